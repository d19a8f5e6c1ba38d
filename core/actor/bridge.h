#pragma once

#include "core/actor/awaiter.h"
#include "core/actor/call.h"
#include "core/actor/errors.h"
#include "core/base/counted.h"

#include <QCoroSignal>
#include <QCoroTask>
#include <QFutureWatcher>

#include <atomic>
#include <exception>
#include <optional>
#include <variant>

namespace playground::detail {

/// Where a foreign awaitable's result and the method that waits for it meet. It outlives either.
template <class R>
struct BridgeState final : Counted {
    std::atomic<Wakeable*> target{nullptr};
    std::atomic<bool> isDone{false};
    std::optional<std::conditional_t<std::is_void_v<R>, std::monostate, std::decay_t<R>>> value;
    std::exception_ptr error;

    void finish() {
        isDone.store(true);
        if (Wakeable* waiting = target.exchange(nullptr))
            waiting->wake();
    }
};

/// Remembers the coroutines that nobody owns. One whose awaited object died is never resumed; it stays reachable from
/// here and does not look like a leak. Thread: any.
void underWay(const void* coroutine, bool isUnderWay);

/// A coroutine that nobody owns. It awaits what QCoro can await, by QCoro's own rules.
struct Detached {
    struct promise_type : QCoro::detail::TaskPromiseBase {
        promise_type() { underWay(this, true); }
        ~promise_type() { underWay(this, false); }
        promise_type(const promise_type&) = delete;
        promise_type& operator=(const promise_type&) = delete;
        Detached get_return_object() const noexcept { return {}; }
        std::suspend_never final_suspend() const noexcept { return {}; }
        void return_void() const noexcept {}
        void unhandled_exception() const noexcept { std::terminate(); } // The bridge catches everything.
    };
};

/// Owns what it awaits, so that a cancelled method can leave while the connection inside QCoro is still pending.
template <class R, class Awaitable>
Detached runBridge(Awaitable awaitable, Hold<BridgeState<R>> state) {
    try {
        if constexpr (std::is_void_v<R>) {
            co_await std::forward<Awaitable>(awaitable);
            state->value.emplace();
        } else {
            auto&& result = co_await std::forward<Awaitable>(awaitable);
            state->value.emplace(std::forward<decltype(result)>(result));
        }
    } catch (...) {
        state->error = std::current_exception();
    }
    state->finish();
}

/// QCoro reads the result of a future that has none (it was cancelled) and crashes, so only its end is awaited.
template <class T>
QCoro::Task<T> resultOf(QFuture<T> future) {
    if (!future.isFinished()) {
        // Not by QCoro, which takes a cancelled future that still runs for finished and blocks.
        QFutureWatcher<void> watcher;
        watcher.setFuture(QFuture<void>(future));
        auto finished = qCoro(&watcher, &QFutureWatcher<void>::finished);
        co_await finished;
    }
    if (future.isCanceled())
        future.waitForFinished(); // Rethrows a stored exception; what is cancelled and has none falls through.
    if (future.isCanceled())
        throw TaskCancelledError("the awaited QFuture was cancelled");
    if constexpr (!std::is_void_v<T>)
        co_return future.result();
}

template <class A>
inline constexpr bool isTask = false;
template <class T>
inline constexpr bool isTask<QCoro::Task<T>> = true;

template <class Awaitable>
struct AwaitResult {
    // What QCoro's promise would make of it, asked for its result.
    using Transformed =
        decltype(std::declval<QCoro::detail::TaskPromiseBase&>().await_transform(std::declval<Awaitable>()));
    template <class X>
    static auto awaiterOf(X&& x) {
        if constexpr (requires { std::forward<X>(x).operator co_await(); })
            return std::type_identity<decltype(std::forward<X>(x).operator co_await())>();
        else if constexpr (requires { operator co_await(std::forward<X>(x)); })
            return std::type_identity<decltype(operator co_await(std::forward<X>(x)))>();
        else
            return std::type_identity<X&&>();
    }
    using AwaiterType = typename decltype(awaiterOf(std::declval<Transformed>()))::type;
    using Type = decltype(std::declval<AwaiterType>().await_resume());
};

/// Awaits anything that QCoro can await, for a method of an actor. Whatever thread finishes it, the method goes on on
/// its loop.
template <class Awaitable>
class BridgeAwaiter final : public Suspension {
    using R = typename AwaitResult<Awaitable>::Type;

public:
    explicit BridgeAwaiter(Awaitable&& awaitable) : m_state(new BridgeState<R>) {
        runBridge<R, Awaitable>(std::forward<Awaitable>(awaitable), m_state);
    }
    ~BridgeAwaiter() { leave(); }

    bool await_ready() const { return m_state->isDone.load(std::memory_order_acquire); }

    template <class Promise>
    bool await_suspend(std::coroutine_handle<Promise> handle) {
        suspend(handle, frameOf(handle));
        // In one order with finish(), which looks the other way round: one of the two sees the other.
        m_state->target.store(this);
        // Finished on another thread in between: whoever takes the target back decides.
        if (m_state->isDone.load() && m_state->target.exchange(nullptr))
            wake();
        return true;
    }

    std::decay_t<R> await_resume() {
        throwIfCancelled();
        if (m_state->error)
            std::rethrow_exception(m_state->error);
        if constexpr (!std::is_void_v<R>)
            return std::move(*m_state->value);
    }

private:
    // A coroutine of somebody else's may refer to what the method would take along: it is waited for, unless the actor
    // is dead, where it never goes on.
    bool withdraw() noexcept override {
        if (isTask<std::remove_cvref_t<Awaitable>> && call() && !isDead(*call()))
            return false;
        return m_state->target.exchange(nullptr) != nullptr;
    }

    Hold<BridgeState<R>> m_state;
};

} // namespace playground::detail
