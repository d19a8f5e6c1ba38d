#pragma once

#include "core/base/time.h"
#include "core/exec/job.h"
#include "core/exec/sleepheap.h"

#include <optional>
#include <set>

namespace playground {

class VirtualMachine;

/// The processor cores of a virtual machine, shared fairly: while at most as many threads compute as there are cores
/// each has one for itself; when there are more, each gets its equal part of them at every moment, so that their work
/// takes longer. Thread: the machine's.
class VirtualCores final : private Job {
public:
    /// Something that computes.
    class Work {
    public:
        /// It has had all the processor time it asked for. It may begin or stop work.
        virtual void workIsDone() noexcept = 0;

    protected:
        ~Work() = default;

    private:
        friend class VirtualCores;
        double m_end = 0; // In terms of m_served.
        std::uint64_t m_number = 0; // 0 when it does not compute.
    };

    VirtualCores(VirtualMachine& machine, int count) : m_machine(machine), m_count(count) {}

    int count() const { return m_count; }

    /// Needs work that does not compute now.
    void begin(Work& work, Duration processorTime);

    /// Gives how much of its time it has not had; nothing of a work that does not compute.
    Duration stop(Work& work);

private:
    struct Earlier {
        bool operator()(const Work* one, const Work* other) const {
            return one->m_end != other->m_end ? one->m_end < other->m_end : one->m_number < other->m_number;
        }
    };
    void run() noexcept override;
    double share() const; // Of a core for each work.
    void serve();
    void setAlarm();

    VirtualMachine& m_machine;
    const int m_count;
    std::set<Work*, Earlier> m_works;
    double m_served = 0; // Nanoseconds of processor time that each work has had which was there from the beginning.
    TimePoint m_servedAt{};
    std::uint64_t m_lastNumber = 0;
    std::optional<SleepHeap::Ticket> m_alarm;
};

} // namespace playground
