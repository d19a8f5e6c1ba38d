#pragma once

#include "core/actor/errors.h"

#include <memory>
#include <type_traits>
#include <utility>

namespace playground::detail {

void reportThrowingDestructor() noexcept; ///< Inside a catch.

/// A value that may not be there yet, and whose destructor may throw: what it throws is logged and goes no further.
template <class T>
class Kept final {
public:
    Kept() noexcept {}
    ~Kept() { reset(); }
    Kept(const Kept&) = delete;
    Kept& operator=(const Kept&) = delete;

    /// Only once.
    template <class... Args>
    T& emplace(Args&&... args) {
        std::construct_at(std::addressof(m_value), std::forward<Args>(args)...);
        m_isThere = true;
        return m_value;
    }

    void reset() noexcept {
        if (!std::exchange(m_isThere, false))
            return;
        if constexpr (std::is_nothrow_destructible_v<T>) {
            m_value.~T();
        } else {
            try {
                m_value.~T();
            } catch (...) {
                reportThrowingDestructor();
            }
        }
    }

    bool isThere() const { return m_isThere; }
    T& operator*() { return m_value; } ///< Only when it is there.
    T* operator->() { return std::addressof(m_value); }

private:
    union {
        T m_value;
    };
    bool m_isThere = false;
};

} // namespace playground::detail
