#include "core/code/cppcode.h"
#include "core/scenario/reader.h"
#include "tests/core/code/smallscenario.h"

#include <gtest/gtest.h>

namespace playground {
namespace {

TEST(CppCode, isAWholeProgram) {
    EXPECT_EQ(cppOf(fiveWaves()).text(), R"(// five_waves
// Ten at a time.
#include "core/actor/runtime.h"

#include <QCoreApplication>

#include <iostream>
#include <vector>

using namespace std::chrono_literals;

namespace scenario {

using namespace playground;

class AsyncActor {
    ACTOR_METHODS(AsyncActor, run_task)
public:
    QCoro::Task<void> run_task() {
        playground::log("started");
        co_await playground::sleep(1s);
        playground::log("ended");
    }
};

void drive(Runtime& runtime) {
    const auto actor = runtime.spawn<AsyncActor>(ActorOptions().name("actor").maxConcurrency(10));

    std::vector<ObjectRef<void>> calls;
    for (int i = 0; i < 50; ++i)
        calls.push_back(actor.remote<&AsyncActor::run_task>());
    playground::get(calls);
}

} // namespace scenario

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv); // Async actors need one, made before them.
    playground::Runtime runtime;
    try {
        scenario::drive(runtime);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    return 0;
}
)");
}

TEST(CppCode, awaitsNothingInAnExpressionThatGcc12Miscompiles) {
    const std::string code = methodIn(cppOf(ofMethods(R"("m": {"async": true, "steps": [
        {"sleep": {"uniform": ["1ms", "2ms"]}}, {"call": "a.n", "as": "one"}, {"call": "a.n", "args": "one"}]},
        "n": {"steps": [{"return": "x"}]})")),
                                      "m");
    EXPECT_EQ(code, R"(    QCoro::Task<void> m() {
        RandomSource random(m_nextSeed++);
        const auto a = m_runtime.actor<A>("a");
        const Duration pause = Distribution{Distribution::Shape::Uniform, 1ms, 2ms}.sample(random);
        co_await playground::sleep(pause);
        const auto one = a.remote<&A::n>(std::vector<std::string>());
        co_await one;
        const auto n_call = a.remote<&A::n>(spread(std::vector{one}));
        co_await n_call;
    }
)");
}

TEST(CppCode, declaresWhatIsNeededOutsideOfItsBlockBefore) {
    EXPECT_EQ(methodIn(cppOf(ofMethods(R"("m": {"async": true, "steps": [
        {"repeat": 2, "steps": [{"call": "a.n", "count": 3, "then": "go", "as": "calls"}]}, {"gather": "calls"}]},
        "n": {})")),
                       "m"),
              R"(    QCoro::Task<void> m() {
        const auto a = m_runtime.actor<A>("a");
        std::vector<ObjectRef<void>> calls;
        for (int round = 0; round < 2; ++round) {
            calls.clear();
            for (int i = 0; i < 3; ++i)
                calls.push_back(a.remote<&A::n>());
        }
        co_await playground::whenAll(calls);
    }
)");
}

TEST(CppCode, waitsForSeveralCallsAtOnceSoThatTheFirstFailureIsSeen) {
    const char* methods = R"("m": {"async": true, "steps": [{"call": "a.n", "then": "go", "as": "one"},
        {"call": "a.n", "then": "go", "count": 2, "as": "two"}, {"call": "a.t", "then": "go", "as": "text"},
        {"gather": ["one", "two"]}, {"gather": ["text", "two"]}]}, "n": {}, "t": {"steps": [{"return": "x"}]})";
    const CodeText code = cppOf(ofMethods(methods, R"({"fire": "a.n", "as": "one"}, {"fire": "a.n", "as": "other"},
        {"fire": "a.t", "as": "text"}, {"get": ["one", "other"]}, {"get": ["text", "other"]})"));
    const std::string method = methodIn(code, "m");
    EXPECT_EQ(method.substr(method.find("        std::vector<ObjectRef<void>> all")),
              R"(        std::vector<ObjectRef<void>> all{one};
        all.insert(all.end(), two.begin(), two.end());
        co_await playground::whenAll(all);
        std::vector<AnyRef> all_2{text};
        all_2.insert(all_2.end(), two.begin(), two.end());
        co_await playground::whenAll(all_2);
    }
)");
    const std::string driver = driverIn(code);
    EXPECT_EQ(driver.substr(driver.find("    playground::get")), R"(    playground::get(std::vector{one, other});
    std::vector<AnyRef> all{text, other};
    playground::get(all);
)");
    EXPECT_NE(code.text().find("#include \"core/actor/allanyrefs.h\"\n"), std::string::npos);
}

TEST(CppCode, aMethodWhoseResultsDifferGivesAValue) {
    EXPECT_EQ(methodIn(cppOf(ofMethods(R"("m": {"steps": [{"return": 1}, {"log": "never"}]})")), "m"),
              R"(    Value m() {
        return Value(std::int64_t(1));
        playground::log("never");
        return Value();
    }
)");
}

TEST(CppCode, warnsOfAClassThatHasMoreMethodsThanTheLibraryTakes) {
    const auto codeOf = [](int count) {
        std::string methods = R"("m0": {})";
        for (int number = 1; number < count; ++number)
            methods += ", \"m" + std::to_string(number) + "\": {}";
        return cppOf(ofMethods(methods));
    };
    EXPECT_TRUE(codeOf(256).warnings.empty());
    const CodeText code = codeOf(257);
    ASSERT_EQ(code.warnings.size(), 1U);
    EXPECT_EQ(code.warnings.front(), "ACTOR_METHODS takes 256 methods at most and A has 257: split this class.");
    EXPECT_NE(code.text().find("// ACTOR_METHODS takes 256 methods at most"), std::string::npos);
}

TEST(CppCode, namesNoArgumentsThatATaskDoesNotRead) {
    const auto scenario = readScenario(R"({"actorplay": 1, "tasks": {"t": {"steps": [{"return": 1}]},
        "c": {"async": true, "run_to_completion": true, "steps": [{"return": 1}]}}, "driver": [
            {"fire_task": "t", "as": "one"}, {"fire_task": "t", "args": "one", "as": "two"}, {"fire_task": "c", "args": "two"}]})",
                                       "test");
    ASSERT_TRUE(scenario) << scenario.error().text;
    const std::string code = cppOf(*scenario).text();
    EXPECT_NE(code.find("std::int64_t t(std::vector<std::int64_t>) {\n"), std::string::npos) << code;
    EXPECT_NE(code.find("QCoro::Task<std::int64_t> c_coroutine(std::vector<std::int64_t>) {\n"), std::string::npos);
    EXPECT_NE(code.find("std::int64_t c(std::vector<std::int64_t> args) {\n"), std::string::npos);
}

TEST(CppCode, aCoroutineThatAwaitsNothingIsOne) {
    EXPECT_EQ(methodIn(cppOf(ofMethods(R"("m": {"async": true, "steps": [{"log": "co_return;"}]})")), "m"),
              R"(    QCoro::Task<void> m() {
        playground::log("co_return;");
        co_return;
    }
)");
}

} // namespace
} // namespace playground
