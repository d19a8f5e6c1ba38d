#pragma once

#include "core/actor/actormethods.h"
#include "core/actor/argument.h"
#include "core/actor/call.h"
#include "core/actor/methodpromise.h"
#include "core/actor/streampromise.h"

#include <tuple>
#include <utility>

namespace playground::detail {

/// The typed half of a Call: its result.
template <class T>
class TypedCall : public ResultState<T>, public Call {
public:
    void cancel(Recursion recursion) final { cancelCall(*this, recursion); }

protected:
    TypedCall(ConcurrencyGroup& group, CallId id, MethodId method) : ResultState<T>(id), Call(*this, group, method) {}
    ~TypedCall() override = default;

    /// To be called before the arguments are dropped: with those gone, whoever runs all this may take it to be over.
    void leaveError() const {
        if (this->hasFailed() && this->isHeldOnce())
            this->reportUnlessLookedAt();
    }

    template <class F>
    void storeResultOf(F&& function) {
        if constexpr (std::is_void_v<T>)
            function();
        else
            this->value.emplace(function());
        this->rootEnds();
    }
};

/// Of a call whose items come one by one.
template <class T>
class StreamCall : public TypedCall<void>, public Stream<T> {
protected:
    StreamCall(ConcurrencyGroup& group, CallId id, MethodId method) : TypedCall<void>(group, id, method) {
        this->open(id);
    }
    void leaveError() {
        if (this->hasFailed())
            this->fail(*this);
    }
};

/// Runs what some other coroutine made, as the coroutine of the call.
template <class T>
struct Adopter {
    using PlaygroundActor = Adopter;
    QCoro::Task<T> run(QCoro::Task<T> task) { co_return co_await std::move(task); }
    QCoro::Task<void> drain(QCoro::AsyncGenerator<T> generator, Stream<T>* stream) {
        auto item = co_await generator.begin();
        while (item != generator.end()) {
            stream->push(*item);
            co_await ++item;
        }
    }
    static const void* runSignature() { return &signatureTag<QCoro::Task<T>, Adopter, QCoro::Task<T>>; }
    static const void* drainSignature() {
        return &signatureTag<QCoro::Task<void>, Adopter, QCoro::AsyncGenerator<T>, Stream<T>*>;
    }
};

template <class Traits>
using CallBase =
    std::conditional_t<Traits::isStream, StreamCall<typename Traits::Result>, TypedCall<typename Traits::Result>>;

/// A call of method M of class A, whose arguments are stored as S.
template <class A, auto M, class... S>
class MethodCall final : public CallBase<MethodTraits<decltype(M)>> {
    using Traits = MethodTraits<decltype(M)>;
    using Result = typename Traits::Result;
    using Base = CallBase<Traits>;
    using Indices = std::make_index_sequence<sizeof...(S)>;

public:
    static constexpr bool hasLateArguments = (isLate<S> || ...);

    template <class... Args>
    MethodCall(ConcurrencyGroup& group, CallId id, MethodId method, Args&&... args) : Base(group, id, method) {
        m_arguments.emplace(std::forward<Args>(args)...);
    }

    void invoke(void* instance) override { invokeWith(*static_cast<A*>(instance), Indices()); }

    void finish() noexcept override {
        this->leaveError();
        m_arguments.reset();
        if constexpr (Traits::isStream)
            this->end();
    }

    std::vector<RefState*> lateArguments() { return lateAmong(*m_arguments); }

    std::exception_ptr argumentError() override { return errorAmong(*m_arguments); }

private:
    template <std::size_t... I>
    void invokeWith(A& instance, std::index_sequence<I...>) {
        // A reference parameter refers to the call's own copy, which lives as long as the call.
        auto call = [&]() -> decltype(auto) {
            return (instance.*
                    M)(static_cast<typename Traits::template Parameter<I>&&>(valueOf(std::get<I>(*m_arguments)))...);
        };
        if constexpr (Traits::isCoroutine)
            startCoroutine(call);
        else if constexpr (Traits::isStream)
            fillStream(call());
        else
            this->storeResultOf(call);
    }

    template <class F>
    void startCoroutine(F& call) {
        t_context.starting = this;
        t_context.startingAs = Traits::signature();
        auto made = call();
        if (std::exchange(t_context.starting, nullptr) != this)
            return;
        // No coroutine of the method itself took the call: it got what it returned from elsewhere.
        Adopter<Result> adopter;
        t_context.starting = this;
        if constexpr (Traits::isStream) {
            t_context.startingAs = Adopter<Result>::drainSignature();
            adopter.drain(std::move(made), this);
        } else {
            t_context.startingAs = Adopter<Result>::runSignature();
            adopter.run(std::move(made));
        }
    }

    template <class G>
    void fillStream(G generator) {
        for (auto&& item : generator) {
            this->push(std::forward<decltype(item)>(item));
            if (this->isCancelled() || isDead(*this))
                break;
        }
        this->rootEnds();
    }

    Kept<std::tuple<S...>> m_arguments;
};

template <class A, auto M, class... Args, std::size_t... I>
auto methodCallType(std::index_sequence<I...>)
    -> MethodCall<A, M, Stored<typename MethodTraits<decltype(M)>::template Parameter<I>, Args>...>;

/// The call of method M with arguments of these types.
template <class A, auto M, class... Args>
using MethodCallFor = decltype(methodCallType<A, M, Args...>(std::index_sequence_for<Args...>()));

/// What a function gets for an argument: a ref if it takes one, else its value. A vector of values for a spread.
template <class A>
struct FunctionArgument {
    using Type = std::decay_t<A>;
};
template <class T>
struct FunctionArgument<ObjectRef<T>> {
    using Type = LateArgument<T, T>;
};
template <class T>
struct FunctionArgument<SpreadRefs<T>> {
    using Type = LateItems<std::vector<T>, T>;
};
template <class F, class... Args>
using FunctionArguments =
    std::conditional_t<std::is_invocable_v<F&, std::decay_t<Args>...>, std::tuple<std::decay_t<Args>...>,
                       std::tuple<typename FunctionArgument<std::decay_t<Args>>::Type...>>;

/// A call of a function without an actor.
template <class F, class Arguments>
class FunctionCall;
template <class F, class... S>
class FunctionCall<F, std::tuple<S...>> final
    : public TypedCall<decltype(std::declval<F&>()(std::move(valueOf(std::declval<S&>()))...))> {
public:
    using Returned = decltype(std::declval<F&>()(std::move(valueOf(std::declval<S&>()))...));

private:
    using Base = TypedCall<Returned>;

public:
    static constexpr bool hasLateArguments = (isLate<S> || ...);

    template <class... Args>
    FunctionCall(ConcurrencyGroup& group, CallId id, MethodId method, F function, Args&&... args)
        : Base(group, id, method) {
        m_function.emplace(std::move(function));
        m_arguments.emplace(std::forward<Args>(args)...);
    }

    void invoke(void*) override {
        this->storeResultOf([this]() -> decltype(auto) {
            return std::apply(
                [this](auto&... stored) -> decltype(auto) { return (*m_function)(std::move(valueOf(stored))...); },
                *m_arguments);
        });
    }

    void finish() noexcept override {
        this->leaveError();
        m_arguments.reset();
        m_function.reset();
    }

    std::vector<RefState*> lateArguments() { return lateAmong(*m_arguments); }

    std::exception_ptr argumentError() override { return errorAmong(*m_arguments); }

private:
    Kept<F> m_function;
    Kept<std::tuple<S...>> m_arguments;
};

} // namespace playground::detail
