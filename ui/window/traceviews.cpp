#include "ui/window/traceviews.h"

#include "ui/panels/calls/callspanel.h"
#include "ui/panels/calltimes/calltimespanel.h"
#include "ui/panels/findbar.h"
#include "ui/panels/inspector.h"
#include "ui/panels/log/logpanel.h"
#include "ui/timeline/timelineview.h"

namespace playground::ui {
namespace {

void linkSelection(const TraceViews& views) {
    TimelineView* timeline = views.timeline;
    QObject::connect(timeline, &TimelineView::callSelected, views.inspector, &Inspector::showCall);
    QObject::connect(timeline, &TimelineView::rangeSelected, views.inspector, &Inspector::showRange);
    QObject::connect(timeline, &TimelineView::callSelected, views.calls, &CallsPanel::showCall);
    QObject::connect(timeline, &TimelineView::callSelected, views.callTimes, &CallTimesPanel::showCall);
    QObject::connect(timeline, &TimelineView::rangeSelected, views.callTimes, &CallTimesPanel::setRange);
    QObject::connect(views.calls, &CallsPanel::callChosen, timeline, &TimelineView::selectCall);
    QObject::connect(views.inspector, &Inspector::callChosen, timeline, &TimelineView::selectCall);
    QObject::connect(views.inspector, &Inspector::overviewChosen, timeline, [timeline] {
        timeline->selectCall(std::nullopt);
        timeline->selectRange(std::nullopt);
    });
    QObject::connect(views.log, &LogPanel::lineChosen, timeline,
                     [timeline](TimePoint time, std::optional<CallId> call) {
                         if (call)
                             timeline->selectCall(call);
                         timeline->travelTo(time);
                     });
}

// One filter: what is brushed are words of the find bar.
void linkFilter(const TraceViews& views) {
    TimelineView* timeline = views.timeline;
    FindBar* findBar = views.findBar;
    QObject::connect(findBar, &FindBar::filterChanged, timeline, &TimelineView::setFilter);
    QObject::connect(findBar, &FindBar::filterChanged, views.callTimes, &CallTimesPanel::setFilter);
    QObject::connect(views.callTimes, &CallTimesPanel::filterWanted, findBar, &FindBar::setFilter);
    QObject::connect(findBar, &FindBar::nextWanted, timeline, &TimelineView::findNext);
    QObject::connect(findBar, &FindBar::previousWanted, timeline, &TimelineView::findPrevious);
    QObject::connect(findBar, &FindBar::closed, timeline, [timeline] { timeline->setFocus(); });
    QObject::connect(timeline, &TimelineView::searchChanged, findBar, [timeline, findBar] {
        if (const CallSearch* search = timeline->search())
            findBar->showFound(search->count(), timeline->matchSelected(), search->progress());
    });
}

} // namespace

void linkViews(const TraceViews& views) {
    linkSelection(views);
    linkFilter(views);
}

} // namespace playground::ui
