// Each warning on a scenario that deserves it, and on one that nearly does.
#include "core/experiment/wholerun.h"
#include "core/scenario/reader.h"

#include <QDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace playground;
using namespace std::chrono_literals;

namespace {

Scenario scenarioOf(const std::string& rest) {
    auto scenario = readScenario(R"({"actorplay": 1, "cores": 2, )" + rest + "}", "test");
    EXPECT_TRUE(scenario.ok()) << (scenario.ok() ? "" : scenario.error().text);
    return std::move(scenario).value();
}

/// Actor "a" of class W with these methods, under these options, driven so.
Scenario oneActor(const std::string& methods, const std::string& options, const std::string& driver) {
    return scenarioOf(R"("classes": {"W": {"methods": {)" + methods + R"(}}}, "actors": {"a": {"class": "W")" +
                      options + R"(}}, "driver": [)" + driver + "]");
}

std::vector<Warning> warningsOf(const Scenario& scenario) {
    auto run = runVirtually(scenario);
    EXPECT_TRUE(run.ok());
    return playground::warningsOf(run.value());
}

using Kinds = std::vector<std::string>;

Kinds kindsOf(const Scenario& scenario) {
    Kinds kinds;
    for (const Warning& warning : warningsOf(scenario))
        kinds.push_back(warning.kind);
    return kinds;
}

/// The one of that kind; of no kind when there is none.
Warning warningOf(const Scenario& scenario, const std::string& kind) {
    const std::vector<Warning> found = warningsOf(scenario);
    const auto warning = std::ranges::find(found, kind, &Warning::kind);
    return warning == found.end() ? Warning() : *warning;
}

std::string textOf(const Scenario& scenario, const std::string& kind) { return warningOf(scenario, kind).text; }

std::string asyncMethod(const std::string& steps) { return R"({"async": true, "steps": [)" + steps + "]}"; }
std::string syncMethod(const std::string& steps) { return R"({"steps": [)" + steps + "]}"; }

} // namespace

TEST(Warnings, aBlockedLoop) {
    const std::string beat = R"("beat": )" + asyncMethod(R"({"sleep": "10ms"})");
    const auto scenario = [&](const std::string& steps, const std::string& driver) {
        return oneActor(beat + R"(, "report": )" + asyncMethod(steps), "", driver);
    };
    const std::string both = R"({"fire": "a.beat", "count": 20, "every": "10ms"}, {"fire": "a.report"})";
    const auto found = warningsOf(scenario(R"({"block": "80ms"})", both));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, "loop-blocked");
    EXPECT_EQ(found[0].duration, 80ms);
    EXPECT_EQ(found[0].range, (TimeRange{TimePoint(0ms), TimePoint(80ms)}));
    EXPECT_EQ(found[0].delayed, 8U); // The beats of 0 to 70 ms.
    EXPECT_EQ(found[0].call, CallId(2));
    EXPECT_EQ(kindsOf(scenario(R"({"block": "49ms"})", both)), Kinds());
    EXPECT_EQ(kindsOf(scenario(R"({"sleep": "80ms"})", both)), Kinds());
    EXPECT_EQ(kindsOf(scenario(R"({"block": "80ms"})", R"({"fire": "a.report"})")), Kinds()) << "nobody waited";
}

TEST(Warnings, aBlockedLoopOnlyDelaysTheCallsOfItsGroup) {
    const auto scenario = [](const std::string& group) {
        return scenarioOf(R"("classes": {"W": {"concurrency_groups": {"io": 1000}, "methods": {
            "report": {"async": true, "steps": [{"block": "80ms"}]},
            "beat": {"async": true, "steps": [{"sleep": "10ms"}])" +
                          group + R"(}}}}, "actors": {"a": {"class": "W"}},
            "driver": [{"fire": "a.beat", "count": 20, "every": "10ms"}, {"fire": "a.report"}])");
    };
    EXPECT_EQ(kindsOf(scenario("")), Kinds{"loop-blocked"});
    EXPECT_EQ(kindsOf(scenario(R"(, "concurrency_group": "io")")), Kinds());
}

TEST(Warnings, aLoopThatIsKeptByMoreThanOneThing) {
    const auto scenario = [](const std::string& steps) {
        return oneActor(R"("m": )" + asyncMethod(steps), "", R"({"fire": "a.m", "count": 2})");
    };
    EXPECT_EQ(kindsOf(scenario(R"({"compute": "199ms"}, {"block": "1ms"})")), Kinds{"never-yielded"});
    EXPECT_EQ(kindsOf(scenario(R"({"compute": "1ms"}, {"block": "199ms"})")), Kinds{"loop-blocked"});
}

TEST(Warnings, aCallThatNeverYields) {
    const auto scenario = [](const std::string& steps) {
        return oneActor(R"("m": )" + asyncMethod(steps), "", R"({"fire": "a.m", "count": 2})");
    };
    EXPECT_EQ(kindsOf(scenario(R"({"compute": "60ms"})")), Kinds{"never-yielded"});
    EXPECT_EQ(kindsOf(scenario(R"({"repeat": 6, "steps": [{"compute": "10ms"}, "yield"]})")), Kinds());
}

TEST(Warnings, aCallThatYieldsToNobody) {
    const auto scenario = [](const std::string& yield) {
        return oneActor(R"("beat": )" + asyncMethod(R"({"sleep": "10s"})") + R"(, "report": )" +
                            asyncMethod(R"({"repeat": 6, "steps": [{"compute": "10ms"})" + yield + "]}"),
                        "", R"({"fire": "a.beat"}, {"fire": "a.report"})");
    };
    EXPECT_EQ(kindsOf(scenario("")), Kinds{"never-yielded"});
    EXPECT_EQ(kindsOf(scenario(R"(, "yield")")), Kinds());
}

TEST(Warnings, aQueueThatGrows) {
    const auto scenario = [](int limit) {
        return oneActor(R"("m": )" + asyncMethod(R"({"sleep": "200ms"})"),
                        R"(, "max_concurrency": )" + std::to_string(limit),
                        R"({"fire": "a.m", "count": 240, "every": "83ms"})"); // Twelve a second.
    };
    const auto found = warningsOf(scenario(2)); // Ten a second.
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, "queue-growing");
    EXPECT_GT(found[0].duration, 3s);
    EXPECT_EQ(kindsOf(scenario(3)), Kinds()) << "fifteen a second are enough";
}

TEST(Warnings, aCallThatIsCancelledWaitsNoLonger) {
    const Scenario scenario = oneActor(
        R"("m": )" + asyncMethod(R"({"sleep": "200ms"})") + R"(, "long": )" + asyncMethod(R"({"sleep": "60s"})"),
        R"(, "max_concurrency": 3)",
        R"({"fire": "a.long"}, {"fire": "a.m", "count": 240, "every": "83ms", "as": "all"}, {"sleep": "20s"},
                    {"cancel": "all"})");
    const Warning warning = warningOf(scenario, "queue-growing");
    EXPECT_GT(warning.duration, 3s);
    EXPECT_LT(warning.duration, 5s) << warning.text;
}

TEST(Warnings, aQueueThatGrowsSlowly) {
    const std::string text =
        textOf(oneActor(R"("m": )" + asyncMethod(R"({"sleep": "10s"})"), R"(, "max_concurrency": 1)",
                        R"({"fire": "a.m", "count": 31, "every": "5s"})"),
               "queue-growing");
    EXPECT_NE(text.find("0.21 calls a second come, 0.1 end."), std::string::npos) << text;
}

TEST(Warnings, aBatchAtOnceIsNoGrowingQueue) {
    for (const std::string& every :
         {std::string(), std::string(R"(, "every": "1ms")")}) // A real driver needs a while for a batch too.
        EXPECT_EQ(kindsOf(oneActor(R"("m": )" + asyncMethod(R"({"sleep": "1s"})"), R"(, "max_concurrency": 10)",
                                   R"({"fire": "a.m", "count": 500)" + every + "}")),
                  Kinds())
            << every;
    EXPECT_EQ(kindsOf(oneActor(R"("m": )" + asyncMethod(R"({"sleep": "2ms"})"), R"(, "max_concurrency": 50)",
                               R"({"fire": "a.m", "count": 20000, "every": "2us"})")),
              Kinds())
        << "slots were given back many times before the last of them came";
}

TEST(Warnings, moreWorkThanCores) {
    const auto scenario = [](int threads, const std::string& step) {
        return oneActor(R"("m": )" + syncMethod(step), R"(, "max_concurrency": )" + std::to_string(threads),
                        R"({"fire": "a.m", "count": 16})");
    };
    const auto found = warningsOf(scenario(4, R"({"compute": "100ms"})"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, "oversubscribed");
    EXPECT_EQ(found[0].duration, 400ms) << "of four at a time on two cores half the time is for nothing";
    EXPECT_EQ(kindsOf(scenario(2, R"({"compute": "100ms"})")), Kinds());
    EXPECT_EQ(kindsOf(scenario(4, R"({"sleep": "100ms"})")), Kinds()) << "sleeping takes no core";
}

TEST(Warnings, slotsThatAreExhaustedByWaiters) {
    const auto scenario = [](int limit) {
        return scenarioOf(R"("classes": {"W": {"methods": {"ask": )" + asyncMethod(R"({"call": "b.answer"})") +
                          R"(, "say": )" + asyncMethod(R"({"sleep": "10ms"})") + R"(}},
            "V": {"methods": {"answer": )" +
                          asyncMethod(R"({"call": "a.say"})") + R"(}}},
            "actors": {"a": {"class": "W", "max_concurrency": )" +
                          std::to_string(limit) + R"(}, "b": {"class": "V"}},
            "driver": [{"fire": "a.ask", "count": 3}])");
    };
    EXPECT_EQ(kindsOf(scenario(3)), Kinds{"slots-exhausted"});
    EXPECT_EQ(kindsOf(scenario(4)), Kinds());
}

TEST(Warnings, aCallOfItself) {
    const auto scenario = [](int limit) {
        return oneActor(R"("outer": )" + asyncMethod(R"({"call": "a.inner"})") + R"(, "inner": )" +
                            asyncMethod(R"({"sleep": "10ms"})"),
                        R"(, "max_concurrency": )" + std::to_string(limit), R"({"fire": "a.outer"})");
    };
    EXPECT_EQ(kindsOf(scenario(1)), Kinds{"self-call"});
    EXPECT_EQ(kindsOf(scenario(2)), Kinds());
}

TEST(Warnings, aStarvedGroup) {
    const auto scenario = [](const std::string& group) {
        return scenarioOf(R"("classes": {"W": {"concurrency_groups": {"health": 1}, "methods": {
            "work": {"async": true, "steps": [{"sleep": "1s"}]},
            "ping": {"async": true, "steps": [{"sleep": "1ms"}])" +
                          group + R"(}}}}, "actors": {"a": {"class": "W", "max_concurrency": 2}},
            "driver": [{"fire": "a.work", "count": 10}, {"fire": "a.ping", "count": 10, "every": "200ms"}])");
    };
    EXPECT_EQ(kindsOf(scenario("")), Kinds{"starved-group"});
    EXPECT_EQ(kindsOf(scenario(R"(, "concurrency_group": "health")")), Kinds());
}

TEST(Warnings, aGroupIsNotStarvedByWhatCameLater) {
    const auto scenario = [](const std::string& driver) {
        return oneActor(R"("ping": )" + asyncMethod(R"({"sleep": "1ms"})") + R"(, "slow": )" +
                            asyncMethod(R"({"sleep": "500ms"})"),
                        R"(, "max_concurrency": 1)", driver);
    };
    EXPECT_EQ(kindsOf(scenario(R"({"fire": "a.ping", "count": 200}, {"sleep": "1s"}, {"fire": "a.slow"})")), Kinds());
    EXPECT_EQ(kindsOf(scenario(R"({"fire": "a.ping", "count": 1000}, {"fire": "a.slow"}, {"fire": "a.ping"})")),
              Kinds())
        << "the longest wait was for other pings for the most part";
    const std::string text = textOf(
        scenario(
            R"({"fire": "a.slow"}, {"fire": "a.ping", "count": 9, "as": "p"}, {"sleep": "90ms"}, {"cancel": "p"})"),
        "starved-group");
    EXPECT_NE(text.find("Calls of a.ping wait 90 ms and none has started, for calls of slow hold the slots."),
              std::string::npos)
        << text;
}

TEST(Warnings, aGroupThatSeveralMethodsStarveTogether) {
    const std::string text = textOf(
        oneActor(R"("ping": )" + asyncMethod(R"({"sleep": "1ms"})") + R"(, "slow": )" +
                     asyncMethod(R"({"sleep": "500ms"})") + R"(, "slower": )" + asyncMethod(R"({"sleep": "600ms"})"),
                 R"(, "max_concurrency": 1)",
                 R"({"fire": "a.slow"}, {"fire": "a.slower"}, {"fire": "a.slow"}, {"fire": "a.slower"},
                           {"fire": "a.ping", "count": 9})"),
        "starved-group");
    EXPECT_NE(text.find("for calls of slow and slower hold the slots."), std::string::npos) << text;
}

TEST(Warnings, aLimitThatIsNeverReached) {
    const auto scenario = [](const std::string& method, const std::string& every) {
        return oneActor(R"("m": )" + method, R"(, "max_concurrency": 16)",
                        R"({"fire": "a.m", "count": 32, "every": ")" + every + R"("})");
    };
    EXPECT_EQ(kindsOf(scenario(syncMethod(R"({"sleep": "10ms"})"), "5ms")), Kinds{"limit-never-reached"});
    EXPECT_EQ(kindsOf(scenario(syncMethod(R"({"sleep": "40ms"})"), "5ms")), Kinds()) << "eight of sixteen";
    EXPECT_EQ(kindsOf(scenario(asyncMethod(R"({"sleep": "10ms"})"), "5ms")), Kinds()) << "slots of a loop cost nothing";
}

TEST(Warnings, aLimitOfAGroupThatIsNeverReached) {
    const auto scenario = [](const std::string& method) {
        return scenarioOf(R"("classes": {"W": {"concurrency_groups": {"io": 8}, "methods": {
            "m": {"steps": [{"sleep": "1ms"}]},
            "n": {"concurrency_group": "io", "steps": [{"sleep": "1ms"}]}}}}, "actors": {"web": {"class": "W"}},
            "driver": [{"fire": "web.)" +
                          method + R"(", "count": 40, "every": "5ms"}])");
    };
    EXPECT_EQ(kindsOf(scenario("m")), Kinds()) << "its group has one, and nothing came to the others";
    const std::string text = textOf(scenario("n"), "limit-never-reached");
    EXPECT_NE(text.find("web's group \"io\" has 8 threads, and of its 40 calls at most 1 ran at a time. With 1 in the "
                        "concurrency_groups of the class it does the same with fewer threads."),
              std::string::npos)
        << text;
}

TEST(Warnings, aBlockingGetInAnAsyncActor) {
    const auto scenario = [](const std::string& then, const std::string& options) {
        return scenarioOf(R"("classes": {"W": {"methods": {"ask": )" +
                          asyncMethod(R"({"call": "b.answer", "then": ")" + then + R"("})") +
                          R"(}}, "V": {"methods": {"answer": )" + asyncMethod(R"({"sleep": "10ms"})") +
                          R"(}}}, "actors": {"a": {"class": "W")" + options + R"(}, "b": {"class": "V"}},
                          "driver": [{"fire": "a.ask", "as": "asked"}, {"get": "asked"}])");
    };
    EXPECT_EQ(kindsOf(scenario("get", "")), Kinds{"blocking-get"});
    EXPECT_EQ(kindsOf(scenario("get", R"(, "blocking_get": "warn")")), Kinds{"blocking-get"});
    EXPECT_EQ(kindsOf(scenario("await", "")), Kinds());
}

TEST(Warnings, aBlockBesideAnAwaitIsNoBlockingGet) {
    for (const char* steps : {R"({"block": "100ms"}, {"call": "b.answer"})", // An answer that takes no time.
                              R"({"call": "b.answer"}, {"block": "100ms"})"})
        EXPECT_EQ(kindsOf(scenarioOf(R"("classes": {"W": {"methods": {"ask": )" + asyncMethod(steps) +
                                     R"(}}, "V": {"methods": {"answer": )" + asyncMethod("") +
                                     R"(}}}, "actors": {"a": {"class": "W"}, "b": {"class": "V"}},
                                     "driver": [{"fire": "a.ask"}])")),
                  Kinds())
            << steps;
}

TEST(Warnings, aBlockingGetIsToldAsWhatItWas) {
    const auto scenario = [](const std::string& asked, const std::string& options) {
        return oneActor(
            R"("ask": )" + asyncMethod(R"({"call": ")" + asked + R"(.answer", "then": "get"}, {"fail": "by itself"})") +
                R"(, "answer": )" + asyncMethod(R"({"sleep": "10ms"})"),
            options + R"(}, "b": {"class": "W")", R"({"fire": "a.ask", "as": "asked"}, {"wait": "asked"})");
    };
    const std::string allowed = R"(, "blocking_get": "warn")";
    EXPECT_NE(textOf(scenario("b", ""), "blocking-get").find("was refused"), std::string::npos);
    EXPECT_NE(textOf(scenario("b", allowed), "blocking-get").find("waits in"), std::string::npos)
        << textOf(scenario("b", allowed), "blocking-get");
    EXPECT_EQ(kindsOf(scenario("a", allowed)), Kinds{"blocking-get"}) << "it hangs, and not for want of a slot";
}

TEST(Warnings, anErrorThatNobodySaw) {
    const std::string fails = R"("fails": )" + asyncMethod(R"({"sleep": "10ms"}, {"fail": "no more seats"})");
    const auto driven = [&](const std::string& driver) { return oneActor(fails, "", driver); };
    const auto found = warningsOf(driven(R"({"fire": "a.fails", "count": 3})"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, "unobserved-error");
    EXPECT_EQ(found[0].actor, "a");
    EXPECT_EQ(found[0].call, CallId(1));
    EXPECT_EQ(found[0].duration, 30ms) << "that their slots were held for";
    EXPECT_EQ(found[0].range, (TimeRange{TimePoint(0ms), TimePoint(10ms)}));
    EXPECT_NE(found[0].text.find("a.fails #1 failed with \"no more seats\""), std::string::npos) << found[0].text;
    EXPECT_NE(found[0].text.find("3 calls"), std::string::npos) << found[0].text;

    const std::string named = R"({"fire": "a.fails", "count": 3, "as": "all"}, )";
    EXPECT_EQ(kindsOf(driven(named + R"({"wait": "all", "num_returns": 3})")), Kinds{"unobserved-error"})
        << "that it has ended is all that a wait tells";
    EXPECT_EQ(kindsOf(driven(named + R"({"get": "all"})")), Kinds()) << "it was told of the first";
    EXPECT_EQ(kindsOf(driven(named + R"({"cancel": "all"})")), Kinds()) << "who cancels knows";
    EXPECT_EQ(kindsOf(driven(named + R"({"kill": "a"})")), Kinds()) << "who kills knows";
}

TEST(Warnings, anErrorThatAnotherCallSees) {
    const auto scenario = [](const std::string& then) {
        return oneActor(
            R"("fails": )" + asyncMethod(R"({"fail": "no"})") + R"(, "asks": )" +
                asyncMethod(R"({"call": "a.fails", "then": "go", "as": "answer"}, {"sleep": "5ms"})" + then),
            "", R"({"fire": "a.asks", "as": "asked"}, {"wait": "asked"})");
    };
    const auto dropped = warningsOf(scenario(""));
    ASSERT_EQ(dropped.size(), 1U);
    EXPECT_EQ(dropped[0].call, CallId(2)) << "the caller finished well";
    const auto passedOn = warningsOf(scenario(R"(, {"gather": "answer"})"));
    ASSERT_EQ(passedOn.size(), 1U);
    EXPECT_EQ(passedOn[0].call, CallId(1)) << "who failed with it, which nobody saw";
}

TEST(Warnings, anErrorThatNobodySawInTimesOfBothKinds) {
    const std::string fails = R"({"fail": "no"})";
    for (const std::string& method : {syncMethod(fails), asyncMethod(fails)}) {
        auto run = runWhole(oneActor(R"("fails": )" + method, "", R"({"fire": "a.fails", "count": 5})"), Engine::Real);
        const auto found = playground::warningsOf(run.value());
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(found[0].kind, "unobserved-error");
        EXPECT_NE(found[0].text.find("5 calls"), std::string::npos) << found[0].text;
    }
}

TEST(Warnings, anErrorItemThatNobodyTook) {
    const auto scenario = [](const std::string& driver) {
        return oneActor(R"("gives": )" + asyncMethod(R"({"yield": 1}, {"fail": "no"})"), "", driver);
    };
    EXPECT_EQ(kindsOf(scenario(R"({"fire": "a.gives"})")), Kinds{"unobserved-error"});
    const std::string taken = R"({"fire": "a.gives", "as": "s"}, {"next": "s", "count": "all", "as": "items"}, )";
    EXPECT_EQ(kindsOf(scenario(taken + R"({"get": "items"})")), Kinds());
}

TEST(Warnings, whatTheShippedScenariosAreAbout) {
    const std::map<std::string, Kinds> expected{{"async_method_wins", {"loop-blocked"}},
                                                {"blocked_loop", {"loop-blocked"}},
                                                {"blocking_get_refused", {"blocking-get"}},
                                                {"deadlock_self_call", {"self-call"}}};
    const QString folder = QStringLiteral(PLAYGROUND_SOURCE_DIR "/resources/scenarios");
    for (const QString& file : QDir(folder).entryList({QStringLiteral("*.actorplay")})) {
        const std::string name = file.chopped(10).toStdString();
        const auto found = expected.find(name);
        EXPECT_EQ(kindsOf(loadScenario((folder + QStringLiteral("/") + file).toStdString()).value()),
                  found == expected.end() ? Kinds() : found->second)
            << name;
    }
}
