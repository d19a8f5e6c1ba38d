#include "core/trace/spancolumns.h"

#include <algorithm>

namespace playground {

void SpanColumns::append(const Span& span) {
    if (m_size == m_room)
        makeRoom();
    const Duration duration = span.range.length();
    const bool isLong = duration.count() >= tooLong;
    if (isLong)
        m_long.emplace_back(m_size, duration);
    const Chunk& chunk = m_chunks.back();
    const std::size_t at = m_size % chunkSize;
    chunk.starts[at] = span.range.start.time_since_epoch().count();
    chunk.durations[at] = isLong ? tooLong : static_cast<std::uint32_t>(duration.count());
    chunk.calls[at] = span.call;
    chunk.states[at] = span.state;
    if (++m_size % chunkSize == 0)
        m_blocks.seal(span.range.end);
}

void SpanColumns::makeRoom() {
    if (m_room < chunkSize) {
        growFirst();
        return;
    }
    m_chunks.push_back(chunkIn(m_blocks.append(), chunkSize));
    m_room += chunkSize;
}

// Most rows stay small; those that fill a chunk go on to fill more.
void SpanColumns::growFirst() {
    constexpr std::size_t least = 16;
    const std::size_t capacity = std::max(least, m_room * 2);
    std::unique_ptr<std::byte[]> memory(capacity < chunkSize ? new std::byte[capacity * spanBytes] : nullptr);
    const Chunk grown = chunkIn(memory ? memory.get() : m_blocks.append(), capacity);
    if (!m_chunks.empty()) {
        const Chunk& old = m_chunks.front();
        std::copy_n(old.starts, m_size, grown.starts);
        std::copy_n(old.durations, m_size, grown.durations);
        std::copy_n(old.calls, m_size, grown.calls);
        std::copy_n(old.states, m_size, grown.states);
    }
    m_chunks.assign(1, grown);
    m_first = std::move(memory);
    m_room = capacity;
}

SpanColumns::Chunk SpanColumns::chunkIn(std::byte* memory, std::size_t capacity) {
    auto* const starts = reinterpret_cast<std::int64_t*>(memory);
    auto* const durations = reinterpret_cast<std::uint32_t*>(starts + capacity);
    auto* const calls = reinterpret_cast<CallId*>(durations + capacity);
    return {starts, durations, calls, reinterpret_cast<CallState*>(calls + capacity)};
}

Duration SpanColumns::longDurationOf(std::size_t index) const {
    return std::ranges::lower_bound(m_long, index, {}, &std::pair<std::size_t, Duration>::first)->second;
}

Span SpanColumns::at(std::size_t index) const {
    const CallId call = chunk(index).calls[index % chunkSize];
    return {{startOf(index), endOf(index)}, stateOf(index), call};
}

std::size_t SpanColumns::bytes() const {
    std::size_t bytes = m_long.capacity() * sizeof(m_long.front()) + m_chunks.capacity() * sizeof(Chunk);
    if (m_first)
        return bytes + m_room * spanBytes;
    // Of a block that is not full, the system has given what was written to.
    return bytes + m_blocks.inMemory() * m_blocks.blockBytes() - (m_room - m_size) * spanBytes;
}

} // namespace playground
