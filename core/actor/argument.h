#pragma once

#include "core/actor/objectref.h"

#include <exception>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace playground {

/// What spread() returns; see there.
template <class T>
struct SpreadRefs final {
    std::vector<ObjectRef<T>> refs;
};

/// `actor.remote<&Adder::sum>(spread(refs))`: each of the refs is an argument of its own, as with Python's `*refs`. The
/// call waits for all and fails with the first one's error; the method's list parameter gets their values.
template <class T>
SpreadRefs<T> spread(std::vector<ObjectRef<T>> refs) {
    return {std::move(refs)};
}

} // namespace playground

namespace playground::detail {

template <class T>
inline constexpr bool isRef = false;
template <class T>
inline constexpr bool isRef<ObjectRef<T>> = true;

/// A parameter of type P whose value is still to come from another call.
template <class P, class T>
class LateArgument final {
public:
    explicit LateArgument(const ObjectRef<T>& ref) : m_state(ref.state()) {}

    void forEachRef(const auto& visit) const { visit(*m_state); }
    P& value() { return m_value.isThere() ? *m_value : m_value.emplace(m_state->give()); } ///< Only when it has come.

private:
    Hold<ResultState<T>> m_state;
    Kept<P> m_value;
};

/// A parameter whose items are still to come, each from another call.
template <class P, class T>
class LateItems final {
public:
    explicit LateItems(SpreadRefs<T> refs) : m_refs(std::move(refs.refs)) {}

    void forEachRef(const auto& visit) const {
        for (const ObjectRef<T>& ref : m_refs)
            visit(*ref.state());
    }
    P& value() { ///< Only when all have come.
        if (m_value.isThere())
            return *m_value;
        P& items = m_value.emplace();
        for (const ObjectRef<T>& ref : m_refs)
            items.push_back(ref.state()->give());
        return items;
    }

private:
    std::vector<ObjectRef<T>> m_refs;
    Kept<P> m_value;
};

template <class T>
inline constexpr bool isLate = false;
template <class P, class T>
inline constexpr bool isLate<LateArgument<P, T>> = true;
template <class P, class T>
inline constexpr bool isLate<LateItems<P, T>> = true;

/// As what a call keeps an argument of type A for a parameter of type P.
template <class P, class A>
struct StoredAs {
    using Type = std::decay_t<P>;
};
template <class P, class T>
    requires(!isRef<std::decay_t<P>>)
struct StoredAs<P, ObjectRef<T>> {
    using Type = LateArgument<std::decay_t<P>, T>;
};
template <class P, class T>
struct StoredAs<P, SpreadRefs<T>> {
    using Type = LateItems<std::decay_t<P>, T>;
};
template <class P, class A>
using Stored = typename StoredAs<P, std::decay_t<A>>::Type;

/// The value of a stored argument, for the method's parameter.
template <class S>
auto& valueOf(S& stored) {
    if constexpr (isLate<S>)
        return stored.value();
    else
        return stored;
}

/// Those that are still to come, in the order of the parameters.
template <class... S>
std::vector<RefState*> lateAmong(const std::tuple<S...>& arguments) {
    std::vector<RefState*> late;
    const auto collect = [&late]<class Each>(const Each& stored) {
        if constexpr (isLate<Each>)
            stored.forEachRef([&late](RefState& ref) {
                if (!ref.isReady())
                    late.push_back(&ref);
            });
    };
    std::apply([&](const auto&... stored) { (collect(stored), ...); }, arguments);
    return late;
}

/// What the first failed one of them failed with; null when none has.
template <class... S>
std::exception_ptr errorAmong(const std::tuple<S...>& arguments) {
    std::exception_ptr error;
    const auto find = [&error]<class Each>(const Each& stored) {
        if constexpr (isLate<Each>)
            stored.forEachRef([&error](RefState& ref) {
                if (ref.isReady() && ref.hasFailed() && ref.error() && !error)
                    error = ref.peekError();
            });
    };
    std::apply([&](const auto&... stored) { (find(stored), ...); }, arguments);
    return error;
}

} // namespace playground::detail
