#include "tests/ui/window/livewindow.h"
#include "ui/timeline/timelineview.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

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

class Ranges : public Commands {
protected:
    Ranges() {
        timeline().setVisibleRange(milliseconds(0, 100));
        trigger("goToRange");
        dialog = window->findChild<QDialog*>(QStringLiteral("rangeDialog"));
    }
    static TimeRange milliseconds(int from, int to) {
        return {TimePoint(std::chrono::milliseconds(from)), TimePoint(std::chrono::milliseconds(to))};
    }
    QLineEdit* field(const char* name) const { return dialog->findChild<QLineEdit*>(QLatin1String(name)); }
    QString verdict() const { return dialog->findChild<QLabel*>(QStringLiteral("rangeVerdict"))->text(); }
    QPushButton* button(const char* text) const {
        for (auto* button : dialog->findChildren<QPushButton*>())
            if (button->text().remove(QLatin1Char('&')) == QLatin1String(text))
                return button;
        return nullptr;
    }
    QPointer<QDialog> dialog;
};

TEST_F(Ranges, areShownExactly) {
    EXPECT_EQ(field("rangeFrom")->text(), QStringLiteral("0ns"));
    EXPECT_EQ(field("rangeTo")->text(), QStringLiteral("100ms"));
    type(field("rangeFrom"), "20ms");
    type(field("rangeTo"), "0.03s");
    EXPECT_EQ(verdict(), QStringLiteral("10.00 ms long"));
    QTest::keyClick(field("rangeTo"), Qt::Key_Return);
    EXPECT_EQ(timeline().visibleRange(), milliseconds(20, 30));
    EXPECT_EQ(timeline().selectedRange(), std::nullopt);
    EXPECT_TRUE(wait([this] { return dialog.isNull(); }));
}

TEST_F(Ranges, areSelectedAndComeIntoSight) {
    type(field("rangeFrom"), "2s");
    type(field("rangeTo"), "3s");
    button("Select")->click();
    EXPECT_EQ(timeline().selectedRange(), milliseconds(2000, 3000));
    EXPECT_LE(timeline().visibleRange().start, milliseconds(2000, 3000).start);
    EXPECT_GE(timeline().visibleRange().end, milliseconds(2000, 3000).end);
}

TEST_F(Ranges, thatAreNoneAreToldAsTheyAreTyped) {
    type(field("rangeFrom"), "soon");
    EXPECT_TRUE(verdict().contains(QStringLiteral("soon"))) << verdict().toStdString();
    EXPECT_FALSE(button("Show")->isEnabled());
    type(field("rangeFrom"), "2s");
    EXPECT_EQ(verdict(), QStringLiteral("The end must come after the beginning."));
    EXPECT_FALSE(button("Select")->isEnabled());
    type(field("rangeFrom"), "-1s");
    EXPECT_EQ(verdict(), QStringLiteral("Nothing is before the start of the run."));
    dialog->reject();
    EXPECT_EQ(timeline().visibleRange(), milliseconds(0, 100));
}

} // namespace
} // namespace playground::ui
