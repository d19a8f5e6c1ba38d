// What holds for the code of every scenario.
#include "core/code/cppcode.h"
#include "core/code/pythoncode.h"
#include "core/code/writing/identifiers.h"
#include "core/code/writing/reservedwords.h"
#include "core/scenario/reader.h"
#include "tests/core/code/smallscenario.h"
#include "tests/core/scenario/randomscenario.h"

#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <regex>

namespace playground {
namespace {

constexpr std::uint64_t seeds = 150;

/// A scenario whose every name is this one.
Scenario namedThroughout(const std::string& name) {
    Scenario scenario;
    scenario.classes = {{name,
                         {{name,
                           true,
                           {{ReadStep{name}},
                            {SetEventStep{name}},
                            {ArriveStep{name, 2}},
                            {CallStep{name, name, 2, CallStep::Then::Await, name}}}}}}};
    scenario.tasks = {{{name, false, {{ReadStep{name}}}}}};
    scenario.actors = {{name, name, {}}};
    scenario.driver = {{FireStep{{name, name, 2}, name}}, {FireStep{{{}, name}, {}}}, {GetStep{{name}}}};
    return scenario;
}

std::vector<Scenario> manyScenarios() {
    std::vector<Scenario> all;
    for (const auto& entry : std::filesystem::directory_iterator(PLAYGROUND_SOURCE_DIR "/resources/scenarios"))
        all.push_back(shipped(entry.path().stem().string()));
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        RandomSource random(seed);
        all.push_back(randomScenario(random));
    }
    return all;
}

/// Methods, actors and tasks of the many scenarios have legal names.
void expectLinesOfNames(const Scenario& scenario, const CodeText& code) {
    const auto expectNamed = [&](const CodePlace& place) {
        const auto line = code.find(place);
        ASSERT_TRUE(line) << place.className << "." << place.name;
        EXPECT_NE(code.lines.at(*line).find(place.name), std::string::npos) << code.lines[*line];
    };
    for (const ClassSpec& spec : scenario.classes)
        for (const MethodSpec& method : spec.methods)
            expectNamed({CodePlace::Kind::Method, spec.name, method.name});
    for (const TaskSpec& task : scenario.tasks)
        expectNamed({CodePlace::Kind::Task, {}, task.method.name});
    for (const ActorSpec& actor : scenario.actors)
        expectNamed({CodePlace::Kind::Actor, {}, actor.name});
}

TEST(EveryCode, hasTheLinesOfAllMethodsTasksAndActors) {
    for (const Scenario& scenario : manyScenarios()) {
        expectLinesOfNames(scenario, pythonOf(scenario));
        expectLinesOfNames(scenario, cppOf(scenario));
    }
}

TEST(EveryCode, hasALineOfEveryStepAfterItsMethods) {
    for (const Scenario& scenario : manyScenarios())
        for (const CodeText& code : {pythonOf(scenario), cppOf(scenario)})
            for (const ClassSpec& spec : scenario.classes)
                for (const MethodSpec& method : spec.methods)
                    for (std::size_t step = 0; step < method.steps.size(); ++step) {
                        CodePlace place{CodePlace::Kind::Method, spec.name, method.name};
                        const std::size_t first = code.find(place).value();
                        place.step = {step};
                        EXPECT_GT(code.find(place).value(), first);
                    }
}

TEST(EveryCode, isOneLineALine) {
    for (const Scenario& scenario : manyScenarios())
        for (const CodeText& code : {pythonOf(scenario), cppOf(scenario)})
            for (const std::string& line : code.lines)
                EXPECT_TRUE(line.find_first_of(std::string("\n\r\0", 3)) == std::string::npos) << line;
}

TEST(EveryCode, isPython) {
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        GTEST_SKIP() << "no python3 to ask";
    std::vector<Scenario> programs = manyScenarios();
    for (const std::string& name : reservedInPython())
        programs.push_back(namedThroughout(name));
    QByteArray all;
    for (const Scenario& scenario : programs)
        all += QByteArray::fromStdString(pythonOf(scenario).text()) + '\0';
    QProcess process;
    process.start(python, {QStringLiteral("-W"), QStringLiteral("error"), QStringLiteral("-c"),
                           QStringLiteral("import sys\n"
                                          "programs = sys.stdin.buffer.read().split(b'\\0')[:-1]\n"
                                          "for program in programs: compile(program, 'scenario', 'exec')\n"
                                          "print(len(programs))")});
    process.write(all);
    process.closeWriteChannel();
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.readAllStandardError().toStdString(), "");
    EXPECT_EQ(process.readAllStandardOutput().trimmed().toULongLong(), programs.size());
}

TEST(EveryCode, keepsNamesApartFromEachOtherAndFromWordsOfTheLanguage) {
    for (const std::string& name : reservedInPython()) {
        const CodeText code = pythonOf(namedThroughout(name));
        EXPECT_EQ(code.lines.at(code.find({CodePlace::Kind::Task, {}, name}).value()), "def " + name + "_2():");
        EXPECT_NE(code.text().find("class " + name + "_:"), std::string::npos);
    }
    for (const std::string& name : reservedInCpp())
        EXPECT_EQ(cppOf(namedThroughout(name)).text().find("\nclass " + name + " {\n    ACTOR"), std::string::npos);
}

/// So many batches, each of which takes the results of the one before and is waited for.
Scenario ofManySteps(int batches) {
    Scenario scenario = fiveWaves();
    scenario.driver.clear();
    for (int number = 0; number < batches; ++number) {
        const std::string name = "calls" + std::to_string(number);
        FireStep fire{{"actor", "run_task"}, name};
        if (number > 0)
            fire.args = {"calls" + std::to_string(number - 1)};
        scenario.driver.push_back({fire});
        scenario.driver.push_back({WaitStep{{name}}});
    }
    return scenario;
}

TEST(EveryCode, costsTheSameForEachOfManySteps) {
    const auto secondsOf = [](int batches) {
        const Scenario scenario = ofManySteps(batches);
        const auto start = std::chrono::steady_clock::now();
        EXPECT_GT(pythonOf(scenario).lines.size() + cppOf(scenario).lines.size(), std::size_t(batches));
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    secondsOf(1'000); // The first is slower.
    EXPECT_LT(secondsOf(20'000), 20 * 4 * secondsOf(1'000));
}

/// Unless it is qualified or a member, a function of the library is hidden by what the scenario calls so.
TEST(EveryCode, qualifiesTheFunctionsOfTheLibrary) {
    const std::regex unqualified(R"((^|[^:.\w])(get|wait|whenAll|whenReady|log|sleep|yield|compute|computeNative)\()");
    for (const Scenario& scenario : manyScenarios())
        for (const std::string& line : cppOf(scenario).lines)
            EXPECT_FALSE(!line.ends_with(") {") && std::regex_search(line.substr(0, line.find('"')), unqualified))
                << line;
}

TEST(EveryCode, givesCoroutinesOfTasksNamesOfTheirOwn) {
    Scenario scenario;
    for (const char* name : {"a__b", "a_b", "a_b_coroutine"})
        scenario.tasks.push_back({{name, true, {{SleepStep{{.first = Duration(1)}}}}}, true});
    const CodeText code = cppOf(scenario);
    std::set<std::string> functions;
    for (const TaskSpec& task : scenario.tasks)
        functions.insert(code.lines.at(code.find({CodePlace::Kind::Task, {}, task.method.name}).value()));
    EXPECT_EQ(functions,
              (std::set<std::string>{"QCoro::Task<void> a_b_coroutine_2() {", "QCoro::Task<void> a_b_coroutine_3() {",
                                     "QCoro::Task<void> a_b_coroutine_coroutine() {"}));
}

TEST(EveryCode, waitsForNoMoreThanThereAre) {
    const Scenario scenario = ofMethods(
        R"("m": {"steps": [{"call": "a.n", "then": "go", "as": "stream"}, {"next": "stream", "count": 4, "as": "items"},
            {"call": "a.m", "then": "go", "count": 2, "as": "calls"}, {"wait": "items", "num_returns": 3},
            {"wait": ["items", "calls"], "num_returns": 3}, {"wait": ["items", "calls"], "num_returns": 2}, {"wait": "items"}]},
            "n": {"steps": [{"yield": 1}]})",
        R"({"fire": "a.m", "count": 2, "as": "two"}, {"wait": "two", "num_returns": 2})");
    Scenario beyond = scenario;
    std::get<WaitStep>(beyond.driver.back().what).count = 9;
    const auto linesWith = [](const std::string& word, const CodeText& code) {
        std::string all;
        for (const std::string& line : code.lines)
            if (line.find(word) != std::string::npos)
                all += line + '\n';
        return all;
    };
    EXPECT_EQ(linesWith("ray.wait(", pythonOf(beyond)), R"(        ray.wait(items, num_returns=min(3, len(items)))
        ray.wait(some := [*items, *calls], num_returns=min(3, len(some)))
        ray.wait([*items, *calls], num_returns=2)
        ray.wait(items, num_returns=1)
ray.wait(two, num_returns=2)
)");
    EXPECT_EQ(linesWith("::wait(", cppOf(beyond)),
              R"(        playground::wait(some, std::min<std::size_t>(3, some.size()));
        playground::wait(some_2, std::min<std::size_t>(3, some_2.size()));
        playground::wait(some_3, 2);
        playground::wait(some_4, 1);
    playground::wait(some, 2);
)");
}

TEST(EveryCode, hasTheDriverWaitForABatchOverTimeThatIsAnArgumentOfAnother) {
    const Scenario scenario =
        ofMethods(R"("m": {"steps": [{"return": 1}]})", R"({"fire": "a.m", "count": 3, "every": "1s", "as": "first"},
        {"fire": "a.m", "as": "one"}, {"fire": "a.m", "count": 2, "every": "1s", "args": "first", "as": "second"},
        {"fire": "a.m", "count": 2, "every": "1s", "args": ["one", "first"], "as": "third"}, {"get": ["second", "third"]})");
    EXPECT_EQ(driverIn(pythonOf(scenario)),
              R"(first = Firing(lambda: a.m.remote(), 3, itertools.chain([0], itertools.repeat(1)))
one = a.m.remote()
given = first.refs()
second = Firing(lambda: a.m.remote(*given), 2, itertools.chain([0], itertools.repeat(1)))
given_2 = [one, *first.refs()]
third = Firing(lambda: a.m.remote(*given_2), 2, itertools.chain([0], itertools.repeat(1)))
ray.get([*second.refs(), *third.refs()])
)");
    EXPECT_EQ(
        driverIn(cppOf(scenario)),
        R"(    Firing<ObjectRef<std::int64_t>> first(runtime, 3, every(1s), [&] { return a.remote<&A::m>(std::vector<std::int64_t>()); });
    const auto one = a.remote<&A::m>(std::vector<std::int64_t>());
    const auto& first_refs = first.refs();
    Firing<ObjectRef<std::int64_t>> second(runtime, 2, every(1s), [&] { return a.remote<&A::m>(spread(first_refs)); });
    std::vector<ObjectRef<std::int64_t>> given{one};
    const auto first_refs_2 = first.refs();
    given.insert(given.end(), first_refs_2.begin(), first_refs_2.end());
    Firing<ObjectRef<std::int64_t>> third(runtime, 2, every(1s), [&] { return a.remote<&A::m>(spread(given)); });
    std::vector<ObjectRef<std::int64_t>> all;
    const auto second_refs = second.refs();
    all.insert(all.end(), second_refs.begin(), second_refs.end());
    const auto third_refs = third.refs();
    all.insert(all.end(), third_refs.begin(), third_refs.end());
    playground::get(all);
)");
}

TEST(CppCode, batchesOverTimeShareTheSeedOfTasksWithTheDriver) {
    const auto codeOf = [](const std::string& arrival) {
        const std::string steps = R"([{"sleep": {"uniform": ["1ms", "2ms"]}}])";
        return cppOf(readScenario(R"({"actorplay": 1, "tasks": {"t": {"steps": )" + steps +
                                      R"(}}, "driver": [{"fire_task": "t", "count": 2)" + arrival + "}]}",
                                  "test")
                         .value())
            .text();
    };
    EXPECT_NE(codeOf("").find("] std::uint64_t seed = "), std::string::npos);
    EXPECT_NE(codeOf(R"(, "every": "1s")").find("] std::atomic<std::uint64_t> seed = "), std::string::npos);
}

TEST(EveryCode, hasLegalNames) {
    using Kind = Identifiers::Kind;
    Identifiers python(CodeLanguage::Python);
    EXPECT_EQ(python.of(Kind::Class, "class"), "class_");
    EXPECT_EQ(python.of(Kind::Class, "__init__"), "init_");
    EXPECT_EQ(python.of(Kind::Class, "_"), "x");
    EXPECT_EQ(python.of(Kind::Class, "_1"), "x1");
    EXPECT_EQ(python.of(Kind::Class, "EOF"), "EOF");
    Identifiers cpp(CodeLanguage::Cpp);
    EXPECT_EQ(cpp.of(Kind::Class, "a__b"), "a_b");
    EXPECT_EQ(cpp.of(Kind::Class, "EOF"), "EOFx");
    EXPECT_EQ(cpp.of(Kind::Actor, "a__b"), "a_b_2");
    EXPECT_EQ(cpp.of(Kind::Class, "a__b"), "a_b");
    EXPECT_EQ(Identifiers::within(cpp).of(Kind::Calls, "a_b"), "a_b_3");
    EXPECT_EQ(Identifiers::within(cpp).known(Kind::Class, "EOF"), "EOFx");
}

} // namespace
} // namespace playground
