#include "ui/timeline/geometry/ticks.h"

#include "ui/timeline/geometry/nanoseconds.h"
#include "ui/timeline/geometry/timelabel.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace playground::ui {
namespace {

constexpr int airBetweenLabels = 24;
constexpr int leastMinorPixels = 6;
constexpr int labelOffset = 5;

struct Step {
    std::int64_t nanoseconds;
    int parts; // Minor marks to a major one.
};

// The largest is four times what Viewport::longest needs on a plot as narrow as one label.
std::vector<Step> makeSteps() {
    std::vector<Step> steps;
    for (std::int64_t power = 1; power < nanosecondsOfASecond; power *= 10)
        for (const Step& step : {Step{1, 5}, {2, 4}, {5, 5}})
            steps.push_back({power * step.nanoseconds, power == 1 ? static_cast<int>(step.nanoseconds)
                                                                  : step.parts}); // Nothing is finer than a nanosecond.
    for (const Step& step :
         {Step{1, 5}, {2, 4},      {5, 5},      {10, 5},     {15, 3},      {30, 3},      {60, 6},      {120, 4},
          {300, 5},   {600, 5},    {900, 3},    {1800, 3},   {3600, 6},    {7200, 4},    {18000, 5},   {43200, 6},
          {86400, 4}, {172800, 4}, {432000, 5}, {864000, 5}, {1728000, 4}, {4320000, 5}, {8640000, 5}, {17280000, 4}})
        steps.push_back({step.nanoseconds * nanosecondsOfASecond, step.parts});
    return steps;
}

std::int64_t floorTo(std::int64_t value, std::int64_t step) {
    const auto rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

bool isInStrip(const Viewport& viewport, TimePoint time) {
    return std::ranges::any_of(viewport.strips(), [=](const auto& strip) { return strip.gap.contains(time); });
}

// Before the next strip.
bool hasRoom(const Viewport& viewport, TimePoint time, int textWidth) {
    const double left = viewport.pixelAt(time);
    return std::ranges::none_of(viewport.strips(), [=](const auto& strip) {
        return left < strip.left && left + labelOffset + textWidth > strip.left;
    });
}

Step stepFor(const Viewport& viewport, const std::function<int(const QString&)>& textWidth) {
    static const std::vector<Step> steps = makeSteps();
    const auto [start, end] = viewport.range();
    for (const Step& step : steps) {
        const double pixels = static_cast<double>(step.nanoseconds) / viewport.nanosecondsPerPixel();
        if (pixels < airBetweenLabels)
            continue;
        const Duration resolution(step.nanoseconds);
        const int widest =
            std::max(textWidth(timeLabel(end, resolution, end)), textWidth(timeLabel(start, resolution, end)));
        if (pixels >= widest + airBetweenLabels)
            return step;
    }
    return steps.back();
}

} // namespace

std::vector<Tick> ticksFor(const Viewport& viewport, const std::function<int(const QString&)>& textWidth) {
    const Step step = stepFor(viewport, textWidth);
    const double stepPixels = static_cast<double>(step.nanoseconds) / viewport.nanosecondsPerPixel();
    const int parts = stepPixels / step.parts >= leastMinorPixels ? step.parts : 1;
    const auto minor = step.nanoseconds / parts;

    std::vector<Tick> ticks;
    for (const Viewport::Part& part : viewport.parts()) {
        const auto [start, end] = part.viewport.range();
        // One label may reach in from the left.
        auto time = floorTo(start.time_since_epoch().count(), step.nanoseconds);
        for (; time <= end.time_since_epoch().count(); time += minor) {
            const TimePoint at{Duration(time)};
            if (time < 0 || isInStrip(viewport, at))
                continue; // Nothing happens before the run.
            Tick tick{at, {}};
            if (time % step.nanoseconds == 0)
                tick.label = timeLabel(at, Duration(step.nanoseconds), viewport.range().end);
            if (!viewport.strips().empty() && tick.isMajor() && !hasRoom(viewport, at, textWidth(tick.label)))
                tick.label.clear();
            ticks.push_back(tick);
        }
    }
    return ticks;
}

} // namespace playground::ui
