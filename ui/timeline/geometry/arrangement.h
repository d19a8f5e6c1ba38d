#pragma once

#include <cstddef>
#include <cstdint>
#include <set>

namespace playground::ui {

/// By what the calls of an actor are sorted into rows.
enum class Lens : std::uint8_t {
    Slots,   ///< Which call holds which slot; async actors with their loop.
    Threads, ///< Which call has which thread: event loops and pool threads.
    Both,    ///< Threads above slots.
};

/// How a person has arranged the tracks. Actors are told by their index in the store.
struct Arrangement {
    Lens lens = Lens::Slots;
    std::set<std::size_t> unfolded; ///< Actors that show each of their lanes, however many.
    bool operator==(const Arrangement&) const = default;
};

} // namespace playground::ui
