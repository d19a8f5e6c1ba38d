#include "ui/panels/calltimes/histogramlabels.h"

#include <QFontMetricsF>

#include <algorithm>

namespace playground::ui {

namespace {

constexpr double labelHeight = 15;
constexpr double gap = 4;

} // namespace

std::vector<HistogramLabel> labelsFor(const std::vector<TimeMark>& marks, const std::vector<double>& xs, double left,
                                      double right, const QFont& font) {
    const QFontMetricsF metrics(font);
    std::vector<HistogramLabel> labels;
    for (std::size_t mark = 0; mark < marks.size(); ++mark) {
        const double width = metrics.horizontalAdvance(marks[mark].words);
        double start = xs[mark] + gap;
        if (start + width > right)
            start = std::max(left, xs[mark] - gap - width);
        QRectF place(start, 0, width, labelHeight);
        const auto meets = [&](const HistogramLabel& other) {
            return other.place.intersects(place.adjusted(-2 * gap, 0, 2 * gap, 0));
        };
        while (std::ranges::any_of(labels, meets))
            place.translate(0, labelHeight);
        labels.push_back({mark, place});
    }
    return labels;
}

} // namespace playground::ui
