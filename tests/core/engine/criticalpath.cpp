// Critical paths of whole runs in virtual time, where every number is exact.
#include "core/insight/criticalpath.h"

#include "tests/core/engine/eventstates.h"
#include "tests/core/engine/liverun.h"
#include "tests/core/engine/scenariomaker.h"
#include "tests/core/engine/virtualrun.h"

using namespace playground;
using namespace playground::testing;
using namespace std::chrono_literals;

namespace {

using Cause = CriticalPath::Cause;

CriticalPath pathOf(const VirtualRun& run) {
    return criticalPathOf(run.store, wholeRun(run.store, run.store.lastEvent()));
}

/// In which state each call was, by the events alone.
class States final {
public:
    explicit States(const std::vector<Event>& events) {
        for (const Event& event : events)
            if (const auto state = stateAfter(event.kind))
                m_changes[event.call].push_back({event.time, *state});
    }
    CallState at(CallId call, TimePoint time) const {
        const auto& changes = m_changes.at(call);
        const auto next = std::ranges::upper_bound(changes, time, {}, [](const auto& change) { return change.first; });
        return std::prev(next)->second;
    }

private:
    std::map<CallId, std::vector<std::pair<TimePoint, CallState>>> m_changes;
};

void expectWhole(const VirtualRun& run, const CriticalPath& path) {
    TimePoint end = run.store.callAt(0).submitted;
    for (std::size_t index = 0; index < run.store.callCount(); ++index)
        end = std::max(end, run.store.callAt(index).ended);
    EXPECT_EQ(path.range, (TimeRange{run.store.callAt(0).submitted, end}));
    EXPECT_FALSE(path.isCut);
    TimePoint before = path.range.start;
    Duration sum{};
    const States states(run.events);
    for (const CriticalPath::Step& step : path.steps) {
        EXPECT_EQ(step.range.start, before);
        before = step.range.end;
        sum += step.range.length();
        if (step.call == CallId::None || step.range.isEmpty())
            continue;
        for (const TimePoint time : {step.range.start, step.range.end - Duration(1)})
            EXPECT_EQ(states.at(step.call, time), step.state) << "call " << toNumber(step.call);
    }
    EXPECT_EQ(before, path.range.end);
    EXPECT_EQ(sum, path.range.length());
}

} // namespace

TEST(CriticalPaths, fiveWavesAreFiveCallsAwaiting) {
    const VirtualRun run(LiveRun::shipped("five_waves"));
    const CriticalPath path = pathOf(run);
    ASSERT_EQ(path.steps.size(), 5U);
    std::set<CallId> calls;
    for (std::size_t wave = 0; wave < 5; ++wave) {
        EXPECT_EQ(path.steps[wave].range.length(), 1s);
        EXPECT_EQ(path.steps[wave].state, CallState::Awaiting);
        EXPECT_EQ(path.steps[wave].cause, wave == 0 ? Cause::None : Cause::Slot);
        calls.insert(path.steps[wave].call);
    }
    EXPECT_EQ(calls.size(), 5U);
    expectWhole(run, path);
}

TEST(CriticalPaths, aSlidingWindow) {
    // A limit of two; the first takes 3.5 s, the three after it 1 s each: they end at 3.5, 1, 2 and 3.
    const VirtualRun run(read(R"({"actorplay": 1, "classes": {"W": {"methods": {
        "long": {"async": true, "steps": [{"sleep": "3500ms"}]}, "short": {"async": true, "steps": [{"sleep": "1s"}]}}}},
        "actors": {"a": {"class": "W", "max_concurrency": 2}},
        "driver": [{"fire": "a.long"}, {"fire": "a.short", "count": 3}]})"));
    const CriticalPath path = pathOf(run);
    ASSERT_EQ(path.steps.size(), 1U);
    EXPECT_EQ(path.steps[0],
              (CriticalPath::Step{{TimePoint(0s), TimePoint(3500ms)}, CallId{1}, CallState::Awaiting, Cause::None}));
    const CriticalPath shorter = criticalPathOf(run.store, {TimePoint(0s), TimePoint(3s)});
    ASSERT_EQ(shorter.steps.size(), 3U) << "of the three that share a slot";
    EXPECT_EQ(shorter.range.length(), 3s);
    EXPECT_EQ(shorter.steps[2].cause, Cause::Slot);
    EXPECT_EQ(shorter.steps[2].call, CallId{4});
}

TEST(CriticalPaths, callsThatWaitForCalls) {
    const VirtualRun run(read(R"({"actorplay": 1, "cores": 2, "classes": {
        "Front": {"methods": {"ask": {"async": true, "steps": [
            {"sleep": "10ms"}, {"call": "b.answer", "count": 3}, {"sleep": "5ms"}]}}},
        "Back": {"methods": {"answer": {"steps": [{"compute": "20ms"}, {"block": "10ms"}]}}}},
        "actors": {"a": {"class": "Front"}, "b": {"class": "Back", "max_concurrency": 2}},
        "driver": [{"fire": "a.ask", "as": "x"}, {"get": "x"}, {"sleep": "7ms"}, {"fire": "a.ask"}]})"));
    const CriticalPath path = pathOf(run);
    expectWhole(run, path);
    EXPECT_EQ(path.range.length(), 2 * 75ms + 7ms);
    const PathSums sums = sumsOf(run.store, path);
    EXPECT_EQ(sums.states[static_cast<std::size_t>(CallState::Awaiting)], 2 * 15ms);
    EXPECT_EQ(sums.states[static_cast<std::size_t>(CallState::Running)], 4 * 20ms);
    EXPECT_EQ(sums.states[static_cast<std::size_t>(CallState::Blocked)], 4 * 10ms);
    EXPECT_EQ(sums.actors.at(ActorId::None), 7ms);
    EXPECT_EQ(sums.actors.at(ActorId{1}), 2 * 15ms);
}

TEST(CriticalPaths, aLoopThatIsHeld) {
    const VirtualRun run(read(R"({"actorplay": 1, "classes": {"W": {"methods": {
        "beat": {"async": true, "steps": [{"sleep": "10ms"}, {"sleep": "10ms"}]},
        "report": {"async": true, "steps": [{"block": "80ms"}]}}}}, "actors": {"a": {"class": "W"}},
        "driver": [{"fire": "a.beat"}, {"fire": "a.report"}]})"));
    const CriticalPath path = pathOf(run);
    expectWhole(run, path);
    ASSERT_EQ(path.steps.size(), 2U);
    EXPECT_EQ(path.steps[0].call, CallId{2});
    EXPECT_EQ(path.steps[0].state, CallState::Blocked);
    EXPECT_EQ(path.steps[0].range.length(), 80ms);
    EXPECT_EQ(path.steps[1].cause, Cause::Loop);
    EXPECT_EQ(path.steps[1].range.length(), 10ms);
}

TEST(CriticalPaths, aPipelineThatWaitsForItsLastArgument) {
    const VirtualRun run(LiveRun::shipped("pipeline"));
    const CriticalPath path = pathOf(run);
    for (const CriticalPath::Step& step : path.steps)
        EXPECT_NE(step.state, CallState::Queued) << "what it was queued for took the time";
    ASSERT_EQ(path.steps.size(), 3U);
    EXPECT_EQ(path.steps[1].cause, Cause::Argument);
    EXPECT_EQ(path.steps[2].cause, Cause::Argument);
}

TEST(CriticalPaths, aLimitThatTheDriverRaises) {
    const VirtualRun run(read(R"({"actorplay": 1, "classes": {"W": {"methods": {
        "m": {"async": true, "steps": [{"sleep": "100ms"}]}}}}, "actors": {"a": {"class": "W", "max_concurrency": 1}},
        "driver": [{"fire": "a.m", "count": 2}, {"sleep": "30ms"}, {"set": "a.max_concurrency", "to": 2}]})"));
    const CriticalPath path = pathOf(run);
    expectWhole(run, path);
    ASSERT_EQ(path.steps.size(), 2U);
    EXPECT_EQ(path.steps[0].call, CallId::None);
    EXPECT_EQ(path.steps[0].range.length(), 30ms);
    EXPECT_EQ(path.steps[1].cause, Cause::Raises);
    EXPECT_EQ(path.steps[1].call, CallId{2});
}

TEST(CriticalPaths, addUpForAnyScenario) {
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const VirtualRun run(ScenarioMaker(seed).make());
        ASSERT_EQ(run.store.unended(), 0U);
        expectWhole(run, pathOf(run));
        if (::testing::Test::HasFailure())
            break;
    }
}

TEST(CriticalPaths, areSoForTheShippedScenariosToo) {
    for (const char* name : {"pipeline", "mixed", "items_one_by_one", "live_limit", "interpreter_lock", "playground",
                             "own_group_for_pings", "blocked_loop", "async_method_wins", "lost_update"}) {
        SCOPED_TRACE(name);
        const VirtualRun run(LiveRun::shipped(name));
        if (run.store.unended() == 0)
            expectWhole(run, pathOf(run));
    }
}
