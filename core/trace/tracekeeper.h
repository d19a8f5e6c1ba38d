#pragma once

#include "core/trace/callrecords.h"
#include "core/trace/holdings.h"
#include "core/trace/spanrow.h"
#include "core/trace/spiller.h"

#include <optional>
#include <string>
#include <vector>

namespace playground {

/// Keeps a trace within its budget: the oldest blocks go to a file, and where there is no room for them the oldest of
/// all spans are dropped, with the causes of that time. Thread: one thread only.
class TraceKeeper final {
public:
    explicit TraceKeeper(const TraceBudget& budget);

    const TraceBudget& budget() const { return m_budget; }
    void setMemory(std::uint64_t bytes) { m_budget.memory = bytes; }
    const TraceEdge& edge() const { return m_edge; }

    /// What was written since the last call leaves the memory.
    void settle(CallRecords& calls);

    struct Blocks {
        std::vector<SpanRow*> rows;     ///< Those that have blocks.
        std::vector<BlockList*> causes; ///< Of LogBlocks.
        BlockList& calls;               ///< Never dropped.
    };
    /// Begins to write as many of them as are too much, or drops some. `held` is what the trace holds in memory.
    void reduce(std::uint64_t held, const Blocks& all);

    bool isBusy() const { return m_spiller.leaving() > 0; }
    void wait() { m_spiller.wait(); } ///< For what is being written; settle() is still to come.

private:
    bool spillOldest(const Blocks& all);
    std::optional<std::uint64_t> dropOldest(const Blocks& all);

    TraceBudget m_budget;
    TraceEdge m_edge;
    std::string m_refusal; // Of the last block that could not be written.
    std::size_t m_refused = 0; // Blocks that could not be written and for which none was dropped yet.
    Spiller m_spiller;
};

} // namespace playground
