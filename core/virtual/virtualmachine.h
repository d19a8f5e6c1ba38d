#pragma once

#include "core/exec/clock.h"
#include "core/exec/sleepheap.h"
#include "core/virtual/virtualcores.h"
#include "core/virtual/virtualthread.h"

#include <cstdint>
#include <limits>

namespace playground {

/// A machine of threads and cores in virtual time, which goes on when every thread has done what it can at the present:
/// a discrete-event simulation. It does the same, step by step, whenever it is given the same.
/// Everything on it runs on the thread that calls run(). Thread: one thread only, but for clock().
class VirtualMachine final {
public:
    /// Needs at least one core.
    explicit VirtualMachine(int cores) : m_cores(*this, cores) {}
    VirtualMachine(const VirtualMachine&) = delete;
    VirtualMachine& operator=(const VirtualMachine&) = delete;

    Clock clock() const { return Clock(m_now); }
    TimePoint now() const { return clock().now(); }
    VirtualCores& cores() { return m_cores; }

    static constexpr std::uint64_t toTheEnd = std::numeric_limits<std::uint64_t>::max();

    /// Goes on until nothing is left that could ever happen, or for so many steps. True when something is left.
    /// Not from within a step.
    bool run(std::uint64_t steps = toTheEnd);
    bool isRunning() const { return VirtualThread::current() != nullptr; }

    /// Runs the job at this time, which is not past; of the same time the one first that was asked for first. Not in a
    /// thread's step.
    SleepHeap::Ticket alarmAt(TimePoint time, Job& job) { return m_alarms.add(time, job); }
    /// False when it has been run.
    bool withdraw(SleepHeap::Ticket ticket, const Job& job) { return m_alarms.remove(ticket, job); }

    /// So long from now; "for ever" is an answer.
    TimePoint after(Duration duration) const {
        return duration < TimePoint::max() - now() ? now() + std::max(duration, Duration::zero()) : TimePoint::max();
    }

private:
    friend class VirtualThread;
    void ready(VirtualThread& thread) { m_ready.push(thread); }
    void forget(VirtualThread& thread) { m_ready.remove(thread); }
    bool advance();
    std::optional<TimePoint> next(); ///< At which something happens; none when nothing ever will.

    Clock::VirtualTime m_now{0};
    JobQueue m_ready; // Threads that are to take a step now.
    SleepHeap m_alarms;
    VirtualCores m_cores;
};

} // namespace playground
