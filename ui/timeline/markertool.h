#pragma once

#include "core/trace/marker.h"
#include "ui/timeline/geometry/callsteps.h"

#include <QObject>
#include <QPoint>

#include <optional>

class QLineEdit;
class QMenu;
class QMouseEvent;

namespace playground::ui {

class Notes;
class TimelineView;

/// What a person does with markers in a timeline, by mouse and by keys: makes, names, moves, colours and deletes them.
/// Points are in the scene. Thread: GUI.
class MarkerTool final : public QObject {
    Q_OBJECT

public:
    explicit MarkerTool(TimelineView& view);

    void setNotes(Notes* notes); ///< Outlive the view or the next call. Null: nothing can be marked.

    /// Over the selected range, at the time cursor, on the selected call, at the pointer or now: the first that there
    /// is. It is made once it has been named.
    void make();
    void rename(); ///< The chosen one, in place; likewise the next.
    void remove();
    void step(Direction direction); ///< From the chosen one, else from the cursor.
    void show(std::size_t marker); ///< Chooses it and goes there.

    const Marker* markerAt(const QPoint& at) const; ///< Null: none.
    bool openMenu(const QPoint& at, const QPoint& onScreen); ///< False where there is nothing to choose from.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< Of the view's viewport, and of the editor.

private:
    /// A flag that is held with the mouse button.
    struct Grip {
        Marker marker; // As it was at the press.
        std::size_t index = 0; // Now.
        QPoint pressed;
        bool isEnd = false; // Of a range; else all of it moves.
        bool hasMoved = false;
    };

    bool mouse(const QMouseEvent& event);
    bool press(const QPoint& at);
    void drag(const QPoint& at);
    void release(const QPoint& at);
    Marker markerHere() const;
    Marker pointAt(double x) const; // From the plot's left edge.
    Marker noteOn(CallId call) const;
    void begin(Marker marker, bool isNew);
    void accept();
    void cancel();
    void placeEditor();
    void addColours(QMenu& menu);
    std::optional<std::size_t> indexAt(const QPoint& at) const;
    const Marker* chosen() const;
    void change(const Marker& marker, const QString& what);

    TimelineView& m_view;
    Notes* m_notes = nullptr; // Not ours.
    QLineEdit* m_editor;
    std::optional<Marker> m_named; // What the editor is for.
    bool m_isNew = false;
    std::optional<Grip> m_grip;
    int m_gesture = 0;
};

} // namespace playground::ui
