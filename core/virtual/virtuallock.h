#pragma once

#include "core/virtual/virtualcores.h"

#include <deque>

namespace playground {

/// The global interpreter lock in virtual time; see InterpreterLock. Whoever has waited for the switch interval without
/// a switch gets it from the one who computes, who waits behind all others for its next turn. First come, first served.
/// Thread: the machine's.
class VirtualLock final : private Job {
public:
    /// Something that computes while it holds the lock.
    class Claim : private VirtualCores::Work {
    public:
        virtual void lockIsWaitedFor() noexcept = 0;
        virtual void lockIsTaken() noexcept = 0; ///< After it was waited for.
        virtual void computingIsDone() noexcept = 0; ///< And the lock let go.

    protected:
        ~Claim() = default;

    private:
        friend class VirtualLock;
        void workIsDone() noexcept final;
        VirtualLock* m_lock = nullptr;
        Duration m_left{};
    };

    /// Needs an interval of more than zero.
    VirtualLock(VirtualMachine& machine, Duration switchInterval) : m_machine(machine), m_interval(switchInterval) {}

    void compute(Claim& claim, Duration processorTime);

    /// It stops to wait or to compute; nothing when it does neither.
    void giveUp(Claim& claim);

private:
    void run() noexcept override;
    void take(Claim& claim);
    void letGo();
    void wait(Claim& claim);
    void setAlarm();

    VirtualMachine& m_machine;
    const Duration m_interval;
    Claim* m_holder = nullptr;
    std::deque<Claim*> m_waiting;
    std::optional<SleepHeap::Ticket> m_alarm;
};

} // namespace playground
