#pragma once

#include "core/actor/actormethods.h"
#include "core/actor/bridge.h"
#include "core/actor/call.h"
#include "core/actor/context.h"

#include <concepts>
#include <optional>
#include <utility>
#include <variant>

namespace playground::detail {

template <class T>
inline constexpr bool isFuture = false;
template <class T>
inline constexpr bool isFuture<QFuture<T>> = true;

/// What the promises of all coroutine methods have in common.
/// The first coroutine of a call is its root: its result goes straight into the call. Coroutines that a method calls
/// directly are nested: their result goes to the QCoro::Task that the method got.
class MethodPromiseBase {
public:
    std::suspend_never initial_suspend() const noexcept { return {}; }
    Frame frame() const { return {m_call, m_number}; }

    template <class A>
    decltype(auto) await_transform(A&& awaitable) {
        if constexpr (OwnAwaitable<A>)
            return std::forward<A>(awaitable);
        else if constexpr (isFuture<std::remove_cvref_t<A>>)
            return bridgeTo(resultOf(std::remove_cvref_t<A>(awaitable)));
        else
            return BridgeAwaiter<A>(std::forward<A>(awaitable));
    }

protected:
    /// It is the root when it has the signature of the method that is being called: a method may call others before,
    /// or have others make what it returns.
    explicit MethodPromiseBase(const void* signature)
        : m_isRoot(t_context.starting && t_context.startingAs == signature),
          m_call(m_isRoot ? std::exchange(t_context.starting, nullptr) : onLoop()) {
        if (m_call)
            m_number = m_call->frameBegins();
    }
    ~MethodPromiseBase() = default;
    MethodPromiseBase(const MethodPromiseBase&) = delete;
    MethodPromiseBase& operator=(const MethodPromiseBase&) = delete;

    // On a pool's thread a coroutine runs on a private loop, inside one blocking step of the call.
    static Call* onLoop() { return t_context.loopOf ? t_context.call : nullptr; }

    template <class T>
    static BridgeAwaiter<QCoro::Task<T>> bridgeTo(QCoro::Task<T> task) {
        return BridgeAwaiter<QCoro::Task<T>>(std::move(task));
    }

    bool m_isRoot;
    std::uint32_t m_number = 0;
    Call* m_call; // Outlives its coroutines. Null when the method was called as a plain function, outside of any actor.
};

/// Where a nested coroutine leaves its result; lives in the small coroutine behind the QCoro::Task that stands for it.
template <class T>
struct NestedResult {
    std::optional<std::conditional_t<std::is_void_v<T>, std::monostate, T>> value;
    std::exception_ptr error;
    std::coroutine_handle<> waiting;

    T take() {
        if (error)
            std::rethrow_exception(error);
        if constexpr (!std::is_void_v<T>)
            return std::move(*value);
    }
};

// Apart from the result and trivial, for GCC 12 copies an awaiter that it gets as a reference.
template <class T>
struct NestedAwaiter {
    NestedResult<T>* result;
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> handle) const noexcept { result->waiting = handle; }
    T await_resume() const { return result->take(); }
};

template <class T>
QCoro::Task<T> standIn(NestedResult<T>*& result) {
    NestedResult<T> own;
    result = &own;
    const NestedAwaiter<T> end{&own};
    co_return co_await end;
}

template <class T>
class MethodPromiseOf : public MethodPromiseBase {
public:
    using MethodPromiseBase::MethodPromiseBase;

    QCoro::Task<T> get_return_object() {
        if (m_isRoot)
            return QCoro::Task<T>();
        return standIn<T>(m_nested);
    }

    void unhandled_exception() noexcept {
        if (m_isRoot)
            m_call->ref().setError(std::current_exception());
        else
            m_nested->error = std::current_exception();
    }

    /// Empty, for it lives in the frame.
    struct End {
        bool await_ready() const noexcept { return false; }
        template <class Promise>
        void await_suspend(std::coroutine_handle<Promise> handle) const noexcept {
            end(handle.promise(), handle);
        }
        void await_resume() const noexcept {}
    };
    End final_suspend() const noexcept { return {}; }

protected:
    ResultState<T>& rootResult() { return static_cast<ResultState<T>&>(m_call->ref()); }

private:
    static void end(MethodPromiseOf& promise, std::coroutine_handle<> handle) {
        Call* const call = promise.m_call;
        const std::coroutine_handle<> waiting =
            promise.m_isRoot ? std::coroutine_handle<>() : promise.m_nested->waiting;
        if (promise.m_isRoot)
            call->rootEnds();
        handle.destroy();
        if (call)
            call->frameEnds();
        if (waiting)
            waiting.resume();
    }

protected:
    NestedResult<T>* m_nested = nullptr; // Only when nested; outlives this coroutine, which resumes it last.
};

/// Takes what a coroutine method that returns QCoro::Task<T> gives.
template <class T>
class ValuePromise : public MethodPromiseOf<T> {
public:
    using MethodPromiseOf<T>::MethodPromiseOf;

    template <class U = T>
        requires std::constructible_from<T, U&&>
    void return_value(U&& value) {
        if (this->m_isRoot)
            this->rootResult().value.emplace(std::forward<U>(value));
        else
            this->m_nested->value.emplace(std::forward<U>(value));
    }
};

template <>
class ValuePromise<void> : public MethodPromiseOf<void> {
public:
    using MethodPromiseOf<void>::MethodPromiseOf;

    void return_void() {
        if (!m_isRoot)
            m_nested->value.emplace();
    }
};

/// The promise of a method of class A that returns QCoro::Task<T>.
template <class T, class A, class... P>
class MethodPromise final : public ValuePromise<T> {
public:
    MethodPromise() : ValuePromise<T>(&signatureTag<QCoro::Task<T>, A, P...>) {}
};

} // namespace playground::detail

/// Coroutines that are members of an actor class get our promise: it knows the call, so every suspension is traced.
template <class T, class A, class... P>
    requires requires { typename std::remove_cvref_t<A>::PlaygroundActor; }
struct std::coroutine_traits<QCoro::Task<T>, A, P...> {
    using promise_type = playground::detail::MethodPromise<T, std::remove_cvref_t<A>, P...>;
};
