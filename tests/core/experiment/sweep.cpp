#include "core/experiment/sweep.h"

#include "core/experiment/sweepreport.h"
#include "core/scenario/reader.h"

#include <gmock/gmock.h>

using namespace playground;
using namespace std::chrono_literals;
using testing::Contains;
using testing::Field;

namespace {

Scenario scenario() {
    return readScenario(R"({"actorplay": 1, "cores": 2, "classes": {
        "W": {"concurrency_groups": {"io": 2}, "methods": {"fetch": {"async": true, "steps": [{"sleep": "1s"}]}}},
        "P": {"methods": {"crunch": {"steps": [{"compute": "100ms"}]}}}},
        "tasks": {"resize": {"steps": [{"sleep": "10ms"}]}},
        "actors": {"web": {"class": "W", "max_concurrency": 4}, "pool": {"class": "P"}},
        "driver": [{"fire": "web.fetch", "count": 20}, {"fire": "pool.crunch", "count": 8, "every": "50ms"},
                   {"fire_task": "resize"}]})",
                        "test")
        .value();
}

std::vector<std::string> knobNames(const Scenario& of) {
    std::vector<std::string> names;
    for (const Knob& knob : knobsOf(of))
        names.push_back(toText(knob));
    return names;
}

Knob knob(const char* text) { return findKnob(scenario(), text).value(); }

std::vector<Duration> makespans(const char* name, const std::vector<std::int64_t>& values) {
    std::vector<Duration> all;
    const auto points = sweep(scenario(), knob(name), values);
    for (const SweepPoint& point : *points)
        all.push_back(point.makespan);
    return all;
}

std::vector<SweepPoint> curve(const std::vector<int>& milliseconds) {
    std::vector<SweepPoint> points;
    for (const int makespan : milliseconds)
        points.push_back(
            {.value = static_cast<std::int64_t>(points.size()) + 1, .makespan = std::chrono::milliseconds(makespan)});
    return points;
}

} // namespace

TEST(Knobs, areTheNumbersOfTheScenarioThatCanBeTurned) {
    EXPECT_EQ(knobNames(scenario()),
              (std::vector<std::string>{"web.max_concurrency", "web.io.max_concurrency", "pool.max_concurrency",
                                        "web.fetch.count", "web.fetch.rate", "pool.crunch.count", "pool.crunch.rate",
                                        "resize.count", "resize.rate", "cores", "interpreter_lock"}));
    const auto unknown = findKnob(scenario(), "web.max_concurency");
    ASSERT_FALSE(unknown.ok());
    EXPECT_NE(unknown.error().text.find("did you mean \"web.max_concurrency\"?"), std::string::npos);
}

TEST(Knobs, haveAValueAndAreTurnedToAnother) {
    for (const Knob& each : knobsOf(scenario())) {
        const std::int64_t value = each.kind == Knob::Kind::InterpreterLock ? 1 : 25;
        EXPECT_EQ(valueOf(turned(scenario(), each, value), each), value) << toText(each);
    }
    EXPECT_EQ(valueOf(scenario(), knob("web.max_concurrency")), 4);
    EXPECT_EQ(valueOf(scenario(), knob("pool.max_concurrency")), 1);
    EXPECT_EQ(valueOf(scenario(), knob("web.io.max_concurrency")), 2);
    EXPECT_EQ(valueOf(scenario(), knob("pool.crunch.rate")), 20);
    EXPECT_EQ(valueOf(scenario(), knob("web.fetch.rate")), 0) << "all at once";
    EXPECT_EQ(valueOf(scenario(), knob("cores")), 2);
}

TEST(Knobs, takeValuesAsRangesAndLists) {
    using Values = std::vector<std::int64_t>;
    EXPECT_EQ(*parseValues("1..4"), (Values{1, 2, 3, 4}));
    EXPECT_EQ(*parseValues("1..1000/4"), (Values{1, 334, 667, 1000}));
    EXPECT_EQ(*parseValues("1..3/9"), (Values{1, 2, 3}));
    EXPECT_EQ(*parseValues("8,2,4"), (Values{8, 2, 4}));
    EXPECT_EQ(*parseValues("7"), (Values{7}));
    for (const char* bad :
         {"", "..", "4..1", "1..", "1,,2", "1..2000", "one", "1..10/0", "1.5", "1..9223372036854775807"})
        EXPECT_FALSE(parseValues(bad).ok()) << bad;
}

TEST(Sweep, tellsWhatTheModelSaysForEachValue) {
    EXPECT_EQ(makespans("web.max_concurrency", {1, 2, 4, 5, 20, 1000}),
              (std::vector<Duration>{20s, 10s, 5s, 4s, 1s, 1s}));
    EXPECT_EQ(makespans("web.fetch.count", {4, 5}), (std::vector<Duration>{1s, 2s}));
}

TEST(Sweep, tellsLatencyAndSlotsInUse) {
    Scenario only = scenario();
    only.driver.resize(1);
    const auto points = sweep(only, knob("web.max_concurrency"), {10, 40});
    ASSERT_TRUE(points.ok());
    EXPECT_EQ(points->at(0).latency.p50, 1s);
    EXPECT_EQ(points->at(0).latency.p99, 2s);
    EXPECT_EQ(points->at(0).calls.finished, 20U);
    // Twenty seconds in slots, of 10 + 2 slots for two seconds and of 40 + 2 for one.
    EXPECT_DOUBLE_EQ(points->at(0).utilisation, 20.0 / 24);
    EXPECT_DOUBLE_EQ(points->at(1).utilisation, 20.0 / 42);
}

TEST(Sweep, refusesValuesThatAKnobCannotHave) {
    EXPECT_FALSE(sweep(scenario(), knob("web.max_concurrency"), {1, 0}).ok());
    EXPECT_FALSE(sweep(scenario(), knob("interpreter_lock"), {2}).ok());
    EXPECT_FALSE(sweep(scenario(), knob("cores"), {mostCores + 1}).ok());
}

TEST(Sweep, leavesOutWhatWasNotDoneWhenItIsStopped) {
    std::stop_source stop;
    const auto points = sweep(scenario(), knob("web.max_concurrency"), std::vector<std::int64_t>(500, 4),
                              [&](std::size_t) { stop.request_stop(); }, {.stop = stop.get_token()});
    ASSERT_TRUE(points.ok());
    // Which of several threads is first with its point is not said.
    EXPECT_THAT(*points, Contains(Field(&SweepPoint::outcome, RunOutcome::Completed)));
    EXPECT_EQ(points->back().outcome, RunOutcome::Cancelled);
}

TEST(Sweep, cutsOffWhatGoesOnForTooLong) {
    Scenario longer = scenario();
    std::get<FireStep>(longer.driver.front().what).batch.count = 3000;
    const auto points = sweep(longer, knob("web.max_concurrency"), {1, 2}, {}, {.mostEvents = 10'000});
    ASSERT_TRUE(points.ok()) << points.error().text;
    for (const SweepPoint& point : *points) {
        EXPECT_EQ(point.outcome, RunOutcome::Cancelled);
        EXPECT_EQ(point.error, "cut off, because it goes on for more than 10,000 events");
    }
    EXPECT_FALSE(sweep(longer, knob("web.max_concurrency"), {1}, {}, {.mostEvents = 3000}).ok());
}

TEST(Knee, isWhereTheCurveBends) {
    EXPECT_EQ(kneeOf(curve({1000, 500, 250, 245, 240, 238, 237})), 2U);
    EXPECT_EQ(kneeOf(curve({800, 400, 200, 200, 200, 200})), 2U);
}

TEST(Knee, isNowhereWhereNothingBends) {
    EXPECT_EQ(kneeOf(curve({500, 400, 300, 200, 100})), std::nullopt);
    EXPECT_EQ(kneeOf(curve({100, 100, 100})), std::nullopt);
    EXPECT_EQ(kneeOf(curve({100, 200, 900})), std::nullopt);
    EXPECT_EQ(kneeOf(curve({900, 100})), std::nullopt);
    auto stuck = curve({1000, 500, 250, 245, 240});
    stuck[1].outcome = RunOutcome::Deadlock;
    EXPECT_EQ(kneeOf(stuck), std::nullopt);
}

TEST(SweepReport, saysTheSameInThreeForms) {
    const auto points = curve({1000, 500, 250, 245, 240});
    const Knob limit = knob("web.max_concurrency");
    EXPECT_NE(sweepText(limit, points).find("<- knee"), std::string::npos);
    EXPECT_NE(sweepText(limit, points)
                  .find("The knee is at web.max_concurrency = 3: that takes 75 % off the makespan, "
                        "and 5 would take 76 %."),
              std::string::npos);
    EXPECT_EQ(sweepCsv(limit, points).substr(0, 40), "web.max_concurrency,outcome,makespan_ms,");
    EXPECT_NE(sweepCsv(limit, points).find("\n3,completed,250.000,"), std::string::npos);
    EXPECT_NE(sweepJson(limit, points).find("\"knee\": 3"), std::string::npos);
    EXPECT_EQ(sweepJson(limit, points).find("\"error\""), std::string::npos);
}

TEST(SweepReport, saysWhatKeptAValueFromItsEnd) {
    auto points = curve({1000, 500, 250});
    points[1].outcome = RunOutcome::Cancelled;
    points[1].error = "cut off, \"early\"";
    const Knob limit = knob("web.max_concurrency");
    EXPECT_NE(sweepText(limit, points).find("No knee: not every value came to its end."), std::string::npos);
    EXPECT_NE(sweepCsv(limit, points).find(",\"cut off, \"\"early\"\"\"\n"), std::string::npos)
        << sweepCsv(limit, points);
    EXPECT_NE(sweepJson(limit, points).find(R"("error": "cut off, \"early\"")"), std::string::npos);
    EXPECT_EQ(kneeSentence(limit, curve({100, 100, 100})),
              "No knee: from the first to the last value the makespan falls evenly, or not at all.");
    EXPECT_EQ(kneeSentence(limit, curve({100, 50})), "No knee: that takes three values or more.");
}
