#include "ui/panels/calltimes/bandsteps.h"

#include <algorithm>

namespace playground::ui {

namespace {

std::size_t highestBin(const TimeBins& bins) {
    return static_cast<std::size_t>(std::ranges::max_element(bins.counts) - bins.counts.begin());
}

} // namespace

Brush brushOf(const TimeBins& bins, std::size_t first, std::size_t last) {
    const auto [from, to] = std::minmax(first, last);
    const bool isFirst = from == 0;
    const bool isLast = to + 1 == bins.counts.size();
    if (isFirst && isLast)
        return {};
    return TimeBand{isFirst ? Duration(0) : bins.edges[from], isLast ? Duration::max() : bins.edges[to + 1]};
}

std::pair<std::size_t, std::size_t> binsIn(const TimeBins& bins, const TimeBand& band) {
    return {bins.binAt(band.from), bins.binAt(band.to - tick)};
}

Brush stepped(const TimeBins& bins, const Brush& brush, BrushEnd end, BrushStep step) {
    const bool isInwards = step == (end == BrushEnd::From ? BrushStep::Up : BrushStep::Down);
    const TimeBand band = brush.value_or(TimeBand());
    if (band.from >= band.to || (!brush && !isInwards))
        return brushOf(bins, highestBin(bins), highestBin(bins));
    auto [first, last] = binsIn(bins, band);
    const std::size_t most = bins.counts.size() - 1;
    if (end == BrushEnd::From && step == BrushStep::Down && bins.edges[first] >= band.from)
        first -= std::min<std::size_t>(1, first);
    else if (end == BrushEnd::From && step == BrushStep::Up)
        first = std::min(first + 1, last);
    else if (end == BrushEnd::From && step == BrushStep::All)
        first = 0;
    else if (end == BrushEnd::To && step == BrushStep::Up && bins.edges[last + 1] <= band.to)
        last = std::min(last + 1, most);
    else if (end == BrushEnd::To && step == BrushStep::Down)
        last = std::max(first, last - std::min<std::size_t>(1, last));
    else if (end == BrushEnd::To && step == BrushStep::All)
        last = most;
    return brushOf(bins, first, last);
}

} // namespace playground::ui
