// What streaming calls of a scenario come to on the real engine: methods that yield, and steps that take the items.
#include "tests/core/engine/liverun.h"

using namespace playground;
using namespace playground::testing;
using namespace std::chrono_literals;

namespace {

/// The kind of the methods that yield and of those that take.
struct Kinds {
    bool yieldsAsync = false;
    bool takesAsync = false;
};

std::string method(const std::string& name, bool isAsync, const std::string& steps) {
    return "\"" + name + "\": {\"async\": " + (isAsync ? "true" : "false") + ", \"steps\": [" + steps + "]}";
}

/// Actors "source", whose methods yield, "reader", which has the steps in "read", and "keeper", which counts in "n".
std::string actors(Kinds kinds, const std::string& steps, const std::string& driver) {
    const bool isAsync = kinds.yieldsAsync;
    return R"({"actorplay": 1, "classes": {"Source": {"methods": {)" +
           method("three", isAsync, R"({"yield": 1}, {"sleep": "20ms"}, {"yield": 2}, "yield", {"yield": 3})") + "," +
           method("held", isAsync, R"({"yield": 1}, {"wait_event": "go"}, {"yield": 2})") + "," +
           method("slow", isAsync, R"({"sleep": "50ms"}, {"yield": 1}, {"wait_event": "go"})") + "," +
           method("mute", isAsync, R"({"wait_event": "go"}, {"yield": 1})") + "," +
           method("release", isAsync, R"({"set_event": "go"})") + "," +
           method("breaks", isAsync, R"({"repeat": 2, "steps": [{"yield": 1}]}, {"fail": "no luck"})") + "," +
           method("endless", isAsync, R"({"repeat": 10000000, "steps": [{"yield": 1}, {"sleep": "10ms"}]})") +
           R"(}}, "Reader": {"methods": {)" + method("read", kinds.takesAsync, steps) +
           R"(}}, "Keeper": {"methods": {"count": {"steps": [{"read": "n"}, {"write": "n", "add": 1}]},
                                         "keep": {"steps": [{"write": "n"}]}}}},
           "actors": {"source": {"class": "Source", "max_concurrency": 4}, "reader": {"class": "Reader"},
                      "keeper": {"class": "Keeper"}},
           "driver": [)" +
           driver + "]}";
}

const std::string callThree = R"({"call": "source.three", "then": "go", "as": "s"}, )";
const std::string drivesReader = R"({"fire": "reader.read", "as": "done"}, {"get": "done"})";

class Streams : public ::testing::TestWithParam<Kinds> {
protected:
    Scenario driven(const std::string& driver) const { return read(actors(GetParam(), "", driver)); }
    Scenario taken(const std::string& steps) const { return read(actors(GetParam(), steps, drivesReader)); }
    static std::int64_t kept(const LiveRun& run) { return run.session->variables().at("keeper")["n"]; }
};

INSTANTIATE_TEST_SUITE_P(Of, Streams,
                         ::testing::Values(Kinds{true, true}, Kinds{true, false}, Kinds{false, true},
                                           Kinds{false, false}),
                         [](const auto& row) {
                             return std::string(row.param.yieldsAsync ? "Async" : "Threaded") + "To" +
                                    (row.param.takesAsync ? "Async" : "Threaded");
                         });

void waitForItems(LiveRun& run) {
    LiveRun::waitUntil([&run] { return run.session->variables().at("keeper")["n"] >= 3; });
}

const std::string countsEndless = R"({"call": "source.endless", "then": "go", "as": "s"},
    {"for_each": "s", "as": "item", "steps": [{"call": "keeper.count", "args": "item"}]})";

} // namespace

TEST_P(Streams, giveItemsToTheDriverBeforeTheMethodEnds) {
    LiveRun run(driven(R"({"fire": "source.held", "as": "s"}, {"next": "s", "as": "first"}, {"get": "first"},
        {"fire": "source.release"}, {"next": "s", "count": "all", "as": "rest"}, {"get": "rest"},
        {"fire": "keeper.keep", "args": "rest"})"));
    run.drive();
    EXPECT_EQ(outcomeOf(run), "completed");
    EXPECT_EQ(kept(run), 2);
    EXPECT_EQ(run.store.contradictions(), 0U);
}

TEST_P(Streams, giveItemsToAMethodBeforeTheMethodThatYieldsThemEnds) {
    LiveRun run(taken(R"({"call": "source.held", "then": "go", "as": "s"}, {"next": "s", "as": "first"},
        {"gather": "first"}, {"call": "source.release"}, {"next": "s", "count": "all", "as": "rest"},
        {"call": "keeper.keep", "args": "rest"})"));
    run.drive();
    EXPECT_EQ(outcomeOf(run), "completed");
    EXPECT_EQ(kept(run), 2);
    EXPECT_EQ(run.store.contradictions(), 0U);
}

TEST_P(Streams, areTakenItemByItem) {
    LiveRun run(taken(callThree + R"({"for_each": "s", "as": "item", "steps": [
        {"gather": "item"}, {"repeat": 2, "steps": [{"call": "keeper.count", "args": "item"}]}]})"));
    run.drive();
    EXPECT_EQ(outcomeOf(run), "completed");
    EXPECT_EQ(kept(run), 6);
}

TEST_P(Streams, giveFewerItemsThanAskedForWhenTheyEndFirst) {
    LiveRun run(taken(callThree + R"({"next": "s", "count": 2, "as": "two"}, {"gather": "two"},
        {"next": "s", "count": 5, "as": "last"}, {"call": "keeper.keep", "args": "last"},
        {"next": "s", "as": "none"}, {"gather": "none"}, {"next": "s", "count": "all"})"));
    run.drive();
    EXPECT_EQ(outcomeOf(run), "completed");
    EXPECT_EQ(kept(run), 3) << "the third item";
}

TEST_P(Streams, giveOneItemARoundToARepeat) {
    LiveRun run(taken(callThree + R"({"repeat": 3, "steps": [{"next": "s", "as": "item"},
        {"call": "keeper.keep", "args": "item"}]})"));
    run.drive();
    EXPECT_EQ(kept(run), 3);
}

TEST_P(Streams, runWhetherOrNotAnybodyTakesTheirItems) {
    LiveRun run(driven(R"({"fire": "source.three", "count": 5})"));
    run.drive();
    EXPECT_EQ(outcomeOf(run), "completed");
    for (std::size_t call = 0; call < 5; ++call)
        EXPECT_EQ(run.store.callAt(call).state, CallState::Finished);
}

TEST_P(Streams, areReadyWhenTheirNextItemIs) {
    LiveRun run(driven(R"({"fire": "source.slow", "count": 2, "as": "s"}, {"wait": "s", "num_returns": 2},
        {"log": "ready"}, {"fire": "source.release"})"));
    run.drive();
    EXPECT_EQ(outcomeOf(run), "completed");
    ASSERT_EQ(run.store.log().size(), 1U);
    EXPECT_GE(run.store.log()[0].time - run.store.callAt(0).started, 50ms);
}

TEST_P(Streams, giveTheirErrorToTheDriverAfterTheItems) {
    LiveRun run(
        driven(R"({"fire": "source.breaks", "as": "s"}, {"next": "s", "count": 2, "as": "good"}, {"get": "good"},
        {"next": "s", "as": "bad"}, {"wait": "bad"}, {"next": "s", "as": "none"}, {"get": "none"}, {"log": "so far"},
        {"get": "bad"})"));
    run.drive();
    EXPECT_EQ(outcomeOf(run), "get of call 1: no luck");
    EXPECT_EQ(run.store.log().size(), 1U);
    EXPECT_EQ(run.store.callAt(0).state, CallState::Failed);
}

TEST_P(Streams, giveTheirErrorToAMethodAfterTheItems) {
    LiveRun run(taken(R"({"call": "source.breaks", "then": "go", "as": "s"},
        {"for_each": "s", "as": "item", "steps": [{"gather": "item"}, {"call": "keeper.count"}]})"));
    run.drive();
    EXPECT_EQ(outcomeOf(run), "get of call 1: no luck");
    EXPECT_EQ(kept(run), 2);
    EXPECT_EQ(errorsIn(run), std::vector<std::string>{"no luck"});
}

TEST_P(Streams, areCancelledByTheDriverInTheirMiddle) {
    LiveRun run(driven(R"({"fire": "source.endless", "as": "s"}, {"next": "s", "count": 3, "as": "good"},
        {"get": "good"}, {"cancel": "s"}, {"next": "s", "count": "all", "as": "rest"}, {"log": "ended"},
        {"get": "rest"})"));
    run.drive();
    EXPECT_NE(outcomeOf(run).find("cancelled"), std::string::npos) << outcomeOf(run);
    EXPECT_EQ(run.store.log().size(), 1U);
    EXPECT_EQ(run.store.callAt(0).state, CallState::Cancelled);
}

TEST_P(Streams, areCancelledByAMethodInTheirMiddle) {
    LiveRun run(taken(R"({"call": "source.endless", "then": "go", "as": "s"}, {"next": "s", "as": "good"},
        {"gather": "good"}, {"cancel": "s"}, {"next": "s", "count": "all"}, {"call": "keeper.count"})"));
    run.drive();
    EXPECT_EQ(outcomeOf(run), "completed") << "nobody got the item that is the error";
    EXPECT_EQ(kept(run), 1);
    EXPECT_EQ(run.store.callAt(1).state, CallState::Cancelled);
}

TEST_P(Streams, endWithAnErrorWhenTheirActorIsKilled) {
    LiveRun run(read(actors(GetParam(), countsEndless, R"({"fire": "reader.read", "as": "done"}, {"sleep": "100ms"},
        {"kill": "source"}, {"get": "done"})")));
    run.drive();
    EXPECT_EQ(outcomeOf(run), "get of call 1: actor source was killed");
    EXPECT_EQ(run.store.unended(), 0U);
}

TEST_P(Streams, goOnWhenWhoTakesTheirItemsIsKilled) {
    LiveRun run(read(actors(GetParam(), countsEndless, R"({"fire": "reader.read", "as": "done"}, {"sleep": "100ms"},
        {"kill": "reader"}, {"wait": "done"}, {"kill": "source"})")));
    run.drive();
    EXPECT_EQ(outcomeOf(run), "completed");
    EXPECT_EQ(run.store.unended(), 0U);
}

TEST_P(Streams, endWithTheSession) {
    LiveRun run(taken(countsEndless));
    run.session->runDriver();
    waitForItems(run);
    run.session.reset();
    run.collect();
    EXPECT_EQ(run.store.unended(), 0U);
    EXPECT_EQ(run.store.contradictions(), 0U);
}

TEST_P(Streams, areWhatWhoeverTakesTheirItemsWaitsFor) {
    LiveRun run(taken(R"({"call": "source.mute", "then": "go", "as": "s"}, {"next": "s"})"));
    run.session->runDriver();
    LiveRun::waitUntil([&run] {
        run.collect();
        return run.store.callCount() == 2 && run.store.callAt(0).waitsFor == run.store.callAt(1).id;
    });
    EXPECT_EQ(run.store.callAt(0).state, GetParam().takesAsync ? CallState::Awaiting : CallState::Blocked);
    run.session.reset();
}

TEST(StreamsOfMixedClasses, yieldInASyncMethodOfAnAsyncActorToo) {
    LiveRun run(read(R"({"actorplay": 1, "classes": {"Mixed": {"methods": {
        "idle": {"async": true},
        "three": {"steps": [{"yield": 1}, {"yield": 2}, {"yield": 3}]},
        "read": {"async": true, "steps": [{"call": "m.three", "then": "go", "as": "s"},
            {"for_each": "s", "as": "item", "steps": [{"gather": "item"}, {"read": "n"}, {"write": "n", "add": 1}]}]}}}},
        "actors": {"m": {"class": "Mixed"}}, "driver": [{"fire": "m.read", "as": "done"}, {"get": "done"}]})"));
    run.drive();
    EXPECT_EQ(outcomeOf(run), "completed");
    EXPECT_EQ(run.session->variables().at("m").at("n"), 3);
}

// Though the item is there by then: it could as well be late.
TEST(StreamsOfMixedClasses, refuseToBlockAnEventLoopForItems) {
    for (const char* take : {R"({"next": "s"})", R"({"for_each": "s", "as": "item", "steps": []})"}) {
        LiveRun run(read(std::string(R"({"actorplay": 1, "classes": {
            "Source": {"methods": {"items": {"steps": [{"yield": 1}]}}},
            "Mixed": {"methods": {"idle": {"async": true},
                "read": {"steps": [{"call": "source.items", "then": "go", "as": "s"},
                                    {"block": "200ms"}, )") +
                         take + R"(]}}}},
            "actors": {"source": {"class": "Source"}, "m": {"class": "Mixed"}},
            "driver": [{"fire": "m.read", "as": "done"}, {"get": "done"}]})"));
        run.drive();
        EXPECT_NE(outcomeOf(run).find("co_await"), std::string::npos) << outcomeOf(run);
        EXPECT_NE(outcomeOf(run).find("next"), std::string::npos) << outcomeOf(run);
    }
}

TEST(StreamsOfEditedClasses, endTheDriverThatTakesItemsOfWhatYieldsNoneNow) {
    LiveRun run(read(R"({"actorplay": 1, "classes": {"Source": {"methods": {"items": {"steps": [{"yield": 1}]}}}},
        "actors": {"source": {"class": "Source"}},
        "driver": [{"fire": "source.items", "as": "s"}, {"next": "s"}]})"));
    ASSERT_TRUE(run.session->setClass({"Source", {MethodSpec{"items", false, {}}}}).ok());
    run.drive();
    EXPECT_EQ(outcomeOf(run), "\"s\" is not one stream, so that no items can be taken of it");
}

TEST(StreamsOfEditedClasses, endTheDriverThatGetsWhatIsAStreamNow) {
    LiveRun run(read(R"({"actorplay": 1, "classes": {"Source": {"methods": {"items": {}}}},
        "actors": {"source": {"class": "Source"}},
        "driver": [{"fire": "source.items", "as": "s"}, {"get": "s"}]})"));
    ASSERT_TRUE(run.session->setClass({"Source", {MethodSpec{"items", false, {Step{YieldItemStep{}}}}}}).ok());
    run.drive();
    EXPECT_EQ(outcomeOf(run), "\"s\" is a stream and has no result of its own; its items have");
}
