#include "ui/timeline/access/callaccess.h"

#include "core/insight/callstory.h"
#include "ui/theme/words.h"
#include "ui/timeline/geometry/callplaces.h"
#include "ui/timeline/geometry/callsteps.h"
#include "ui/timeline/geometry/timelabel.h"

#include <QCoreApplication>

namespace playground::ui {
namespace {

struct CallWords {
    Q_DECLARE_TR_FUNCTIONS(CallAccess)
};

// A view that is held still does not tell what came later.
CallState stateAt(const TraceStore& store, const CallRecord& call, TimePoint now) {
    if (call.since <= now)
        return call.state;
    const CallStory story = storyOf(store, call, now);
    return story.parts.empty() ? CallState::Submitted : story.parts.back().state;
}

QString nameOf(const TraceStore& store, const CallRecord& call, TimePoint now) {
    const ActorTrack* actor = store.actor(call.actor);
    const bool hasStarted = call.started <= now;
    const TimePoint from = hasStarted ? call.started : call.submitted;
    const Duration length = std::min(call.ended, now) - from;
    return CallWords::tr("call %1, %2.%3, %4, %5 from %6")
        .arg(QString::number(toNumber(call.id)),
             actor != nullptr ? QString::fromStdString(actor->info.name) : QString(),
             QString::fromStdString(store.dictionary().methodName(call.method)), stateWord(stateAt(store, call, now)),
             durationLabel(length), durationLabel(from.time_since_epoch()));
}

} // namespace

QAccessibleInterface* CallAccess::parent() const {
    const CallRecord* call = record();
    const auto actor = call != nullptr ? indexOfActor(*scene().store, call->actor) : std::nullopt;
    QAccessibleInterface* track = actor ? timeline().trackOf(actor) : nullptr;
    return track != nullptr ? track : QAccessible::queryAccessibleInterface(&timeline().view());
}

QString CallAccess::text(QAccessible::Text kind) const {
    const CallRecord* call = record();
    if (call == nullptr)
        return {};
    if (kind == QAccessible::Name)
        return nameOf(*scene().store, *call, scene().now);
    if (kind == QAccessible::Description)
        return QString::fromStdString(storyOf(*scene().store, *call, scene().now).sentence);
    return {};
}

QRect CallAccess::rect() const {
    const CallRecord* call = record();
    if (call == nullptr)
        return {};
    const CallPlaces places = placesOf(*scene().store, *scene().layout, scene().viewport, *call, scene().now);
    QRect bar = places.slot.value_or(QRect());
    if (!places.slot)
        for (const QRect& place : places.onThread)
            bar = bar.united(place);
    const QRect plot = scene().areas.plot;
    const QRect seen = scene().panes.seen(bar.translated(plot.left(), 0), plot.top()).intersected(plot);
    return seen.isEmpty() ? QRect() : timeline().onScreen(seen);
}

QAccessible::State CallAccess::state() const {
    QAccessible::State state;
    const bool isSelected = isValid() && timeline().view().selectedCall() == m_id;
    state.invalid = !isValid();
    state.offscreen = rect().isEmpty();
    state.selectable = true;
    state.focusable = true;
    state.selected = isSelected;
    state.focused = isSelected && timeline().view().hasFocus();
    return state;
}

void CallAccess::doAction(const QString& name) {
    if (name == pressAction() && isValid())
        timeline().view().selectCall(m_id);
}

} // namespace playground::ui
