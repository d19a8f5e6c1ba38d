#include "core/insight/moment.h"

#include <algorithm>

namespace playground {
namespace {

/// How many of these indices stand for calls that had come to `when` by `time`.
std::uint64_t countUntil(const TraceStore& store, const std::vector<std::uint32_t>& calls, TimePoint time,
                         TimePoint CallRecord::*when) {
    const auto whenOf = [&](std::uint32_t index) { return store.callAt(index).*when; };
    return static_cast<std::uint64_t>(std::ranges::upper_bound(calls, time, {}, whenOf) - calls.begin());
}

TimePoint leftQueue(const CallRecord& call) { return std::min(call.started, call.ended); }

/// The span that covers the time, or is open there.
std::optional<Span> spanAt(const SpanRow& row, TimePoint time) {
    const std::size_t index = row.firstEndingAfter(time);
    if (index >= row.size())
        return {};
    const Span span = row.at(index, time);
    return span.range.start <= time ? std::optional(span) : std::nullopt;
}

bool waitsFor(CallState state) {
    return state == CallState::Queued || state == CallState::Awaiting || state == CallState::Blocked ||
           state == CallState::GilWait;
}

Moment::Call callAt(const TraceStore& store, const CallRecord& record, CallState state, TimePoint since,
                    TimePoint time) {
    Moment::Call call{.call = record.id, .state = state, .since = since};
    if (hasStarted(state))
        call.slot = record.slot;
    else if (state == CallState::Queued)
        call.reason = record.queueReason;
    if (!waitsFor(state))
        return call;
    if (const WaitLog::Wait* wait = store.waits().at(record.id, time); wait != nullptr && wait->from >= since) {
        call.awaited = wait->awaited;
        call.reason = wait->reason;
    } else {
        call.isCauseKnown = store.waits().lostUntil(record.id) < since;
    }
    return call;
}

Moment::Call waitingAt(const TraceStore& store, const CallRecord& record, TimePoint time) {
    return record.queued <= time ? callAt(store, record, CallState::Queued, record.queued, time)
                                 : callAt(store, record, CallState::Submitted, record.submitted, time);
}

} // namespace

Moment Moments::at(TimePoint time, std::size_t most) {
    Moment moment{.time = time};
    m_blocks.resize(m_store.actorCount());
    for (std::size_t index = 0; index < m_store.actorCount(); ++index) {
        if (m_store.actorAt(index).created > time)
            continue;
        moment.actors.push_back(actorAt(index, time, most));
        const Moment::Actor& actor = moment.actors.back();
        moment.isTorn |= actor.started.size() < std::min<std::uint64_t>(most, actor.inFlight);
    }
    if (const auto span = spanAt(m_store.driverWaits(), time))
        moment.driverWaits = span->range.start;
    return moment;
}

Moment::Actor Moments::actorAt(std::size_t index, TimePoint time, std::size_t most) {
    const ActorTrack& track = m_store.actorAt(index);
    Moment::Actor actor{.index = index, .isStopped = track.stopped <= time, .limit = track.limit.at(time)};
    actor.submitted = countUntil(m_store, track.calls, time, &CallRecord::submitted);
    actor.failed = static_cast<std::uint64_t>(track.failures.at(time));
    actor.cancelled = static_cast<std::uint64_t>(track.cancellations.at(time));
    actor.inFlight = static_cast<std::uint64_t>(track.inFlight.at(time));
    actor.queued = static_cast<std::uint64_t>(track.queued.at(time));
    const std::uint64_t ended = countUntil(m_store, track.ends, time, &CallRecord::ended);
    actor.finished = ended - actor.failed - actor.cancelled;
    actor.onTheWay = actor.submitted - ended - actor.inFlight - actor.queued;
    addSlots(actor, time, most);
    addThreads(actor, time, most);
    addWaiting(actor, time, most);
    return actor;
}

void Moments::addSlots(Moment::Actor& actor, TimePoint time, std::size_t most) const {
    const std::size_t wanted = std::min<std::uint64_t>(most, actor.inFlight);
    for (const SpanRow& row : m_store.actorAt(actor.index).slotRows) {
        if (actor.started.size() == wanted)
            return;
        const auto span = spanAt(row, time);
        const CallRecord* call = span ? m_store.call(span->call) : nullptr;
        if (call != nullptr)
            actor.started.push_back(callAt(m_store, *call, span->state, span->range.start, time));
    }
}

void Moments::addThreads(Moment::Actor& actor, TimePoint time, std::size_t most) const {
    const auto& rows = m_store.actorAt(actor.index).threads;
    for (std::size_t row = 0; row < rows.size() && actor.threads.size() < most; ++row)
        if (const auto span = spanAt(rows[row].spans, time))
            actor.threads.push_back({row, span->call, span->state, span->range.start});
}

void Moments::addWaiting(Moment::Actor& actor, TimePoint time, std::size_t most) {
    const ActorTrack& track = m_store.actorAt(actor.index);
    const std::size_t wanted = std::min<std::uint64_t>(most, actor.queued + actor.onTheWay);
    auto& blocks = m_blocks[actor.index];
    blocks.resize((track.calls.size() + blockSize - 1) / blockSize);
    for (std::size_t block = 0; block < blocks.size() && actor.waiting.size() < wanted; ++block) {
        if (leftAt(blocks, track, block) <= time)
            continue;
        const std::size_t end = std::min<std::size_t>(actor.submitted, (block + 1) * blockSize);
        for (std::size_t place = block * blockSize; place < end && actor.waiting.size() < wanted; ++place)
            if (const CallRecord& call = m_store.callAt(track.calls[place]); leftQueue(call) > time)
                actor.waiting.push_back(waitingAt(m_store, call, time));
    }
}

TimePoint Moments::leftAt(std::vector<Block>& blocks, const ActorTrack& track, std::size_t block) const {
    Block& known = blocks[block];
    while (known.seen < blockSize) {
        const std::size_t place = block * blockSize + known.seen;
        const TimePoint left =
            place < track.calls.size() ? leftQueue(m_store.callAt(track.calls[place])) : TimePoint::max();
        if (left == TimePoint::max())
            return left;
        known.left = std::max(known.left, left);
        ++known.seen;
    }
    return known.left;
}

} // namespace playground
