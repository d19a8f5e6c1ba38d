#include "core/insight/callparts.h"

#include "core/insight/partholders.h"
#include "core/insight/partlist.h"
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
        : m_store(store),
          m_call(call),
          m_end(end),
          m_waits(store.waits().of(call.id)),
          m_lateness(store.lateness().of(call.id)),
          m_latenessLostUntil(store.lateness().lostUntil(call.id)),
          m_parts(parts) {}

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
        if (span.state != CallState::Running && knowsReadiness(span))
            explain(part, {span.range.start, end});
        if (span.state != CallState::Awaiting)
            return m_parts.add(std::move(part), end);
        m_parts.add(std::move(part), readyAt(span.range, end));
        m_parts.add({.state = CallState::Awaiting, .kind = Kind::KeptOff}, end);
    }

    /// Of a wait for the interpreter lock the trace tells the first and the last call that had it, and not for how
    /// long. All else that was told at this time is of an earlier wait, which took none.
    void explain(CallPart& part, TimeRange range) const {
        for (const WaitLog::Wait& wait : waitsFrom(range.start)) {
            part.waitKind = wait.awaited.kind;
            const CallId by = wait.awaited.call;
            if (part.kind != Kind::GilWait || wait.awaited == Awaited{})
                part.by = {};
            if (by == CallId::None)
                continue;
            const Duration held = part.kind == Kind::GilWait ? Duration(0) : range.length();
            part.by.named.push_back({by, stateAt(m_store, by, range.start), held});
            ++part.by.count;
        }
    }

    std::span<const WaitLog::Wait> waitsFrom(TimePoint start) const {
        return {std::ranges::lower_bound(m_waits, start, {}, &WaitLog::Wait::from),
                std::ranges::upper_bound(m_waits, start, {}, &WaitLog::Wait::from)};
    }

    const LatenessLog::Lateness* latenessAt(TimePoint resumed) const {
        const auto late = std::ranges::lower_bound(m_lateness, resumed, {}, &LatenessLog::Lateness::resumed);
        return late != m_lateness.end() && late->resumed == resumed ? &*late : nullptr;
    }

    /// False when it may have been kept off the loop for much of that time, and that was dropped.
    bool knowsReadiness(const Span& span) const {
        return span.state != CallState::Awaiting || span.range.end > m_latenessLostUntil ||
               latenessAt(span.range.end) != nullptr;
    }

    /// When what it awaited had happened, if that was by `end`.
    TimePoint readyAt(TimeRange awaiting, TimePoint end) const {
        if (const auto* late = latenessAt(awaiting.end))
            return std::clamp(awaiting.end - late->late, awaiting.start, end);
        const auto waits = waitsFrom(awaiting.start);
        const bool goesOn = awaiting.end < m_end || m_call.state != CallState::Awaiting;
        if (goesOn || waits.empty() || waits.back().awaited.kind != WaitKind::Call)
            return end;
        const CallRecord* awaited = m_store.call(waits.back().awaited.call);
        return awaited == nullptr ? end : std::clamp(awaited->ended, awaiting.start, end);
    }

    const TraceStore& m_store;
    const CallRecord& m_call;
    TimePoint m_end;
    std::vector<WaitLog::Wait> m_waits;
    std::vector<LatenessLog::Lateness> m_lateness;
    TimePoint m_latenessLostUntil;
    PartList& m_parts;
};

} // namespace

std::vector<CallPart> partsOf(const TraceStore& store, const CallRecord& call, TimePoint now, Looks looks) {
    const TimePoint end = std::max(std::min(call.ended, now), call.submitted);
    PartList list(call.submitted);
    addQueueParts(store, call, end, list);
    if (call.isStarted() && call.started < end)
        SlotParts(store, call, end, list).add();
    std::vector<CallPart> parts = list.take();
    nameHolders(store, call, parts, looks);
    return parts;
}

} // namespace playground
