#include "ui/timeline/geometry/areas.h"

#include <algorithm>

namespace playground::ui {
namespace {

constexpr int headerWidth = 228;
constexpr int legendHeight = 34;
constexpr int minimapHeight = 42;
constexpr int rulerHeight = 26;

} // namespace

Areas Areas::of(const QSize& size) {
    const int left = std::min(headerWidth, size.width() / 2);
    const int plotWidth = std::max(1, size.width() - left);
    const int above = heightAbovePlot();
    const int plotHeight = std::max(0, size.height() - above);
    return {.legend = {0, 0, size.width(), legendHeight},
            .minimap = {left, legendHeight, plotWidth, minimapHeight},
            .ruler = {left, legendHeight + minimapHeight, plotWidth, rulerHeight},
            .headers = {0, above, left, plotHeight},
            .plot = {left, above, plotWidth, plotHeight}};
}

int Areas::heightAbovePlot() { return legendHeight + minimapHeight + rulerHeight; }

} // namespace playground::ui
