#include "core/insight/deadlock.h"
#include "core/insight/summary.h"
#include "tests/core/engine/liverun.h"
#include "tests/core/engine/virtualrun.h"

#include <QDir>

using namespace playground;
using namespace playground::testing;
using namespace std::chrono_literals;

namespace {

std::vector<Duration> startsOf(const VirtualRun& run) {
    std::vector<Duration> starts;
    for (std::size_t call = 0; call < run.store.callCount(); ++call)
        starts.push_back(run.store.callAt(call).started.time_since_epoch());
    return starts;
}

Scenario scenarioOf(const std::string& rest) { return read(R"({"actorplay": 1, )" + rest + "}"); }

/// One class of one method of these steps, one actor of it, and a driver that fires it so often.
Scenario oneMethod(const std::string& head, const std::string& method, const std::string& steps,
                   const std::string& actor, int count) {
    return scenarioOf(head + R"("classes": {"W": {"methods": {"m": {)" + method + R"("steps": [)" + steps +
                      R"(]}}}}, "actors": {"a": {"class": "W")" + actor +
                      R"(}}, "driver": [{"fire": "a.m", "count": )" + std::to_string(count) + "}]");
}

const std::string isAsync = R"("async": true, )";

std::vector<std::string> shippedNames() {
    std::vector<std::string> names;
    for (const QString& file :
         QDir(QStringLiteral(PLAYGROUND_SOURCE_DIR "/resources/scenarios")).entryList({QStringLiteral("*.actorplay")}))
        names.push_back(file.chopped(10).toStdString());
    return names;
}

class Shipped : public ::testing::TestWithParam<std::string> {};

TEST_P(Shipped, isTheSameEachTimeToTheByte) {
    const Scenario scenario = LiveRun::shipped(GetParam());
    const VirtualRun one(scenario);
    const VirtualRun other(scenario);
    ASSERT_GT(one.events.size(), 0U);
    EXPECT_EQ(one.events, other.events);
    EXPECT_EQ(one.store.contradictions(), 0U);
    const Dictionary& names = one.recorder.dictionary();
    for (const Event& event : one.events) {
        EXPECT_EQ(names.threadName(event.thread), other.recorder.dictionary().threadName(event.thread));
        if (event.kind == EventKind::Logged || event.kind == EventKind::Failed) {
            EXPECT_EQ(names.textOf(TextId(event.argument)), other.recorder.dictionary().textOf(TextId(event.argument)));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(VirtualTime, Shipped, ::testing::ValuesIn(shippedNames()),
                         [](const auto& name) { return name.param; });

} // namespace

TEST(VirtualTime, givesTheNumbersOfTheModelExactly) {
    const auto makespan = [](const char* name) { return summarize(VirtualRun(LiveRun::shipped(name)).store).makespan; };
    EXPECT_EQ(makespan("fifty_at_once"), 1s);
    EXPECT_EQ(makespan("five_waves"), 5s);
    EXPECT_EQ(makespan("run_concurrent"), 2s);
    EXPECT_EQ(makespan("threaded_pair"), 1s);
    EXPECT_EQ(makespan("async_method_wins"), 3s);
}

TEST(VirtualTime, slidesTheWindowOfALimit) {
    const VirtualRun run(scenarioOf(R"("classes": {"W": {"methods": {
        "long": {"async": true, "steps": [{"sleep": "3s"}]}, "short": {"async": true, "steps": [{"sleep": "1s"}]}}}},
        "actors": {"a": {"class": "W", "max_concurrency": 2}},
        "driver": [{"fire": "a.long"}, {"fire": "a.short", "count": 3}])"));
    EXPECT_EQ(startsOf(run), (std::vector<Duration>{0s, 0s, 1s, 2s}));
    EXPECT_EQ(summarize(run.store).makespan, 3s);
}

TEST(VirtualTime, stopsALoopWhileOneOfItsCallsBlocks) {
    // All three sleep from the start, and each then blocks for a second while the others wait for the loop.
    const VirtualRun run(oneMethod("", isAsync, R"({"sleep": "1s"}, {"block": "1s"}, {"sleep": "1s"})", "", 3));
    EXPECT_EQ(startsOf(run), (std::vector<Duration>{0s, 0s, 0s}));
    EXPECT_EQ(summarize(run.store).makespan, 5s);
    EXPECT_EQ(summarize(run.store).actors.at(0).threads, 1U);
}

TEST(VirtualTime, computesOnAsManyCoresAsThereAre) {
    const auto makespan = [](int cores, const std::string& lock) {
        const VirtualRun run(oneMethod("\"cores\": " + std::to_string(cores) + ", " + lock, "",
                                       R"({"compute": "100ms"}, {"sleep": "50ms"})", R"(, "max_concurrency": 4)", 4));
        return summarize(run.store).makespan;
    };
    EXPECT_EQ(makespan(4, ""), 150ms);
    EXPECT_EQ(makespan(2, ""), 250ms);
    EXPECT_EQ(makespan(1, ""), 450ms);
    EXPECT_EQ(makespan(4, R"("interpreter_lock": true, )"), 450ms);
}

TEST(VirtualTime, tellsWhoWaitsForTheInterpreterLock) {
    const VirtualRun run(oneMethod(R"("cores": 2, "interpreter_lock": true, )", "", R"({"compute": "10ms"})",
                                   R"(, "max_concurrency": 2)", 2));
    EXPECT_EQ(run.store.callAt(0).gilWaiting, 5ms); // 0 to 5, then it waits for the other's 5 to 10 ...
    EXPECT_EQ(run.store.callAt(1).gilWaiting, 10ms);
    EXPECT_EQ(summarize(run.store).makespan, 20ms);
}

TEST(VirtualTime, findsADeadlockAtTheMomentAtWhichNothingIsLeft) {
    const VirtualRun run(LiveRun::shipped("deadlock_self_call"));
    EXPECT_FALSE(run.isOver());
    EXPECT_EQ(run.session->now(), TimePoint());
    ASSERT_TRUE(findDeadlock(run.store).has_value());
    EXPECT_EQ(findDeadlock(run.store)->cycle.size(), 2U);
}

TEST(VirtualTime, endsThreadsThatAreParkedWhenTheirActorIsKilled) {
    const VirtualRun run(scenarioOf(R"("classes": {"W": {"methods": {"m": {"steps": [{"block": "10s"}]},
        "c": {"steps": [{"compute": "10s"}]}}}}, "actors": {"a": {"class": "W", "max_concurrency": 2}},
        "driver": [{"fire": "a.m"}, {"fire": "a.c"}, {"fire": "a.m"}, {"sleep": "1s"}, {"kill": "a"}])"));
    ASSERT_TRUE(run.isOver());
    ASSERT_EQ(run.store.callCount(), 3U);
    for (std::size_t call = 0; call < 3; ++call) {
        EXPECT_EQ(run.store.callAt(call).state, CallState::Failed) << call;
        EXPECT_EQ(run.store.callAt(call).ended, TimePoint(1s)) << call;
    }
}

TEST(VirtualTime, changesThePoolWithTheLimit) {
    const VirtualRun run(scenarioOf(R"("classes": {"W": {"methods": {"m": {"steps": [{"sleep": "1s"}]}}}},
        "actors": {"a": {"class": "W", "max_concurrency": 1}},
        "driver": [{"fire": "a.m", "count": 6}, {"sleep": "500ms"}, {"set": "a.max_concurrency", "to": 3},
                   {"sleep": "1s"}, {"set": "a.max_concurrency", "to": 1}])"));
    EXPECT_EQ(startsOf(run), (std::vector<Duration>{0s, 500ms, 500ms, 1s, 2s, 3s}));
}

TEST(VirtualTime, blocksThePoolsThreadInAGet) {
    const VirtualRun run(scenarioOf(R"("classes": {"W": {"methods": {"inner": {"steps": [{"sleep": "1s"}]},
        "outer": {"steps": [{"call": "a.inner", "then": "get"}]}}}},
        "actors": {"a": {"class": "W", "max_concurrency": 2}},
        "driver": [{"fire": "a.outer"}])"));
    ASSERT_TRUE(run.isOver());
    EXPECT_EQ(summarize(run.store).makespan, 1s);
    EXPECT_EQ(run.store.callAt(0).blocked, 1s);
}

TEST(VirtualTime, drawsTheSameFromTheSameSeed) {
    const auto events = [](int seed) {
        return VirtualRun(oneMethod("\"seed\": " + std::to_string(seed) + ", ", isAsync,
                                    R"({"sleep": {"exponential": "100ms"}}, {"compute": {"uniform": ["1ms", "9ms"]}})",
                                    R"(, "max_concurrency": 4)", 100))
            .events;
    };
    EXPECT_EQ(events(7), events(7));
    EXPECT_NE(events(7), events(8));
}
