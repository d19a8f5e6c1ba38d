#include "core/io/reading/devicesource.h"

#include <algorithm>
#include <string_view>

namespace playground {

DeviceSource::DeviceSource(QIODevice& device, const ReadProgress& progress) : m_device(device), m_progress(progress) {
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    fill();
    if (std::string_view(m_block.data(), m_size).starts_with(byteOrderMark)) {
        m_at = byteOrderMark.size();
        if (m_at == m_size)
            fill();
    }
}

void DeviceSource::fill() {
    m_before += m_size;
    m_at = m_size = 0;
    if (m_failed || m_cancelled)
        return;
    const qint64 size = m_device.read(m_block.data(), static_cast<qint64>(m_block.size()));
    m_failed = size < 0;
    m_size = static_cast<std::size_t>(std::max<qint64>(size, 0));
    if (m_size > 0 && m_progress && !m_progress(m_before + m_size)) {
        m_cancelled = true;
        m_size = 0;
    }
}

} // namespace playground
