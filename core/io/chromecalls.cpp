#include "core/io/chromecalls.h"

#include "core/io/waitwords.h"
#include "core/trace/calltimes.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace playground {
namespace {

/// Viewers read an id as a hexadecimal number.
class HexId final {
public:
    explicit HexId(CallId call) {
        m_end = std::to_chars(m_text.data() + 2, m_text.data() + m_text.size(), toNumber(call), 16).ptr;
    }
    std::string_view text() const { return {m_text.data(), static_cast<std::size_t>(m_end - m_text.data())}; }

private:
    std::array<char, 12> m_text{'0', 'x'};
    char* m_end = nullptr;
};

/// What came into its way while it was queued, at least the first thing.
std::vector<WaitLog::Wait> queueWaits(const TraceStore& store, const CallRecord& call) {
    std::vector<WaitLog::Wait> waits = store.waits().of(call.id);
    std::erase_if(waits, [&call](const WaitLog::Wait& wait) { return wait.from >= call.started; });
    if (waits.empty())
        waits.push_back({.from = call.queued, .awaited = {}, .reason = call.queueReason});
    return waits;
}

} // namespace

void ChromeCalls::writeCall(const CallRecord& call) {
    writeQueued(call);
    writeEnd(call);
    writeFlow(call);
}

void ChromeCalls::beginAsync(char phase, const CallRecord& call, std::string_view category, std::string_view name,
                             ChromeTrack track, TimePoint time) {
    m_events.begin(phase, category, name, track);
    m_events.time("ts", time.time_since_epoch());
    m_events.text("id", HexId(call.id).text());
}

/// Queued calls overlap, so each is an asynchronous span of its own. One that found a slot at once has none.
void ChromeCalls::writeQueued(const CallRecord& call) {
    if (call.queued == TimePoint::max())
        return;
    const TimePoint end = std::max(std::min({call.started, call.ended, m_context.now()}), call.queued);
    const ChromeTrack track = queueTrack(call.actor);
    const std::string& name = m_context.methodName(call);
    beginAsync('b', call, "pending:concurrency", name, track, call.queued);
    m_events.beginArgs();
    m_events.text("task_id", std::to_string(toNumber(call.id)));
    m_events.text("actor_id", std::to_string(toNumber(call.actor)));
    m_events.text("func_or_class_name", m_context.qualifiedName(call));
    m_events.text("state", stateName(call.state));
    if (!call.isStarted() && call.text != TextId::None)
        m_events.text("error", m_context.store().dictionary().textOf(call.text));
    const std::vector<WaitLog::Wait> waits = queueWaits(m_context.store(), call);
    writeReason(waits.front());
    m_events.endArgs();
    m_events.end();
    for (std::size_t later = 1; later < waits.size(); ++later) {
        beginAsync('n', call, "pending:concurrency", name, track, waits[later].from);
        m_events.beginArgs();
        m_events.text("task_id", std::to_string(toNumber(call.id)));
        writeReason(waits[later]);
        m_events.endArgs();
        m_events.end();
    }
    beginAsync('e', call, "pending:concurrency", name, track, end);
    m_events.end();
}

void ChromeCalls::writeReason(const WaitLog::Wait& wait) {
    m_events.text("reason", reasonWord(wait.reason));
    if (wait.awaited.call != CallId::None)
        m_events.text("waits_for", std::to_string(toNumber(wait.awaited.call)));
}

/// A mark where something other than a value came out, and for a call that has never started.
void ChromeCalls::writeEnd(const CallRecord& call) {
    if (call.state == CallState::Finished || (call.isStarted() && !call.isEnded()))
        return;
    beginMark("end", stateName(call.state), call, std::max(std::min(call.ended, m_context.now()), call.submitted));
    if (call.text != TextId::None)
        m_events.text("error", m_context.store().dictionary().textOf(call.text));
    if (!call.isStarted()) {
        // No span tells it.
        if (call.parent != CallId::None)
            m_events.text("parent_task_id", std::to_string(toNumber(call.parent)));
        m_events.milliseconds("queued_ms", timesOf(call, m_context.now()).waiting);
    }
    m_events.endArgs();
    m_events.end();
}

void ChromeCalls::writeDroppedError(const DroppedError& dropped) {
    beginMark("error", "unobserved error", *m_context.store().call(dropped.call), dropped.time);
    m_events.endArgs();
    m_events.end();
}

/// Where the call was last; its arguments are still open.
void ChromeCalls::beginMark(std::string_view category, std::string_view name, const CallRecord& call, TimePoint time) {
    m_events.begin('i', category, name, call.isStarted() ? slotTrack(call.actor, call.slot) : queueTrack(call.actor));
    m_events.time("ts", time.time_since_epoch());
    m_events.text("s", "t");
    m_events.beginArgs();
    m_events.text("task_id", std::to_string(toNumber(call.id)));
    m_events.text("func_or_class_name", m_context.qualifiedName(call));
}

/// An arrow must begin on a span, so there is none from a call that was over when its fire-and-forget call was
/// submitted.
void ChromeCalls::writeFlow(const CallRecord& call) {
    const CallRecord* parent = m_context.store().call(call.parent);
    if (parent == nullptr || !call.isStarted() || call.submitted < parent->started || call.submitted >= parent->ended)
        return;
    beginAsync('s', call, "call", "call", slotTrack(parent->actor, parent->slot), call.submitted);
    m_events.end();
    beginAsync('f', call, "call", "call", slotTrack(call.actor, call.slot), call.started);
    m_events.text("bp", "e");
    m_events.end();
}

} // namespace playground
