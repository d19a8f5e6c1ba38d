#pragma once

#include "core/trace/marker.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace playground::ui {

/// The markers and notes that a person has put on a run, with their history. They stay sorted, so an index is good
/// until changed() only. Thread: GUI.
class Notes final : public QObject {
    Q_OBJECT

public:
    explicit Notes(QObject* parent = nullptr) : QObject(parent) {}

    const Markers& markers() const { return m_markers; }
    bool isModified() const { return m_markers != m_saved; } ///< Since they were loaded or saved.
    QUndoStack& history() { return m_history; }

    void load(Markers markers); ///< Of another run, or none; without history.
    void setSaved(Markers saved); ///< These are in a file; they may have changed since.

    /// Each is a step to undo, named by `what`, and answers with the index.
    std::size_t add(const Marker& marker);
    /// Changes of the same `gesture` other than 0 that follow each other are one step.
    std::size_t change(std::size_t index, const Marker& marker, const QString& what, int gesture = 0);
    void remove(std::size_t index);

    std::size_t indexOf(const Marker& marker) const; ///< Else where it would be.

Q_SIGNALS:
    void changed();
    void modifiedChanged(bool isModified);

private:
    class Step;
    void replace(const std::optional<Marker>& before, const std::optional<Marker>& after);
    void tellModified();

    Markers m_markers;
    Markers m_saved;
    bool m_wasModified = false; // When it was told.
    QUndoStack m_history;
};

} // namespace playground::ui
