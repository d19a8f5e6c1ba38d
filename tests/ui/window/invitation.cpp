#include "ui/window/invitation.h"

#include "tests/ui/window/livewindow.h"
#include "ui/timeline/timelineview.h"

#include <QToolButton>

namespace playground::ui {
namespace {

class InvitationInWindow : public LiveWindow {
protected:
    Invitation& invitation() const { return *window->findChild<Invitation*>(); }

    bool isInTheMiddle() const {
        const auto& timeline = *window->findChild<TimelineView*>(QStringLiteral("timeline"));
        const QPoint off = invitation().geometry().center() - timeline.toWidget(timeline.scene().areas.plot).center();
        return off.manhattanLength() <= 2;
    }

    QToolButton* button(const char* action) const {
        for (QToolButton* button : invitation().findChildren<QToolButton*>())
            if (button->isVisible() && button->defaultAction()->objectName() == QLatin1String(action))
                return button;
        return nullptr;
    }
};

TEST_F(InvitationInWindow, leadsFromNothingToTheFirstCalls) {
    document->load(Scenario{}, {});
    ASSERT_TRUE(invitation().isVisible());
    EXPECT_EQ(button("run"), nullptr);
    ASSERT_NE(button("addAsync"), nullptr);
    activate();
    button("addAsync")->setFocus();
    press(Qt::Key_Space);
    ASSERT_EQ(document->scenario().actors.size(), 1U);
    ASSERT_NE(button("run"), nullptr);
    EXPECT_EQ(button("addAsync"), nullptr);
    QTest::mouseClick(button("run"), Qt::LeftButton);
    ASSERT_TRUE(wait([this] { return store().callCount() > 0 && !invitation().isVisible(); }));
}

TEST_F(InvitationInWindow, standsInTheMiddleOfThePlot) {
    document->load(Scenario{}, {});
    for (const int width : {1100, 1600}) {
        window->resize(width, 600);
        ASSERT_TRUE(wait([&] { return window->width() == width; }));
        EXPECT_TRUE(wait([this] { return isInTheMiddle(); })) << width;
    }
    trigger("presenter");
    EXPECT_TRUE(wait([this] { return isInTheMiddle(); }));
    trigger("presenter");
}

} // namespace
} // namespace playground::ui
