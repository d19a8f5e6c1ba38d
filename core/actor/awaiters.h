#pragma once

#include "core/actor/awaiter.h"
#include "core/actor/groupwait.h"

#include <optional>
#include <vector>

namespace playground {

/// Gives the loop back for a stretch of model time.
class SleepAwaiter final : public Suspension {
public:
    explicit SleepAwaiter(Duration duration) : m_duration(duration) {}
    ~SleepAwaiter() { leave(); }

    bool await_ready() const noexcept { return false; }
    template <class Promise>
    void await_suspend(std::coroutine_handle<Promise> handle) {
        suspend(handle, detail::frameOf(handle));
        EventLoop& loop = *EventLoop::current();
        const TimePoint wakeUp = loop.after(m_duration);
        m_ticket = loop.postAt(wakeUp, *this);
        becomesReadyAt(loop.latestFor(wakeUp));
    }
    void await_resume() const { throwIfCancelled(); }

private:
    bool withdraw() noexcept override { return EventLoop::current()->withdraw(m_ticket, *this); }

    Duration m_duration;
    SleepHeap::Ticket m_ticket = 0;
};

/// Goes to the end of the loop's queue.
class YieldAwaiter final : public Suspension {
public:
    YieldAwaiter() = default;
    ~YieldAwaiter() { leave(); }
    bool await_ready() const noexcept { return false; }
    template <class Promise>
    void await_suspend(std::coroutine_handle<Promise> handle) {
        suspend(handle, detail::frameOf(handle));
        goOn();
    }
    void await_resume() const { throwIfCancelled(); }

private:
    bool withdraw() noexcept override { return false; } // It is on its way already.
};

/// Waits for one ref, which whoever derives from this holds.
class RefAwaiterBase : public Suspension, private Waiter {
public:
    bool await_ready() const noexcept { return m_ref.isReady(); }
    template <class Promise>
    bool await_suspend(std::coroutine_handle<Promise> handle) {
        suspend(handle, detail::frameOf(handle), m_ref.awaited());
        if (!m_ref.attach(*this))
            goOn(); // Became ready in between; by way of the loop, so that the trace tells one story.
        return true;
    }

protected:
    explicit RefAwaiterBase(RefState& ref) : m_ref(ref) {}
    ~RefAwaiterBase() { leave(); }
    void rethrowError() const {
        throwIfCancelled();
        if (const auto& error = m_ref.error())
            std::rethrow_exception(error);
    }

private:
    void refIsReady(RefState&) noexcept override { wake(); }
    bool withdraw() noexcept override { return m_ref.detach(*this); }

    RefState& m_ref;
};

/// Waits until so many of several refs are ready, one has failed (if asked to), or the time is up.
class GroupAwaiter : public Suspension {
public:
    GroupAwaiter(std::vector<Hold<RefState>> refs, std::size_t needed, GroupWait::OnError onError,
                 std::optional<Duration> timeout);

    bool await_ready() const;
    template <class Promise>
    void await_suspend(std::coroutine_handle<Promise> handle) {
        suspend(handle, detail::frameOf(handle),
                m_timeout ? Awaited() : GroupWait::pending(GroupWait::statesOf(m_refs)));
        begin();
    }
    /// False when the time was up first.
    bool await_resume();

protected:
    ~GroupAwaiter();

private:
    struct Alarm final : Job {
        explicit Alarm(GroupAwaiter& owner) : awaiter(owner) {}
        void run() noexcept override;
        GroupAwaiter& awaiter;
    };
    void begin();
    void forgetAlarm();
    bool withdraw() noexcept override;

    std::vector<Hold<RefState>> m_refs;
    std::size_t m_needed;
    GroupWait::OnError m_onError;
    std::optional<Duration> m_timeout;
    Hold<GroupWait> m_group;
    Alarm m_alarm{*this};
    std::optional<SleepHeap::Ticket> m_ticket;
    TimePoint m_alarmAt{}; // At the latest.
    bool m_isLate = false;
};

} // namespace playground
