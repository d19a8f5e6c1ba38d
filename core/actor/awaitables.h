#pragma once

#include "core/actor/awaiters.h"
#include "core/actor/get.h"

namespace playground {

/// What sleep() returns; see there.
struct [[nodiscard]] Sleep {
    using PlaygroundAwaitable = void;
    SleepAwaiter operator co_await() const { return SleepAwaiter(duration); }
    Duration duration;
};

/// What yield() returns; see there.
struct [[nodiscard]] Yield {
    using PlaygroundAwaitable = void;
    YieldAwaiter operator co_await() const { return {}; }
};

/// What whenAll() and whenReady() return; see there.
class [[nodiscard]] RefGroup final {
public:
    using PlaygroundAwaitable = void;
    RefGroup(std::vector<Hold<RefState>> refs, std::size_t needed, GroupWait::OnError onError,
             std::optional<Duration> timeout)
        : m_refs(std::move(refs)), m_needed(needed), m_onError(onError), m_timeout(timeout) {}
    GroupAwaiter operator co_await() const { return {m_refs, m_needed, m_onError, m_timeout}; }

private:
    std::vector<Hold<RefState>> m_refs;
    std::size_t m_needed;
    GroupWait::OnError m_onError;
    std::optional<Duration> m_timeout;
};

/// `co_await sleep(1s)`: gives the loop back for a stretch of model time. To the millisecond, never early.
inline Sleep sleep(Duration duration) { return {duration}; }

/// `co_await yield()`: lets every other coroutine that is ready go first.
inline Yield yield() { return {}; }

/// `co_await whenAll(refs)`: until all are ready or one has failed, as get() but giving the loop back. Then ask each
/// for its result(). False when the time was up first.
template <class T>
RefGroup whenAll(const std::vector<ObjectRef<T>>& refs, std::optional<Duration> timeout = {}) {
    return {detail::holdsOf(refs), refs.size(), GroupWait::OnError::Wake, timeout};
}

/// `co_await whenReady(refs, count)`: until `count` are ready, as wait(). False when the time was up first.
template <class T>
RefGroup whenReady(const std::vector<ObjectRef<T>>& refs, std::size_t count = 1, std::optional<Duration> timeout = {}) {
    detail::checkWait(refs, count, timeout);
    return {detail::holdsOf(refs), count, GroupWait::OnError::KeepWaiting, timeout};
}

} // namespace playground
