#include "ui/timeline/geometry/litcolumns.h"

#include <algorithm>
#include <functional>

namespace playground::ui {

std::vector<bool> litColumns(const CallSearch& search, ActorId actor, std::uint32_t slot, const Viewport& viewport,
                             TimePoint now) {
    std::vector<bool> lit(static_cast<std::size_t>(viewport.width()));
    const auto columnAt = [&](TimePoint time) {
        return static_cast<int>(std::clamp(viewport.pixelAt(time), 0.0, viewport.width() - 1.0));
    };
    const TimePoint end = std::min(viewport.range().end, now);
    for (TimePoint time = viewport.range().start; time < end;) {
        const CallRecord* call = search.firstInSlot(actor, slot, time);
        if (call == nullptr || call->started >= end)
            break;
        const int last = columnAt(std::min(call->ended, end) - Duration(1));
        for (int column = columnAt(std::max(call->started, time)); column <= last; ++column)
            lit[static_cast<std::size_t>(column)] = true;
        // What else is in that column is lit with it.
        time = std::max({time + Duration(1), std::min(call->ended, end), viewport.timeAt(last + 1)});
    }
    return lit;
}

std::vector<bool> litColumnsFrom(const CallSearch& search, const ActorTrack& track, std::uint32_t first,
                                 const Viewport& viewport, TimePoint now) {
    std::vector<bool> all(static_cast<std::size_t>(viewport.width()));
    for (std::uint32_t slot = first; slot < track.slotRows.size(); ++slot) {
        if (search.firstInSlot(track.id, slot, viewport.range().start) == nullptr)
            continue;
        const std::vector<bool> lit = litColumns(search, track.id, slot, viewport, now);
        std::transform(all.begin(), all.end(), lit.begin(), all.begin(), std::logical_or<>());
        if (std::ranges::find(all, false) == all.end())
            break;
    }
    return all;
}

} // namespace playground::ui
