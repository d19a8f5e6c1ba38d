#pragma once

#include "core/actor/awaitables.h"

namespace playground {

/// As get() for refs of one type; what they hold is asked of themselves afterwards, see ObjectRef::result().
inline void get(const std::vector<AnyRef>& refs, std::optional<Duration> timeout = {}) {
    if (!detail::blockUntilReady(detail::statesOf(refs), refs.size(), GroupWait::OnError::Wake, timeout, "get"))
        throw GetTimeoutError("not all of " + std::to_string(refs.size()) + " calls were ready in time");
    detail::rethrowFirstFailure(refs);
}

/// What whenAll() of refs of several types returns; see there.
class [[nodiscard]] AllAnyRefs final {
public:
    using PlaygroundAwaitable = void;
    AllAnyRefs(std::vector<AnyRef> refs, std::optional<Duration> timeout)
        : m_refs(std::move(refs)), m_timeout(timeout) {}
    auto operator co_await() const {
        struct Awaiter final : GroupAwaiter {
            Awaiter(const std::vector<AnyRef>& all, std::optional<Duration> timeout)
                : GroupAwaiter(detail::holdsOf(all), all.size(), GroupWait::OnError::Wake, timeout), refs(all) {}
            void await_resume() {
                const bool isInTime = GroupAwaiter::await_resume();
                detail::rethrowFirstFailure(refs);
                if (!isInTime)
                    throw GetTimeoutError("not all of " + std::to_string(refs.size()) + " calls were ready in time");
            }
            std::vector<AnyRef> refs;
        };
        return Awaiter(m_refs, m_timeout);
    }

private:
    std::vector<AnyRef> m_refs;
    std::optional<Duration> m_timeout;
};

/// `co_await whenAll(refs)`: as get() of refs of several types, but giving the loop back.
inline AllAnyRefs whenAll(std::vector<AnyRef> refs, std::optional<Duration> timeout = {}) {
    return {std::move(refs), timeout};
}

} // namespace playground
