#include "core/insight/criticalpath.h"

#include "core/insight/pathcauses.h"

#include <algorithm>
#include <utility>

namespace playground {
namespace {

// A driver whose call has ended goes on within this time; one that goes on later had waited for its time to be up.
constexpr Duration wakeUp = std::chrono::milliseconds(10);

/// The call that has held a slot longest and does so still.
const CallRecord* longestInSlot(const TraceStore& store) {
    const CallRecord* longest = nullptr;
    for (std::size_t index = 0; index < store.actorCount(); ++index)
        for (const SpanRow& row : store.actorAt(index).slotRows) {
            const CallRecord* call = row.isOpen() ? store.call(row.at(row.size() - 1, TimePoint::max()).call) : nullptr;
            if (call != nullptr && (longest == nullptr || call->started < longest->started))
                longest = call;
        }
    return longest;
}

} // namespace

TimeRange wholeRun(const TraceStore& store, TimePoint now) {
    if (store.callCount() == 0)
        return {};
    const TimePoint start = store.callAt(0).submitted;
    const CallRecord* last = store.unended() > 0 ? nullptr : lastToEnd(store, TimePoint::max());
    return {start, last ? last->ended : std::max(start, now)};
}

CriticalWalk::CriticalWalk(const TraceStore& store, TimeRange range) : m_store(store) {
    if (store.callCount() > 0)
        findEnd(range.end);
    begin(range.start);
}

CriticalWalk::CriticalWalk(const TraceStore& store, TimeRange range, CallId last) : m_store(store) {
    const CallRecord* call = store.call(last);
    if (call != nullptr && call->isEnded() && call->ended > range.start && call->ended <= range.end) {
        m_call = call;
        m_time = call->ended;
    }
    begin(range.start);
}

void CriticalWalk::begin(TimePoint from) {
    if (m_store.callCount() == 0)
        return;
    m_path.range = {std::max(from, m_store.callAt(0).submitted), m_time};
    m_hasEnded = m_call == nullptr || m_path.range.isEmpty();
    if (m_hasEnded)
        m_path.range.end = m_path.range.start;
}

void CriticalWalk::findEnd(TimePoint end) {
    m_time = end;
    m_call = end >= m_store.lastEvent() && m_store.unended() > 0 ? longestInSlot(m_store) : nullptr;
    if (m_call != nullptr)
        return;
    m_call = lastToEnd(m_store, end);
    if (m_call != nullptr)
        m_time = m_call->ended;
}

bool CriticalWalk::advance(std::size_t steps) {
    for (std::size_t step = 0; step < steps && !m_hasEnded; ++step)
        stepBack();
    return m_hasEnded;
}

CriticalPath CriticalWalk::take() {
    std::ranges::reverse(m_path.steps);
    return std::move(m_path);
}

void CriticalWalk::stepBack() {
    if (m_path.steps.size() >= mostSteps) {
        cut();
    } else if (m_call == nullptr) {
        stepBackInDriver();
    } else {
        stepBackInCall();
    }
    m_hasEnded |= m_time <= m_path.range.start;
}

void CriticalWalk::cut() {
    m_path.isCut = m_hasEnded = true;
    m_path.range.start = m_time;
}

void CriticalWalk::stepBackInCall() {
    if (m_time <= m_call->submitted)
        stepBackToSubmission();
    else if (m_time <= m_call->started)
        stepBackInQueue();
    else
        stepBackInSlot();
}

void CriticalWalk::stepBackToSubmission() {
    const CallRecord* parent = m_store.call(m_call->parent);
    const bool couldSubmit = parent != nullptr && parent->started <= m_time && m_time <= parent->ended;
    if (m_call->parent != CallId::None && parent == nullptr)
        cut(); // Lost.
    else if (couldSubmit && canGoTo(parent))
        goTo(parent, Cause::Submits);
    else
        goTo(nullptr, Cause::Fires);
}

void CriticalWalk::stepBackInQueue() {
    if (m_call->queued < m_time)
        leave(waitInQueue());
    else
        leave({.state = CallState::Submitted, .from = m_call->submitted, .ready = m_call->submitted});
}

const WaitLog::Wait* CriticalWalk::waitAt(TimePoint time) {
    return m_store.waits().goBack(m_call->id, time, m_waits.try_emplace(m_call->id, CallIndex::none).first->second);
}

/// For what it was queued last.
CriticalWalk::Wait CriticalWalk::waitInQueue() {
    WaitLog::Wait told{.from = m_call->queued, .reason = m_call->queueReason};
    const WaitLog::Wait* known = waitAt(m_time - tick);
    if (known && known->from >= told.from)
        told = *known;
    Wait wait{.state = CallState::Queued, .from = told.from, .ready = told.from};
    if (!known && m_store.waits().lostUntil(m_call->id) >= told.from)
        return wait; // The record only knows what was told last.
    const bool wasLetIn = m_call->started <= m_time; // Else it was cancelled as it stood, or its argument failed.
    if (told.reason == QueueReason::SlotsFull && wasLetIn) {
        wait.cause = Cause::Slot;
        wait.by = slotGiverOf(m_store, *m_call, {told.from, m_time});
    } else if ((told.reason == QueueReason::Order && wasLetIn) || told.reason == QueueReason::ArgumentLate) {
        wait.cause = told.reason == QueueReason::Order ? Cause::Order : Cause::Argument;
        wait.by = m_store.call(told.awaited.call);
    }
    if (wait.cause == Cause::Argument)
        if (const CallRecord* last = lastArgumentOf(m_store, *m_call, {told.from, m_time}))
            wait.by = last;
    if (wait.by != nullptr)
        wait.ready = wait.cause == Cause::Order ? std::min(wait.by->started, wait.by->ended) : wait.by->ended;
    return wait;
}

void CriticalWalk::stepBackInSlot() {
    const std::optional<Span> span = spanBefore(m_store, *m_call, m_time);
    if (!span) {
        cut();
    } else if (span->state == CallState::Awaiting || span->state == CallState::Blocked) {
        leave(waitInSlot(*span));
    } else {
        take(span->range.start, span->state);
    }
}

CriticalWalk::Wait CriticalWalk::waitInSlot(const Span& span) {
    Wait wait{.state = span.state, .from = span.range.start, .ready = span.range.start};
    const WaitLog::Wait* known = waitAt(span.range.start);
    if (known != nullptr && known->from == span.range.start)
        lookForResult(wait, known->awaited);
    return wait;
}

void CriticalWalk::lookForResult(Wait& wait, Awaited awaited) const {
    if (awaited.kind == WaitKind::Several)
        wait.by = lastChildOf(m_store, m_call->id, {wait.from, m_time});
    if (wait.by == nullptr)
        wait.by = m_store.call(awaited.call);
    if (wait.by == nullptr)
        return;
    // Whoever goes on before the other has ended got an item of it, unless it was told to stop.
    const bool hasItem = awaited.kind == WaitKind::Call && wait.by->started < m_time && m_time < wait.by->ended &&
                         m_call->ended != TimePoint::max() && m_call->state != CallState::Cancelled;
    wait.ready = hasItem ? m_time : wait.by->ended;
}

/// Back to what let the call go on that waited so.
void CriticalWalk::leave(const Wait& wait) {
    const bool wasReady = wait.by != nullptr && wait.ready <= m_time && wait.ready > wait.from;
    const TimePoint ready = wasReady ? wait.ready : wait.from;
    if (wait.state != CallState::Blocked)
        if (const auto holder = loopHolderBefore(m_store, *m_call, {ready, m_time})) {
            const CallRecord* call = m_store.call(holder->call);
            if (call != nullptr && canGoTo(call)) {
                take(holder->range.end, wait.state);
                return goTo(call, Cause::Loop);
            }
        }
    if (wait.cause == Cause::Slot && leaveForRaisedLimit(wait))
        return;
    take(ready, wait.state);
    if (wasReady && canGoTo(wait.by))
        goTo(wait.by, wait.cause);
    else
        take(wait.from, wait.state);
}

bool CriticalWalk::leaveForRaisedLimit(const Wait& wait) {
    const TimePoint since = wait.by ? std::max(wait.from, wait.ready) : wait.from;
    const auto raised = limitRaised(m_store, *m_call, {since, m_time});
    if (!raised)
        return false;
    take(*raised, wait.state);
    goTo(nullptr, Cause::Raises);
    return true;
}

/// Its own time, back to when a wait of it ended, and then to the call that ended it.
void CriticalWalk::stepBackInDriver() {
    const SpanRow& waits = m_store.driverWaits();
    std::size_t index = waits.firstEndingAfter(m_time);
    while (index > waits.firstKept() && waits.at(index - 1, m_time).range.isEmpty())
        --index;
    if (index == waits.firstKept() && index > 0)
        return cut();
    if (index == 0)
        return take(m_path.range.start, CallState::Running);
    const TimeRange wait = waits.at(index - 1, m_time).range;
    if (wait.end < m_time)
        return take(std::max(wait.end, m_path.range.start), CallState::Running);
    const CallRecord* last = lastChildOf(m_store, CallId::None, wait);
    if (last == nullptr || m_time - last->ended > wakeUp || !canGoTo(last))
        return take(wait.start, CallState::Blocked);
    take(last->ended, CallState::Blocked);
    goTo(last, Cause::Awaited);
}

/// The time from then on; one that the call spent in the same state as after it is one step.
void CriticalWalk::take(TimePoint from, CallState state) {
    from = std::max(from, m_path.range.start);
    if (from >= m_time)
        return;
    auto& steps = m_path.steps;
    if (m_hasStep && steps.back().state == state) {
        steps.back().range.start = from;
    } else {
        if (m_hasStep)
            steps.back().cause = Cause::Itself;
        steps.push_back({{from, m_time}, m_call ? m_call->id : CallId::None, state, Cause::None});
    }
    m_time = from;
    m_hasStep = true;
    m_left.clear();
}

bool CriticalWalk::canGoTo(const CallRecord* call) const {
    return call != m_call && call->submitted <= m_time && !m_left.contains(call->id);
}

void CriticalWalk::goTo(const CallRecord* call, Cause cause) {
    if (m_time <= m_path.range.start)
        return;
    if (!m_hasStep && m_call != nullptr)
        m_path.steps.push_back({{m_time, m_time}, m_call->id, CallState::Running, Cause::None});
    if (!m_path.steps.empty())
        m_path.steps.back().cause = cause;
    m_left.insert(m_call ? m_call->id : CallId::None);
    m_call = call;
    m_hasStep = false;
}

CriticalPath criticalPathOf(const TraceStore& store, TimeRange range) {
    CriticalWalk walk(store, range);
    while (!walk.advance(CriticalWalk::mostSteps)) {
    }
    return walk.take();
}

PathSums sumsOf(const TraceStore& store, const CriticalPath& path) {
    PathSums sums;
    for (const CriticalPath::Step& step : path.steps) {
        const CallRecord* call = store.call(step.call);
        sums.actors[call ? call->actor : ActorId::None] += step.range.length();
        if (call)
            sums.states[static_cast<std::size_t>(step.state)] += step.range.length();
    }
    return sums;
}

} // namespace playground
