#include "tests/ui/window/livewindow.h"
#include "ui/panels/repeat/overlaidchart.h"
#include "ui/timeline/timelineview.h"

#include <QComboBox>
#include <QDockWidget>
#include <QPushButton>

namespace playground::ui {
namespace {

class RepeatDock : public LiveWindow {
protected:
    template <class T>
    T* child(const char* name) {
        return window->findChild<T*>(QString::fromLatin1(name));
    }
};

TEST_F(RepeatDock, LaysRunsOverEachOtherAndShowsTheChosenCall) {
    activate();
    trigger("run");
    ASSERT_TRUE(wait([this] { return hasEnded(100); }));
    QTest::keyClick(window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(child<QDockWidget>("repeatDock")->isVisible());
    auto* engine = child<QComboBox>("repeatEngine");
    engine->setCurrentIndex(engine->findData(static_cast<int>(Engine::Virtual)));
    QTest::mouseClick(child<QPushButton>("repeatRun"), Qt::LeftButton);
    auto* chart = child<OverlaidChart>("overlaidChart");
    ASSERT_TRUE(wait([chart] { return !chart->overlaid().calls.empty(); }));
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Return);
    const auto* timeline = child<TimelineView>("timeline");
    ASSERT_TRUE(timeline->selectedCall().has_value());
    const OverlaidCall& shown = chart->overlaid().calls[chart->current()->call];
    EXPECT_EQ(*timeline->selectedCall(), counterpartOf(shown, controller->store())->id);
}

} // namespace
} // namespace playground::ui
