#include "tests/ui/window/livewindow.h"
#include "ui/timeline/timelineview.h"

#include <QLineEdit>

namespace playground::ui {
namespace {

class Commands : public LiveWindow {
protected:
    void runToTheEnd() {
        trigger("run");
        ASSERT_TRUE(wait([this] { return hasEnded(100); }));
    }
    TimelineView& timeline() const { return *window->findChild<TimelineView*>(); }
    QLineEdit* words() const { return window->findChild<QLineEdit*>(QStringLiteral("findWords")); }
    QString found() const { return window->findChild<QLabel*>(QStringLiteral("findFound"))->text(); }
};

TEST_F(Commands, keysFindCallsAndGoFromOneToTheNext) {
    activate();
    runToTheEnd();
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(words()->hasFocus());
    QTest::keyClicks(words(), QStringLiteral("actor:pool"));
    ASSERT_TRUE(wait([this] { return found() == QStringLiteral("50 calls"); }));
    press(Qt::Key_F3);
    EXPECT_EQ(found(), QStringLiteral("1 of 50"));
    press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(found(), QStringLiteral("50 of 50"));
    press(Qt::Key_Escape);
    EXPECT_EQ(timeline().search(), nullptr);
    EXPECT_FALSE(words()->isVisible());
}

TEST_F(Commands, keysChangeTheLensAndTakeItBack) {
    activate();
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(timeline().lens(), Lens::Threads);
    EXPECT_TRUE(window->findChild<QAction*>(QStringLiteral("lensThreads"))->isChecked());
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(timeline().lens(), Lens::Slots);
    EXPECT_TRUE(window->findChild<QAction*>(QStringLiteral("lensSlots"))->isChecked());
}

TEST_F(Commands, aRangeThatIsSelectedIsSummedUp) {
    runToTheEnd();
    timeline().selectRange(TimeRange{TimePoint{}, TimePoint{std::chrono::milliseconds(100)}});
    const auto* sentence = window->findChild<QLabel*>(QStringLiteral("inspectorSentence"));
    EXPECT_TRUE(wait([&] { return sentence->text().contains(QStringLiteral("held a slot within")); }));
}

} // namespace
} // namespace playground::ui
