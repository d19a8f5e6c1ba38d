#pragma once

#include "core/trace/blocklist.h"
#include "core/trace/callrecord.h"

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>
#include <vector>

namespace playground {

/// The records of all calls, in chunks at addresses that do not change. A chunk whose calls have all ended, and those
/// before it, may go to a file. Needs index < size() throughout.
class CallRecords final {
public:
    const CallRecord& operator[](std::size_t index) const { return m_chunks[index / chunkSize][index % chunkSize]; }
    CallRecord& change(std::size_t index) { return m_chunks[index / chunkSize][index % chunkSize]; } ///< One not ended.
    std::size_t size() const { return m_size; }

    void append(const CallRecord& record);
    void end(std::size_t index); ///< The call has just ended.

    /// Notes who waits for a call first, at any time of its life.
    void setAwaiter(std::size_t index, CallId awaiter);
    void settle(); ///< To be called when blocks have left.

    BlockList& blocks() { return m_blocks; }
    const BlockList& blocks() const { return m_blocks; }
    std::size_t bytes() const; ///< In memory.

private:
    static constexpr std::size_t chunkSize = std::size_t{1} << 13U;
    static_assert(std::is_trivially_copyable_v<CallRecord>);

    std::vector<CallRecord*> m_chunks;
    std::vector<std::uint32_t> m_unended; // By chunk.
    std::size_t m_sealed = 0; // Chunks.
    std::size_t m_size = 0;
    TimePoint m_lastEnd{};
    std::vector<std::pair<std::size_t, CallId>> m_awaiters; // Of calls whose block was leaving when it became known.
    // The rare late awaiter is written beside the file.
    BlockList m_blocks{chunkSize * sizeof(CallRecord), PagedBlock::Access::Private};
};

} // namespace playground
