#include "ui/timeline/paint/rastercanvas.h"

#include <algorithm>
#include <cmath>

namespace playground::ui {
namespace {

QRgb mixed(QRgb top, QRgb below, int share) {
    const auto channel = [share](int a, int b) { return (a * share + b * (255 - share)) / 255; };
    return qRgb(channel(qRed(top), qRed(below)), channel(qGreen(top), qGreen(below)),
                channel(qBlue(top), qBlue(below)));
}

QRgb pixelOf(const StatePaint& paint, int x, int y, int height, int scale) {
    const int period = PatternMetrics::hatchPeriod * scale;
    const int width = PatternMetrics::hatchWidth * scale;
    switch (paint.pattern) {
    case StatePattern::Foot:
        return y >= height - PatternMetrics::foot * scale ? paint.colour : paint.ground;
    case StatePattern::Hatch:
        return (x + y) % period < width ? paint.ground : paint.colour;
    case StatePattern::Tail: // The other way round.
        return (x - y + 256 * period) % period < width ? paint.ground : paint.colour;
    case StatePattern::CrossHatch:
        return (x + y) % period < scale || (x - y + 256 * period) % period < scale ? paint.ground : paint.colour;
    case StatePattern::Dots:
        return (x / scale) % PatternMetrics::dotPeriod == 0 ? paint.colour : paint.ground;
    case StatePattern::Dash:
        return (y / (2 * scale)) % 2 == 0 ? paint.colour : paint.ground;
    case StatePattern::Solid:
    case StatePattern::Tick:
    case StatePattern::Cross:
        break;
    }
    return paint.colour;
}

bool isPlain(StatePattern pattern) {
    return pattern == StatePattern::Solid || pattern == StatePattern::Tick || pattern == StatePattern::Cross;
}

// After how many pixels a line of the pattern repeats.
int periodOf(StatePattern pattern, int scale) {
    switch (pattern) {
    case StatePattern::Hatch:
    case StatePattern::Tail:
    case StatePattern::CrossHatch:
        return PatternMetrics::hatchPeriod * scale;
    case StatePattern::Dots:
        return PatternMetrics::dotPeriod * scale;
    default:
        return 1;
    }
}

// How much of a pixel of the corner's square lies inside the arc, 0 to 255; (0, 0) is the outermost one.
int arcShare(int x, int y, int radius) {
    const double dx = radius - x - 0.5;
    const double dy = radius - y - 0.5;
    return static_cast<int>(255.0 * std::clamp(radius - std::hypot(dx, dy) + 0.5, 0.0, 1.0));
}

std::vector<int> arcShares(int radius) {
    std::vector<int> shares;
    for (int y = 0; y < radius; ++y)
        for (int x = 0; x < radius; ++x)
            shares.push_back(arcShare(x, y, radius));
    return shares;
}

} // namespace

RasterCanvas::RasterCanvas(QImage& target, const QRect& clip)
    : m_bits(target.bits()),
      m_bytesPerLine(target.bytesPerLine()),
      m_clip(clip.intersected(target.rect())),
      m_scale(std::max(1, static_cast<int>(std::lround(target.devicePixelRatio())))),
      m_arc(arcShares(PatternMetrics::radius * m_scale)) {
    Q_ASSERT(target.format() == QImage::Format_RGB32);
}

void RasterCanvas::fill(const QRect& rect, QRgb colour) {
    const QRect seen = rect.intersected(m_clip);
    for (int y = seen.top(); y <= seen.bottom(); ++y)
        std::fill_n(line(y) + seen.left(), seen.width(), colour);
}

// Line by line and without a branch, so that several pixels are written at once.
void RasterCanvas::columns(int left, int bottom, std::span<const int> heights, QRgb colour) {
    const int first = std::max(0, m_clip.left() - left);
    const int last = std::min(static_cast<int>(heights.size()), m_clip.right() + 1 - left);
    if (first >= last)
        return;
    const int most = *std::max_element(heights.begin() + first, heights.begin() + last);
    const int end = std::min(bottom, m_clip.bottom() + 1);
    for (int y = std::max(bottom - most, m_clip.top()); y < end; ++y) {
        QRgb* pixels = line(y) + left;
        const int least = bottom - y;
        for (int column = first; column < last; ++column)
            pixels[column] = heights[static_cast<std::size_t>(column)] >= least ? colour : pixels[column];
    }
}

void RasterCanvas::bar(const QRect& rect, const StatePaint& paint, int corners) {
    const QRect seen = rect.intersected(m_clip);
    if (seen.isEmpty())
        return;
    // What the arcs let through.
    const QRgb behindLeft = line(seen.top())[seen.left()];
    const QRgb behindRight = line(seen.top())[seen.right()];
    if (isPlain(paint.pattern)) {
        fill(rect, paint.colour);
    } else {
        const int period = std::min(periodOf(paint.pattern, m_scale), seen.width());
        for (int y = seen.top(); y <= seen.bottom(); ++y) {
            QRgb* pixels = line(y) + seen.left();
            for (int x = 0; x < period; ++x)
                pixels[x] = pixelOf(paint, seen.left() + x - rect.left(), y - rect.top(), rect.height(), m_scale);
            if (period == 1)
                std::fill_n(pixels, seen.width(), *pixels);
            else
                for (int x = period; x < seen.width(); ++x)
                    pixels[x] = pixels[x - period];
        }
    }
    if (corners != NoCorner)
        roundOff(rect, corners, behindLeft, behindRight);
}

void RasterCanvas::roundOff(const QRect& rect, int corners, QRgb behindLeft, QRgb behindRight) {
    const int usual = PatternMetrics::radius * m_scale;
    const int radius = std::min({usual, rect.width() / 2, rect.height() / 2});
    const auto blend = [this](int x, int y, QRgb behind, int share) {
        if (m_clip.contains(x, y))
            line(y)[x] = mixed(line(y)[x], behind, share);
    };
    for (int y = 0; y < radius; ++y) {
        for (int x = 0; x < radius; ++x) {
            const int share =
                radius == usual ? m_arc[static_cast<std::size_t>(y * radius + x)] : arcShare(x, y, radius);
            if (share == 255)
                continue;
            if (corners & LeftCorners) {
                blend(rect.left() + x, rect.top() + y, behindLeft, share);
                blend(rect.left() + x, rect.bottom() - y, behindLeft, share);
            }
            if (corners & RightCorners) {
                blend(rect.right() - x, rect.top() + y, behindRight, share);
                blend(rect.right() - x, rect.bottom() - y, behindRight, share);
            }
        }
    }
}

} // namespace playground::ui
