#pragma once

namespace playground {

/// One function of several lambdas, for std::visit().
template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>; // GCC could do without, clang 16 cannot.

} // namespace playground
