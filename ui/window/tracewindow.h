#pragma once

#include "ui/window/page.h"
#include "ui/window/traceopening.h"

class QProgressBar;

namespace playground::ui {

class CallTimesPanel;
class CallsPanel;
class FindBar;
class Inspector;
class LogPanel;
class MessageBar;
class Notes;
class NotesPanel;
class TimelineSettings;
class TimelineView;

/// A trace from a file, to be looked at and to be given notes: nothing in it can be run or changed. Closing it while it
/// is read gives up. Thread: GUI.
class TraceWindow final : public Page {
    Q_OBJECT

public:
    /// Begins to read the file.
    TraceWindow(const QString& path, const TraceBudget& budget, QWidget* parent = nullptr);
    ~TraceWindow() override;

    QString name() const override;
    QString path() const override { return m_path; }
    bool mayClose() override;
    void tell(const QString& text) override;
    void followSettings() override;
    const TraceStore* store() const; ///< Null until it is read.

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void createContent();
    void createDocks();
    void createMenu();
    void connectParts();
    void connectNotes();
    bool save();
    bool saveAs();
    bool saveTo(const QString& path);
    void showTitle();
    void take(const TraceOpening::Outcome& outcome);

    TraceOpening::Outcome m_run; // Null until it is read.
    QString m_path;
    bool m_isOurs = false; // The file is a trace of this program, of which nothing is missing here.
    TraceOpening* m_opening;
    Notes* m_notes;
    MessageBar* m_messages = nullptr;
    QProgressBar* m_progress = nullptr;
    TimelineView* m_timeline = nullptr;
    TimelineSettings* m_timelineSettings = nullptr;
    Inspector* m_inspector = nullptr;
    FindBar* m_findBar = nullptr;
    CallsPanel* m_calls = nullptr;
    CallTimesPanel* m_callTimes = nullptr;
    LogPanel* m_log = nullptr;
    NotesPanel* m_notesPanel = nullptr;
};

} // namespace playground::ui
