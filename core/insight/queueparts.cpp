#include "core/insight/queueparts.h"

#include "core/insight/slotstretches.h"

#include <algorithm>
#include <span>

namespace playground {
namespace {

using Kind = CallPart::Kind;

/// The way of one call to its slot.
class QueueParts final {
public:
    QueueParts(const TraceStore& store, const CallRecord& call, TimePoint end, PartList& parts)
        : m_store(store), m_call(call), m_actor(*store.actor(call.actor)), m_end(end), m_parts(parts) {}

    void add() {
        addWay(std::min(m_call.queued, m_end), CallState::Submitted);
        if (m_call.queued >= m_end)
            return;
        const std::vector<WaitLog::Wait> waits = queueWaits();
        m_parts.add(queuedFor(Kind::Queued), waits.empty() ? m_end : waits.front().from);
        for (auto from = waits.begin(); from != waits.end();) {
            const auto to =
                std::ranges::find_if(from, waits.end(), [&](const auto& wait) { return wait.from != from->from; });
            const TimePoint until = to == waits.end() ? m_end : std::min(to->from, m_end);
            if (until > m_parts.end())
                add({from, to}, until);
            from = to;
        }
    }

private:
    /// Those that were told while it was queued, from the first on that was not dropped.
    std::vector<WaitLog::Wait> queueWaits() const {
        std::vector<WaitLog::Wait> waits = m_store.waits().of(m_call.id);
        std::erase_if(waits, [&](const WaitLog::Wait& wait) { return wait.from >= m_end; });
        // What was told of it last may not be what was told first.
        const bool areAllKnown = m_store.waits().lostUntil(m_call.id) < m_call.queued;
        if (areAllKnown && (waits.empty() || waits.front().from > m_call.queued))
            waits.insert(waits.begin(), {.from = m_call.queued, .reason = m_call.queueReason});
        return waits;
    }

    /// All were told at one time; the last of them says why it was queued then.
    void add(std::span<const WaitLog::Wait> told, TimePoint until) {
        switch (told.back().reason) {
        case QueueReason::ArgumentLate:
            return m_parts.add(queuedFor(Kind::QueuedForArgument, lateArguments(told, until)), until);
        case QueueReason::Order:
            return m_parts.add(queuedFor(Kind::QueuedForOrder, named({told.back().awaited.call}, until)), until);
        case QueueReason::Arriving:
            return addWay(until, CallState::Queued);
        case QueueReason::LoopBusy: // Others may take the slot, or the limit may be lowered.
        case QueueReason::SlotsFull:
            return addSlots(until);
        }
    }

    static CallPart queuedFor(Kind kind, Holders by = {}) {
        return {.state = CallState::Queued, .kind = kind, .by = std::move(by)};
    }

    Holders lateArguments(std::span<const WaitLog::Wait> told, TimePoint until) const {
        std::vector<CallId> late;
        for (const WaitLog::Wait& wait : told)
            if (wait.reason == QueueReason::ArgumentLate)
                late.push_back(wait.awaited.call);
        const auto endOf = [&](CallId id) {
            const CallRecord* call = m_store.call(id);
            return call == nullptr ? TimePoint::max() : call->ended;
        };
        std::ranges::reverse(late); // The first argument is told last.
        std::ranges::stable_sort(late, std::greater(), endOf);
        return named(late, until);
    }

    Holders named(const std::vector<CallId>& calls, TimePoint until) const {
        const TimeRange range = m_parts.upTo(until);
        Holders holders;
        for (const CallId id : calls) {
            const CallRecord* call = m_store.call(id);
            if (call == nullptr)
                continue;
            const TimePoint end = std::clamp(call->ended, range.start, range.end);
            if (holders.count++ < Holders::mostNamed)
                holders.named.push_back({id, stateAt(m_store, id, range.start), end - range.start});
        }
        return holders;
    }

    void addSlots(TimePoint until) {
        for (const SlotStretch& stretch :
             slotStretches(m_actor.inFlightOf(m_call.group), m_actor.limitOf(m_call.group), m_parts.upTo(until))) {
            if (stretch.use == SlotStretch::Use::Full)
                m_parts.add(queuedFor(Kind::QueuedForSlot), stretch.end);
            else if (stretch.use == SlotStretch::Use::Unknown)
                m_parts.add(queuedFor(Kind::Queued), stretch.end);
            else if (m_actor.info.kind == ActorKind::Async)
                m_parts.add(queuedFor(Kind::QueuedForLoop), stretch.end);
            else if (stretch.end < m_call.started)
                m_parts.add(queuedFor(Kind::QueuedWithSlotFree), stretch.end);
            else
                addWay(stretch.end, CallState::Queued); // A thread wakes for it.
        }
    }

    /// An event loop that others have does not see it arrive.
    void addWay(TimePoint until, CallState state) {
        if (const TimeRange held = loopHeldFor(m_store, m_call, m_parts.upTo(until)); !held.isEmpty()) {
            m_parts.add({.state = state}, held.start);
            m_parts.add({.state = state, .kind = Kind::QueuedForLoop}, held.end);
        }
        m_parts.add({.state = state}, until);
    }

    const TraceStore& m_store;
    const CallRecord& m_call;
    const ActorTrack& m_actor;
    TimePoint m_end;
    PartList& m_parts;
};

} // namespace

void addQueueParts(const TraceStore& store, const CallRecord& call, TimePoint end, PartList& parts) {
    QueueParts(store, call, std::min(call.started, end), parts).add();
}

CallState stateAt(const TraceStore& store, CallId id, TimePoint time) {
    const CallRecord* call = store.call(id);
    if (call == nullptr || call->started > time)
        return CallState::Queued;
    const SpanRow& row = store.actor(call->actor)->slotRows[call->slot];
    const auto index = row.indexAt(std::max(call->started, std::min(time, call->ended - tick)), time + tick);
    const bool isKnown = index && row.at(*index, time).call == id;
    return isKnown ? row.at(*index, time).state : CallState::Running;
}

} // namespace playground
