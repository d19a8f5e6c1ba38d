#include "app/commandline.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

using namespace playground;

namespace {

Result<CommandLine> parse(const std::string& line) {
    return parseCommandLine(QString::fromStdString(line).split(QLatin1Char(' ')));
}

} // namespace

TEST(CommandLine, opensTheWindowWithOrWithoutAFile) {
    EXPECT_EQ(std::get<WindowRequest>(parse("actor-playground")->what).file, QString());
    EXPECT_EQ(std::get<WindowRequest>(parse("actor-playground a.actorplay")->what).file, QStringLiteral("a.actorplay"));
    EXPECT_EQ(std::get<WindowRequest>(parse("actor-playground run.json")->what).file, QStringLiteral("run.json"));
}

TEST(CommandLine, tellsTheWindowItsLanguage) {
    const auto line = parse("actor-playground --language de a.actorplay");
    ASSERT_TRUE(line.ok());
    EXPECT_EQ(std::get<WindowRequest>(line->what).language, QStringLiteral("de"));
    EXPECT_EQ(std::get<WindowRequest>(line->what).file, QStringLiteral("a.actorplay"));
    EXPECT_EQ(std::get<WindowRequest>(parse("actor-playground a.actorplay")->what).language, QString());
}

TEST(CommandLine, letsQtHaveItsDirection) {
    for (const char* line : {"actor-playground -reverse a.actorplay", "actor-playground --reverse a.actorplay"}) {
        const auto parsed = parse(line);
        ASSERT_TRUE(parsed.ok()) << line;
        EXPECT_EQ(std::get<WindowRequest>(parsed->what).file, QStringLiteral("a.actorplay"));
    }
    EXPECT_TRUE(std::holds_alternative<PrintRequest>(parse("actor-playground -h")->what));
    EXPECT_FALSE(parse("actor-playground run a.actorplay -reverse").ok());
}

TEST(CommandLine, readsWhatARunNeeds) {
    const auto line = parse("actor-playground run a.actorplay --summary json --out a.json --out a.png --set "
                            "worker.max_concurrency=4 --seed 7 --speed 2 --log-level info");
    ASSERT_TRUE(line.ok());
    const auto& run = std::get<RunRequest>(line->what);
    EXPECT_EQ(run.scenario, QStringLiteral("a.actorplay"));
    EXPECT_EQ(run.summary, SummaryFormat::Json);
    EXPECT_EQ(run.outputs.size(), 2);
    ASSERT_EQ(run.changes.limits.size(), 1U);
    EXPECT_EQ(run.changes.limits[0].second, 4);
    EXPECT_EQ(run.changes.seed, 7U);
    EXPECT_EQ(run.changes.speed, 2.0);
    EXPECT_EQ(line->logLevel, QStringLiteral("info"));
}

TEST(CommandLine, readsHowMuchATraceMayHold) {
    EXPECT_EQ(parse("actor-playground --memory 2GB")->memoryBudget, 2'000'000'000U);
    EXPECT_EQ(parse("actor-playground run a.actorplay --memory 1MiB")->memoryBudget, 1'048'576U);
    EXPECT_FALSE(parse("actor-playground")->memoryBudget.has_value());
    EXPECT_FALSE(parse("actor-playground --memory much").ok());
}

TEST(CommandLine, aRunThatIsAskedForNothingPrintsText) {
    EXPECT_EQ(std::get<RunRequest>(parse("actor-playground run a.actorplay")->what).summary, SummaryFormat::Text);
    EXPECT_EQ(std::get<RunRequest>(parse("actor-playground run a.actorplay --out a.json")->what).summary,
              SummaryFormat::None);
}

TEST(CommandLine, inspectsATrace) {
    const auto line = parse("actor-playground inspect a.json --summary json --quiet --memory 1GB");
    ASSERT_TRUE(line.ok()) << line.error().text;
    const auto& inspect = std::get<InspectRequest>(line->what);
    EXPECT_EQ(inspect.trace, QStringLiteral("a.json"));
    EXPECT_EQ(inspect.summary, SummaryFormat::Json);
    EXPECT_TRUE(inspect.isQuiet);
    EXPECT_EQ(line->memoryBudget, 1'000'000'000U);
    EXPECT_EQ(std::get<InspectRequest>(parse("actor-playground inspect a.json")->what).summary, SummaryFormat::Text);
}

TEST(CommandLine, takesOptionsBeforeTheCommand) {
    const auto line = parse("actor-playground --log-level info --summary json run run.actorplay");
    ASSERT_TRUE(line.ok()) << line.error().text;
    EXPECT_EQ(line->logLevel, QStringLiteral("info"));
    const auto* run = std::get_if<RunRequest>(&line->what);
    ASSERT_NE(run, nullptr);
    EXPECT_EQ(run->scenario, QStringLiteral("run.actorplay"));
    EXPECT_EQ(run->summary, SummaryFormat::Json);
}

TEST(CommandLine, takesTheLimitsThatAScenarioTakes) {
    EXPECT_TRUE(parse("actor-playground run a --set worker.max_concurrency=1000000").ok());
    EXPECT_FALSE(parse("actor-playground run a --set worker.max_concurrency=1000001").ok());
}

class WrongUsage : public ::testing::TestWithParam<std::pair<std::string, std::string>> {};

TEST_P(WrongUsage, isToldWithWhatWouldBeRight) {
    const auto& [line, expected] = GetParam();
    const auto parsed = parse(line);
    ASSERT_FALSE(parsed.ok());
    EXPECT_NE(parsed.error().text.find(expected), std::string::npos) << parsed.error().text;
    EXPECT_NE(parsed.error().text.find("--help"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(
    Lines, WrongUsage,
    ::testing::Values(std::pair{"actor-playground run", "needs a scenario"},
                      std::pair{"actor-playground run a b", "one scenario"},
                      std::pair{"actor-playground run a --summary xml", "text or json"},
                      std::pair{"actor-playground run a --set worker=4", "max_concurrency=N"},
                      std::pair{"actor-playground run a --set worker.max_concurrency=0", "from 1 to 1,000,000"},
                      std::pair{"actor-playground run a --set worker.max_concurrency=1000001", "from 1 to 1,000,000"},
                      std::pair{"actor-playground --log-level info run", "needs a scenario"},
                      std::pair{"actor-playground run --nonsense a", "nonsense"},
                      std::pair{"actor-playground --summary json a.actorplay", "summary"},
                      std::pair{"actor-playground run a --seed x", "whole number"},
                      std::pair{"actor-playground run a --speed -1", "0.001 to 1000"},
                      std::pair{"actor-playground run a --speed nan", "0.001 to 1000"},
                      std::pair{"actor-playground run a --engine magic", "real"},
                      std::pair{"actor-playground --log-level loud", "warn"},
                      std::pair{"actor-playground --nonsense", "nonsense"},
                      std::pair{"actor-playground inspect", "inspect needs a trace file"},
                      std::pair{"actor-playground inspect a.json b.json", "one trace file, not 2"},
                      std::pair{"actor-playground inspect a.json --summary xml", "text or json"},
                      std::pair{"actor-playground bogus", "no command \"bogus\""},
                      std::pair{"actor-playground frobnicate a.actorplay", "frobnicate"}));
