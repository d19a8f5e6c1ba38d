#include "core/scenario/readyactors.h"

#include "core/experiment/wholerun.h"
#include "core/scenario/refusals.h"
#include "tests/ui/window/livewindow.h"

#include <QMenu>
#include <QToolButton>

namespace playground::ui {
namespace {

TEST(ReadyActors, canBeReadAndRunOnBothEngines) {
    for (const ReadyActor& ready : readyActors()) {
        Scenario scenario = withReadyActor(withReadyActor({}, ready), ready);
        EXPECT_EQ(scenario.actors.back().name, ready.name + "_2");
        EXPECT_TRUE(refusalsOf(scenario).empty()) << ready.name;
        scenario.environment.speed = 20;
        for (const Engine engine : {Engine::Virtual, Engine::Real}) {
            const Result<WholeRun> run = runWhole(scenario, engine);
            ASSERT_TRUE(run) << ready.name;
            EXPECT_GT(run->store->callCount(), 0U) << ready.name;
            EXPECT_EQ(run->store->unended(), 0U) << ready.name;
            for (std::size_t call = 0; call < run->store->callCount(); ++call)
                EXPECT_EQ(run->store->callAt(call).state, CallState::Finished) << ready.name;
        }
    }
}

class ReadyActorsMenu : public LiveWindow {};

TEST_F(ReadyActorsMenu, addsAnActorThatWorksAtOnce) {
    auto* button = window->findChild<QToolButton*>(QStringLiteral("addReadyActor"));
    ASSERT_NE(button, nullptr);
    ASSERT_EQ(static_cast<std::size_t>(button->menu()->actions().size()), readyActors().size());
    for (QAction* one : button->menu()->actions())
        EXPECT_TRUE(one->text().contains(QLatin1Char(':'))) << one->text().toStdString();
    button->menu()->actions().front()->trigger();
    EXPECT_EQ(document->history().undoText(), QStringLiteral("Add web_client"));
    EXPECT_NE(in<QSpinBox>("web_client", "limitSpin"), nullptr);
    document->history().undo();
    EXPECT_EQ(document->scenario().actor("web_client"), nullptr);
}

} // namespace
} // namespace playground::ui
