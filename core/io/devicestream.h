#pragma once

#include <QIODevice>

#include <array>
#include <cstddef>
#include <string>

namespace playground {

/// What a RapidJSON writer writes to, in blocks, to a device. After the first error nothing more is written.
class DeviceStream final {
public:
    using Ch = char;

    /// The device must outlive the stream.
    explicit DeviceStream(QIODevice& device) : m_device(device) {}

    void Put(char byte) {
        if (m_used == m_block.size()) [[unlikely]]
            Flush();
        m_block[m_used++] = byte;
    }

    void Flush() {
        const auto size = static_cast<qint64>(m_used);
        m_used = 0;
        if (!m_failed && m_device.write(m_block.data(), size) != size)
            m_failed = true;
    }

    bool hasFailed() const { return m_failed; }

private:
    QIODevice& m_device;
    std::array<char, std::size_t{64} << 10U> m_block;
    std::size_t m_used = 0;
    bool m_failed = false;
};

} // namespace playground
