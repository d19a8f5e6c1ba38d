#include "ui/timeline/geometry/viewport.h"

#include "ui/timeline/geometry/nanoseconds.h"

#include <algorithm>
#include <cmath>

namespace playground::ui {
namespace {

constexpr auto farthest = TimePoint(std::chrono::hours(24 * 100));
constexpr int stripsThatFit = 4; // On the narrowest plot on which gaps are folded.

TimeRange allowed(TimeRange range) {
    const auto length = std::clamp(range.length(), Viewport::shortest, Viewport::longest);
    if (length != range.length()) {
        const auto middle = range.start + range.length() / 2;
        range.start = middle - length / 2;
    }
    range.start = std::clamp(range.start, TimePoint{} - length / 2, farthest - length);
    return {range.start, range.start + length};
}

// Not as one - other: the end of time is a legal question.
double distance(TimePoint from, TimePoint to) {
    return static_cast<double>(to.time_since_epoch().count()) - static_cast<double>(from.time_since_epoch().count());
}

} // namespace

Viewport::Viewport(TimeRange range, int width, std::shared_ptr<const TimeFold> fold)
    : m_range(allowed(range)), m_width(std::max(1, width)), m_fold(std::move(fold)) {
    refresh();
}

double Viewport::nanosecondsPerPixel() const {
    return m_strips.empty() ? static_cast<double>(m_range.length().count()) / m_width : m_nanosecondsPerPixel;
}

Duration Viewport::span() const {
    return m_strips.empty() ? m_range.length() : rounded(nanosecondsPerPixel() * m_width);
}

bool Viewport::hasGaps() const {
    return m_fold != nullptr && !m_fold->isEmpty() && m_width >= stripsThatFit * m_stripWidth;
}

double Viewport::pixelAt(TimePoint time) const {
    if (m_strips.empty())
        return distance(m_range.start, time) / nanosecondsPerPixel();
    const auto after = std::ranges::upper_bound(m_strips, time, {}, [](const Strip& strip) { return strip.gap.start; });
    if (after == m_strips.begin())
        return m_strips.front().left - distance(time, m_strips.front().gap.start) / nanosecondsPerPixel();
    const Strip& strip = *std::prev(after);
    if (time >= strip.gap.end)
        return strip.right + distance(strip.gap.end, time) / nanosecondsPerPixel();
    return strip.left +
           (strip.right - strip.left) * distance(strip.gap.start, time) / distance(strip.gap.start, strip.gap.end);
}

TimePoint Viewport::timeAt(double pixel) const {
    if (m_strips.empty())
        return m_range.start + rounded(pixel * nanosecondsPerPixel());
    const auto after = std::ranges::upper_bound(m_strips, pixel, {}, &Strip::left);
    if (after == m_strips.begin())
        return m_strips.front().gap.start + rounded((pixel - m_strips.front().left) * nanosecondsPerPixel());
    const Strip& strip = *std::prev(after);
    if (pixel >= strip.right)
        return strip.gap.end + rounded((pixel - strip.right) * nanosecondsPerPixel());
    const double share = (pixel - strip.left) / (strip.right - strip.left);
    return strip.gap.start + rounded(share * distance(strip.gap.start, strip.gap.end));
}

TimePoint Viewport::moved(TimePoint from, double pixels) const {
    return hasGaps() ? m_fold->moved(from, pixels, scale()) : from + rounded(pixels * nanosecondsPerPixel());
}

void Viewport::setWidth(int width) {
    m_width = std::max(1, width);
    refresh();
}

void Viewport::setRange(TimeRange range) {
    m_range = allowed(range);
    refresh();
}

void Viewport::setFold(std::shared_ptr<const TimeFold> fold) {
    m_fold = std::move(fold);
    refresh();
}

void Viewport::refold(std::shared_ptr<const TimeFold> fold, TimeRange whole) {
    const TimeRange seen{std::max(m_range.start, whole.start), std::min(m_range.end, whole.end)};
    const double left = pixelAt(seen.start);
    const double right = pixelAt(seen.end);
    setFold(std::move(fold));
    if (seen.isEmpty() || right - left < stripsThatFit * m_stripWidth)
        return;
    const Viewport without(seen, static_cast<int>(std::lround(right - left)), m_fold);
    const double scale = without.nanosecondsPerPixel();
    setRange({without.range().start - rounded(left * scale), without.range().end + rounded((m_width - right) * scale)});
}

// Deep in a gap, what is beside it comes into sight.
void Viewport::refresh() {
    m_strips.clear();
    if (!hasGaps())
        return;
    if (m_fold->keptIn(m_range) < shortest) {
        const FoldScale beside{static_cast<double>(m_range.length().count()) / 2.0, 0.0}; // A gap takes no pixels.
        m_range = allowed({m_fold->moved(m_range.start, -1.0, beside), m_fold->moved(m_range.end, 1.0, beside)});
    }
    if (m_fold->keptIn(m_range) < shortest)
        return; // At the ends of time.
    const FoldScale scale = m_fold->scaleFor(m_range, m_width, m_stripWidth);
    TimePoint time = m_range.start;
    double pixel = 0.0;
    for (const TimeRange& gap : m_fold->gapsIn(m_range)) {
        if (!scale.isCut(gap))
            continue;
        const double left = gap.start < time ? -scale.strip * distance(gap.start, time) / distance(gap.start, gap.end)
                                             : pixel + distance(time, gap.start) / scale.nanosecondsPerPixel;
        m_strips.push_back({gap, left, left + scale.strip});
        time = gap.end;
        pixel = left + scale.strip;
    }
    m_nanosecondsPerPixel = scale.nanosecondsPerPixel;
}

void Viewport::zoom(double factor, double pixel) {
    if (!(factor > 0.0))
        return;
    const double now = nanosecondsPerPixel() * m_width;
    const double length =
        std::clamp(now / factor, static_cast<double>(shortest.count()), static_cast<double>(longest.count()));
    const double share = pixel / m_width;
    const auto anchor = timeAt(pixel);
    if (hasGaps()) {
        const FoldScale zoomed{length / m_width, m_stripWidth};
        return setRange({m_fold->moved(anchor, -pixel, zoomed), m_fold->moved(anchor, m_width - pixel, zoomed)});
    }
    const auto start = anchor - rounded(share * length);
    setRange({start, start + rounded(length)});
}

void Viewport::pan(double pixels) {
    const auto start = std::clamp(moved(m_range.start, pixels), TimePoint{} - longest, farthest);
    setRange(startingAt(start));
}

void Viewport::fit(TimeRange range) {
    constexpr int air = 40;
    const auto margin = (hasGaps() ? m_fold->keptIn(range) : range.length()) / air;
    setRange({range.start - margin, range.end + margin});
}

TimeRange Viewport::startingAt(TimePoint start) const {
    return {start, hasGaps() ? moved(start, m_width) : start + m_range.length()};
}

TimeRange Viewport::around(TimePoint middle) const {
    return startingAt(hasGaps() ? moved(middle, -m_width / 2.0) : middle - m_range.length() / 2);
}

TimeRange Viewport::filled(TimeRange range, TimePoint earliest) const {
    if (!hasGaps())
        return range;
    const FoldScale scale{static_cast<double>(range.length().count()) / m_width, m_stripWidth};
    const TimePoint start = m_fold->moved(range.end, -m_width, scale);
    return {std::min(range.start, std::max(start, earliest)), range.end};
}

void Viewport::keepScale(const Viewport& other) {
    const FoldScale scale{other.nanosecondsPerPixel(), m_stripWidth};
    if (hasGaps())
        setRange({other.m_range.start, m_fold->moved(other.m_range.start, m_width, scale)});
}

Viewport Viewport::stretched(int width) const {
    Viewport other = *this;
    const double factor = static_cast<double>(width) / m_width;
    other.m_width = std::max(1, width);
    other.m_stripWidth *= factor;
    other.m_nanosecondsPerPixel /= factor;
    for (Strip& strip : other.m_strips) {
        strip.left *= factor;
        strip.right *= factor;
    }
    return other;
}

// Columns that a strip begins or ends in belong to what is beside it: nothing is within a gap.
Viewport Viewport::earlier(Duration by) const {
    Q_ASSERT(m_strips.empty());
    Viewport shifted;
    shifted.m_range = {m_range.start - by, m_range.end - by};
    shifted.m_width = m_width;
    return shifted;
}

std::vector<Viewport::Part> Viewport::parts() const {
    if (m_strips.empty())
        return {{*this, 0}};
    std::vector<Part> parts;
    const auto add = [&](double from, double to) {
        const int left = static_cast<int>(std::floor(std::max(from, 0.0)));
        const int right = static_cast<int>(std::ceil(std::min<double>(to, m_width)));
        if (right <= left)
            return;
        const TimePoint inside = timeAt(std::max(from, 0.0));
        Part part{{}, left};
        part.viewport.m_range.start = inside - rounded((std::max(from, 0.0) - left) * m_nanosecondsPerPixel);
        part.viewport.m_range.end =
            part.viewport.m_range.start + std::max(Duration(1), rounded((right - left) * m_nanosecondsPerPixel));
        part.viewport.m_width = right - left;
        parts.push_back(std::move(part));
    };
    double from = 0.0;
    for (const Strip& strip : m_strips) {
        add(from, strip.left);
        from = strip.right;
    }
    add(from, m_width);
    return parts;
}

} // namespace playground::ui
