#include "ui/panels/statepanel.h"

#include "tests/support/tracetext.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

class StateDock : public testing::Test {
protected:
    StateDock() {
        panel.resize(300, 600);
        panel.setStore(&text.store);
        panel.show();
    }
    QString actors() const { return panel.findChild<QLabel*>(QStringLiteral("stateActors"))->text(); }
    QString title() const { return panel.findChild<QLabel*>(QStringLiteral("stateTitle"))->text(); }
    /// What is shown of before may say the same.
    bool showsTime(const QString& words) {
        return QTest::qWaitFor([&] { return title() == words; });
    }
    bool shows(const char* words) {
        return QTest::qWaitFor([&] { return actors().contains(QLatin1String(words)); });
    }

    TraceText text{"web async 2\n0 RRRRRRRR\n1 QQQQRRRR\n"};
    StatePanel panel;
};

TEST_F(StateDock, showsWhoHasASlotAndWhoWaits) {
    panel.showAt(at(2));
    EXPECT_TRUE(showsTime(QStringLiteral("At 0.002000 s")));
    EXPECT_TRUE(shows("1 of 2 slots"));
    EXPECT_TRUE(shows("slots are full"));
    panel.showAt(at(6));
    EXPECT_TRUE(shows("2 of 2 slots"));
    EXPECT_FALSE(actors().contains(QStringLiteral("slots are full")));
}

TEST_F(StateDock, partsNoNumberFromItsWord) {
    panel.showAt(at(6));
    ASSERT_TRUE(showsTime(QStringLiteral("At 0.006000 s")));
    EXPECT_TRUE(shows("2 of 2 slots"));
    EXPECT_TRUE(actors().contains(QStringLiteral("slot\u00a00")));
    EXPECT_TRUE(actors().contains(QStringLiteral(" 6\u00a0ms")));
}

TEST_F(StateDock, goesWithTheRunUntilATimeIsSet) {
    panel.advance(at(6));
    EXPECT_TRUE(shows("2 of 2 slots"));
    EXPECT_EQ(title(), QStringLiteral("Now"));
}

TEST_F(StateDock, leadsToItsCalls) {
    const QSignalSpy chosen(&panel, &StatePanel::callChosen);
    panel.showAt(at(2));
    ASSERT_TRUE(showsTime(QStringLiteral("At 0.002000 s")));
    ASSERT_TRUE(shows("call:1"));
    auto* label = panel.findChild<QLabel*>(QStringLiteral("stateActors"));
    label->setFocus();
    QTest::keyClick(label, Qt::Key_Tab);
    QTest::keyClick(label, Qt::Key_Return);
    EXPECT_EQ(chosen.size(), 1);
}

} // namespace
} // namespace playground::ui
