#include "ui/window/compared/timelinelink.h"

#include "core/insight/counterparts.h"
#include "ui/timeline/timelineview.h"

namespace playground::ui {

namespace {

/// None before anything was submitted.
std::optional<TimePoint> zeroOf(const TimelineView& view) {
    const TraceStore* store = view.scene().store;
    return store != nullptr && store->callCount() > 0 ? std::optional(firstSubmission(*store)) : std::nullopt;
}

/// None where no track stands for that one.
std::optional<TimelineView::ScrollPlace> counterpart(const TimelineView::ScrollPlace& place, const TraceStore& of,
                                                     const TraceStore& in) {
    if (!place.actor)
        return place;
    Counterparts counterparts(in);
    counterparts.update(of);
    const auto actor = counterparts.of(*place.actor);
    return actor ? std::optional(TimelineView::ScrollPlace{actor, place.below}) : std::nullopt;
}

} // namespace

TimelineLink::TimelineLink(TimelineView& run, TimelineView& kept, QObject* parent)
    : QObject(parent), m_run(run), m_kept(kept) {
    connect(&run, &TimelineView::visibleRangeChanged, this, &TimelineLink::moveKept);
    connect(&kept, &TimelineView::visibleRangeChanged, this, [this] { move(m_kept, m_run, -m_shift); });
    connect(&run, &TimelineView::cursorTimeChanged, this,
            [this](std::optional<TimePoint> time) { moveCursor(time, m_kept, m_shift); });
    connect(&kept, &TimelineView::cursorTimeChanged, this,
            [this](std::optional<TimePoint> time) { moveCursor(time, m_run, -m_shift); });
    connect(&kept, &TimelineView::followingChanged, this, [this](bool isFollowing) {
        if (!m_isOn || !isFollowing)
            return;
        m_kept.setFollowing(false);
        m_run.setPaused(false);
        m_run.setFollowing(true);
    });
    connect(&run, &TimelineView::scrolled, this, [this] { scroll(m_run, m_kept); });
    connect(&kept, &TimelineView::scrolled, this, [this] { scroll(m_kept, m_run); });
    connect(&run, &TimelineView::emphasisChanged, &kept, &TimelineView::setEmphasised);
    connect(&kept, &TimelineView::emphasisChanged, &run, &TimelineView::setEmphasised);
    for (TimelineView* one : {&run, &kept})
        connect(one, &TimelineView::arrangementChanged, this, [this, one](const Arrangement& arrangement) {
            if (m_isOn && arrangement.gaps == Gaps::Folded) {
                one->setGaps(Gaps::Shown);
                Q_EMIT gapsShown();
            }
        });
}

void TimelineLink::setOn(bool on) {
    m_isOn = on;
    for (TimelineView* one : {&m_run, &m_kept}) {
        // A bar beside one of them alone would make its plot narrower.
        one->setVerticalScrollBarPolicy(on ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
        if (on)
            one->setGaps(Gaps::Shown);
        else
            one->setReach({});
    }
    m_kept.setFollowing(false);
    update();
    scroll(m_run, m_kept);
}

void TimelineLink::setZero(CommonZero zero) {
    m_zero = zero;
    update();
}

void TimelineLink::update() {
    if (!m_isOn)
        return;
    const auto zero = zeroOf(m_run);
    const auto keptZero = zeroOf(m_kept);
    m_shift = m_zero == CommonZero::FirstSubmission && zero && keptZero ? *keptZero - *zero : Duration{};
    m_run.setReach(m_kept.now() - m_shift);
    m_kept.setReach(m_run.now() + m_shift);
    moveKept();
}

void TimelineLink::moveKept() { move(m_run, m_kept, m_shift); }

void TimelineLink::move(const TimelineView& from, TimelineView& to, Duration by) {
    if (!m_isOn || m_isMoving)
        return;
    m_isMoving = true;
    const TimeRange range = from.visibleRange();
    to.moveAlong({range.start + by, range.end + by});
    m_isMoving = false;
}

void TimelineLink::scroll(const TimelineView& from, TimelineView& to) {
    const TraceStore* of = from.scene().store;
    const TraceStore* in = to.scene().store;
    const auto place = from.scrollPlace();
    if (!m_isOn || m_isMoving || !place || of == nullptr || in == nullptr)
        return;
    m_isMoving = true;
    if (const auto there = counterpart(*place, *of, *in))
        to.scrollTo(*there);
    m_isMoving = false;
}

// What the other one does not reach has no place in it.
void TimelineLink::moveCursor(std::optional<TimePoint> time, TimelineView& to, Duration by) {
    if (!m_isOn || m_isMoving)
        return;
    m_isMoving = true;
    const bool isThere = time && *time + by >= TimePoint{} && *time + by <= to.now();
    to.setCursorTime(isThere ? std::optional(*time + by) : std::nullopt);
    m_isMoving = false;
}

} // namespace playground::ui
