#include "ui/panels/messagebar.h"

#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

class Messages : public testing::Test {
protected:
    Messages() { bar.setTheme(Theme::light()); }
    bool looksLikeAnError() const {
        return bar.styleSheet().contains(Theme::light().look(CallState::Failed).colour.name());
    }

    MessageBar bar;
};

TEST_F(Messages, TellErrorsAndNotesApart) {
    bar.showError(QStringLiteral("It broke."));
    EXPECT_TRUE(looksLikeAnError());
    bar.showNote(QStringLiteral("Nothing to keep."));
    EXPECT_FALSE(looksLikeAnError());
    EXPECT_EQ(bar.text(), QStringLiteral("Nothing to keep."));
}

TEST_F(Messages, LeaveByThemselvesWhenTheyAreNotes) {
    auto* leaving = bar.findChild<QTimer*>();
    bar.showNote(QStringLiteral("Nothing to keep."));
    ASSERT_TRUE(leaving->isActive());
    leaving->start(0);
    EXPECT_TRUE(QTest::qWaitFor([this] { return bar.text().isEmpty(); }));
    bar.showError(QStringLiteral("It broke."));
    EXPECT_FALSE(leaving->isActive());
}

} // namespace
} // namespace playground::ui
