#include "tests/ui/window/tabs.h"
#include "ui/timeline/timelineview.h"

#include <QSpinBox>

namespace playground::ui {
namespace {

class FirstStory : public Tabs {
protected:
    FirstStory() {
        workspace->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(workspace.get()));
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static bool tabTo(const char* name) {
        constexpr int mostSteps = 100;
        for (int step = 0; step < mostSteps && QApplication::focusWidget()->objectName() != QLatin1String(name); ++step)
            press(Qt::Key_Tab);
        return QApplication::focusWidget()->objectName() == QLatin1String(name);
    }
    bool hasEnded(std::size_t calls) const {
        return wait([&] { return store().callCount() == calls && store().unended() == 0; });
    }
    const TraceStore& store() const { return workspace->front()->findChild<RunController*>()->store(); }
    std::int64_t limitOfFirst() const { return store().actorAt(0).limit.at(TimePoint::max()); }
};

TEST_F(FirstStory, NeedsNoMouse) {
    press(Qt::Key_V, Qt::ShiftModifier);
    press(Qt::Key_Space);
    ASSERT_TRUE(hasEnded(100));

    ASSERT_TRUE(tabTo("timeline"));
    press(Qt::Key_Period);
    press(Qt::Key_Right);
    const auto call = workspace->front()->findChild<TimelineView*>(QStringLiteral("timeline"))->selectedCall();
    ASSERT_TRUE(call);
    ASSERT_TRUE(tabTo("inspectorTitle"));
    EXPECT_TRUE(wait([&] {
        return static_cast<QLabel*>(QApplication::focusWidget())
            ->text()
            .endsWith(QStringLiteral("#%1").arg(toNumber(*call)));
    }));
    ASSERT_TRUE(tabTo("inspectorFacts")) << "where its time went";

    ASSERT_TRUE(tabTo("limitSpin"));
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("3"));
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    ASSERT_TRUE(wait([this] { return limitOfFirst() == 3; }));
    ASSERT_TRUE(hasEnded(100));
}

} // namespace
} // namespace playground::ui
