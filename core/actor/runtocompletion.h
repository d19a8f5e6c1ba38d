#pragma once

#include "core/actor/bridge.h"
#include "core/actor/privateloop.h"

#include <memory>

namespace playground {

namespace detail {

template <class T>
Detached runAndEnd(QCoro::Task<T> task, Hold<BridgeState<T>> state, std::shared_ptr<PrivateLoop> loop) {
    try {
        if constexpr (std::is_void_v<T>)
            co_await std::move(task);
        else
            state->value.emplace(co_await std::move(task));
    } catch (...) {
        state->error = std::current_exception();
    }
    state->isDone = true;
    loop->end();
}

} // namespace detail

/// Runs a coroutine to its end on an event loop of its own, inside a sync function: what makes a coroutine usable as a
/// remote task. Rethrows what the coroutine throws. Blocks the calling thread, which must be a QThread (every pool
/// thread is). When the actor is killed meanwhile, throws ActorDiedError; the coroutine then never goes on.
template <class T>
T runToCompletion(QCoro::Task<T> task) {
    const Hold<detail::BridgeState<T>> state(new detail::BridgeState<T>);
    const auto loop = std::make_shared<detail::PrivateLoop>();
    detail::runAndEnd<T>(std::move(task), state, loop);
    loop->run();
    if (!state->isDone)
        throw TaskCancelledError("the coroutine did not come to its end: its event loop was told to quit");
    if (state->error)
        std::rethrow_exception(state->error);
    if constexpr (!std::is_void_v<T>)
        return std::move(*state->value);
}

} // namespace playground
