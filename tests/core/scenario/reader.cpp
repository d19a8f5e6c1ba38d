#include "core/scenario/reader.h"

#include "tests/core/scenario/scenariofiles.h"

#include <gtest/gtest.h>

namespace playground {

using namespace std::chrono_literals;

namespace {

/// errors.txt of the folder holds the one line that each of its files is refused with.
void expectErrorsOf(const std::string& folder) {
    std::vector<std::string> errors;
    for (const ScenarioFile& file : scenarioFiles(folder)) {
        const Result<Scenario> scenario = readScenario(file.text, file.name);
        errors.push_back(scenario ? file.name + " was accepted" : scenario.error().text);
    }
    EXPECT_FALSE(errors.empty());
    EXPECT_EQ(errors, linesOf(folder + "/errors.txt"));
}

/// A scenario with one method of these steps, in an actor "a" that has it as "work"; "s.items" streams.
std::string withSteps(const std::string& steps) {
    return R"({"actorplay": 1, "classes": {"A": {"methods": {"work": {"steps": [)" + steps +
           R"(]}}}, "S": {"methods": {"items": {"steps": [{"yield": 1}]}}}},
           "actors": {"a": {"class": "A"}, "s": {"class": "S"}}})";
}

std::vector<Step> stepsOf(const std::string& steps) {
    const Result<Scenario> scenario = readScenario(withSteps(steps), "steps");
    EXPECT_TRUE(scenario.ok()) << scenario.error().text;
    return scenario ? scenario->classes[0].methods[0].steps : std::vector<Step>();
}

std::vector<DriverStep> driverOf(const std::string& steps) {
    const Result<Scenario> scenario = readScenario(
        R"({"actorplay": 1, "classes": {"A": {"methods": {"work": {}, "items": {"steps": [{"yield": 1}]}}}},
        "tasks": {"f": {}}, "actors": {"a": {"class": "A"}}, "driver": [)" +
            steps + "]}",
        "driver");
    EXPECT_TRUE(scenario.ok()) << scenario.error().text;
    return scenario ? scenario->driver : std::vector<DriverStep>();
}

} // namespace

TEST(ReadScenario, refusesBadFilesWhereTheyAreBad) { expectErrorsOf("tests/data/scenarios/bad"); }

TEST(ReadScenario, refusesWhatASchemaCannotSee) { expectErrorsOf("tests/data/scenarios/beyond_schema"); }

TEST(ReadScenario, readsEveryFormThatTheSchemaAllows) {
    const std::vector<ScenarioFile> files = scenarioFiles("tests/data/scenarios/good");
    EXPECT_FALSE(files.empty());
    for (const ScenarioFile& file : files) {
        const Result<Scenario> scenario = readScenario(file.text, file.name);
        EXPECT_TRUE(scenario.ok()) << scenario.error().text;
    }
}

TEST(ReadScenario, knowsEveryStepOfAMethod) {
    const Duration second = 1s;
    const std::vector<Step> expected{
        {SleepStep{Distribution::constant(second)}},
        {BlockStep{{Distribution::Shape::Uniform, 10ms, 20ms}}},
        {ComputeStep{{Distribution::Shape::Exponential, 10ms, {}}}},
        {YieldStep{}},
        {CallStep{"a", "work", 3, CallStep::Then::Go, "x"}},
        {CallStep{"a", "work", 1, CallStep::Then::Get, "y"}},
        {CallStep{"a", "work", 1, CallStep::Then::Await, "", "", {"x", "y"}}},
        {GatherStep{{"x"}}},
        {GetStep{{"x", "y"}}},
        {WaitStep{{"x"}, 2, second}},
        {ReadStep{"n"}},
        {WriteStep{"n", 1}},
        {SetEventStep{"e"}},
        {WaitEventStep{"e"}},
        {ArriveStep{"r", 3}},
        {FailStep{"text"}},
        {ReturnStep{std::int64_t{1}}},
        {ReturnStep{"text"}},
        {ReturnStep{}},
        {LogStep{"text"}},
        {RepeatStep{3, {Step{YieldStep{}}}}},
    };
    EXPECT_EQ(
        stepsOf(R"({"sleep": "1s"}, {"block": {"uniform": ["10ms", "20ms"]}}, {"compute": {"exponential": "10ms"}},
        "yield", {"call": "a.work", "count": 3, "then": "go", "as": "x"}, {"as": "y", "then": "get", "call": "a.work"},
        {"call": "a.work", "then": "await", "args": ["x", "y"]}, {"gather": ["x"]}, {"get": ["x", "y"]},
        {"wait": ["x"], "num_returns": 2, "timeout": "1s"}, {"read": "n"}, {"write": "n", "add": 1}, {"set_event": "e"},
        {"wait_event": "e"}, {"arrive": "r", "parties": 3}, {"fail": "text"}, {"return": 1}, {"return": "text"},
        {"return": null}, {"log": "text"}, {"repeat": 3, "steps": ["yield"]})"),
        expected);
}

TEST(ReadScenario, knowsTheStepsOfStreams) {
    const std::vector<Step> expected{
        {CallStep{"s", "items", 1, CallStep::Then::Go, "x"}},
        {NextStep{"x", 1, ""}},
        {NextStep{"x", 3, "three"}},
        {GatherStep{{"three"}}},
        {ForEachStep{"x", "each", {Step{GetStep{{"each"}}}}}},
        {NextStep{"x", std::nullopt, "rest"}},
        {YieldItemStep{std::int64_t{1}}},
        {RepeatStep{2, {Step{YieldItemStep{"text"}}, Step{YieldItemStep{}}, Step{YieldStep{}}}}},
        {ReturnStep{}},
    };
    EXPECT_EQ(stepsOf(R"({"call": "s.items", "then": "go", "as": "x"}, {"next": "x"},
        {"next": "x", "count": 3, "as": "three"}, {"gather": "three"},
        {"for_each": "x", "as": "each", "steps": [{"get": "each"}]}, {"next": "x", "count": "all", "as": "rest"},
        {"yield": 1}, {"repeat": 2, "steps": [{"yield": "text"}, {"yield": null}, "yield"]}, {"return": null})"),
              expected);
}

TEST(ReadScenario, aMethodYieldsItemsWhenAStepDoesHoweverDeep) {
    const auto yields = [](const std::string& steps) {
        return readScenario(withSteps(steps), "steps")->classes[0].methods[0].yieldsItems();
    };
    EXPECT_FALSE(yields(R"("yield", {"repeat": 2, "steps": ["yield"]})"));
    EXPECT_TRUE(yields(R"({"repeat": 2, "steps": [{"repeat": 2, "steps": [{"yield": 1}]}]})"));
    EXPECT_TRUE(yields(R"({"call": "s.items", "then": "go", "as": "x"},
                          {"for_each": "x", "as": "each", "steps": [{"yield": 1}]})"));
}

TEST(ReadScenario, knowsEveryStepOfTheDriver) {
    const std::vector<DriverStep> expected{
        {FireStep{{"a", "work", 50, {Arrival::Pattern::Every, 10ms}}, "x"}},
        {FireStep{{"a", "work", 1, {Arrival::Pattern::Poisson, 10ms}}, ""}},
        {FireStep{{"a", "work", 1, {Arrival::Pattern::Bursts, 100ms, 10}}, ""}},
        {FireStep{{"", "f", 1, {}}, "", {"x"}}},
        {GetStep{{"x"}}},
        {WaitStep{{"x"}, 1, {}}},
        {FireStep{{"a", "items", 1, {}}, "s"}},
        {NextStep{"s", 2, "two"}},
        {GetStep{{"two"}}},
        {SleepStep{Distribution::constant(1s)}},
        {SetLimitStep{"a", 4}},
        {KillStep{"a"}},
        {LogStep{"text"}},
    };
    EXPECT_EQ(
        driverOf(R"({"fire": "a.work", "count": 50, "as": "x", "every": "10ms"}, {"fire": "a.work", "poisson": "100/s"},
        {"fire": "a.work", "bursts": {"size": 10, "every": "100ms"}}, {"fire_task": "f", "args": "x"}, {"get": "x"}, {"wait": "x"},
        {"fire": "a.items", "as": "s"}, {"next": "s", "count": 2, "as": "two"}, {"get": "two"}, {"sleep": "1s"}, {"set": "a.max_concurrency", "to": 4}, {"kill": "a"}, {"log": "text"})"),
        expected);
}

TEST(ReadScenario, keepsTheOrderOfTheFile) {
    const Result<Scenario> scenario = readScenario(
        R"({"actors": {"z": {"class": "Y"}, "a": {"class": "B"}}, "actorplay": 1,
            "classes": {"Y": {"methods": {"two": {}, "one": {}}}, "B": {"methods": {"m": {}}}}})",
        "order");
    ASSERT_TRUE(scenario.ok()) << scenario.error().text;
    EXPECT_EQ(scenario->classes[0].name, "Y");
    EXPECT_EQ(scenario->classes[0].methods[0].name, "two");
    EXPECT_EQ(scenario->actors[0].name, "z");
}

TEST(ReadScenario, acceptsTheLargestNumbers) {
    const Result<Scenario> scenario = readScenario(
        R"({"actorplay": 1.0, "seed": 18446744073709551615, "speed": 1e3, "classes": {"A": {"methods": {"m": {"steps":
            [{"sleep": "1440m"}, {"return": -9223372036854775808}]}}}}, "actors": {"a": {"class": "A", "max_concurrency": 1e6}},
            "driver": [{"fire": "a.m", "count": 10000000}]})",
        "large");
    ASSERT_TRUE(scenario.ok()) << scenario.error().text;
    EXPECT_EQ(scenario->environment.seed, std::numeric_limits<std::uint64_t>::max());
    EXPECT_EQ(scenario->actors[0].maxConcurrency, 1'000'000);
}

TEST(ReadScenario, countsRoundsAndDepthOnlyOfRepeatsInsideEachOther) {
    std::string repeats = R"({"repeat": 10000, "steps": [{"repeat": 1000, "steps": []}]})";
    for (int i = 0; i < 20; ++i)
        repeats += R"(, {"repeat": 10000000, "steps": []})";
    EXPECT_EQ(stepsOf(repeats).size(), 21U);
}

TEST(ReadScenario, acceptsAnAsyncTaskThatIsNotWrapped) {
    EXPECT_TRUE(
        readScenario(R"({"actorplay": 1, "tasks": {"f": {"async": true}}, "driver": [{"fire_task": "f"}]})", "f").ok());
}

TEST(ReadScenario, doesNotCountAByteOrderMark) {
    EXPECT_TRUE(readScenario("\xef\xbb\xbf{\"actorplay\": 1}", "f").ok());
    EXPECT_EQ(readScenario("\xef\xbb\xbf{\"actor\": 1}", "f").error().text.substr(0, 6), "f:1:1:");
}

TEST(LoadScenario, namesTheFileThatIsNotThere) {
    EXPECT_EQ(loadScenario("/no/such.actorplay").error().text, "/no/such.actorplay: No such file or directory");
}

TEST(ShippedScenarios, areAllThereAndTeach) {
    const std::vector<ScenarioFile> files = scenarioFiles("resources/scenarios");
    EXPECT_GE(files.size(), 13U);
    for (const ScenarioFile& file : files) {
        const Result<Scenario> scenario = readScenario(file.text, file.name);
        ASSERT_TRUE(scenario.ok()) << scenario.error().text;
        EXPECT_EQ(scenario->name + ".actorplay", file.name);
        EXPECT_FALSE(scenario->description.empty());
        EXPECT_FALSE(scenario->driver.empty());
    }
}

} // namespace playground
