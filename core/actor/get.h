#pragma once

#include "core/actor/anyref.h"
#include "core/actor/errors.h"
#include "core/actor/objectref.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace playground {

namespace detail {

template <Waitable R>
std::vector<RefState*> statesOf(const std::vector<R>& refs) {
    std::vector<RefState*> states;
    states.reserve(refs.size());
    for (const R& ref : refs)
        states.push_back(ref.state().get());
    return states;
}

template <Waitable R>
std::vector<Hold<RefState>> holdsOf(const std::vector<R>& refs) {
    std::vector<Hold<RefState>> holds;
    holds.reserve(refs.size());
    for (const R& ref : refs)
        holds.emplace_back(ref.state().get());
    return holds;
}

/// The first one known to have failed, if one has. Who asked for all and is told of one need not look at the others.
template <Waitable R>
std::optional<R> firstFailure(const std::vector<R>& refs) {
    const auto hasFailed = [](const R& ref) { return ref.isReady() && ref.state()->hasFailed(); };
    const auto failed = std::ranges::find_if(refs, hasFailed);
    if (failed == refs.end())
        return std::nullopt;
    for (const R& ref : refs)
        ref.state()->look();
    return *failed;
}

template <Waitable R>
void rethrowFirstFailure(const std::vector<R>& refs) {
    if (const auto failed = firstFailure(refs))
        std::rethrow_exception(failed->state()->error());
}

/// Only when all are ready and none has failed.
template <class T>
auto valuesOf(const std::vector<ObjectRef<T>>& refs) {
    if constexpr (!std::is_void_v<T>) {
        std::vector<T> values;
        values.reserve(refs.size());
        for (const ObjectRef<T>& ref : refs)
            values.push_back(ref.result());
        return values;
    }
}

} // namespace detail

/// Blocks until the call has ended: its value, or its method's own exception.
/// Throws GetTimeoutError when the time is up first (the call goes on, a later get succeeds; zero does not wait), and
/// BlockingCallError inside an async actor: use co_await there.
template <class T>
T get(const ObjectRef<T>& ref, std::optional<Duration> timeout = {}) {
    RefState* const state = ref.state().get();
    if (!detail::blockUntilReady({&state, 1}, 1, GroupWait::OnError::KeepWaiting, timeout, "get"))
        throw GetTimeoutError("call " + std::to_string(toNumber(ref.id())) + " was not ready in time");
    return ref.result();
}

/// As get() for one, in list order; throws as soon as one is known to have failed, without waiting for the rest.
template <class T>
auto get(const std::vector<ObjectRef<T>>& refs, std::optional<Duration> timeout = {}) {
    if (!detail::blockUntilReady(detail::statesOf(refs), refs.size(), GroupWait::OnError::Wake, timeout, "get"))
        throw GetTimeoutError("not all of " + std::to_string(refs.size()) + " calls were ready in time");
    detail::rethrowFirstFailure(refs);
    return detail::valuesOf(refs);
}

/// What a wait found, each list in input order.
template <detail::Waitable R>
struct Waited {
    std::vector<R> ready; ///< At most as many as were asked for.
    std::vector<R> notReady;
};

namespace detail {

template <Waitable R>
Waited<R> split(const std::vector<R>& refs, std::size_t atMost) {
    Waited<R> result;
    for (const R& ref : refs)
        (result.ready.size() < atMost && ref.isReady() ? result.ready : result.notReady).push_back(ref);
    return result;
}

template <Waitable R>
void checkWait(const std::vector<R>& refs, std::size_t count, std::optional<Duration> timeout) {
    if (!refs.empty() && (count < 1 || count > refs.size()))
        throw std::invalid_argument("wait() for " + std::to_string(count) + " of " + std::to_string(refs.size()) +
                                    " refs");
    if (timeout && *timeout < Duration::zero())
        throw std::invalid_argument("wait() with a negative timeout");
    std::vector<RefState*> states = statesOf(refs);
    std::sort(states.begin(), states.end());
    if (std::adjacent_find(states.begin(), states.end()) != states.end())
        throw std::invalid_argument("wait() needs unique refs");
}

} // namespace detail

/// Blocks until `count` of the refs are ready or the time is up. A failed call is ready; its error is not thrown here.
/// A generator is ready when its next item is, and after its end. Refs of several types are waited for as AnyRef.
/// Throws std::invalid_argument for a count of 0 or above the number of refs, duplicates or a negative timeout, and
/// BlockingCallError inside an async actor.
template <detail::Waitable R>
Waited<R> wait(const std::vector<R>& refs, std::size_t count = 1, std::optional<Duration> timeout = {}) {
    detail::checkWait(refs, count, timeout);
    if (!refs.empty())
        detail::blockUntilReady(detail::statesOf(refs), count, GroupWait::OnError::KeepWaiting, timeout, "wait");
    return detail::split(refs, refs.empty() ? 0 : count);
}

} // namespace playground
