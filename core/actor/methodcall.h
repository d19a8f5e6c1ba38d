#pragma once

#include "core/actor/actormethods.h"
#include "core/actor/call.h"
#include "core/actor/context.h"
#include "core/actor/methodpromise.h"

#include <optional>
#include <utility>

namespace playground::detail {

/// The typed half of a Call: its result.
template <class T>
class TypedCall : public ResultState<T>, public Call {
public:
    RefState& ref() final { return *this; }

protected:
    TypedCall(ActorCore& core, CallId id, MethodId method) : ResultState<T>(id), Call(core, id, method) {}
    ~TypedCall() override = default;

    template <class F>
    void storeResultOf(F&& function) {
        if constexpr (std::is_void_v<T>)
            function();
        else
            this->value.emplace(function());
        this->rootEnds();
    }
};

/// Runs a task that some other coroutine made, as the coroutine of the call.
template <class T>
struct Adopter {
    using PlaygroundActor = Adopter;
    QCoro::Task<T> run(QCoro::Task<T> task) { co_return co_await std::move(task); }
};

/// A call of method M of class A.
template <class A, auto M>
class MethodCall final : public TypedCall<typename MethodTraits<decltype(M)>::Result> {
    using Traits = MethodTraits<decltype(M)>;
    using Base = TypedCall<typename Traits::Result>;

public:
    template <class... Args>
    MethodCall(ActorCore& core, CallId id, MethodId method, Args&&... args)
        : Base(core, id, method), m_arguments(std::in_place, std::forward<Args>(args)...) {}

    void invoke(void* instance) override {
        invokeWith(*static_cast<A*>(instance),
                   std::make_index_sequence<std::tuple_size_v<typename Traits::Arguments>>());
    }

    void dropArguments() noexcept override { m_arguments.reset(); }

private:
    template <std::size_t... I>
    void invokeWith(A& instance, std::index_sequence<I...>) {
        // A reference parameter refers to the call's own copy, which lives as long as the call.
        auto call = [&]() -> decltype(auto) {
            return (instance.*M)(static_cast<typename Traits::template Parameter<I>&&>(std::get<I>(*m_arguments))...);
        };
        if constexpr (!Traits::isCoroutine) {
            this->storeResultOf(call);
        } else {
            t_context.starting = this;
            auto task = call();
            if (t_context.starting == this) {
                // No coroutine of an actor class took the call: the method got its task from elsewhere.
                Adopter<typename Traits::Result> adopter;
                adopter.run(std::move(task));
            }
        }
    }

    std::optional<typename Traits::Arguments> m_arguments;
};

/// A call of a function without an actor.
template <class F, class Arguments>
class FunctionCall final : public TypedCall<decltype(std::apply(std::declval<F&>(), std::declval<Arguments&&>()))> {
    using Base = TypedCall<decltype(std::apply(std::declval<F&>(), std::declval<Arguments&&>()))>;

public:
    FunctionCall(ActorCore& core, CallId id, MethodId method, F function, Arguments arguments)
        : Base(core, id, method), m_work(std::in_place, std::move(function), std::move(arguments)) {}

    void invoke(void*) override {
        this->storeResultOf(
            [this]() -> decltype(auto) { return std::apply(m_work->first, std::move(m_work->second)); });
    }

    void dropArguments() noexcept override { m_work.reset(); }

private:
    std::optional<std::pair<F, Arguments>> m_work;
};

} // namespace playground::detail
