#include "core/trace/tracestore.h"

#include <algorithm>
#include <utility>

namespace playground {
namespace {

/// Events between two looks at the budget: they add some megabytes at most.
constexpr std::uint64_t keptEvery = std::uint64_t{1} << 16U;

/// Adds the time since the last change to the sum it belongs to.
void settle(CallRecord& call, TimePoint now) {
    const Duration spent = now - call.since;
    call.since = now;
    if (call.state == CallState::Running)
        call.running += spent;
    else if (call.state == CallState::Awaiting)
        call.awaiting += spent;
    else if (call.state == CallState::Blocked)
        call.blocked += spent;
    else if (call.state == CallState::GilWait)
        call.gilWaiting += spent;
}

/// A call that waits in an event loop of its own is blocked, and is so once more by each call that runs there
/// meanwhile.
bool isWithinBlocked(CallRecord& call, EventKind kind) {
    if (call.state != CallState::Blocked)
        return false;
    if (kind == EventKind::Blocked)
        ++call.blockedWithin;
    else if (kind == EventKind::Unblocked && call.blockedWithin > 0)
        --call.blockedWithin;
    else
        return false;
    return true;
}

struct Transition {
    CallState from;
    CallState to;
};

/// Of a call that has started and goes on.
Transition transitionOf(EventKind kind) {
    switch (kind) {
    case EventKind::Awaiting:
        return {CallState::Running, CallState::Awaiting};
    case EventKind::Resumed:
        return {CallState::Awaiting, CallState::Running};
    case EventKind::Blocked:
        return {CallState::Running, CallState::Blocked};
    case EventKind::GilWaits:
        return {CallState::Running, CallState::GilWait};
    case EventKind::GilTaken:
        return {CallState::GilWait, CallState::Running};
    default:
        return {CallState::Blocked, CallState::Running};
    }
}

CallState endOf(EventKind kind) {
    switch (kind) {
    case EventKind::Finished:
        return CallState::Finished;
    case EventKind::Failed:
        return CallState::Failed;
    default:
        return CallState::Cancelled;
    }
}

} // namespace

TraceStore::TraceStore(const Dictionary& dictionary, const TraceBudget& budget)
    : m_dictionary(dictionary), m_keeper(budget) {}

void TraceStore::ingest(std::span<const Event> events) {
    for (Event event : events) {
        // Rows and series only go forward. What a thread recorded late is shown when it became known.
        event.time = m_lastEvent = std::max(m_lastEvent, event.time);
        if (!apply(event))
            ++m_contradictions;
        if (++m_sinceKept == keptEvery)
            keepWithinBudget();
    }
    m_eventCount += events.size();
}

bool TraceStore::apply(const Event& event) {
    switch (event.kind) {
    case EventKind::ActorCreated:
        return createActor(event);
    case EventKind::GroupCreated:
    case EventKind::LimitChanged:
    case EventKind::ActorStopped:
        return applyToActor(event);
    case EventKind::Submitted:
        return submit(event);
    case EventKind::DriverWaits:
    case EventKind::DriverResumes:
        return applyToDriver(event);
    case EventKind::Logged:
        return log(event);
    case EventKind::Lost:
        m_lost += event.argument;
        return true;
    default:
        break;
    }
    const std::uint32_t index = m_callIndex.find(event.call);
    if (index == CallIndex::none)
        return false;
    CallRecord& call = m_calls.change(index);
    switch (event.kind) {
    case EventKind::Queued:
    case EventKind::Started:
        return start(call, event);
    case EventKind::Awaiting:
    case EventKind::Resumed:
    case EventKind::Blocked:
    case EventKind::Unblocked:
    case EventKind::GilWaits:
    case EventKind::GilTaken:
        return change(call, event);
    case EventKind::Finished:
    case EventKind::Failed:
    case EventKind::Cancelled:
        return end(call, event);
    case EventKind::ErrorDropped:
        return dropError(call, event.time);
    default:
        return false; // A kind that a file made up.
    }
}

bool TraceStore::createActor(const Event& event) {
    const std::size_t number = toNumber(event.actor);
    if (number == 0 || writer(event.actor) != nullptr)
        return false;
    if (number >= m_actorIndex.size())
        m_actorIndex.resize(number + 1);
    auto& created = m_actors.emplace_back(event.actor, m_dictionary.actor(event.actor), event.time);
    m_actorIndex[number] = &created;
    created.track().groups.push_back({MethodId::None, event.argument});
    created.track().limit.set(event.time, event.argument);
    return true;
}

bool TraceStore::applyToActor(const Event& event) {
    TrackWriter* actor = writer(event.actor);
    if (actor == nullptr)
        return false;
    if (event.kind == EventKind::GroupCreated)
        actor->createGroup(event);
    if (event.kind != EventKind::ActorStopped)
        return actor->setLimit(event);
    actor->track().stopped = event.time;
    return true;
}

bool TraceStore::submit(const Event& event) {
    TrackWriter* actor = writer(event.actor);
    if (actor == nullptr || event.call == CallId::None || call(event.call) != nullptr)
        return false;
    m_callIndex.set(event.call, static_cast<std::uint32_t>(m_calls.size()));
    m_calls.append({.id = event.call,
                    .parent = CallId{event.argument},
                    .actor = event.actor,
                    .method = event.method,
                    .group = event.flags,
                    .submitted = event.time,
                    .since = event.time});
    actor->submit(static_cast<std::uint32_t>(m_calls.size() - 1));
    if (event.argument == 0)
        m_driverSubmissions.add(event.time, 1);
    ++m_unended;
    return true;
}

/// It may be told again, when something else comes into its way.
void TraceStore::enqueue(CallRecord& call, const Event& event) {
    const auto waitFor = [](CallId other) {
        return other == CallId::None ? Awaited{} : Awaited{WaitKind::Call, other};
    };
    const WaitLog::Wait now{event.time, waitFor(CallId{event.argument}), static_cast<QueueReason>(event.flags)};
    const WaitLog::Wait before{call.queued, waitFor(call.waitsFor), call.queueReason};
    if (std::exchange(call.state, CallState::Queued) == CallState::Submitted) {
        call.queued = call.since = event.time;
        writer(call.actor)->queue(event.time);
        if (now.awaited.call != CallId::None)
            m_waits.note(call.id, now);
    } else if (now.reason != before.reason || now.awaited != before.awaited) {
        if (m_waits.lastOf(call.id) == nullptr)
            m_waits.note(call.id, before);
        m_waits.note(call.id, now);
    }
    call.queueReason = now.reason;
    call.waitsFor = now.awaited.call;
}

/// On its way to its slot: at the actor, or there.
bool TraceStore::start(CallRecord& call, const Event& event) {
    if (hasStarted(call.state))
        return false;
    if (event.kind == EventKind::Queued) {
        enqueue(call, event);
        return true;
    }
    if (event.argument >= slotCount)
        return false;
    call.waitsFor = CallId::None;
    call.state = CallState::Running;
    call.started = call.since = event.time;
    call.slot = event.argument;
    call.thread = event.thread;
    return writer(call.actor)->start(call, m_dictionary) == TrackWriter::Handover::Orderly;
}

bool TraceStore::change(CallRecord& call, const Event& event) {
    if (isWithinBlocked(call, event.kind))
        return true;
    const auto [from, to] = transitionOf(event.kind);
    if (call.state != from)
        return false;
    const TimePoint since = call.since;
    settle(call, event.time);
    call.state = to;
    // Whoever has the interpreter lock is no call whose end is waited for.
    const bool waitsForCall = to == CallState::Awaiting || to == CallState::Blocked;
    call.waitsFor = waitsForCall ? CallId{event.argument} : CallId::None;
    call.waitKind = waitsForCall ? WaitKind{event.flags} : WaitKind::Outside;
    if (waitsForCall)
        noteWait(call);
    else if (to == CallState::GilWait)
        noteLockHolder(call, CallId{event.argument});
    else
        noteGoingOn(call, since, event);
    if (const std::uint32_t awaited = m_callIndex.find(call.waitsFor); awaited != CallIndex::none)
        m_calls.setAwaiter(awaited, call.id);
    writer(call.actor)->change(call, event.time);
    return true;
}

/// One for nothing in the run is told apart from another that began at the same moment.
void TraceStore::noteWait(const CallRecord& call) {
    const Awaited awaited{call.waitKind, call.waitsFor};
    const WaitLog::Wait* last = m_waits.lastOf(call.id);
    if (awaited != Awaited{} || (last != nullptr && last->from == call.since))
        m_waits.note(call.id, {call.since, awaited});
}

void TraceStore::noteLockHolder(const CallRecord& call, CallId holder) {
    noteWait(call); // Nothing, but that it is no wait from before at the same moment.
    if (holder != CallId::None)
        m_waits.note(call.id, {call.since, {WaitKind::Outside, holder}});
}

void TraceStore::noteGoingOn(const CallRecord& call, TimePoint since, const Event& event) {
    if (event.kind == EventKind::Resumed)
        m_lateness.note(call.id, event.time, Lateness{event.argument, event.flags}.duration());
    const CallId holder{event.argument};
    if (event.kind != EventKind::GilTaken || holder == CallId::None)
        return;
    // The first one is known; those in between are not.
    const WaitLog::Wait* last = m_waits.lastOf(call.id);
    if (last == nullptr || last->from != since || last->awaited.call != holder)
        m_waits.note(call.id, {since, {WaitKind::Outside, holder}});
}

bool TraceStore::end(CallRecord& call, const Event& event) {
    const CallState end = endOf(event.kind);
    if (call.isEnded() || (!call.isStarted() && end == CallState::Finished))
        return false;
    settle(call, event.time);
    call.state = end;
    call.ended = event.time;
    call.waitsFor = CallId::None;
    if (end != CallState::Finished)
        call.text = TextId{event.argument};
    const std::uint32_t index = m_callIndex.find(call.id);
    writer(call.actor)->end(call, index);
    m_calls.end(index);
    --m_unended;
    return true;
}

bool TraceStore::applyToDriver(const Event& event) {
    if (event.kind == EventKind::DriverWaits) {
        m_driverWaits.open(event.time, CallState::Blocked, CallId::None);
        m_driverWaitKind = WaitKind{event.flags};
        return true;
    }
    const bool waited = m_driverWaits.isOpen();
    m_driverWaits.close(event.time);
    return waited;
}

bool TraceStore::log(const Event& event) {
    if (event.call != CallId::None && call(event.call) == nullptr)
        return false;
    m_log.push_back({event.time, event.call, TextId{event.argument}});
    return true;
}

bool TraceStore::dropError(const CallRecord& call, TimePoint time) {
    if (call.state != CallState::Failed)
        return false;
    m_droppedErrors.push_back({time, call.id});
    return true;
}

const CallRecord* TraceStore::call(CallId id) const {
    const std::uint32_t index = m_callIndex.find(id);
    return index == CallIndex::none ? nullptr : &m_calls[index];
}

TrackWriter* TraceStore::writer(ActorId id) {
    const std::size_t number = toNumber(id);
    return number < m_actorIndex.size() ? m_actorIndex[number] : nullptr;
}

const ActorTrack* TraceStore::actor(ActorId id) const {
    const std::size_t number = toNumber(id);
    return number < m_actorIndex.size() && m_actorIndex[number] != nullptr ? &m_actorIndex[number]->track() : nullptr;
}

template <class Visit>
void TraceStore::forEachRow(Visit visit) const {
    for (const TrackWriter& actor : m_actors) {
        std::ranges::for_each(actor.track().slotRows, visit);
        std::ranges::for_each(actor.track().tails, visit);
        std::ranges::for_each(actor.track().threads, visit, &ActorTrack::ThreadRow::spans);
    }
    visit(m_driverWaits);
}

Holdings TraceStore::holdings() const {
    Holdings held;
    forEachRow([&held](const SpanRow& row) {
        held.spans += row.spanBytes();
        held.summaries += row.indexBytes();
        if (const BlockList* blocks = row.blocks())
            held.inFile += blocks->inFile() * blocks->blockBytes();
    });
    held.calls = m_calls.bytes() + m_callIndex.bytes() + m_waits.bytes() + m_lateness.bytes();
    for (const BlockList* records : {&m_calls.blocks(), &m_waits.blocks(), &m_lateness.blocks()})
        held.inFile += records->inFile() * records->blockBytes();
    held.series = m_driverSubmissions.bytes();
    for (const TrackWriter& writer : m_actors) {
        const ActorTrack& actor = writer.track();
        for (const StepSeries* series :
             {&actor.inFlight, &actor.queued, &actor.limit, &actor.failures, &actor.cancellations})
            held.series += series->bytes();
        for (const ActorTrack::Group& group : actor.groups)
            held.series += group.limits.bytes() + group.inFlight.bytes();
        held.series += (actor.calls.capacity() + actor.ends.capacity()) * sizeof(actor.calls.front());
    }
    held.texts =
        m_dictionary.bytes() + m_log.capacity() * sizeof(LogLine) + m_droppedErrors.capacity() * sizeof(DroppedError);
    return held;
}

void TraceStore::setMemoryBudget(std::uint64_t bytes) { m_keeper.setMemory(bytes); }

void TraceStore::keepWithinBudget() {
    m_sinceKept = 0;
    m_keeper.settle(m_calls);
    if (budget().memory == TraceBudget{}.memory)
        return;
    const std::uint64_t held = holdings().inMemory();
    if (held <= budget().memory)
        return;
    std::vector<SpanRow*> rows;
    forEachRow([&rows](const SpanRow& row) {
        if (row.blocks() != nullptr && row.blocks()->size() > 0)
            rows.push_back(const_cast<SpanRow*>(&row)); // Ours.
    });
    m_keeper.reduce(held, rows, {&m_calls.blocks(), &m_waits.blocks(), &m_lateness.blocks()});
}

void TraceStore::waitForFile() {
    while (isReducing()) {
        m_keeper.wait();
        keepWithinBudget();
    }
}

std::uint64_t TraceStore::spanCount() const {
    std::uint64_t count = 0;
    for (const TrackWriter& actor : m_actors) {
        for (const SpanRow& slot : actor.track().slotRows)
            count += slot.size() - slot.firstKept();
        for (const auto& thread : actor.track().threads)
            count += thread.spans.size() - thread.spans.firstKept();
    }
    return count;
}

} // namespace playground
