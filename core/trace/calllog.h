#pragma once

#include "core/base/time.h"
#include "core/trace/logblocks.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <new>
#include <type_traits>
#include <vector>

namespace playground {

/// Entries about calls, each of which leads to the same call's one before it. Append-only, in order of time; the oldest
/// may be dropped. An Entry has a member `before`, which the log fills in.
template <class Entry>
class CallLog final {
public:
    /// It is of `time`.
    void append(CallId call, Entry entry, TimePoint time) {
        entry.before = m_entries.lastOf(call);
        new (m_entries.append(call, time)) Entry(entry);
    }

    std::uint32_t lastOf(CallId call) const {
        return m_entries.lastOf(call);
    } ///< CallIndex::none when it never had one.

    /// Null for CallIndex::none, and for one that was dropped.
    const Entry* find(std::uint32_t index) const { return reinterpret_cast<const Entry*>(m_entries.find(index)); }

    /// All of the call that are kept, the first one first.
    std::vector<Entry> of(CallId call) const {
        std::vector<Entry> entries;
        for (const Entry* entry = find(lastOf(call)); entry != nullptr; entry = find(entry->before))
            entries.push_back(*entry);
        std::ranges::reverse(entries);
        return entries;
    }

    /// Until when some of the call's may be missing; TimePoint::min() when none was dropped.
    TimePoint lostUntil(CallId call) const {
        std::uint32_t index = lastOf(call);
        while (const Entry* entry = find(index))
            index = entry->before;
        return index == CallIndex::none ? TimePoint::min() : blocks().droppedUntil();
    }

    BlockList& blocks() { return m_entries.blocks(); }
    const BlockList& blocks() const { return m_entries.blocks(); }
    std::size_t bytes() const { return m_entries.bytes(); } ///< In memory.

private:
    static_assert(std::is_trivially_copyable_v<Entry>);

    LogBlocks m_entries{sizeof(Entry)};
};

} // namespace playground
