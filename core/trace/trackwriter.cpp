#include "core/trace/trackwriter.h"

#include <algorithm>

namespace playground {

TrackWriter::TrackWriter(const Event& created, const Dictionary& dictionary) : m_dictionary(dictionary) {
    m_track.id = created.actor;
    m_track.info = dictionary.actor(created.actor);
    m_track.created = created.time;
    m_track.groups.push_back({MethodId::None, created.argument});
    m_track.limit.set(created.time, created.argument);
}

bool TrackWriter::apply(const Event& event) {
    if (event.kind == EventKind::GroupCreated)
        createGroup(event);
    if (event.kind != EventKind::ActorStopped)
        return setLimit(event);
    m_track.stopped = event.time;
    return true;
}

void TrackWriter::submit(std::uint32_t index) {
    ++m_track.submitted;
    m_track.calls.push_back(index);
}

bool TrackWriter::start(const CallRecord& call) {
    if (call.slot >= m_slots.size()) {
        m_slots.resize(call.slot + 1);
        m_track.slotRows.resize(call.slot + 1);
        m_track.tails.resize(call.slot + 1);
    }
    Slot& slot = m_slots[call.slot];
    const bool wasFree = slot.holder == CallId::None;
    if (const TimePoint queued = std::max(call.submitted, slot.lastStart); queued < call.started)
        m_track.tails[call.slot].append({{queued, call.started}, CallState::Queued, call.id});
    slot = {call.id, call.started};
    leaveQueue(call, call.started);
    addInFlight(call, call.started, 1);
    findThread(call.thread);
    change(call, call.started);
    return wasFree;
}

void TrackWriter::change(const CallRecord& call, TimePoint time) {
    if (m_slots[call.slot].holder == call.id)
        m_track.slotRows[call.slot].open(time, call.state, call.id);
    if (call.state == CallState::Awaiting)
        leaveThread(call, time);
    else
        changeThread(call, time);
}

void TrackWriter::end(const CallRecord& call, std::uint32_t index) {
    m_track.ends.push_back(index);
    m_track.finished += call.state == CallState::Finished ? 1 : 0;
    if (call.state == CallState::Failed)
        m_track.failures.set(call.ended, static_cast<std::int64_t>(++m_track.failed));
    if (call.state == CallState::Cancelled)
        m_track.cancellations.set(call.ended, static_cast<std::int64_t>(++m_track.cancelled));
    if (!call.isStarted()) {
        leaveQueue(call, call.ended);
        return;
    }
    addInFlight(call, call.ended, -1);
    if (Slot& slot = m_slots[call.slot]; slot.holder == call.id) {
        slot.holder = CallId::None;
        m_track.slotRows[call.slot].close(call.ended);
    }
    leaveThread(call, call.ended);
}

void TrackWriter::createGroup(const Event& event) {
    std::vector<ActorTrack::Group>& groups = m_track.groups;
    if (groups.size() == 1) {
        groups.front().limits = m_track.limit;
        groups.front().inFlight = m_track.inFlight;
    }
    groups.resize(std::max<std::size_t>(groups.size(), event.flags + std::size_t{1}));
    groups[event.flags].name = event.method;
}

bool TrackWriter::setLimit(const Event& event) {
    if (event.flags >= m_track.groups.size())
        return false;
    ActorTrack::Group& group = m_track.groups[event.flags];
    m_track.limit.add(event.time, event.argument - group.limit);
    group.limit = event.argument;
    if (m_track.hasGroup(event.flags))
        group.limits.set(event.time, group.limit);
    return true;
}

void TrackWriter::addInFlight(const CallRecord& call, TimePoint time, int difference) {
    m_track.inFlight.add(time, difference);
    if (m_track.hasGroup(call.group))
        m_track.groups[call.group].inFlight.add(time, difference);
}

void TrackWriter::leaveQueue(const CallRecord& call, TimePoint time) {
    if (call.queued != TimePoint::max())
        m_track.queued.add(time, -1);
}

void TrackWriter::findThread(ThreadId thread) {
    const std::size_t number = toNumber(thread);
    if (m_threadIndex.empty())
        m_firstThread = number;
    if (number < m_firstThread) {
        m_threadIndex.insert(m_threadIndex.begin(), m_firstThread - number, 0);
        m_firstThread = number;
    }
    if (number - m_firstThread >= m_threadIndex.size())
        m_threadIndex.resize(number - m_firstThread + 1);
    std::uint32_t& index = m_threadIndex[number - m_firstThread];
    if (index != 0)
        return;
    m_track.threads.push_back({thread, m_dictionary.threadName(thread), {}});
    m_stacks.emplace_back();
    index = static_cast<std::uint32_t>(m_stacks.size());
}

/// The call has its thread. One that was not on it comes on top; one under others is seen when those have left.
void TrackWriter::changeThread(const CallRecord& call, TimePoint time) {
    const std::size_t index = threadIndex(call.thread);
    auto& stack = m_stacks[index];
    auto entry = std::ranges::find(stack, call.id, &Entry::call);
    if (entry == stack.end())
        entry = stack.insert(entry, {call.id});
    entry->state = call.state;
    if (stack.back().call == call.id)
        m_track.threads[index].spans.open(time, call.state, call.id);
}

void TrackWriter::leaveThread(const CallRecord& call, TimePoint time) {
    const std::size_t index = threadIndex(call.thread);
    auto& stack = m_stacks[index];
    const auto entry = std::ranges::find(stack, call.id, &Entry::call);
    if (entry == stack.end())
        return;
    const bool wasOnTop = stack.back().call == call.id;
    stack.erase(entry);
    if (!wasOnTop)
        return;
    SpanRow& spans = m_track.threads[index].spans;
    spans.close(time);
    if (!stack.empty())
        spans.open(time, stack.back().state, stack.back().call);
}

} // namespace playground
