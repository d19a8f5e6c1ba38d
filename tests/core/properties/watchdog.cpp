#include "tests/core/properties/watchdog.h"

#include <cstdlib>
#include <iostream>

namespace playground {

Watchdog::Watchdog(std::chrono::seconds patience, std::function<std::string()> tell)
    : m_thread([this, patience, tell = std::move(tell)] {
          std::unique_lock lock(m_mutex);
          if (m_changed.wait_for(lock, patience, [this] { return m_isOver; }))
              return;
          std::cerr << "It hangs:\n" << tell() << std::endl;
          std::abort();
      }) {}

Watchdog::~Watchdog() {
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
        m_changed.notify_one();
    }
    m_thread.join();
}

} // namespace playground
