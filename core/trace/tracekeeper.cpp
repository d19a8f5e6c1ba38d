#include "core/trace/tracekeeper.h"

#include <algorithm>
#include <utility>

namespace playground {
namespace {

/// What waits to be written is memory too.
constexpr std::size_t mostLeaving = 8;

} // namespace

TraceKeeper::TraceKeeper(const TraceBudget& budget) : m_budget(budget), m_spiller(budget.file) {}

void TraceKeeper::settle(CallRecords& calls) {
    if (m_spiller.leaving() == 0)
        return;
    const std::vector<Error> refusals = m_spiller.settle();
    m_refused += refusals.size();
    if (!refusals.empty())
        m_refusal = refusals.back().text;
    calls.settle();
}

void TraceKeeper::reduce(std::uint64_t held, const std::vector<SpanRow*>& rows,
                         const std::vector<BlockList*>& records) {
    while (held > m_budget.memory + std::min<std::uint64_t>(m_spiller.leavingBytes(), held)) {
        if (m_refused == 0) {
            if (m_spiller.leaving() == mostLeaving || !spillOldest(rows, records))
                return;
            continue;
        }
        // A block in the file that is dropped leaves its place there to the one that found none.
        --m_refused;
        const auto freed = dropOldest(rows);
        if (!freed) {
            m_refused = 0;
            return;
        }
        held -= *freed;
    }
}

bool TraceKeeper::spillOldest(const std::vector<SpanRow*>& rows, const std::vector<BlockList*>& records) {
    BlockList* oldest = nullptr;
    TimePoint end = TimePoint::max();
    const auto consider = [&](BlockList& blocks) {
        if (const auto candidate = blocks.oldestInMemory(); candidate && candidate->end < end) {
            oldest = &blocks;
            end = candidate->end;
        }
    };
    for (SpanRow* row : rows)
        consider(*row->blocks());
    for (BlockList* blocks : records)
        consider(*blocks);
    if (oldest != nullptr)
        m_spiller.write(*oldest);
    return oldest != nullptr;
}

/// The bytes of memory that are free now; none when there was nothing to drop.
std::optional<std::uint64_t> TraceKeeper::dropOldest(const std::vector<SpanRow*>& rows) {
    SpanRow* oldest = nullptr;
    TimePoint end = TimePoint::max();
    for (SpanRow* row : rows)
        if (const auto candidate = row->blocks()->oldestKept(); candidate && candidate->end < end) {
            oldest = row;
            end = candidate->end;
        }
    if (oldest == nullptr)
        return std::nullopt;
    const std::size_t bytes = oldest->blocks()->oldestKept()->bytes.size();
    const std::size_t firstKept = oldest->firstKept();
    const BlockList::Dropped dropped = oldest->dropOldest();
    if (!dropped.isDone)
        return std::nullopt;
    m_edge.time = std::max(m_edge.time, end);
    m_edge.droppedSpans += oldest->firstKept() - firstKept;
    m_edge.reason = m_refusal;
    if (!dropped.offset)
        return bytes;
    m_spiller.release(*dropped.offset, bytes);
    return 0;
}

} // namespace playground
