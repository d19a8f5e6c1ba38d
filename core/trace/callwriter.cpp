#include "core/trace/callwriter.h"

#include "core/trace/callchange.h"

namespace playground {

bool CallWriter::apply(const Event& event) {
    if (event.kind == EventKind::Submitted)
        return submit(event);
    const std::uint32_t index = m_index.find(event.call);
    if (index == CallIndex::none)
        return false;
    CallRecord& call = m_records.change(index);
    switch (event.kind) {
    case EventKind::Queued:
        return queue(call, event);
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
        return end(call, index, event);
    default:
        return false; // A kind that a file made up.
    }
}

bool CallWriter::submit(const Event& event) {
    TrackWriter* actor = m_tracks.writer(event.actor);
    if (actor == nullptr || event.call == CallId::None || m_index.find(event.call) != CallIndex::none)
        return false;
    const auto index = static_cast<std::uint32_t>(m_records.size());
    m_index.set(event.call, index);
    m_records.append({.id = event.call,
                      .parent = CallId{event.argument},
                      .actor = event.actor,
                      .method = event.method,
                      .group = event.flags,
                      .submitted = event.time,
                      .since = event.time});
    actor->submit(index);
    if (event.argument == 0)
        m_tracks.driver().submissions.add(event.time, 1);
    ++m_unended;
    return true;
}

bool CallWriter::queue(CallRecord& call, const Event& event) {
    if (hasStarted(call.state))
        return false;
    m_causes.noteQueue(call, event);
    if (call.state == CallState::Submitted) {
        call.state = CallState::Queued;
        call.queued = call.since = event.time;
        m_tracks.writer(call.actor)->queue(event.time);
    }
    call.queueReason = static_cast<QueueReason>(event.flags);
    call.waitsFor = CallId{event.argument};
    return true;
}

bool CallWriter::start(CallRecord& call, const Event& event) {
    if (hasStarted(call.state) || event.argument >= slotCount)
        return false;
    call.waitsFor = CallId::None;
    call.state = CallState::Running;
    call.started = call.since = event.time;
    call.slot = event.argument;
    call.thread = event.thread;
    return m_tracks.writer(call.actor)->start(call);
}

bool CallWriter::change(CallRecord& call, const Event& event) {
    if (isWithinBlocked(call, event.kind))
        return true;
    const auto [from, to] = changeOf(event.kind);
    if (call.state != from)
        return false;
    const TimePoint since = call.since;
    addSpent(call, event.time);
    call.state = to;
    // Whoever has the interpreter lock is no call whose end is waited for.
    const bool waitsForCall = to == CallState::Awaiting || to == CallState::Blocked;
    call.waitsFor = waitsForCall ? CallId{event.argument} : CallId::None;
    call.waitKind = waitsForCall ? WaitKind{event.flags} : WaitKind::Outside;
    m_causes.noteChange(call, since, event);
    if (const std::uint32_t awaited = m_index.find(call.waitsFor); awaited != CallIndex::none)
        m_records.setAwaiter(awaited, call.id);
    m_tracks.writer(call.actor)->change(call, event.time);
    return true;
}

bool CallWriter::end(CallRecord& call, std::uint32_t index, const Event& event) {
    const CallState end = endOf(event.kind);
    if (call.isEnded() || (!call.isStarted() && end == CallState::Finished))
        return false;
    addSpent(call, event.time);
    call.state = end;
    call.ended = event.time;
    call.waitsFor = CallId::None;
    if (end != CallState::Finished)
        call.text = TextId{event.argument};
    m_tracks.writer(call.actor)->end(call, index);
    m_records.end(index);
    --m_unended;
    return true;
}

const CallRecord* CallWriter::call(CallId id) const {
    const std::uint32_t index = m_index.find(id);
    return index == CallIndex::none ? nullptr : &m_records[index];
}

void CallWriter::addTo(Holdings& held) const {
    held.calls += m_records.bytes() + m_index.bytes() + m_causes.bytes();
    held.inFile += m_records.blocks().bytesInFile();
    for (const BlockList* log : m_causes.blocks())
        held.inFile += log->bytesInFile();
}

} // namespace playground
