#pragma once

namespace playground::ui {

class CallsPanel;
class CallTimesPanel;
class FindBar;
class Inspector;
class LogPanel;
class TimelineView;

/// What shows one trace, from several sides.
struct TraceViews {
    TimelineView* timeline;
    FindBar* findBar;
    Inspector* inspector;
    CallsPanel* calls;
    CallTimesPanel* callTimes;
    LogPanel* log;
};

/// From now on what is chosen in one of them is shown in the others. Needs all of them. Thread: GUI.
void linkViews(const TraceViews& views);

} // namespace playground::ui
