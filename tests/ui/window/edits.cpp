#include "ui/window/edits.h"

#include "core/scenario/reader.h"
#include "core/scenario/writer.h"
#include "tests/ui/panels/twoactors.h"
#include "ui/panels/batches.h"
#include "ui/window/examples.h"

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

using namespace std::chrono_literals;

/// What was edited can always be saved and opened again.
testing::AssertionResult canBeRead(const Scenario& scenario) {
    const Result<Scenario> back = readScenario(writeScenario(scenario), "edited");
    if (!back)
        return testing::AssertionFailure() << back.error().text << "\n" << writeScenario(scenario);
    return *back == scenario ? testing::AssertionSuccess() : testing::AssertionFailure() << "read as another one";
}

/// "pool" can yield items too, of which the driver takes one and gives it to "web".
Scenario streaming() {
    Scenario scenario = twoActors();
    scenario.classes[1].methods.push_back(MethodSpec{"items", false, {Step{YieldItemStep{}}}});
    scenario.driver[1] = {FireStep{{"pool", "items", 1, {}}, "s"}};
    scenario.driver.push_back({NextStep{"s", 1, "item"}});
    scenario.driver.push_back({WaitStep{{"s", "item"}, 2, 1s}});
    scenario.driver.push_back({FireStep{{"web", "work", 1, {}}, "", {"item"}}});
    return scenario;
}

TEST(Edits, aNewActorHasANameAClassAndABatchOfItsOwn) {
    Scenario scenario = edits::withNewActor(twoActors(), ActorKind::Async);
    scenario = edits::withNewActor(scenario, ActorKind::Async);
    ASSERT_EQ(scenario.actors.size(), 4U);
    EXPECT_EQ(scenario.actors[2].name, "async_actor");
    EXPECT_EQ(scenario.actors[3].name, "async_actor_2");
    EXPECT_EQ(kindOf(scenario, scenario.actors[3]), ActorKind::Async);
    EXPECT_EQ(batchOf(scenario, "async_actor_2"), (Batch{.actor = "async_actor_2", .method = "work", .count = 50}));
    EXPECT_TRUE(canBeRead(scenario));
}

TEST(Edits, anActorCanBeAddedToNothing) {
    EXPECT_TRUE(canBeRead(edits::withNewActor(Scenario{.name = "empty"}, ActorKind::Threaded)));
}

TEST(Edits, removingAnActorTakesItOutOfTheDriver) {
    Scenario scenario = twoActors();
    std::get<FireStep>(scenario.driver[0].what).as = "a";
    std::get<FireStep>(scenario.driver[1].what).as = "b";
    scenario.driver.push_back({SetLimitStep{"web", 3}});
    scenario.driver.push_back({GetStep{{"a", "b"}}});
    scenario.driver.push_back({WaitStep{{"a", "b"}, 80, 1s}});
    scenario.driver.push_back({GetStep{{"a"}}});
    const Result<Scenario> removed = edits::withoutActor(scenario, "web");
    ASSERT_TRUE(removed);
    ASSERT_EQ(removed->driver.size(), 3U);
    EXPECT_EQ(std::get<GetStep>(removed->driver[1].what).refs, std::vector<std::string>{"b"});
    EXPECT_EQ(std::get<WaitStep>(removed->driver[2].what).count, 50);
    EXPECT_EQ(removed->classOf("Web"), nullptr);
    EXPECT_TRUE(canBeRead(*removed));
}

TEST(Edits, aClassStaysWhileAnotherActorIsOfIt) {
    Scenario scenario = twoActors();
    scenario.actors.push_back(ActorSpec{.name = "web_2", .className = "Web"});
    EXPECT_NE(edits::withoutActor(scenario, "web")->classOf("Web"), nullptr);
}

TEST(Edits, anActorThatOthersCallCannotGo) {
    Scenario scenario = twoActors();
    scenario.classes[0].methods[0].steps.push_back(
        Step{RepeatStep{2, {Step{CallStep{.actor = "pool", .method = "work"}}}}});
    EXPECT_FALSE(edits::withoutActor(scenario, "pool"));
    EXPECT_TRUE(edits::withoutActor(scenario, "web"));
}

TEST(Edits, everythingThatNamesAnActorFollowsItsNewName) {
    Scenario scenario = twoActors();
    scenario.classes[0].methods[0].steps.push_back(
        Step{RepeatStep{2, {Step{CallStep{.actor = "pool", .method = "work"}}}}});
    scenario.driver.push_back({KillStep{"pool"}});
    const Result<Scenario> renamed = edits::withRenamedActor(scenario, "pool", "crew");
    ASSERT_TRUE(renamed);
    EXPECT_TRUE(canBeRead(*renamed));
    EXPECT_EQ(writeScenario(*renamed).find("\"pool"), std::string::npos);
}

TEST(Edits, anActorThatIsCalledForEachItemOfAStreamFollowsItsNewNameToo) {
    Scenario scenario = streaming();
    scenario.classes[0].methods[0].steps = {
        Step{CallStep{"pool", "items", 1, CallStep::Then::Go, "s"}},
        Step{ForEachStep{"s", "item", {Step{CallStep{.actor = "pool", .method = "work"}}}}}};
    EXPECT_FALSE(edits::withoutActor(scenario, "pool"));
    const Result<Scenario> renamed = edits::withRenamedActor(scenario, "pool", "crew");
    ASSERT_TRUE(renamed);
    EXPECT_TRUE(canBeRead(*renamed));
    EXPECT_EQ(writeScenario(*renamed).find("\"pool"), std::string::npos);
}

TEST(Edits, theDriverTakesNoItemsOfABatchThatYieldsNoneOrIsManyCalls) {
    for (const auto& [method, count] : {std::pair{"work", 1}, std::pair{"items", 2}}) {
        Batch batch = batchOf(streaming(), "pool");
        batch.method = method;
        batch.count = count;
        const Scenario edited = edits::withBatch(streaming(), batch);
        ASSERT_EQ(edited.driver.size(), 4U) << method;
        EXPECT_EQ(std::get<WaitStep>(edited.driver[2].what).refs, std::vector<std::string>{"s"});
        EXPECT_TRUE(std::get<FireStep>(edited.driver[3].what).args.empty());
        EXPECT_TRUE(canBeRead(edited));
    }
}

TEST(Edits, theDriverGetsNoResultOfABatchThatYieldsItems) {
    Scenario scenario = streaming();
    scenario.driver = {scenario.driver[1], {GetStep{{"s"}}}, {CancelStep{{"s"}}}};
    std::get<FireStep>(scenario.driver[0].what).batch.method = "work";
    ASSERT_TRUE(canBeRead(scenario));
    Batch batch = batchOf(scenario, "pool");
    batch.method = "items";
    const Scenario edited = edits::withBatch(scenario, batch);
    EXPECT_EQ(edited.driver.size(), 2U);
    EXPECT_TRUE(canBeRead(edited));
}

TEST(Edits, namesThatAFileCannotHoldAreRefused) {
    for (const char* name : {"", "pool", "a b", "1st", "a.b", "m\xc3\xbc\xc3\xbc"})
        EXPECT_FALSE(edits::withRenamedActor(twoActors(), "web", name)) << name;
}

TEST(Edits, limitsHaveBounds) {
    EXPECT_FALSE(edits::withLimit(twoActors(), "web", 0));
    EXPECT_FALSE(edits::withLimit(twoActors(), "web", 1'000'001));
    EXPECT_FALSE(edits::withLimit(twoActors(), "nobody", 1));
    EXPECT_EQ(edits::withLimit(twoActors(), "web", 7)->actor("web")->maxConcurrency, 7);
}

TEST(Edits, aReadyMethodIsChangedInItsPlace) {
    const Result<Scenario> edited =
        edits::withReadyMethod(twoActors(), "pool", "work", {ReadyMethod::Kind::Compute, 5ms});
    const MethodSpec& work = edited->classOf("Pool")->methods.front();
    EXPECT_EQ(readyMethodOf(work.steps), (ReadyMethod{ReadyMethod::Kind::Compute, 5ms}));
    EXPECT_EQ(edited->classOf("Pool")->methods.size(), 1U);
}

TEST(Edits, stepsThatWereWrittenByHandAreNotLost) {
    Scenario scenario = twoActors();
    scenario.classes[0].methods[0].steps.push_back(Step{YieldStep{}});
    const Result<Scenario> edited = edits::withReadyMethod(scenario, "web", "work", {ReadyMethod::Kind::Block, 5ms});
    EXPECT_EQ(edited->classOf("Web")->methods[0], scenario.classes[0].methods[0]);
    EXPECT_EQ(batchOf(*edited, "web").method, "block");
    EXPECT_TRUE(edited->classOf("Web")->method("block")->isAsync);
    EXPECT_TRUE(canBeRead(*edited));
}

TEST(Edits, theDriverNeverWaitsForMoreCallsThanABatchHas) {
    Scenario scenario = twoActors();
    std::get<FireStep>(scenario.driver[0].what).as = "a";
    scenario.driver.push_back({WaitStep{{"a"}, 40, 1s}});
    Batch fewer = batchOf(scenario, "web");
    fewer.count = 3;
    const Scenario edited = edits::withBatch(scenario, fewer);
    EXPECT_EQ(std::get<WaitStep>(edited.driver[2].what).count, 3);
    EXPECT_TRUE(canBeRead(edited));
}

TEST(Edits, whatAPersonIsStillAtWorkOnInTheDriverStays) {
    Scenario scenario = twoActors();
    scenario.driver.push_back({GetStep{}});
    Batch batch = batchOf(scenario, "web");
    batch.count = 3;
    EXPECT_EQ(edits::withBatch(scenario, batch).driver.size(), 3U);
}

TEST(Edits, everyShippedScenarioCanBeEdited) {
    ASSERT_FALSE(exampleNames().isEmpty());
    for (const QString& name : exampleNames()) {
        const Result<Scenario> example = loadExample(name);
        ASSERT_TRUE(example) << example.error().text;
        EXPECT_TRUE(canBeRead(edits::withNewActor(*example, ActorKind::Threaded))) << name.toStdString();
        for (const ActorSpec& actor : example->actors) {
            EXPECT_TRUE(canBeRead(*edits::withRenamedActor(*example, actor.name, "renamed"))) << name.toStdString();
            const Result<Scenario> removed = edits::withoutActor(*example, actor.name);
            EXPECT_TRUE(!removed || canBeRead(*removed)) << name.toStdString();
        }
    }
}

} // namespace
} // namespace playground::ui
