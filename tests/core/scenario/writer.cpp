#include "core/scenario/writer.h"

#include "core/base/files.h"
#include "core/scenario/reader.h"
#include "tests/core/scenario/randomscenario.h"
#include "tests/core/scenario/scenariofiles.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace playground {

using namespace std::chrono_literals;

TEST(WriteScenario, isReadBackAsItWas) {
    RandomSource random(2024);
    for (int i = 0; i < 500; ++i) {
        const Scenario scenario = randomScenario(random);
        const Result<Scenario> back = readScenario(writeScenario(scenario), "random");
        ASSERT_TRUE(back.ok()) << back.error().text << "\n" << writeScenario(scenario);
        ASSERT_EQ(*back, scenario) << writeScenario(scenario);
    }
}

TEST(WriteScenario, keepsTheShippedFilesAsTheyAre) {
    for (const ScenarioFile& file : scenarioFiles("resources/scenarios")) {
        const Result<Scenario> scenario = readScenario(file.text, file.name);
        ASSERT_TRUE(scenario.ok()) << scenario.error().text;
        EXPECT_EQ(writeScenario(*scenario), file.text);
    }
}

TEST(WriteScenario, keepsEveryGapOfAPoissonArrivalToTheNanosecond) {
    for (Duration gap = 1ns; gap <= 24h; gap = gap * 13 / 7 + 1ns) {
        Scenario scenario;
        scenario.tasks = {{{"f", false, {}}, false}};
        scenario.driver = {{FireStep{{"", "f", 1, {Arrival::Pattern::Poisson, gap}}, ""}}};
        EXPECT_EQ(*readScenario(writeScenario(scenario), "gap"), scenario) << gap.count();
    }
}

TEST(WriteScenario, leavesOutWhatIsUsual) {
    Scenario scenario;
    EXPECT_EQ(writeScenario(scenario), "{\n  \"actorplay\": 1\n}\n");
    scenario.classes = {{"A", {{"work", false, {}}}}};
    scenario.actors = {{"a", "A", {}}};
    scenario.driver = {{FireStep{{"a", "work", 1, {}}, ""}}};
    EXPECT_EQ(writeScenario(scenario), R"({
  "actorplay": 1,
  "classes": {
    "A": {
      "methods": {
        "work": {}
      }
    }
  },
  "actors": {
    "a": {"class": "A"}
  },
  "driver": [
    {"fire": "a.work"}
  ]
}
)");
}

TEST(WriteScenario, givesEveryStepALine) {
    Scenario scenario;
    const Step sleep{SleepStep{Distribution::constant(10ms)}};
    const Step repeat{RepeatStep{3, {sleep, Step{YieldStep{}}}}};
    scenario.tasks = {{{"f", true, {repeat, Step{ReturnStep{}}}}, true}};
    EXPECT_EQ(writeScenario(scenario), R"({
  "actorplay": 1,
  "tasks": {
    "f": {
      "async": true,
      "run_to_completion": true,
      "steps": [
        {"repeat": 3, "steps": [
          {"sleep": "10ms"},
          "yield"
        ]},
        {"return": null}
      ]
    }
  }
}
)");
}

TEST(SaveScenario, refusesWhatCouldNotBeOpenedAgainAndKeepsTheOldFile) {
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("a.actorplay")).toStdString();
    ASSERT_TRUE(saveScenario({}, path).ok());
    Scenario broken;
    broken.actors = {{"a", "NoSuchClass", {}}};
    EXPECT_EQ(saveScenario(broken, path).error().text, path + ":4:20: unknown class \"NoSuchClass\"");
    EXPECT_EQ(*loadScenario(path), Scenario{});
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

} // namespace playground
