#pragma once

#include "core/actor/awaiters.h"
#include "core/actor/blocking.h"

#include <QFuture>
#include <QPromise>

#include <future>

namespace playground {

/// The future result of a call. Copies refer to the same result. Can be got (blocking), waited for, awaited, and turned
/// into a QFuture or a std::future.
/// Awaited from a coroutine of any thread with a Qt event loop, it goes on in that thread.
/// Thread: any; a ref itself is a value like any other.
template <class T>
class ObjectRef final {
public:
    using ValueType = T;
    using PlaygroundAwaitable = void;

    ObjectRef() = default; ///< Refers to nothing; only assignment is allowed.
    explicit ObjectRef(Hold<ResultState<T>> state) : m_state(std::move(state)) {}

    bool isReady() const { return m_state->isReady(); }
    CallId id() const { return m_state->id(); }

    /// The value, or the method's own exception. With `co_await` the wait gives the loop back.
    auto operator co_await() const& { return RefAwaiter(m_state); }
    auto operator co_await() && { return RefAwaiter(std::move(m_state)); }

    /// The value if the call has ended well; rethrows its exception if it failed. Throws std::logic_error when it is
    /// not ready. A value that cannot be copied is moved out by the first who asks.
    T result() const {
        if (!isReady())
            throw std::logic_error("the result of call " + std::to_string(toNumber(id())) + " is not there yet");
        if (const auto& error = m_state->error())
            std::rethrow_exception(error);
        return m_state->give();
    }

    /// Asks the call to end. While it waits for a slot or an argument it never begins. Awaiting, it gets a
    /// TaskCancelledError at that await; its cleanup runs, and its slot is held until it has really ended. On a thread
    /// or without an await it goes on and may ask isCancelled(). In all these cases its refs get a TaskCancelledError,
    /// whatever it still returns. One that has ended is left alone. Recursive: so are the calls that it has submitted.
    /// Returns at once.
    void cancel(Recursion recursion = Recursion::Recursive) const { m_state->cancel(recursion); }

    /// Bridges, made on demand. Cancelling or dropping them never cancels the call. QFuture needs a copyable T.
    QFuture<T> toQFuture() const;
    std::future<T> toStdFuture() const;

    const Hold<ResultState<T>>& state() const { return m_state; }
    friend bool operator==(const ObjectRef& a, const ObjectRef& b) { return a.m_state == b.m_state; }

private:
    class RefAwaiter final : public RefAwaiterBase {
    public:
        explicit RefAwaiter(Hold<ResultState<T>> state) : RefAwaiterBase(*state), m_state(std::move(state)) {}
        T await_resume() const {
            rethrowError();
            return m_state->give();
        }

    private:
        Hold<ResultState<T>> m_state;
    };

    Hold<ResultState<T>> m_state;
};

namespace detail {

/// Carries a ref's result over to some other kind of promise.
template <class T, class Promise>
class Carrier final : public Waiter {
public:
    static void carry(const Hold<ResultState<T>>& state, Promise promise) {
        state->look(); // From now on people look there.
        auto* carrier = new Carrier(std::move(promise));
        if (!state->attach(*carrier))
            carrier->refIsReady(*state);
    }

private:
    explicit Carrier(Promise promise) : m_promise(std::move(promise)) {}

    void refIsReady(RefState& ref) noexcept override {
        auto& state = static_cast<ResultState<T>&>(ref);
        try {
            if (const auto& error = state.error())
                fail(error);
            else
                succeed(state);
        } catch (...) {
            fail(std::current_exception()); // The copy of the value threw.
        }
        delete this;
    }
    void succeed(ResultState<T>& state) {
        if constexpr (std::is_same_v<Promise, QPromise<T>>) {
            if constexpr (!std::is_void_v<T>)
                m_promise.addResult(state.give());
            m_promise.finish();
        } else if constexpr (std::is_void_v<T>) {
            m_promise.set_value();
        } else {
            m_promise.set_value(state.give());
        }
    }
    void fail(const std::exception_ptr& error) {
        if constexpr (std::is_same_v<Promise, QPromise<T>>) {
            m_promise.setException(error);
            m_promise.finish();
        } else {
            m_promise.set_exception(error);
        }
    }

    Promise m_promise;
};

} // namespace detail

template <class T>
QFuture<T> ObjectRef<T>::toQFuture() const {
    QPromise<T> promise;
    promise.start();
    QFuture<T> future = promise.future();
    detail::Carrier<T, QPromise<T>>::carry(m_state, std::move(promise));
    return future;
}

template <class T>
std::future<T> ObjectRef<T>::toStdFuture() const {
    std::promise<T> promise;
    std::future<T> future = promise.get_future();
    detail::Carrier<T, std::promise<T>>::carry(m_state, std::move(promise));
    return future;
}

} // namespace playground
