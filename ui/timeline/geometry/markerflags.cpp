#include "ui/timeline/geometry/markerflags.h"

#include "ui/timeline/geometry/callplaces.h"

#include <algorithm>

namespace playground::ui {
namespace {

constexpr int leastLabel = 28; // A few letters.
constexpr int flagReach = 4;
constexpr int air = 2;

TimePoint startOf(const Marker& marker) { return marker.range.start; }

} // namespace

std::vector<MarkerFlag> flagsOf(const Markers& markers, const Viewport& viewport, std::optional<std::size_t> chosen,
                                const std::function<int(std::size_t)>& labelWidth) {
    std::vector<MarkerFlag> flags;
    for (std::size_t index = 0; index < markers.size(); ++index) {
        const TimeRange& range = markers[index].range;
        if (range.start >= viewport.range().end)
            break;
        if (range.start < viewport.range().start && range.end <= viewport.range().start)
            continue;
        const int x = std::max(-1, columnOf(viewport, range.start));
        const MarkerFlag flag{.marker = index, .x = x, .end = std::max(x, columnOf(viewport, range.end)), .width = 0};
        if (flags.empty() || flags.back().x != x)
            flags.push_back(flag);
        else if (x < 0 ? flags.back().marker != chosen : index == chosen)
            flags.back() = flag;
    }
    int right = viewport.width();
    for (auto flag = flags.rbegin(); flag != flags.rend(); ++flag) {
        if (const int room = right - air - flag->left(); room >= leastLabel)
            flag->width = std::min(room, labelWidth(flag->marker));
        right = flag->left();
    }
    return flags;
}

const MarkerFlag* flagAt(const std::vector<MarkerFlag>& flags, int x) {
    const MarkerFlag* nearest = nullptr;
    for (const MarkerFlag& flag : flags)
        if (x >= flag.left() - flagReach && x < std::max(flag.left() + flag.width, flag.left() + flagReach))
            nearest = &flag; // The later one lies over the one before.
    return nearest;
}

std::vector<MarkerBand> bandsOf(const Markers& markers, const Viewport& viewport) {
    std::vector<MarkerBand> bands;
    for (const Marker& marker : markers) {
        if (marker.range.start >= viewport.range().end)
            break;
        if (marker.range.isEmpty() || !marker.range.intersects(viewport.range()))
            continue;
        const int left = std::max(0, columnOf(viewport, marker.range.start));
        const int right = std::clamp(columnOf(viewport, marker.range.end), left + 1, viewport.width());
        if (!bands.empty() && left < bands.back().right)
            bands.back().right = std::max(bands.back().right, right);
        else
            bands.push_back({left, right, marker.colour});
    }
    return bands;
}

std::optional<std::size_t> markerAfter(const Markers& markers, TimePoint time) {
    const auto found = std::ranges::upper_bound(markers, time, {}, startOf);
    return found != markers.end() ? std::optional(static_cast<std::size_t>(found - markers.begin())) : std::nullopt;
}

std::optional<std::size_t> markerBefore(const Markers& markers, TimePoint time) {
    const auto found = std::ranges::lower_bound(markers, time, {}, startOf);
    return found != markers.begin() ? std::optional(static_cast<std::size_t>(found - markers.begin()) - 1)
                                    : std::nullopt;
}

} // namespace playground::ui
