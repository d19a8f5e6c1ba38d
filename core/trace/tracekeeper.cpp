#include "core/trace/tracekeeper.h"

#include "core/trace/logblocks.h"

#include <algorithm>
#include <utility>

namespace playground {
namespace {

/// What waits to be written is memory too.
constexpr std::size_t mostLeaving = 8;

/// Of these, the one whose oldest block that is kept ended first; null where none has one.
template <class Of, class BlocksOf>
Of* withOldest(const std::vector<Of*>& all, BlocksOf blocksOf) {
    Of* oldest = nullptr;
    TimePoint end = TimePoint::max();
    for (Of* of : all)
        if (const auto candidate = blocksOf(*of).oldestKept(); candidate && candidate->end < end) {
            oldest = of;
            end = candidate->end;
        }
    return oldest;
}

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

void TraceKeeper::reduce(std::uint64_t held, const Blocks& all) {
    while (held > m_budget.memory + std::min<std::uint64_t>(m_spiller.leavingBytes(), held)) {
        if (m_refused == 0) {
            if (m_spiller.leaving() == mostLeaving || !spillOldest(all))
                return;
            continue;
        }
        // A block in the file that is dropped leaves its place there to the one that found none.
        --m_refused;
        const auto freed = dropOldest(all);
        if (!freed) {
            m_refused = 0;
            return;
        }
        held -= *freed;
    }
}

bool TraceKeeper::spillOldest(const Blocks& all) {
    BlockList* oldest = nullptr;
    TimePoint end = TimePoint::max();
    const auto consider = [&](BlockList& blocks) {
        if (const auto candidate = blocks.oldestInMemory(); candidate && candidate->end < end) {
            oldest = &blocks;
            end = candidate->end;
        }
    };
    for (SpanRow* row : all.rows)
        consider(*row->blocks());
    for (BlockList* causes : all.causes)
        consider(*causes);
    consider(all.calls);
    if (oldest != nullptr)
        m_spiller.write(*oldest);
    return oldest != nullptr;
}

/// The bytes of memory that are free now; none when there was nothing to drop.
std::optional<std::uint64_t> TraceKeeper::dropOldest(const Blocks& all) {
    SpanRow* const row = withOldest(all.rows, [](SpanRow& of) -> BlockList& { return *of.blocks(); });
    BlockList* const causes = withOldest(all.causes, [](BlockList& of) -> BlockList& { return of; });
    // Causes go with the spans of their time, and before these only where there are none.
    const bool areCauses = causes != nullptr && (row == nullptr || causes->oldestKept()->end <= m_edge.time);
    BlockList* const from = areCauses ? causes : row != nullptr ? row->blocks() : nullptr;
    if (from == nullptr)
        return std::nullopt;
    const BlockList::Oldest oldest = *from->oldestKept();
    const std::size_t firstKept = areCauses ? 0 : row->firstKept();
    const BlockList::Dropped dropped = areCauses ? causes->dropOldest() : row->dropOldest();
    if (!dropped.isDone)
        return std::nullopt;
    if (areCauses) {
        m_edge.causesTime = std::max(m_edge.causesTime, oldest.end);
        m_edge.droppedCauses += LogBlocks::blockSize;
    } else {
        m_edge.time = std::max(m_edge.time, oldest.end);
        m_edge.droppedSpans += row->firstKept() - firstKept;
    }
    m_edge.reason = m_refusal;
    if (!dropped.offset)
        return oldest.bytes.size();
    m_spiller.release(*dropped.offset, oldest.bytes.size());
    return 0;
}

} // namespace playground
