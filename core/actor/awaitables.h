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

/// Waits for several refs of any types, in one of two ways; see GroupWait. `co_await` gives false when the time was up
/// first.
class [[nodiscard]] RefGroup final {
public:
    using PlaygroundAwaitable = void;
    RefGroup(std::vector<Hold<RefState>> refs, std::size_t needed, GroupWait::OnError onError,
             std::optional<Duration> timeout)
        : m_refs(std::move(refs)), m_needed(needed), m_onError(onError), m_timeout(timeout) {}
    auto operator co_await() const {
        struct Awaiter final : GroupAwaiter {
            using GroupAwaiter::GroupAwaiter;
        };
        return Awaiter(m_refs, m_needed, m_onError, m_timeout);
    }

private:
    std::vector<Hold<RefState>> m_refs;
    std::size_t m_needed;
    GroupWait::OnError m_onError;
    std::optional<Duration> m_timeout;
};

/// What whenAll() returns; see there.
template <class T>
class [[nodiscard]] AllRefs final {
public:
    using PlaygroundAwaitable = void;
    AllRefs(std::vector<ObjectRef<T>> refs, std::optional<Duration> timeout)
        : m_refs(std::move(refs)), m_timeout(timeout) {}
    auto operator co_await() const {
        struct Awaiter final : GroupAwaiter {
            Awaiter(const std::vector<ObjectRef<T>>& all, std::optional<Duration> timeout)
                : GroupAwaiter(detail::holdsOf(all), all.size(), GroupWait::OnError::Wake, timeout), refs(all) {}
            auto await_resume() {
                const bool isInTime = GroupAwaiter::await_resume();
                detail::rethrowFirstFailure(refs);
                if (!isInTime)
                    throw GetTimeoutError("not all of " + std::to_string(refs.size()) + " calls were ready in time");
                return detail::valuesOf(refs);
            }
            std::vector<ObjectRef<T>> refs;
        };
        return Awaiter(m_refs, m_timeout);
    }

private:
    std::vector<ObjectRef<T>> m_refs;
    std::optional<Duration> m_timeout;
};

/// What whenReady() returns; see there.
template <detail::Waitable R>
class [[nodiscard]] SomeRefs final {
public:
    using PlaygroundAwaitable = void;
    SomeRefs(std::vector<R> refs, std::size_t count, std::optional<Duration> timeout)
        : m_refs(std::move(refs)), m_count(std::min(count, m_refs.size())), m_timeout(timeout) {}
    auto operator co_await() const {
        struct Awaiter final : GroupAwaiter {
            Awaiter(const std::vector<R>& all, std::size_t wanted, std::optional<Duration> timeout)
                : GroupAwaiter(detail::holdsOf(all), wanted, GroupWait::OnError::KeepWaiting, timeout),
                  refs(all),
                  count(wanted) {}
            Waited<R> await_resume() {
                GroupAwaiter::await_resume();
                return detail::split(refs, count);
            }
            std::vector<R> refs;
            std::size_t count;
        };
        return Awaiter(m_refs, m_count, m_timeout);
    }

private:
    std::vector<R> m_refs;
    std::size_t m_count;
    std::optional<Duration> m_timeout;
};

/// What within() returns; see there.
template <class T>
class [[nodiscard]] RefWithin final {
public:
    using PlaygroundAwaitable = void;
    RefWithin(ObjectRef<T> ref, Duration timeout) : m_ref(std::move(ref)), m_timeout(timeout) {}
    auto operator co_await() const {
        struct Awaiter final : GroupAwaiter {
            Awaiter(const ObjectRef<T>& awaited, Duration timeout)
                : GroupAwaiter({Hold<RefState>(awaited.state().get())}, 1, GroupWait::OnError::Wake, timeout),
                  ref(awaited) {}
            T await_resume() {
                if (!GroupAwaiter::await_resume() && !ref.isReady())
                    throw GetTimeoutError("call " + std::to_string(toNumber(ref.id())) + " was not ready in time");
                return ref.result();
            }
            ObjectRef<T> ref;
        };
        return Awaiter(m_ref, m_timeout);
    }

private:
    ObjectRef<T> m_ref;
    Duration m_timeout;
};

/// `co_await sleep(1s)`: gives the loop back for a stretch of model time. To the millisecond, never early.
inline Sleep sleep(Duration duration) { return {duration}; }

/// `co_await yield()`: lets every other coroutine that is ready go first.
inline Yield yield() { return {}; }

/// `co_await whenAll(refs)`: the values in list order, as get() but giving the loop back. Throws as soon as one is
/// known to have failed, and GetTimeoutError when the time is up first; the calls go on.
template <class T>
AllRefs<T> whenAll(std::vector<ObjectRef<T>> refs, std::optional<Duration> timeout = {}) {
    return {std::move(refs), timeout};
}

/// `co_await whenReady(refs, count)`: until `count` are ready or the time is up, as wait() but giving the loop back.
/// Throws std::invalid_argument as wait() does.
template <detail::Waitable R>
SomeRefs<R> whenReady(std::vector<R> refs, std::size_t count = 1, std::optional<Duration> timeout = {}) {
    detail::checkWait(refs, count, timeout);
    return {std::move(refs), count, timeout};
}

/// `co_await within(ref, 1s)`: the value, or a GetTimeoutError when the time is up first; the call goes on.
template <class T>
RefWithin<T> within(ObjectRef<T> ref, Duration timeout) {
    return {std::move(ref), timeout};
}

} // namespace playground
