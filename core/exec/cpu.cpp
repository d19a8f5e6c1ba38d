#include "core/exec/cpu.h"

#include <atomic>
#include <ctime>

namespace playground {

namespace {

Duration threadCpuTime() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

void spin(int rounds) {
    for (int round = 0; round < rounds; ++round)
        std::atomic_signal_fence(std::memory_order_seq_cst); // Keeps the loop from being optimised away.
}

} // namespace

bool burnCpu(Duration duration, const std::function<bool()>& stop) {
    Duration left = duration;
    int rounds = 1000;
    while (left > Duration::zero()) {
        if (stop())
            return false;
        // From here on: what stop() takes, such as waiting for a lock, is not burned.
        const Duration before = threadCpuTime();
        spin(rounds);
        const Duration burned = threadCpuTime() - before;
        left -= burned;
        // Grows until a round takes long enough for the clock's cost not to matter, and never overshoots by much.
        if (burned < std::chrono::microseconds(25) && left > std::chrono::microseconds(100))
            rounds *= 2;
        else if (burned > std::chrono::microseconds(50) && rounds > 1000)
            rounds /= 2;
    }
    return true;
}

} // namespace playground
