#include "core/io/chromerows.h"

#include "core/io/waitwords.h"
#include "core/trace/calltimes.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace playground {
namespace {

/// Of the viewers' fixed palette, near to what the states look like here.
std::string_view colourOf(CallState state) {
    switch (state) {
    case CallState::Running:
        return "thread_state_running";
    case CallState::Awaiting:
        return "thread_state_sleeping";
    default:
        return "thread_state_iowait";
    }
}

std::string trackName(const ActorTrack& actor, std::size_t thread) {
    const std::string& name = actor.threads[thread].name;
    if (!name.empty())
        return name;
    return actor.info.kind == ActorKind::Async ? "event loop" : "thread " + std::to_string(thread);
}

} // namespace

/// Viewers take the name; the rest is for reading the file again.
void ChromeRows::nameProcess(std::uint32_t pid, std::string_view name, const ActorInfo* actor) {
    const ChromeTrack track{pid, queueTid};
    m_events.begin('M', "__metadata", "process_name", track);
    m_events.beginArgs();
    m_events.text("name", name);
    if (actor != nullptr) {
        m_events.text("class", actor->className);
        m_events.text("kind", actor->kind == ActorKind::Async ? "async" : "threaded");
    }
    m_events.endArgs();
    m_events.end();
    m_events.begin('M', "__metadata", "process_sort_index", track);
    m_events.beginArgs();
    m_events.number("sort_index", pid);
    m_events.endArgs();
    m_events.end();
}

void ChromeRows::nameTrack(ChromeTrack track, std::string_view name, std::int64_t sortIndex) {
    m_events.begin('M', "__metadata", "thread_name", track);
    m_events.beginArgs();
    m_events.text("name", name);
    m_events.endArgs();
    m_events.end();
    m_events.begin('M', "__metadata", "thread_sort_index", track);
    m_events.beginArgs();
    m_events.number("sort_index", sortIndex);
    m_events.endArgs();
    m_events.end();
}

/// An event loop stands above the slots, the threads of a pool below.
void ChromeRows::nameTracks(const ActorTrack& actor) {
    const bool isAsync = actor.info.kind == ActorKind::Async;
    const auto threads = static_cast<std::int64_t>(actor.threads.size());
    nameProcess(pidOf(actor.id), actor.info.name, &actor.info);
    nameTrack(queueTrack(actor.id), "queue", -threads - 1);
    for (std::size_t thread = 0; thread < actor.threads.size(); ++thread) {
        const auto place = static_cast<std::int64_t>(thread);
        nameTrack(threadTrack(actor.id, thread), trackName(actor, thread),
                  isAsync ? place - threads : place + firstThreadTid);
    }
    for (std::size_t slot = 0; slot < actor.slotRows.size(); ++slot)
        if (!actor.slotRows[slot].isEmpty())
            nameTrack(slotTrack(actor.id, slot), "slot " + std::to_string(slot), static_cast<std::int64_t>(slot) + 1);
}

void ChromeRows::writeDriver() {
    nameProcess(driverTrack.pid, "driver");
    nameTrack(driverTrack, "driver", 0);
    const SpanRow& waits = m_context.store().driverWaits();
    for (std::size_t index = waits.firstKept(); index < waits.size() && m_context.step(); ++index) {
        beginSpan("driver", "get", driverTrack, waits.at(index, m_context.now()).range);
        m_events.end();
    }
    writeCounter(driverTrack, "submitted", m_context.store().driverSubmissions());
}

void ChromeRows::writeActor(const ActorTrack& actor) {
    nameTracks(actor);
    for (std::size_t slot = 0; slot < actor.slotRows.size(); ++slot)
        writeSlot(actor, slot);
    for (std::size_t thread = 0; thread < actor.threads.size(); ++thread)
        writeThread(actor, thread);
    writeCounter(queueTrack(actor.id), "in_flight", actor.inFlight);
    writeCounter(queueTrack(actor.id), "queued", actor.queued);
    writeCounter(queueTrack(actor.id), "max_concurrency", actor.limit);
    writeLimitChanges(actor);
}

void ChromeRows::beginSpan(std::string_view category, std::string_view name, ChromeTrack track, TimeRange range) {
    m_events.begin('X', category, name, track);
    m_events.time("ts", range.start.time_since_epoch());
    m_events.time("dur", range.length());
}

/// Each call once, and after it what it was made of: viewers take what comes first for the outer one.
void ChromeRows::writeSlot(const ActorTrack& actor, std::size_t slot) {
    const SpanRow& row = actor.slotRows[slot];
    const ChromeTrack track = slotTrack(actor.id, slot);
    const TimePoint now = m_context.now();
    for (std::size_t first = row.firstKept(); first < row.size();) {
        const Span begin = row.at(first, now);
        std::size_t last = first;
        while (last + 1 < row.size() && row.at(last + 1, now).call == begin.call)
            ++last;
        // As drawn in the row and not as told by the call, so that no two can overlap.
        writeCall(*m_context.store().call(begin.call), {begin.range.start, row.at(last, now).range.end}, track);
        const std::vector<WaitLog::Wait> waits = m_context.store().waits().of(begin.call);
        for (; first <= last; ++first) {
            if (!m_context.step())
                return;
            const Span span = row.at(first, now);
            writeState(span, waits, track);
        }
    }
}

void ChromeRows::writeCall(const CallRecord& call, TimeRange range, ChromeTrack track) {
    beginSpan("task::" + m_context.qualifiedName(call), m_context.methodName(call), track, range);
    writeCallArgs(call);
    m_events.end();
}

void ChromeRows::writeCallArgs(const CallRecord& call) {
    m_events.beginArgs();
    m_events.text("task_id", std::to_string(toNumber(call.id)));
    m_events.text("actor_id", std::to_string(toNumber(call.actor)));
    m_events.text("func_or_class_name", m_context.qualifiedName(call));
    if (call.parent != CallId::None)
        m_events.text("parent_task_id", std::to_string(toNumber(call.parent)));
    m_events.text("state", stateName(call.state));
    const CallTimes times = timesOf(call, m_context.now());
    m_events.milliseconds("queued_ms", times.waiting);
    m_events.milliseconds("running_ms", times.running);
    m_events.milliseconds("awaiting_ms", times.awaiting);
    m_events.milliseconds("blocked_ms", times.blocked);
    if (times.gilWaiting > Duration::zero())
        m_events.milliseconds("gil_wait_ms", times.gilWaiting);
    if (call.text != TextId::None)
        m_events.text("error", m_context.store().dictionary().textOf(call.text));
    m_events.endArgs();
}

/// Its call is the span around it.
void ChromeRows::writeState(const Span& span, const std::vector<WaitLog::Wait>& waits, ChromeTrack track) {
    beginSpan(stateName(span.state), stateName(span.state), track, span.range);
    m_events.text("cname", colourOf(span.state));
    const auto next = std::ranges::upper_bound(waits, span.range.start, {}, &WaitLog::Wait::from);
    const bool isWait = span.state != CallState::Running && next != waits.begin();
    if (const Awaited awaited = isWait ? std::prev(next)->awaited : Awaited{};
        awaited != Awaited{} && std::prev(next)->from == span.range.start) {
        m_events.beginArgs();
        m_events.text("wait", waitWord(awaited.kind));
        if (awaited.call != CallId::None)
            m_events.text("waits_for", std::to_string(toNumber(awaited.call)));
        m_events.endArgs();
    }
    m_events.end();
}

/// Named after the method, because here the question is who has the thread.
void ChromeRows::writeThread(const ActorTrack& actor, std::size_t thread) {
    const SpanRow& row = actor.threads[thread].spans;
    for (std::size_t index = row.firstKept(); index < row.size() && m_context.step(); ++index) {
        const Span span = row.at(index, m_context.now());
        const std::string& method = m_context.methodName(*m_context.store().call(span.call));
        beginSpan(stateName(span.state), method, threadTrack(actor.id, thread), span.range);
        m_events.text("cname", colourOf(span.state));
        m_events.beginArgs();
        m_events.text("task_id", std::to_string(toNumber(span.call)));
        m_events.endArgs();
        m_events.end();
    }
}

void ChromeRows::writeCounter(ChromeTrack track, std::string_view name, const StepSeries& series) {
    for (std::size_t index = 0; index < series.size() && m_context.step(); ++index) {
        // A viewer draws one value a time.
        if (index + 1 < series.size() && series.timeAt(index + 1) == series.timeAt(index))
            continue;
        m_events.begin('C', "counter", name, track);
        m_events.time("ts", series.timeAt(index).time_since_epoch());
        m_events.beginArgs();
        m_events.number(name, series.valueAt(index));
        m_events.endArgs();
        m_events.end();
    }
}

void ChromeRows::writeLimitChanges(const ActorTrack& actor) {
    for (std::size_t index = 1; index < actor.limit.size() && m_context.step(); ++index) {
        const std::string name = "max_concurrency = " + std::to_string(actor.limit.valueAt(index));
        m_events.begin('i', "limit", name, queueTrack(actor.id));
        m_events.time("ts", actor.limit.timeAt(index).time_since_epoch());
        m_events.text("s", "p");
        m_events.end();
    }
}

} // namespace playground
