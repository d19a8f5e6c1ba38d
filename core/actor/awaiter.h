#pragma once

#include "core/actor/suspension.h"

#include <concepts>

namespace playground {

namespace detail {

/// A promise that belongs to a call.
template <class P>
concept CallPromise = requires(P& promise) {
    { promise.frame() } -> std::same_as<Frame>;
};

template <class Promise>
Frame frameOf(std::coroutine_handle<Promise> handle) {
    if constexpr (CallPromise<Promise>)
        return handle.promise().frame();
    else
        return {};
}

} // namespace detail

/// What this library's own awaitables carry as PlaygroundAwaitable: methods of actors await them without a bridge. The
/// operator co_await of each makes the awaiter in place: GCC 12 moves an awaiter that it gets as a reference.
template <class A>
concept OwnAwaitable = requires { typename std::remove_cvref_t<A>::PlaygroundAwaitable; };

} // namespace playground
