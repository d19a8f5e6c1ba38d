#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <vector>

namespace playground::ui {

/// By what the calls of an actor are sorted into rows.
enum class Lens : std::uint8_t {
    Slots,   ///< Which call holds which slot; async actors with their loop.
    Threads, ///< Which call has which thread: event loops and pool threads.
    Both,    ///< Threads above slots.
};

/// Whether long times in which nothing happens take their room.
enum class Gaps : std::uint8_t { Shown, Folded };

/// How a person has arranged the tracks. Actors are told by their index in the store.
struct Arrangement {
    Lens lens = Lens::Slots;
    std::set<std::size_t> unfolded;  ///< Actors that show each of their lanes, however many.
    std::set<std::size_t> collapsed; ///< Actors whose lanes are all in one row.
    std::set<std::size_t> hidden;
    std::set<std::size_t> pinned; ///< Above all others.
    std::vector<std::size_t> order; ///< Of actors that were moved and those above them; the others follow as they came.
    Gaps gaps = Gaps::Shown;
    bool operator==(const Arrangement&) const = default;
};

/// The actors that are shown, from above, of as many as there are: first those that are pinned.
std::vector<std::size_t> shownTracks(const Arrangement& arrangement, std::size_t actors);

/// The place nearest to a wished one that an actor can have among the others that are shown.
std::size_t placeWithinReach(const Arrangement& arrangement, const std::vector<std::size_t>& others, std::size_t actor,
                             std::size_t place);

/// With an actor moved to a place among those shown, counted without itself; the last place is below all. One
/// that is pinned stays among the pinned, one that is not below them.
Arrangement withMoved(Arrangement arrangement, std::size_t actors, std::size_t actor, std::size_t place);

} // namespace playground::ui
