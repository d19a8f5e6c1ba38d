#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace playground::ui {
namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastRatio(const QColor& one, const QColor& other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor blended(const QColor& top, const QColor& below, double share) {
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1.0 - share))); };
    return QColor(mix(top.red(), below.red()), mix(top.green(), below.green()), mix(top.blue(), below.blue()));
}

QColor readable(const QColor& colour, const QColor& text, std::initializer_list<QColor> grounds, double contrast) {
    constexpr int steps = 20;
    QColor near = colour;
    for (int step = 1; step <= steps; ++step) {
        if (std::all_of(grounds.begin(), grounds.end(),
                        [&](const QColor& ground) { return contrastRatio(near, ground) >= contrast; }))
            break;
        near = blended(text, colour, static_cast<double>(step) / steps);
    }
    return near;
}

} // namespace playground::ui
