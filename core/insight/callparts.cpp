#include "core/insight/callparts.h"

#include "core/insight/queueparts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace playground {
namespace {

using Kind = CallPart::Kind;

/// Its first spans were dropped, for those of a call lie side by side.
bool isTorn(const SpanRow& row, const CallRecord& call, TimePoint end) {
    const std::size_t first = row.firstKept();
    return first > 0 && (first == row.size() || row.at(first, end).range.start > call.started);
}

Kind kindOf(CallState state) {
    switch (state) {
    case CallState::Awaiting:
        return Kind::Awaiting;
    case CallState::Blocked:
        return Kind::Blocked;
    case CallState::GilWait:
        return Kind::GilWait;
    default:
        return Kind::Running;
    }
}

/// The time in a slot.
class SlotParts final {
public:
    SlotParts(const TraceStore& store, const CallRecord& call, TimePoint end, PartList& parts)
        : m_store(store), m_call(call), m_end(end), m_waits(store.waits().of(call.id)), m_parts(parts) {}

    void add() {
        const SpanRow& row = m_store.actor(m_call.actor)->slotRows[m_call.slot];
        if (isTorn(row, m_call, m_end))
            addSums();
        for (std::size_t index = row.firstEndingAfter(m_call.started - Duration(1)); index < row.size(); ++index) {
            const Span span = row.at(index, m_end);
            if (span.range.start >= m_end)
                break;
            if (span.call == m_call.id)
                add(span);
        }
        // What a row cannot tell, because its slot was given to two calls.
        const CallState state = hasEnded(m_call.state) ? CallState::Running : m_call.state;
        m_parts.add({.state = state, .kind = kindOf(state)}, m_end);
    }

private:
    /// In which order is not known any more, but how long is.
    void addSums() {
        TimePoint from = m_call.started;
        for (const auto& [state, length] :
             {std::pair{CallState::Running, m_call.running}, std::pair{CallState::Awaiting, m_call.awaiting},
              std::pair{CallState::Blocked, m_call.blocked}, std::pair{CallState::GilWait, m_call.gilWaiting}}) {
            from += length;
            m_parts.add({.state = state, .kind = kindOf(state)}, std::min(from, m_end));
        }
    }

    void add(const Span& span) {
        const TimePoint end = std::min(span.range.end, m_end);
        CallPart part{.state = span.state, .kind = kindOf(span.state)};
        if (span.state != CallState::Running)
            explain(part, {span.range.start, end});
        if (span.state != CallState::Awaiting)
            return m_parts.add(std::move(part), end);
        m_parts.add(std::move(part), readyAt({span.range.start, end}));
        addKeptOff(end);
    }

    void explain(CallPart& part, TimeRange range) const {
        for (const WaitLog::Wait& wait : waitsFrom(range.start)) {
            part.waitKind = wait.awaited.kind;
            if (wait.awaited.call != CallId::None)
                part.by = {{{wait.awaited.call, stateAt(m_store, wait.awaited.call, range.start), range.length()}}, 1};
            else
                part.by = {};
        }
    }

    std::span<const WaitLog::Wait> waitsFrom(TimePoint start) const {
        const auto [first, last] = std::ranges::equal_range(m_waits, start, {}, &WaitLog::Wait::from);
        return {first, last};
    }

    /// When what it awaited had happened.
    TimePoint readyAt(TimeRange awaiting) const {
        const auto waits = waitsFrom(awaiting.start);
        const bool goesOn = awaiting.end < m_end || m_call.state != CallState::Awaiting;
        if (goesOn || waits.empty() || waits.back().awaited.kind != WaitKind::Call)
            return awaiting.end;
        const CallRecord* awaited = m_store.call(waits.back().awaited.call);
        return awaited == nullptr ? awaiting.end : std::clamp(awaited->ended, awaiting.start, awaiting.end);
    }

    void addKeptOff(TimePoint end) {
        const TimeRange range = m_parts.upTo(end);
        if (range.isEmpty())
            return;
        m_parts.add({.state = CallState::Awaiting, .kind = Kind::KeptOff, .by = loopHoldersFor(m_store, m_call, range)},
                    end);
    }

    const TraceStore& m_store;
    const CallRecord& m_call;
    TimePoint m_end;
    std::vector<WaitLog::Wait> m_waits;
    PartList& m_parts;
};

} // namespace

std::vector<CallPart> partsOf(const TraceStore& store, const CallRecord& call, TimePoint now) {
    const TimePoint end = std::max(std::min(call.ended, now), call.submitted);
    PartList parts(call.submitted);
    addQueueParts(store, call, end, parts);
    if (call.isStarted() && call.started < end)
        SlotParts(store, call, end, parts).add();
    return parts.take();
}

} // namespace playground
