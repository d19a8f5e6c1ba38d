#pragma once

#include "core/actor/refstate.h"

#include <concepts>

namespace playground {

namespace detail {

/// What has a state that becomes ready: ObjectRef<T>, ObjectRefGenerator<T>, AnyRef.
template <class R>
concept Waitable = requires(const R& ref) {
    { ref.isReady() } -> std::same_as<bool>;
    { *ref.state() } -> std::convertible_to<RefState&>;
};

} // namespace detail

/// A ref without the type of its value: `wait(std::vector<AnyRef>{sum, words})` waits for several of different types.
/// Of a generator it is the item that comes next; equal to the generator until that one is taken.
/// Thread: any; a value.
class AnyRef final {
public:
    template <detail::Waitable R>
    AnyRef(const R& ref) : m_state(ref.state().get()) {} // NOLINT(google-explicit-constructor): a list mixes its types.

    bool isReady() const { return m_state->isReady(); }
    CallId id() const { return m_state->id(); }
    const Hold<RefState>& state() const { return m_state; }
    friend bool operator==(const AnyRef& a, const AnyRef& b) { return a.m_state == b.m_state; }

private:
    Hold<RefState> m_state;
};

} // namespace playground
