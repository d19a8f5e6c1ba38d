#include "ui/panels/findbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

class Finding : public testing::Test {
protected:
    Finding() {
        QObject::connect(&bar, &FindBar::filterChanged, &bar, [this](const auto& wanted) {
            filter = wanted;
            ++changes;
        });
        bar.begin();
    }
    QLineEdit* words() { return bar.findChild<QLineEdit*>(QStringLiteral("findWords")); }
    QString found() { return bar.findChild<QLabel*>(QStringLiteral("findFound"))->text(); }
    QLabel* error() { return bar.findChild<QLabel*>(QStringLiteral("findError")); }
    void type(const char* text) { QTest::keyClicks(words(), QLatin1String(text)); }

    FindBar bar;
    std::optional<CallFilter> filter;
    int changes = 0;
};

TEST_F(Finding, whatIsWrittenIsLookedForAtOnce) {
    type("-#12");
    ASSERT_TRUE(filter);
    EXPECT_EQ(filter->terms.at(0).id, CallId{12});
    QTest::keyClick(words(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(words(), Qt::Key_Delete);
    EXPECT_FALSE(filter);
}

TEST_F(Finding, wordsThatCannotBeReadAreToldAndChangeNothing) {
    type("db");
    const int before = changes;
    type(" state:awaitng");
    EXPECT_FALSE(error()->isHidden());
    EXPECT_TRUE(error()->text().contains(QStringLiteral("did you mean \"awaiting\"?")));
    ASSERT_EQ(filter->terms.size(), 2U); // Up to the colon it was a part of a name.
    EXPECT_EQ(filter->terms.at(1).text, "state");
    EXPECT_GT(changes, before);
    for (int back = 0; back < 2; ++back)
        QTest::keyClick(words(), Qt::Key_Backspace);
    type("ing");
    EXPECT_TRUE(error()->isHidden());
    EXPECT_EQ(filter->terms.at(1).state, CallState::Awaiting);
}

TEST_F(Finding, saysWhichOfHowMany) {
    type("db");
    bar.showFound(120, 3, 1);
    EXPECT_EQ(found(), QStringLiteral("3 of 120"));
    bar.showFound(120, 0, 1);
    EXPECT_EQ(found(), QStringLiteral("120 calls"));
    bar.showFound(0, 0, 1);
    EXPECT_EQ(found(), QStringLiteral("no call"));
    bar.showFound(2, 0, 0.5);
    EXPECT_EQ(found(), QStringLiteral("2 calls, 50 %"));
}

TEST_F(Finding, enterGoesOnShiftEnterGoesBackAndEscapeEnds) {
    const QSignalSpy next(&bar, &FindBar::nextWanted);
    const QSignalSpy previous(&bar, &FindBar::previousWanted);
    const QSignalSpy closed(&bar, &FindBar::closed);
    type("db");
    QTest::keyClick(words(), Qt::Key_Return);
    QTest::keyClick(words(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(next.count(), 1);
    EXPECT_EQ(previous.count(), 1);
    QTest::keyClick(words(), Qt::Key_Escape);
    EXPECT_TRUE(bar.isHidden());
    EXPECT_FALSE(filter);
    EXPECT_EQ(closed.count(), 1);
}

} // namespace
} // namespace playground::ui
