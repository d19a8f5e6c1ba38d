#include "ui/panels/limitcontrol.h"

#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

TEST(LimitScale, everyLimitOfASmallPoolHasItsOwnPlace) {
    const LimitScale scale{.largest = 64};
    for (int limit = 1; limit <= 64; ++limit)
        EXPECT_EQ(scale.limitAt(scale.positionOf(limit)), limit);
}

TEST(LimitScale, theEndsOfTheSliderAreOneAndTheLargest) {
    const LimitScale scale{.largest = 1000};
    EXPECT_EQ(scale.limitAt(0), 1);
    EXPECT_EQ(scale.limitAt(LimitScale::steps), 1000);
    EXPECT_EQ(scale.positionOf(5'000), LimitScale::steps);
}

class LimitControls : public testing::Test {
protected:
    LimitControls() { control.setLimit(4); }

    LimitControl control;
    QSpinBox& spin = *control.findChild<QSpinBox*>(QStringLiteral("limitSpin"));
    QSlider& slider = *control.findChild<QSlider*>(QStringLiteral("limitSlider"));
    QSignalSpy edits{&control, &LimitControl::limitEdited};
};

TEST_F(LimitControls, showingALimitTellsNobody) {
    control.setLimit(9);
    EXPECT_EQ(spin.value(), 9);
    EXPECT_TRUE(edits.isEmpty());
}

TEST_F(LimitControls, theSpinBoxActsAtOnceAndMovesTheSlider) {
    const int before = slider.value();
    spin.setValue(40);
    ASSERT_EQ(edits.size(), 1);
    EXPECT_EQ(edits[0][0].toInt(), 40);
    EXPECT_GT(slider.value(), before);
}

TEST_F(LimitControls, draggingTellsTheFirstAndTheLastOfAFrame) {
    for (int position = 0; position <= LimitScale::steps; ++position)
        slider.setValue(position);
    const qsizetype told = edits.size();
    EXPECT_LT(told, LimitScale::steps / 2);
    EXPECT_TRUE(QTest::qWaitFor([&] { return edits.last()[0].toInt() == 64; }));
}

TEST_F(LimitControls, aLimitBeyondTheSliderStaysWhatItIs) {
    spin.setValue(100'000);
    EXPECT_EQ(slider.value(), LimitScale::steps);
    EXPECT_EQ(control.limit(), 100'000);
    EXPECT_EQ(edits.size(), 1);
}

} // namespace
} // namespace playground::ui
