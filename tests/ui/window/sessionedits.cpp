#include "ui/window/sessionedits.h"

#include "tests/ui/panels/twoactors.h"

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

using Edits = std::vector<SessionEdit>;

TEST(SessionEdits, nothingIsDoneForWhatALiveSessionDoesNotKnow) {
    Scenario to = twoActors();
    to.name = "other";
    std::get<FireStep>(to.driver[0].what).batch.count = 7;
    EXPECT_EQ(editsBetween(twoActors(), to), Edits{});
}

TEST(SessionEdits, aLimitIsSetAndNothingElse) {
    Scenario to = twoActors();
    to.actors[0].maxConcurrency = 3;
    EXPECT_EQ(editsBetween(twoActors(), to), Edits{(SetLimit{"web", 3})});
}

TEST(SessionEdits, theOrdinaryLimitIsNoChange) {
    Scenario from = twoActors();
    from.actors[0].maxConcurrency = 1000;
    Scenario to = from;
    to.actors[0].maxConcurrency.reset();
    EXPECT_EQ(editsBetween(from, to), Edits{});
}

TEST(SessionEdits, aClassComesBeforeItsActor) {
    Scenario from = twoActors();
    from.actors.pop_back();
    from.classes.pop_back();
    const Scenario to = twoActors();
    EXPECT_EQ(editsBetween(from, to), (Edits{PutClass{to.classes[1]}, AddActor{to.actors[1]}}));
}

TEST(SessionEdits, aRenamedActorIsThereBeforeTheOldOneGoes) {
    Scenario to = twoActors();
    to.actors[0].name = "site";
    EXPECT_EQ(editsBetween(twoActors(), to), (Edits{AddActor{to.actors[0]}, RemoveActor{"web"}}));
}

TEST(SessionEdits, anActorOfAnotherClassMakesRoomFirst) {
    Scenario to = twoActors();
    to.actors[0].className = "Pool";
    EXPECT_EQ(editsBetween(twoActors(), to), (Edits{RemoveActor{"web"}, AddActor{to.actors[0]}}));
}

} // namespace
} // namespace playground::ui
