#include "core/scenario/driver/drivertimes.h"

#include "core/scenario/refusals.h"
#include "core/scenario/writing/steptext.h"
#include "tests/core/scenario/driverscript.h"
#include "tests/core/scenario/randomscenario.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace playground {
namespace {

using namespace std::chrono_literals;

/// "0 100 | 0 50": in milliseconds, stretch by stretch.
std::string text(const std::vector<DriverTime>& times) {
    std::string words;
    std::size_t stretch = 0;
    for (const DriverTime& time : times) {
        for (; stretch < time.stretch; ++stretch)
            words += " |";
        words += (words.empty() ? "" : " ") + std::to_string(time.time / 1ms);
    }
    return words;
}

TEST(DriverTimes, addUpSleepsAndCountFromWhatTakesUnknownTime) {
    struct Row {
        const char* driver;
        const char* times; ///< Of each step, and of the end.
    };
    const std::vector<Row> rows{
        {"", "0"},
        {"+a", "0 0"},
        {"a 100 b 50", "0 0 100 100 150"},
        {"100 50 a", "0 100 150 150"},
        {"a ~100 b", "0 0 100 100"},                   // The mean of a drawn sleep.
        {"+a 100 ?a 50 b", "0 0 100 | 0 50 50"},       // From the end of the get.
        {"+a ?a", "0 0 | 0"},                          // The end, too.
        {"+a ?a ?a 10", "0 0 | 0 | 0 10"},             // Each get for itself.
        {"+a 100 *ab 100 c", "0 0 100 100 200 200"},   // At once: there is nothing to wait for.
        {"/a 100 *ab 100 c", "0 0 100 | 0 100 100"},   // Until all of them are fired.
        {"/a 100 +b 100 -a", "0 0 100 100 200 200"},   // Nothing else waits for them.
    };
    for (const Row& row : rows)
        EXPECT_EQ(text(driverTimes(driverScript(row.driver))), row.times) << row.driver;
}

TEST(DriverTimes, ofWaitAndNextAreUnknownAsWell) {
    EXPECT_EQ(driverTimes({{WaitStep{}}}).back().stretch, 1U);
    EXPECT_EQ(driverTimes({{NextStep{}}}).back().stretch, 1U);
    EXPECT_EQ(driverTimes({{KillStep{}}, {SetLimitStep{}}, {LogStep{}}}).back().stretch, 0U);
}

TEST(DriverTimes, neverOverflow) {
    const DriverStep sleep{SleepStep{Distribution::constant(longestDriverTime - 1ns)}};
    EXPECT_EQ(driverTimes({sleep, sleep, sleep}).back().time, longestDriverTime);
    EXPECT_EQ(firingTime({"a", "m", 10'000'000, {Arrival::Pattern::Poisson, longestDuration * 366}}),
              longestDriverTime);
}

TEST(DriverTimes, ofFiringFollowThePattern) {
    using Pattern = Arrival::Pattern;
    struct Row {
        std::int64_t count;
        Arrival arrival;
        Duration time;
    };
    const std::vector<Row> rows{
        {50, {}, 0ms},
        {1, {Pattern::Every, 20ms}, 0ms},
        {50, {Pattern::Every, 20ms}, 980ms},    // The first at once.
        {50, {Pattern::Poisson, 20ms}, 1000ms}, // The first after a gap; all of them only on average.
        {50, {Pattern::Bursts, 20ms, 10}, 80ms},
        {51, {Pattern::Bursts, 20ms, 10}, 100ms},
        {10, {Pattern::Bursts, 20ms, 10}, 0ms},
        {10, {Pattern::Bursts, 20ms, 0}, 180ms}, // Refused, but not to be divided by.
    };
    for (const Row& row : rows)
        EXPECT_EQ(firingTime({"a", "m", row.count, row.arrival}), row.time) << row.count;
}

TEST(DriverTimes, ofOneStepChangeByTheSleepsAroundIt) {
    struct Row {
        const char* driver;
        std::size_t step;
        int time; ///< Where it is to be, in milliseconds.
        const char* after;
        std::size_t place;
    };
    const std::vector<Row> rows{
        {"a 100 b 100 c", 2, 150, "a 150 b 50 c", 2}, // The others stay.
        {"a 100 b 100 c", 2, 0, "a b 200 c", 1},      // Empty sleeps go, and others grow together.
        {"a b 200 c", 1, 100, "a 100 b 100 c", 2},    // And come.
        {"a 100 b", 0, 50, "50 a 50 b", 1},
        {"a 100 b", 2, 300, "a 300 b", 2},
        {"a 100 b 100 c", 0, 150, "100 b 50 a 50 c", 3}, // Past another one.
        {"a 100 b 100 c", 4, 50, "a 50 c 50 b", 2},      // The last one, too.
        {"a 100 b 100", 2, 150, "a 150 b 50", 2},        // The driver ends when it did,
        {"a 100 b 100", 2, 500, "a 500 b", 2},           // or later.
        {"a b c", 0, 0, "a b c", 0},             // Nothing to do.
        {"a b c", 2, 0, "a b c", 2},             // Steps of the same time keep their order.
        {"a 30 20 b", 3, 50, "a 30 20 b", 3},    // And so do sleeps beside which nothing changes.
        {"a 30 20 b", 3, 60, "a 60 b", 2},
        {"a ~100 b 50 c", 4, 170, "a ~100 b 70 c", 4}, // A drawn sleep farther away.
        {"a ~100 b 50 c", 2, 120, "a 120 b 30 c", 2},  // And one beside the step.
        {"a", 0, -50, "a", 0},
        {"+a ?a", 0, 100, "100 +a ?a", 1},                   // What ends the stretch makes room.
        {"+a 100 ?a", 0, 50, "50 +a 50 ?a", 1},              // As far as it must.
        {"b +a 100 ?a", 3, 200, "b +a 200 ?a", 3},           // And can be moved itself,
        {"b +a 100 c 100 ?a", 5, 50, "b +a 100 c ?a", 4},    // though not before what comes before it.
        {"+a ?a 100 b 100 c", 3, 150, "+a ?a 150 b 50 c", 3}, // After it.
        {"+a ?a 100 b", 3, -100, "+a ?a b", 2},              // Never across.
        {"+a 100 -a 100 c", 2, -50, "+a -a 200 c", 1},       // Not before the batch that it cancels,
        {"+a 100 -a 100 c", 0, 150, "100 +a -a 100 c", 1},   // nor the batch after it.
        {"+a 100 *ab 100 c", 2, 400, "+a 200 c 200 *ab", 4},
    };
    for (const Row& row : rows) {
        const auto moved = withStepAt(driverScript(row.driver), row.step, std::chrono::milliseconds(row.time));
        ASSERT_TRUE(moved) << row.driver;
        EXPECT_EQ(scriptOf(moved->driver), row.after) << row.driver << " to " << row.time;
        EXPECT_EQ(moved->step, row.place) << row.driver << " to " << row.time;
    }
}

/// All but sleeps, one step and those that end a stretch.
std::vector<std::string> othersOf(const std::vector<DriverStep>& driver, std::size_t step) {
    const std::vector<DriverTime> times = driverTimes(driver);
    std::vector<std::string> others;
    for (std::size_t index = 0; index < driver.size(); ++index)
        if (index != step && !std::holds_alternative<SleepStep>(driver[index].what) &&
            times[index + 1].stretch == times[index].stretch)
            others.push_back(text({times[index]}) + driverStepText(driver[index]));
    std::sort(others.begin(), others.end());
    return others;
}

TEST(DriverTimes, ofAllOthersStayAndNothingIsRefusedWhateverIsMoved) {
    int moves = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        RandomSource random(seed);
        Scenario scenario = randomScenario(random);
        const std::vector<DriverStep> driver = scenario.driver;
        for (std::size_t step = 0; step < driver.size(); ++step) {
            const Duration length = driverTimes(driver)[step].time + 1s;
            const Duration time(static_cast<std::int64_t>(random.next() % static_cast<std::uint64_t>(length.count())));
            const auto moved = withStepAt(driver, step, 2 * time);
            ASSERT_EQ(moved.has_value(), !std::holds_alternative<SleepStep>(driver[step].what));
            if (!moved)
                continue;
            ++moves;
            EXPECT_EQ(moved->driver[moved->step], driver[step]);
            EXPECT_EQ(othersOf(moved->driver, moved->step), othersOf(driver, step)) << seed << " " << step;
            scenario.driver = moved->driver;
            EXPECT_TRUE(refusalsOf(scenario).empty()) << seed << " " << step;
        }
    }
    EXPECT_GT(moves, 200);
}

TEST(DriverTimes, ofSleepsCannotBeMoved) {
    EXPECT_FALSE(withStepAt(driverScript("a 100 b"), 1, 50ms));
    EXPECT_FALSE(withStepAt(driverScript("a 100 b"), 3, 50ms));
    EXPECT_FALSE(withStepAt({}, 0, 50ms));
}

TEST(DriverTimes, aSleepThatNoFileCanNameIsSeveral) {
    const auto moved = withStepAt(driverScript("a"), 0, longestDuration + 1ms);
    ASSERT_TRUE(moved);
    EXPECT_EQ(scriptOf(moved->driver), "86400000 1 a");
    EXPECT_EQ(moved->step, 2U);
}

} // namespace
} // namespace playground
