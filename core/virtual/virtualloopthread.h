#pragma once

#include "core/exec/eventloop.h"
#include "core/exec/loopthread.h"
#include "core/virtual/virtualthread.h"

#include <functional>
#include <optional>

namespace playground {

/// A thread of a virtual machine that runs an event loop.
class VirtualLoopThread final : public LoopThread, private VirtualThread, private LoopHost {
public:
    /// `begin` and `end` will run on it, before the first and after the last job; `swapContext` as VirtualThread says.
    VirtualLoopThread(std::shared_ptr<VirtualMachine> machine, std::function<void()> begin, std::function<void()> end,
                      std::function<void()> swapContext);
    ~VirtualLoopThread() override;

    using VirtualThread::parkedFlag;

    void startLoop(const std::string& name) override;
    void quit() override {
        m_isToQuit = true;
        VirtualThread::wake();
    }
    void interrupt() override { unpark(Parking::End::CalledOff); }

    /// From outside of the machine's steps it has the machine run until the thread has ended; within, it does nothing.
    void join() override;

private:
    struct Alarm final : playground::Job {
        explicit Alarm(VirtualLoopThread& itsThread) : thread(itsThread) {}
        void run() noexcept override;
        VirtualLoopThread& thread;
        std::optional<SleepHeap::Ticket> ticket;
    };
    enum class Phase : std::uint8_t { NotStarted, Started, Running, Over };

    void ring() override { VirtualThread::wake(); }
    void wakeAt(TimePoint time) override;
    void step() override;
    void swapContext() noexcept override;

    std::function<void()> m_begin;
    std::function<void()> m_end;
    std::function<void()> m_swap;
    EventLoop* m_current = nullptr; // What is EventLoop::current() in the other context.
    Alarm m_alarm{*this};
    bool m_hasSlept = false; // The time has come that the loop asked for.
    bool m_isToQuit = false;
    Phase m_phase = Phase::NotStarted;
    EventLoop m_loop;
};

} // namespace playground
