#pragma once

#include <atomic>
#include <memory>
#include <thread>

namespace playground {

/// How often something has happened, in calls that may outlive the test's view of them.
using Count = std::shared_ptr<std::atomic<int>>;

inline Count count() { return std::make_shared<std::atomic<int>>(0); }

inline void waitFor(const Count& reached, int number) {
    while (reached->load() < number)
        std::this_thread::yield();
}

} // namespace playground
