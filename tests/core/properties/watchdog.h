#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace playground {

/// Ends the test program, saying what it was at, when it is not destroyed in time: better than to hang.
class Watchdog final {
public:
    Watchdog(std::chrono::seconds patience, std::function<std::string()> tell);
    ~Watchdog();

private:
    std::mutex m_mutex; // Guards the flag.
    std::condition_variable m_changed;
    bool m_isOver = false;
    std::thread m_thread;
};

} // namespace playground
