#include "tests/ui/window/access/situations.h"

#include <QAbstractAnimation>
#include <QDockWidget>

namespace playground::ui {
namespace {

class Motion : public Met {
protected:
    bool isMoving() const {
        return std::ranges::any_of(workspace->findChildren<QAbstractAnimation*>(),
                                   [](const auto* one) { return one->state() == QAbstractAnimation::Running; });
    }
};

// What moves by itself does harm to some people; here it is only what was recorded, whatever the system is set to.
TEST_P(Motion, IsOfNothingButTheRun) {
    enter();
    EXPECT_FALSE(isMoving());
    for (auto* dock : seen().findChildren<QDockWidget*>()) {
        dock->setVisible(!dock->isVisible());
        EXPECT_FALSE(isMoving()) << dock->objectName().toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(All, Motion,
                         testing::ValuesIn(std::vector<Situation>{situations().front(), situations().back()}),
                         Met::nameOf);

} // namespace
} // namespace playground::ui
