#pragma once

#include "core/actor/errors.h"
#include "core/actor/objectref.h"

namespace playground {

/// The giving end of a ref that no call stands behind. Set once; refs of a promise that was dropped unset fail.
/// Thread: any.
template <class T>
class Promise final {
public:
    Promise() : m_state(new State) {}
    Promise(Promise&&) noexcept = default;
    Promise& operator=(Promise other) noexcept {
        std::swap(m_state, other.m_state); // The old one's refs fail as `other` goes.
        return *this;
    }
    ~Promise() {
        if (m_state && !m_state->isReady())
            setError(std::make_exception_ptr(ActorDiedError("nobody is left to set this promise")));
    }

    ObjectRef<T> ref() const { return ObjectRef<T>(Hold<ResultState<T>>(m_state.get())); }

    template <class... V>
        requires(sizeof...(V) == (std::is_void_v<T> ? 0 : 1))
    void set(V&&... value) {
        if constexpr (!std::is_void_v<T>)
            m_state->value.emplace(std::forward<V>(value)...);
        m_state->becomeReady();
    }
    void setError(std::exception_ptr error) {
        m_state->setError(std::move(error));
        m_state->becomeReady();
    }

private:
    struct State final : ResultState<T> {
        State() : ResultState<T>(CallId::None) {}
    };
    Hold<State> m_state;
};

} // namespace playground
