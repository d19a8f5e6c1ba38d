#include "core/insight/pathcauses.h"

#include <algorithm>

namespace playground {
namespace {

constexpr std::ptrdiff_t mostCauseLooks = 4096;
// A loop goes on with the next call within this time, and what keeps it for less is worth no word.
constexpr Duration handover = std::chrono::microseconds(100);
/// The last of an actor's calls that ended in the range and is like that.
template <class Is>
const CallRecord* lastToEnd(const TraceStore& store, const ActorTrack& actor, TimeRange range, Is is) {
    const auto endOf = [&](std::uint32_t index) { return store.callAt(index).ended; };
    const auto begin = actor.ends.begin();
    auto next = std::ranges::upper_bound(actor.ends, range.end, {}, endOf);
    for (const auto last = next; next != begin && last - next < mostCauseLooks;) {
        const CallRecord& call = store.callAt(*--next);
        if (call.ended <= range.start)
            return nullptr;
        if (is(call))
            return &call;
    }
    return nullptr;
}

template <class Is>
const CallRecord* lastOfAll(const TraceStore& store, TimeRange range, Is is) {
    const CallRecord* last = nullptr;
    for (std::size_t index = 0; index < store.actorCount(); ++index) {
        const CallRecord* call = lastToEnd(store, store.actorAt(index), range, is);
        if (call == nullptr)
            continue;
        last = call;
        range.start = call->ended; // Those before it need not be looked at.
    }
    return last;
}

/// The call before it in its slot.
const CallRecord* slotBefore(const TraceStore& store, const ActorTrack& actor, const CallRecord& call) {
    if (!call.isStarted())
        return nullptr;
    const SpanRow& row = actor.slotRows[call.slot];
    const std::size_t index = row.firstEndingAfter(call.started - tick);
    return index < row.size() ? store.call(row.at(index, call.started).call) : nullptr;
}

} // namespace

const CallRecord* lastToEnd(const TraceStore& store, TimePoint end) {
    return lastOfAll(store, {TimePoint::min(), end}, [](const CallRecord&) { return true; });
}

const CallRecord* slotGiverOf(const TraceStore& store, const CallRecord& call, TimeRange waited) {
    const ActorTrack& actor = *store.actor(call.actor);
    // One of no length had its slot after the call had waited.
    const auto gives = [&](const CallRecord& other) {
        return other.group == call.group && other.started < waited.end && &other != &call;
    };
    const CallRecord* last = lastToEnd(store, actor, waited, gives);
    const CallRecord* before = slotBefore(store, actor, call);
    return last != nullptr && before != nullptr && before->ended == last->ended && gives(*before) ? before : last;
}

const CallRecord* lastChildOf(const TraceStore& store, CallId parent, TimeRange waited) {
    return lastOfAll(store, waited, [&](const CallRecord& call) { return call.parent == parent; });
}

const CallRecord* lastArgumentOf(const TraceStore& store, const CallRecord& call, TimeRange waited) {
    const CallRecord* last = nullptr;
    for (const WaitLog::Wait& wait : store.waits().of(call.id)) {
        const bool isLate = wait.from == waited.start && wait.reason == QueueReason::ArgumentLate;
        const CallRecord* argument = isLate ? store.call(wait.awaited.call) : nullptr;
        if (argument != nullptr && argument->ended <= waited.end && (last == nullptr || argument->ended >= last->ended))
            last = argument;
    }
    return last;
}

std::optional<Span> loopHolderBefore(const TraceStore& store, const CallRecord& call, TimeRange waited) {
    const ActorTrack& actor = *store.actor(call.actor);
    if (actor.info.kind != ActorKind::Async || waited.isEmpty())
        return {};
    const auto row = std::ranges::find(actor.threads, call.thread, &ActorTrack::ThreadRow::thread);
    if (row == actor.threads.end())
        return {};
    const SpanRow& loop = row->spans;
    std::optional<Span> holder;
    TimePoint held = waited.end;
    std::size_t index = loop.firstEndingAfter(waited.end - tick);
    if (index < loop.size() && loop.at(index, waited.end).range.start < waited.end)
        ++index;
    for (std::ptrdiff_t looks = 0; index-- > loop.firstKept() && looks < mostCauseLooks; ++looks) {
        const Span span = loop.at(index, waited.end);
        if (held - span.range.end > handover || span.range.end <= waited.start || span.call == call.id)
            break;
        if (!holder && !span.range.isEmpty())
            holder = span;
        held = span.range.start;
        if (waited.end - std::max(held, waited.start) >= handover)
            return holder;
    }
    return {};
}

std::optional<TimePoint> limitRaised(const TraceStore& store, const CallRecord& call, TimeRange waited) {
    const StepSeries& limit = store.actor(call.actor)->limitOf(call.group);
    for (std::size_t index = limit.firstAfter(waited.end); index-- > 1;) {
        if (limit.timeAt(index) <= waited.start)
            break;
        if (limit.valueAt(index) > limit.valueAt(index - 1))
            return limit.timeAt(index);
    }
    return {};
}

std::optional<Span> spanBefore(const TraceStore& store, const CallRecord& call, TimePoint time) {
    const SpanRow& row = store.actor(call.actor)->slotRows[call.slot];
    const std::size_t index = row.firstEndingAfter(time - tick);
    if (index >= row.size())
        return {};
    const Span span = row.at(index, time);
    return span.call == call.id && span.range.start < time ? std::optional(span) : std::nullopt;
}

} // namespace playground
