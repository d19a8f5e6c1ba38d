#include "ui/timeline/geometry/arrangement.h"

#include <algorithm>

namespace playground::ui {
namespace {

std::vector<std::size_t> allTracks(const Arrangement& arrangement, std::size_t actors) {
    std::vector<std::size_t> tracks;
    for (const std::size_t actor : arrangement.order)
        if (actor < actors)
            tracks.push_back(actor);
    const std::set<std::size_t> placed(tracks.begin(), tracks.end());
    for (std::size_t actor = 0; actor < actors; ++actor)
        if (!placed.contains(actor))
            tracks.push_back(actor);
    std::ranges::stable_partition(tracks, [&](std::size_t actor) { return arrangement.pinned.contains(actor); });
    return tracks;
}

} // namespace

std::vector<std::size_t> shownTracks(const Arrangement& arrangement, std::size_t actors) {
    std::vector<std::size_t> tracks = allTracks(arrangement, actors);
    std::erase_if(tracks, [&](std::size_t actor) { return arrangement.hidden.contains(actor); });
    return tracks;
}

std::size_t placeWithinReach(const Arrangement& arrangement, const std::vector<std::size_t>& others, std::size_t actor,
                             std::size_t place) {
    const auto pinned = static_cast<std::size_t>(
        std::ranges::count_if(others, [&](std::size_t other) { return arrangement.pinned.contains(other); }));
    return arrangement.pinned.contains(actor) ? std::min(place, pinned) : std::clamp(place, pinned, others.size());
}

Arrangement withMoved(Arrangement arrangement, std::size_t actors, std::size_t actor, std::size_t place) {
    std::vector<std::size_t> all = allTracks(arrangement, actors);
    std::erase(all, actor);
    std::vector<std::size_t> shown = shownTracks(arrangement, actors);
    std::erase(shown, actor);
    place = placeWithinReach(arrangement, shown, actor, place);
    const auto before = place < shown.size() ? std::ranges::find(all, shown[place]) : all.end();
    all.insert(before, actor);
    while (!all.empty() && all.back() + 1 == all.size())
        all.pop_back(); // These follow as they came.
    arrangement.order = std::move(all);
    return arrangement;
}

} // namespace playground::ui
