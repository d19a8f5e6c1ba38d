#pragma once

#include "core/base/time.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

namespace playground::ui {

/// A time that a histogram tells in words.
struct TimeMark {
    Duration time{};
    QString words;
    bool isSelected = false; ///< It is of the selected call, else of all.
};

/// Where the words of marks stand above a histogram: beside their line, and below each other where they would meet.
struct HistogramLabel {
    std::size_t mark;
    QRectF place;
};

/// The x of each mark, between left and right; in the order of the marks.
std::vector<HistogramLabel> labelsFor(const std::vector<TimeMark>& marks, const std::vector<double>& xs, double left,
                                      double right, const QFont& font);

} // namespace playground::ui
