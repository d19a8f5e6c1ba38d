#pragma once

#include "core/io/readrun.h"

#include <QIODevice>

#include <array>
#include <cstddef>

namespace playground {

/// What a RapidJSON reader reads from, in blocks, from a device. It ends where the device does, where that fails, and
/// where the person has cancelled. A byte order mark at the beginning is no part of it.
class DeviceSource final {
public:
    using Ch = char;

    /// Both must outlive the source.
    DeviceSource(QIODevice& device, const ReadProgress& progress);

    Ch Peek() const { return m_at < m_size ? m_block[m_at] : '\0'; }
    Ch Take() {
        const Ch byte = Peek();
        if (m_at < m_size && ++m_at == m_size) [[unlikely]]
            fill();
        return byte;
    }
    std::size_t Tell() const { return m_before + m_at; } ///< Bytes before the next one.

    bool isAtEnd() const { return m_at == m_size; }
    bool hasFailed() const { return m_failed; }
    bool isCancelled() const { return m_cancelled; }

    // Only what is read in place is written to.
    Ch* PutBegin() { return nullptr; }
    void Put(Ch) {}
    std::size_t PutEnd(Ch*) { return 0; }

private:
    void fill();

    QIODevice& m_device;
    const ReadProgress& m_progress;
    std::array<char, std::size_t{64} << 10U> m_block{};
    std::size_t m_at = 0;
    std::size_t m_size = 0;
    std::size_t m_before = 0; // Bytes before the block.
    bool m_failed = false;
    bool m_cancelled = false;
};

} // namespace playground
