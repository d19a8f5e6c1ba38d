#pragma once

#include "core/actor/awaiter.h"
#include "core/actor/groupwait.h"
#include "core/base/time.h"
#include "core/virtual/virtuallock.h"
#include "core/virtual/virtualmachine.h"

#include <optional>
#include <vector>

namespace playground {

/// What a coroutine does without giving its thread back. In real time `co_await` of one is the call of a function that
/// blocks or computes: block(), compute(), computeNative(), a blocking get or wait. In virtual time, where no thread
/// can be blocked, the coroutine is suspended and its thread does nothing else until it goes on. Errors as of those
/// functions.
class [[nodiscard]] OnThread final {
public:
    using PlaygroundAwaitable = void;
    class Awaiter;

    static OnThread block(Duration duration) { return {What::Block, duration}; }
    static OnThread compute(Duration duration) { return {What::Compute, duration}; }
    static OnThread computeNative(Duration duration) { return {What::ComputeNative, duration}; }

    /// Until GroupWait's condition holds, or the time is up. `function` is what it is called in errors.
    static OnThread wait(std::vector<Hold<RefState>> refs, std::size_t needed, GroupWait::OnError onError,
                         std::optional<Duration> timeout, const char* function);

    Awaiter operator co_await() const;

    /// The function, in real time.
    void call() const;

private:
    enum class What : std::uint8_t { Block, Compute, ComputeNative, Wait };
    OnThread(What what, Duration duration) : m_what(what), m_duration(duration) {}

    What m_what;
    Duration m_duration;
    std::vector<Hold<RefState>> m_refs; // Of a wait, as are the next four.
    std::size_t m_needed = 0;
    GroupWait::OnError m_onError = GroupWait::OnError::Wake;
    std::optional<Duration> m_timeout;
    const char* m_function = "get";
};

/// Thread: executor.
class OnThread::Awaiter final : private Wakeable {
public:
    explicit Awaiter(const OnThread& what) : m_what(what) {}

    /// Does it all in real time.
    bool await_ready();
    template <class Promise>
    void await_suspend(std::coroutine_handle<Promise> handle) {
        begin(handle, detail::frameOf(handle).call);
    }
    void await_resume();

private:
    struct Alarm final : Job {
        explicit Alarm(Awaiter& owner) : awaiter(owner) {}
        void run() noexcept override;
        Awaiter& awaiter;
    };
    struct NativeWork final : VirtualCores::Work {
        explicit NativeWork(Awaiter& owner) : awaiter(owner) {}
        void workIsDone() noexcept override { awaiter.wake(); }
        Awaiter& awaiter;
    };
    struct Claim final : VirtualLock::Claim {
        explicit Claim(Awaiter& owner) : awaiter(owner) {}
        void lockIsWaitedFor(CallId holder) noexcept override { awaiter.record(EventKind::GilWaits, holder); }
        void lockIsTaken(CallId before) noexcept override { awaiter.record(EventKind::GilTaken, before); }
        void computingIsDone() noexcept override { awaiter.wake(); }
        Awaiter& awaiter;
    };

    void begin(std::coroutine_handle<> handle, Call* call);
    void setAlarm(Duration duration);
    void run() noexcept override;
    void wake() noexcept override;
    void record(EventKind kind, CallId other) const;

    const OnThread& m_what; // In the same expression.
    std::coroutine_handle<> m_handle;
    Call* m_call = nullptr; // Null when it was not suspended.
    VirtualThread* m_thread = nullptr;
    Hold<GroupWait> m_group;
    NativeWork m_nativeWork{*this};
    Claim m_claim{*this};
    Alarm m_alarm{*this};
    std::optional<SleepHeap::Ticket> m_ticket;
};

inline OnThread::Awaiter OnThread::operator co_await() const { return Awaiter(*this); }

} // namespace playground
