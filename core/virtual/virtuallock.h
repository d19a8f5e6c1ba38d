#pragma once

#include "core/base/ids.h"
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
        virtual void lockIsWaitedFor(CallId holder) noexcept = 0;
        virtual void lockIsTaken(CallId before) noexcept = 0; ///< After it was waited for; who had it last.
        virtual void computingIsDone() noexcept = 0; ///< And the lock let go.

    protected:
        ~Claim() = default;

    private:
        friend class VirtualLock;
        void workIsDone() noexcept final;
        VirtualLock* m_lock = nullptr;
        CallId m_call = CallId::None;
        Duration m_left{};
    };

    /// Needs an interval of more than zero.
    VirtualLock(VirtualMachine& machine, Duration switchInterval) : m_machine(machine), m_interval(switchInterval) {}

    void compute(Claim& claim, Duration processorTime, CallId call = CallId::None);

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
