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
class TimelineSettings;
class TimelineView;

/// A trace from a file, to be looked at: nothing in it can be run or changed. Closing it while it is read gives up.
/// Thread: GUI.
class TraceWindow final : public Page {
    Q_OBJECT

public:
    /// Begins to read the file.
    TraceWindow(const QString& path, const TraceBudget& budget, QWidget* parent = nullptr);
    ~TraceWindow() override;

    QString name() const override;
    QString path() const override { return m_path; }
    void tell(const QString& text) override;
    void followSettings() override;
    const TraceStore* store() const; ///< Null until it is read.

private:
    void createContent();
    void createDocks();
    void createMenu();
    void connectParts();
    void take(const TraceOpening::Outcome& outcome);

    TraceOpening::Outcome m_run; // Null until it is read.
    const QString m_path;
    TraceOpening* m_opening;
    MessageBar* m_messages = nullptr;
    QProgressBar* m_progress = nullptr;
    TimelineView* m_timeline = nullptr;
    TimelineSettings* m_timelineSettings = nullptr;
    Inspector* m_inspector = nullptr;
    FindBar* m_findBar = nullptr;
    CallsPanel* m_calls = nullptr;
    CallTimesPanel* m_callTimes = nullptr;
    LogPanel* m_log = nullptr;
};

} // namespace playground::ui
