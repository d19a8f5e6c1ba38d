#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "ui/timeline/render.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace playground::ui {

class Notes;
class RunController;

/// Writes the run to a file: Chrome JSON, or a picture of the visible range. Thread: GUI.
class Exporter final : public QObject {
    Q_OBJECT

public:
    /// What a picture shows.
    struct View {
        RenderOptions picture; ///< As high as all tracks need, and at a scale of its own.
        std::optional<TimePoint> now; ///< Where a view is held still; nothing later is shown.
    };

    Exporter(RunController& controller, QWidget* window);

    void setNotes(Notes* notes) { m_notes = notes; } ///< What is written along with the run; outlive this. Null: none.

    /// Asks where to, and writes the run with its notes. Whether it was written; tells errors by errorOccurred().
    bool saveRun();

    /// Asks where to, then as exportTo(). Tells errors by errorOccurred().
    void ask(const std::function<View()>& view);

    /// By the ending: .json, .png or .svg. The file is written whole or not at all; a person who cancels is no error.
    Result<void> exportTo(const QString& path, const View& view);

Q_SIGNALS:
    void exported(const QString& path);
    void errorOccurred(const QString& text);

private:
    QString proposal() const;
    Result<void> writePicture(const RenderOptions& options, TimePoint now, const QString& path);
    Result<void> exportJson(const QString& path);
    Result<void> exportPicture(const QString& path, const View& view);

    RunController& m_controller;
    QWidget* const m_window; // Not ours.
    Notes* m_notes = nullptr; // Not ours.
    QString m_lastPath;
};

} // namespace playground::ui
