#include "ui/timeline/geometry/viewport.h"

#include <algorithm>
#include <cmath>

namespace playground::ui {
namespace {

constexpr auto farthest = TimePoint(std::chrono::hours(24 * 100));

TimeRange allowed(TimeRange range) {
    const auto length = std::clamp(range.length(), Viewport::shortest, Viewport::longest);
    if (length != range.length()) {
        const auto middle = range.start + range.length() / 2;
        range.start = middle - length / 2;
    }
    range.start = std::clamp(range.start, TimePoint{} - length / 2, farthest - length);
    return {range.start, range.start + length};
}

Duration rounded(double nanoseconds) {
    // Far outside anything that allowed() lets pass, but not outside of 64 bits.
    constexpr double most = 4e18;
    return Duration(std::llround(std::clamp(nanoseconds, -most, most)));
}

} // namespace

Viewport::Viewport(TimeRange range, int width) : m_range(allowed(range)), m_width(std::max(1, width)) {}

double Viewport::nanosecondsPerPixel() const { return static_cast<double>(m_range.length().count()) / m_width; }

double Viewport::pixelAt(TimePoint time) const {
    // Not as time - start: the end of time is a legal question.
    const double offset = static_cast<double>(time.time_since_epoch().count()) -
                          static_cast<double>(m_range.start.time_since_epoch().count());
    return offset / nanosecondsPerPixel();
}

TimePoint Viewport::timeAt(double pixel) const { return m_range.start + rounded(pixel * nanosecondsPerPixel()); }

void Viewport::setWidth(int width) { m_width = std::max(1, width); }

void Viewport::setRange(TimeRange range) { m_range = allowed(range); }

void Viewport::zoom(double factor, double pixel) {
    if (!(factor > 0.0))
        return;
    const double now = static_cast<double>(m_range.length().count());
    const double length =
        std::clamp(now / factor, static_cast<double>(shortest.count()), static_cast<double>(longest.count()));
    const double share = pixel / m_width;
    const auto anchor = timeAt(pixel);
    const auto start = anchor - rounded(share * length);
    m_range = allowed({start, start + rounded(length)});
}

void Viewport::pan(double pixels) {
    const auto distance = rounded(pixels * nanosecondsPerPixel());
    const auto start = std::clamp(m_range.start + distance, TimePoint{} - longest, farthest);
    m_range = allowed({start, start + m_range.length()});
}

void Viewport::fit(TimeRange range) {
    constexpr int air = 40;
    const auto margin = range.length() / air;
    setRange({range.start - margin, range.end + margin});
}

} // namespace playground::ui
