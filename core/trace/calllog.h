#pragma once

#include "core/base/time.h"
#include "core/trace/blocklist.h"
#include "core/trace/callindex.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <new>
#include <type_traits>
#include <vector>

namespace playground {

/// Entries about calls, each of which leads to the same call's one before it. Full blocks of them may go to a file.
/// Append-only, in order of time. An Entry has a member `before`, which the log fills in.
template <class Entry>
class CallLog final {
public:
    /// It is of `time`.
    void append(CallId call, Entry entry, TimePoint time) {
        entry.before = m_last.find(call);
        m_last.set(call, static_cast<std::uint32_t>(m_size));
        if (m_size % blockSize == 0)
            m_data.push_back(reinterpret_cast<Entry*>(m_blocks.append()));
        new (m_data.back() + m_size % blockSize) Entry(entry);
        m_end = std::max(m_end, time);
        if (++m_size % blockSize == 0)
            m_blocks.seal(m_end);
    }

    const Entry& operator[](std::uint32_t index) const { return m_data[index / blockSize][index % blockSize]; }
    std::uint32_t lastOf(CallId call) const { return m_last.find(call); } ///< CallIndex::none when there is none.

    /// All of the call, the first one first.
    std::vector<Entry> of(CallId call) const {
        std::vector<Entry> entries;
        for (std::uint32_t index = lastOf(call); index != CallIndex::none; index = (*this)[index].before)
            entries.push_back((*this)[index]);
        std::ranges::reverse(entries);
        return entries;
    }

    BlockList& blocks() { return m_blocks; }
    const BlockList& blocks() const { return m_blocks; }

    /// In memory.
    std::size_t bytes() const {
        const std::size_t unused = m_data.size() * blockSize - m_size;
        return m_blocks.inMemory() * m_blocks.blockBytes() - unused * sizeof(Entry) +
               m_data.capacity() * sizeof(Entry*) + m_last.bytes();
    }

private:
    static constexpr std::size_t blockSize = std::size_t{1} << 13U; // A number of whole pages, whatever an entry takes.
    static_assert(std::is_trivially_copyable_v<Entry>);

    std::vector<Entry*> m_data; // By block.
    std::size_t m_size = 0;
    TimePoint m_end{};
    CallIndex m_last;
    BlockList m_blocks{blockSize * sizeof(Entry), PagedBlock::Access::ReadOnly};
};

} // namespace playground
