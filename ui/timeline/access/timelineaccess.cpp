#include "ui/timeline/access/timelineaccess.h"

#include "ui/theme/words.h"
#include "ui/timeline/access/callaccess.h"
#include "ui/timeline/access/trackaccess.h"

#include <QCoreApplication>

#include <algorithm>

namespace playground::ui {
namespace {

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineAccess)
};

constexpr std::uint32_t driverNumber = 0; // Of a track; those of the actors follow.

QAccessibleInterface* accessOf(const QString&, QObject* object) {
    auto* view = qobject_cast<TimelineView*>(object);
    return view != nullptr ? new TimelineAccess(*view) : nullptr;
}

} // namespace

void installTimelineAccess() { QAccessible::installFactory(accessOf); }

TimelineAccess::TimelineAccess(TimelineView& view, Teller teller)
    : QAccessibleWidget(&view, QAccessible::Tree), m_view(view), m_teller(std::move(teller)) {
    QObject::connect(&view, &TimelineView::storeChanged, &m_context, [this] { forgetRun(); });
    QObject::connect(&view, &TimelineView::callSelected, &m_context, [this](auto call) { tellSelected(call); });
}

// What was made stands for calls and actors of a run that is gone.
void TimelineAccess::forgetRun() {
    m_calls.clear();
    m_tracks.clear();
    m_actorCalls = ActorCalls();
}

const ActorCalls& TimelineAccess::calls() const {
    m_actorCalls.update(*scene().store);
    return m_actorCalls;
}

const TrackGroup* TimelineAccess::group(std::optional<std::size_t> actor) const {
    const auto& groups = scene().layout->groups();
    const auto found = std::ranges::find(groups, actor, &TrackGroup::actor);
    return found != groups.end() ? &*found : nullptr;
}

const CallRecord* TimelineAccess::call(CallId id) const {
    const CallRecord* call = scene().store != nullptr ? scene().store->call(id) : nullptr;
    return call != nullptr && call->submitted <= scene().now ? call : nullptr;
}

QAccessibleInterface* TimelineAccess::trackOf(std::optional<std::size_t> actor) const {
    if (scene().store == nullptr || group(actor) == nullptr)
        return nullptr;
    const std::uint32_t number = actor ? static_cast<std::uint32_t>(*actor) + 1 : driverNumber;
    return m_tracks.interface(number, [&] { return new TrackAccess(*this, actor); });
}

QAccessibleInterface* TimelineAccess::callOf(CallId id) const {
    if (call(id) == nullptr)
        return nullptr;
    return m_calls.interface(toNumber(id), [&] { return new CallAccess(*this, id); });
}

int TimelineAccess::childCount() const { return static_cast<int>(trackCount()) + QAccessibleWidget::childCount(); }

QAccessibleInterface* TimelineAccess::child(int index) const {
    const auto tracks = static_cast<int>(trackCount());
    if (index < 0 || index >= tracks)
        return QAccessibleWidget::child(index - tracks);
    return trackOf(scene().layout->groups()[static_cast<std::size_t>(index)].actor);
}

int TimelineAccess::indexOfChild(const QAccessibleInterface* child) const {
    const auto& groups = scene().layout->groups();
    if (const auto* track = dynamic_cast<const TrackAccess*>(child)) {
        const TrackGroup* found = group(track->actor());
        return found != nullptr ? static_cast<int>(found - groups.data()) : -1;
    }
    const int widget = QAccessibleWidget::indexOfChild(child);
    return widget < 0 ? widget : static_cast<int>(groups.size()) + widget;
}

QAccessibleInterface* TimelineAccess::childAt(int x, int y) const {
    const QPoint at = m_view.toScene(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
    const QRect plot = scene().areas.plot;
    if (scene().store == nullptr || !plot.united(scene().areas.headers).contains(at))
        return QAccessibleWidget::childAt(x, y);
    const int contentY = scene().panes.contentAt(at.y() - plot.top());
    const Hit hit = plot.contains(at) ? hitTest(*scene().store, *scene().layout, scene().viewport, at.x() - plot.left(),
                                                contentY, scene().now)
                                      : Hit{};
    if (QAccessibleInterface* call = callOf(hit.call()))
        return call;
    const TrackGroup* under = scene().layout->groupAt(contentY);
    return under != nullptr ? trackOf(under->actor) : nullptr;
}

QAccessibleInterface* TimelineAccess::focusChild() const {
    if (!m_view.hasFocus())
        return QAccessibleWidget::focusChild();
    QAccessibleInterface* call = callOf(scene().store != nullptr ? m_view.overlay().selected : CallId::None);
    return call != nullptr ? call : QAccessible::queryAccessibleInterface(&m_view);
}

QString TimelineAccess::text(QAccessible::Text kind) const {
    if (kind != QAccessible::Value || scene().store == nullptr)
        return QAccessibleWidget::text(kind);
    const QString calls =
        TimelineWords::tr("%1 calls, %2 under way").arg(scene().store->callCount()).arg(scene().store->unended());
    const QString torn = edgeWords(scene().store->edge());
    return torn.isEmpty() ? calls : QStringLiteral("%1. %2").arg(calls, torn);
}

QRect TimelineAccess::onScreen(const QRect& inView) const {
    const QRect inWidget = m_view.toWidget(inView);
    return {m_view.viewport()->mapToGlobal(inWidget.topLeft()), inWidget.size()};
}

void TimelineAccess::tellSelected(std::optional<CallId> call) {
    if (!m_teller && !QAccessible::isActive())
        return;
    QAccessibleInterface* about = call ? callOf(*call) : QAccessible::queryAccessibleInterface(&m_view);
    if (about == nullptr)
        return;
    tell(about, call ? QAccessible::Selection : QAccessible::SelectionWithin);
    if (m_view.hasFocus())
        tell(about, QAccessible::Focus);
}

void TimelineAccess::tell(QAccessibleInterface* about, QAccessible::Event what) const {
    QAccessibleEvent event(about, what);
    if (m_teller)
        m_teller(event);
    else
        QAccessible::updateAccessibility(&event);
}

} // namespace playground::ui
