#pragma once

#include <QImage>

#include <gtest/gtest.h>

#include <string>

namespace playground::ui {

/// How two pictures differ. Other libraries of fonts smooth a letter a little differently: that is no failure.
struct Difference {
    static constexpr int levels = 24;         ///< Of 255: what a channel of a pixel may differ by.
    static constexpr double mostShare = 5e-4; ///< Of all pixels: how many may differ by more.

    double share = 0.0; ///< 1 when the sizes differ.
    QImage picture;     ///< What is expected, faint, and red what is not so.
    bool isSmall() const { return share <= mostShare; }
};
Difference differenceOf(const QImage& painted, const QImage& expected);

/// Compares with tests/data/pictures/NAME.png. Otherwise what was painted, what was expected and the difference are
/// written into the build folder, and the message names them and the command that takes the new picture.
::testing::AssertionResult looksAsBefore(const QImage& painted, const std::string& name);

} // namespace playground::ui
