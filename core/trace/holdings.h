#pragma once

#include "core/base/time.h"
#include "core/trace/spillfile.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>

namespace playground {

/// What a trace takes up, in bytes.
struct Holdings {
    std::uint64_t spans = 0;     ///< Like the records of calls, in memory; the oldest can go to a file.
    std::uint64_t summaries = 0; ///< What many spans add up to.
    std::uint64_t calls = 0;  ///< Their records, what they waited for and how late they went on.
    std::uint64_t series = 0; ///< Numbers over time, and the order of calls.
    std::uint64_t texts = 0;  ///< Names, errors and the log.
    std::uint64_t inFile = 0; ///< What of spans and calls left the memory.

    std::uint64_t inMemory() const { return spans + summaries + calls + series + texts; }
    bool operator==(const Holdings&) const = default;
};

/// How much a trace may hold in memory, and where the rest goes.
struct TraceBudget {
    std::uint64_t memory = std::numeric_limits<std::uint64_t>::max(); ///< Bytes.
    SpillPlace file;
    bool operator==(const TraceBudget&) const = default;
};

/// From where on a trace is whole. Before it, the oldest spans of some rows were dropped, and why calls waited; calls
/// and series never are.
struct TraceEdge {
    TimePoint time{}; ///< The end of the latest span that was dropped.
    std::uint64_t droppedSpans = 0;
    TimePoint causesTime{}; ///< The end of the latest block of causes that was dropped.
    std::uint64_t droppedCauses = 0; ///< What calls waited for, and how late they went on.
    std::string reason;              ///< Why they could not go to the file.
    bool isWhole() const { return droppedSpans == 0 && droppedCauses == 0; } ///< Nothing was dropped.
    bool operator==(const TraceEdge&) const = default;
};

} // namespace playground
