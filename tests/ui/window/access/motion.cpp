#include "tests/ui/window/access/situations.h"

#include <QAbstractAnimation>
#include <QApplication>

namespace playground::ui {
namespace {

class Motion : public Met {};

// What moves by itself does harm to some people; here it is only what was recorded, whatever the system is set to.
TEST_P(Motion, IsOfNothingButTheRun) {
    enter();
    for (int index = 0; index < workspace->count(); ++index)
        EXPECT_FALSE(workspace->page(index)->isAnimated()) << index;
    for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                              Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        EXPECT_FALSE(QApplication::isEffectEnabled(effect)) << effect;
    EXPECT_TRUE(std::ranges::none_of(workspace->findChildren<QAbstractAnimation*>(),
                                     [](const auto* one) { return one->state() == QAbstractAnimation::Running; }));
}

INSTANTIATE_TEST_SUITE_P(All, Motion,
                         testing::ValuesIn(std::vector<Situation>{situations().front(), situations().back()}),
                         Met::nameOf);

} // namespace
} // namespace playground::ui
