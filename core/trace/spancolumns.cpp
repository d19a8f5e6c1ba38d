#include "core/trace/spancolumns.h"

#include <algorithm>

namespace playground {

void SpanColumns::append(const Span& span) {
    const Duration duration = span.range.length();
    const bool isLong = duration.count() >= tooLong;
    if (isLong)
        m_long.emplace_back(m_size, duration);
    Chunk& chunk = lastChunk();
    chunk.starts.push_back(span.range.start.time_since_epoch().count());
    chunk.durations.push_back(isLong ? tooLong : static_cast<std::uint32_t>(duration.count()));
    chunk.calls.push_back(span.call);
    chunk.states.push_back(span.state);
    ++m_size;
}

SpanColumns::Chunk& SpanColumns::lastChunk() {
    if (m_size % chunkSize == 0) {
        Chunk& chunk = m_chunks.emplace_back();
        // Most rows stay small; those that fill a chunk go on to fill more.
        if (m_size > 0) {
            chunk.starts.reserve(chunkSize);
            chunk.durations.reserve(chunkSize);
            chunk.calls.reserve(chunkSize);
            chunk.states.reserve(chunkSize);
        }
    }
    return m_chunks.back();
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
    for (const Chunk& chunk : m_chunks)
        bytes += chunk.starts.capacity() * sizeof(std::int64_t) + chunk.durations.capacity() * sizeof(std::uint32_t) +
                 chunk.calls.capacity() * sizeof(CallId) + chunk.states.capacity() * sizeof(CallState);
    return bytes;
}

} // namespace playground
