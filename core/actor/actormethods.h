#pragma once

#include <QByteArrayView>
#include <QCoroAsyncGenerator>
#include <QCoroGenerator>
#include <QCoroTask>
#include <QStringView>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

namespace playground {

/// A class with ACTOR_METHODS.
template <class A>
concept ActorClass = requires { typename std::remove_cvref_t<A>::PlaygroundActor; };

namespace detail {

/// What a method's return type says: does it make its class async, does it give one value or a stream of them?
template <class R>
struct CoroutineResult {
    static constexpr bool isCoroutine = false;
    static constexpr bool isStream = false;
    using Type = R;
};
template <class T>
struct CoroutineResult<QCoro::Task<T>> {
    static constexpr bool isCoroutine = true;
    static constexpr bool isStream = false;
    using Type = T;
};
template <class T>
struct CoroutineResult<QCoro::Generator<T>> {
    static constexpr bool isCoroutine = false;
    static constexpr bool isStream = true;
    using Type = std::remove_cvref_t<T>;
};
template <class T>
struct CoroutineResult<QCoro::AsyncGenerator<T>> {
    static constexpr bool isCoroutine = true;
    static constexpr bool isStream = true;
    using Type = std::remove_cvref_t<T>;
};

/// Has an address that no other signature has.
template <class... Signature>
inline constexpr char signatureTag = 0;

/// Refers to something that may be gone when the call runs.
template <class T>
inline constexpr bool isView = false;
template <class C, class Traits>
inline constexpr bool isView<std::basic_string_view<C, Traits>> = true;
template <class T, std::size_t Extent>
inline constexpr bool isView<std::span<T, Extent>> = true;
template <class T>
inline constexpr bool isView<std::reference_wrapper<T>> = true;
template <>
inline constexpr bool isView<QStringView> = true;
template <>
inline constexpr bool isView<QByteArrayView> = true;

template <class M>
struct MethodTraits;
template <class R, class C, class... P>
struct MethodTraits<R (C::*)(P...)> {
    static constexpr bool isCoroutine = CoroutineResult<R>::isCoroutine;
    static constexpr bool isStream = CoroutineResult<R>::isStream;
    using Returned = R;
    using Result = typename CoroutineResult<R>::Type; ///< What a ref of it holds.
    static constexpr std::size_t size = sizeof...(P);
    template <std::size_t I>
    using Parameter = std::tuple_element_t<I, std::tuple<P...>>;
    static constexpr bool hasViews = (isView<std::decay_t<P>> || ...);
    static constexpr bool changesArguments =
        ((std::is_lvalue_reference_v<P> && !std::is_const_v<std::remove_reference_t<P>>) || ...);
    static const void* signature() { return &signatureTag<R, C, P...>; }
};
template <class R, class C, class... P>
struct MethodTraits<R (C::*)(P...) const> : MethodTraits<R (C::*)(P...)> {};
template <class R, class C, class... P>
struct MethodTraits<R (C::*)(P...) noexcept> : MethodTraits<R (C::*)(P...)> {};
template <class R, class C, class... P>
struct MethodTraits<R (C::*)(P...) const noexcept> : MethodTraits<R (C::*)(P...)> {};

// Methods are told apart by type: comparing pointers to members is no constant expression under the sanitizers.
template <auto M>
struct MethodTag {};

template <auto... M>
struct MethodList {
    static constexpr std::size_t size = sizeof...(M);
    static_assert(size <= 256, "ACTOR_METHODS takes 256 methods at most: split the class");
    static constexpr bool hasCoroutine = (MethodTraits<decltype(M)>::isCoroutine || ...);

    /// size when it is not listed.
    template <auto Wanted>
    static constexpr std::size_t indexOf() {
        std::size_t index = 0;
        static_cast<void>(((std::is_same_v<MethodTag<M>, MethodTag<Wanted>> ? true : (++index, false)) || ...));
        return index;
    }
};

/// Splits "a, b, c".
template <std::size_t N>
constexpr std::array<std::string_view, N> splitNames(std::string_view text) {
    std::array<std::string_view, N> names{};
    for (std::string_view& name : names) {
        const std::size_t comma = text.find(',');
        name = text.substr(0, comma);
        while (name.starts_with(' '))
            name.remove_prefix(1);
        while (name.ends_with(' '))
            name.remove_suffix(1);
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    }
    return names;
}

} // namespace detail

/// True when at least one method, inherited ones included, is a coroutine: what makes actors of the class async.
template <ActorClass A>
inline constexpr bool isAsyncActor = decltype(A::playgroundMethods())::hasCoroutine;

/// A concurrency group that a class names: its own limit, its own event loop or pool, and the methods that run in it.
struct GroupOfMethods {
    GroupOfMethods(std::string groupName, std::int64_t maxConcurrency, std::vector<std::string> methodNames)
        : name(std::move(groupName)), limit(maxConcurrency), methods(std::move(methodNames)) {}
    std::string name;
    std::int64_t limit;
    std::vector<std::string> methods;
};

namespace detail {

template <class A>
std::vector<GroupOfMethods> groupsOf() {
    if constexpr (requires { A::playgroundGroups(); })
        return A::playgroundGroups();
    else
        return {};
}

} // namespace detail

} // namespace playground

#define PLAYGROUND_PARENS ()
#define PLAYGROUND_EXPAND(...) PLAYGROUND_EXPAND2(PLAYGROUND_EXPAND2(PLAYGROUND_EXPAND2(__VA_ARGS__)))
#define PLAYGROUND_EXPAND2(...) PLAYGROUND_EXPAND1(PLAYGROUND_EXPAND1(PLAYGROUND_EXPAND1(__VA_ARGS__)))
#define PLAYGROUND_EXPAND1(...) PLAYGROUND_EXPAND0(PLAYGROUND_EXPAND0(PLAYGROUND_EXPAND0(__VA_ARGS__)))
#define PLAYGROUND_EXPAND0(...) __VA_ARGS__
// Eight in one go, for each class costs all the expansions.
#define PLAYGROUND_ADDRESSES(Class, Method, ...) &Class::Method __VA_OPT__(, PLAYGROUND_ADDRESSES1(Class, __VA_ARGS__))
#define PLAYGROUND_ADDRESSES1(Class, Method, ...) &Class::Method __VA_OPT__(, PLAYGROUND_ADDRESSES2(Class, __VA_ARGS__))
#define PLAYGROUND_ADDRESSES2(Class, Method, ...) &Class::Method __VA_OPT__(, PLAYGROUND_ADDRESSES3(Class, __VA_ARGS__))
#define PLAYGROUND_ADDRESSES3(Class, Method, ...) &Class::Method __VA_OPT__(, PLAYGROUND_ADDRESSES4(Class, __VA_ARGS__))
#define PLAYGROUND_ADDRESSES4(Class, Method, ...) &Class::Method __VA_OPT__(, PLAYGROUND_ADDRESSES5(Class, __VA_ARGS__))
#define PLAYGROUND_ADDRESSES5(Class, Method, ...) &Class::Method __VA_OPT__(, PLAYGROUND_ADDRESSES6(Class, __VA_ARGS__))
#define PLAYGROUND_ADDRESSES6(Class, Method, ...) &Class::Method __VA_OPT__(, PLAYGROUND_ADDRESSES7(Class, __VA_ARGS__))
#define PLAYGROUND_ADDRESSES7(Class, Method, ...)                                                                      \
    &Class::Method __VA_OPT__(                                                                                         \
        , PLAYGROUND_ACTOR_METHODS_TAKES_256_METHODS_AT_MOST PLAYGROUND_PARENS(Class, __VA_ARGS__))
// What is left over where there are more methods than that: the compiler names it.
#define PLAYGROUND_ACTOR_METHODS_TAKES_256_METHODS_AT_MOST() PLAYGROUND_ADDRESSES

/// First line of an actor class; names the methods that can be called on its actors, inherited ones too, up to 256.
/// What follows is private, as after Q_OBJECT.
#define ACTOR_METHODS(Class, ...)                                                                                      \
public:                                                                                                                \
    using PlaygroundActor = Class;                                                                                     \
    static constexpr std::string_view playgroundClassName() { return #Class; }                                         \
    static constexpr auto playgroundMethods() {                                                                        \
        return ::playground::detail::MethodList<PLAYGROUND_EXPAND(PLAYGROUND_ADDRESSES(Class, __VA_ARGS__))>();        \
    }                                                                                                                  \
    static constexpr auto playgroundMethodNames() {                                                                    \
        return ::playground::detail::splitNames<decltype(playgroundMethods())::size>(#__VA_ARGS__);                    \
    }                                                                                                                  \
                                                                                                                       \
private:

/// Second line of an actor class that has concurrency groups:
/// ACTOR_CONCURRENCY_GROUPS({"io", 2, {"fetch", "store"}}, {"compute", 4, {"crunch"}})
/// What follows is private.
#define ACTOR_CONCURRENCY_GROUPS(...)                                                                                  \
public:                                                                                                                \
    static std::vector<::playground::GroupOfMethods> playgroundGroups() { return {__VA_ARGS__}; }                      \
                                                                                                                       \
private:
