#pragma once

#include "core/trace/blocklist.h"
#include "core/trace/span.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

namespace playground {

/// Spans in 17 bytes each: one column a field, in chunks, so that growing copies nothing but the first chunk. A chunk
/// that is full is a block of its own, which may go to a file and be dropped.
/// Needs index < size() throughout; a dropped span reads as no call's, at time zero and of no length.
class SpanColumns final {
public:
    void append(const Span& span);

    std::size_t size() const { return m_size; }
    std::size_t firstKept() const { return m_blocks.dropped() * chunkSize; } ///< Those before it were dropped.
    TimePoint startOf(std::size_t index) const { return TimePoint(Duration(chunk(index).starts[index % chunkSize])); }
    TimePoint endOf(std::size_t index) const { return startOf(index) + durationOf(index); }
    Duration durationOf(std::size_t index) const {
        const std::uint32_t duration = chunk(index).durations[index % chunkSize];
        return duration != tooLong ? Duration(duration) : longDurationOf(index);
    }
    CallState stateOf(std::size_t index) const { return chunk(index).states[index % chunkSize]; }
    Span at(std::size_t index) const;

    /// Calls visit(start, duration, state) for each, fast. Needs first < last <= size(), both in one chunk.
    template <class Visit>
    void forEach(std::size_t first, std::size_t last, Visit visit) const {
        const Chunk& columns = chunk(first);
        for (std::size_t index = first; index < last; ++index) {
            const std::size_t at = index % chunkSize;
            const std::uint32_t duration = columns.durations[at];
            visit(TimePoint(Duration(columns.starts[at])),
                  duration != tooLong ? Duration(duration) : longDurationOf(index), columns.states[at]);
        }
    }

    BlockList& blocks() { return m_blocks; } ///< Those of full chunks are sealed.
    const BlockList& blocks() const { return m_blocks; }
    std::size_t bytes() const; ///< In memory.

private:
    static constexpr std::size_t chunkSize = std::size_t{1} << 16U;
    static constexpr std::size_t spanBytes =
        sizeof(std::int64_t) + sizeof(std::uint32_t) + sizeof(CallId) + sizeof(CallState);

    /// Where the columns of a chunk begin; they follow each other in one piece of memory.
    struct Chunk {
        std::int64_t* starts;
        std::uint32_t* durations;
        CallId* calls;
        CallState* states;
    };
    static Chunk chunkIn(std::byte* memory, std::size_t capacity);

    /// Stands for a duration that is in the list of long ones.
    static constexpr std::uint32_t tooLong = std::numeric_limits<std::uint32_t>::max();
    Duration longDurationOf(std::size_t index) const;

    const Chunk& chunk(std::size_t index) const { return m_chunks[index / chunkSize]; }
    void makeRoom();
    void growFirst();

    std::vector<Chunk> m_chunks;
    std::vector<std::pair<std::size_t, Duration>> m_long; // Spans over four seconds, by index.
    std::size_t m_size = 0;
    std::size_t m_room = 0; // Spans that fit without another chunk.
    std::unique_ptr<std::byte[]> m_first; // The first chunk, until it is grown up and a block.
    BlockList m_blocks{chunkSize * spanBytes, PagedBlock::Access::ReadOnly};
};

} // namespace playground
