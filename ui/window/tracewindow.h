#pragma once

#include "ui/theme/theme.h"
#include "ui/window/traceopening.h"

#include <QMainWindow>

#include <vector>

class QProgressBar;

namespace playground::ui {

class CallTimesPanel;
class CallsPanel;
class DockTitle;
class FindBar;
class Inspector;
class LogPanel;
class MessageBar;
class TimelineView;

/// A trace from a file, to be looked at: nothing in it can be run or changed. Closing it while it is read gives up.
/// Thread: GUI.
class TraceWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// Begins to read the file. Goes when it is closed.
    TraceWindow(const QString& path, const TraceBudget& budget, QWidget* parent);
    ~TraceWindow() override;

    void setTheme(const Theme& theme);
    const TraceStore* store() const; ///< Null until it is read.

private:
    void createContent();
    void createDocks();
    void createMenu();
    void connectParts();
    void connectFinding();
    void take(const TraceOpening::Outcome& outcome);

    TraceOpening::Outcome m_run; // Null until it is read.
    QString m_name;
    TraceOpening* m_opening;
    MessageBar* m_messages = nullptr;
    QProgressBar* m_progress = nullptr;
    TimelineView* m_timeline = nullptr;
    Inspector* m_inspector = nullptr;
    FindBar* m_findBar = nullptr;
    CallsPanel* m_calls = nullptr;
    CallTimesPanel* m_callTimes = nullptr;
    LogPanel* m_log = nullptr;
    std::vector<DockTitle*> m_titles;
};

} // namespace playground::ui
