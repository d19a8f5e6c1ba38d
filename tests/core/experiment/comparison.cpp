#include "core/experiment/comparison.h"

#include "core/experiment/wholerun.h"
#include "core/scenario/reader.h"
#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

using namespace playground;
using namespace std::chrono_literals;

namespace {

Scenario scenario(const std::string& driver) {
    return readScenario(R"({"actorplay": 1, "cores": 2, "classes": {
        "W": {"methods": {"fetch": {"async": true, "steps": [{"sleep": "10ms"}]},
                          "store": {"async": true, "steps": [{"sleep": "40ms"}]}}}},
        "actors": {"web": {"class": "W", "max_concurrency": 4}},
        "driver": [)" + driver +
                            "]}",
                        "test")
        .value();
}

WholeRun run(const std::string& driver) { return runVirtually(scenario(driver)).value(); }

Compared totalOf(const char* predicted, const char* real) {
    return compare(TraceText(predicted).store, TraceText(real).store).total();
}

} // namespace

TEST(Comparison, matchesCallsBySubmission) {
    struct Row {
        const char* what;
        const char* predicted;
        const char* real;
        Compared expected;
    };
    const std::array rows{
        Row{"the same",
            "web async 1\n0 RR",
            "web async 1\n0 RR",
            {{1, 1, 2ms, 2ms, 2ms}, {1, 1, 2ms, 2ms, 2ms}, 1, 0ms}},
        Row{"longer",
            "web async 1\n0 RR",
            "web async 1\n0 RRRRR",
            {{1, 1, 2ms, 2ms, 2ms}, {1, 1, 5ms, 5ms, 5ms}, 1, 3ms}},
        Row{"the same, but begun later",
            "web async 1\n0 RR",
            "web async 1\n0 ...RR",
            {{1, 1, 2ms, 2ms, 2ms}, {1, 1, 2ms, 2ms, 2ms}, 1, 0ms}},
        Row{"a wait for a slot is latency, but in no slot",
            "web async 1\n0 RR",
            "web async 1\n0 QQRR",
            {{1, 1, 2ms, 2ms, 2ms}, {1, 1, 4ms, 2ms, 4ms}, 1, 2ms}},
        Row{"a call that does not come",
            "web async 1\n0 RR.R",
            "web async 1\n0 RR",
            {{2, 2, 4ms, 3ms, 2ms}, {1, 1, 2ms, 2ms, 2ms}, 1, 0ms}},
        Row{"a call that was not predicted",
            "web async 1\n0 RR",
            "web async 1\n0 RR.R",
            {{1, 1, 2ms, 2ms, 2ms}, {2, 2, 4ms, 3ms, 2ms}, 1, 0ms}},
        Row{"later and earlier do not cancel out",
            "web async 1\n0 RR.RRRR",
            "web async 1\n0 RRR.RR",
            {{2, 2, 7ms, 6ms, 6ms}, {2, 2, 6ms, 5ms, 5ms}, 2, 2ms}},
        Row{"an actor that was not predicted",
            "web async 1\n0 RR",
            "web async 1\n0 RR\npool threaded 1\n0 R",
            {{1, 1, 2ms, 2ms, 2ms}, {2, 2, 2ms, 3ms, 2ms}, 1, 0ms}},
        Row{"nothing yet", "web async 1\n0 RR", "web async 1\n0 ..", {{1, 1, 2ms, 2ms, 0ms}, {}, 0, 0ms}},
        Row{"nothing at all", "", "", {}},
    };
    for (const Row& row : rows)
        EXPECT_EQ(totalOf(row.predicted, row.real), row.expected) << row.what;
}

TEST(Comparison, tellsEachActorByItsName) {
    const TraceText predicted("web async 1\n0 RR\npool threaded 1\n0 R");
    const TraceText real("pool threaded 1\n0 RRR\nother async 1\n0 R\nweb async 1\n0 RR");
    const Comparison comparison = compare(predicted.store, real.store);
    ASSERT_EQ(comparison.rows().size(), 3U);
    const auto& rows = comparison.rows();
    EXPECT_EQ(rows[0].actor, "web");
    EXPECT_EQ(rows[0].track, 2U);
    EXPECT_EQ(rows[0].compared.apart, 0ms);
    EXPECT_EQ(rows[1].actor, "pool");
    EXPECT_EQ(rows[1].track, 0U);
    EXPECT_EQ(rows[1].compared.apart, 2ms);
    EXPECT_EQ(rows[2].actor, "other");
    EXPECT_EQ(rows[2].compared.reference.calls, 0U);
    EXPECT_EQ(rows[2].compared.run.calls, 1U);
}

TEST(Comparison, tellsWhichCallStandsForWhich) {
    const WholeRun reference = run(R"({"fire": "web.fetch", "count": 2}, {"fire": "web.store"})");
    const WholeRun other = run(R"({"fire": "web.store", "count": 2}, {"fire": "web.fetch"})");
    const auto idOf = [](const WholeRun& of, std::size_t call) { return of.store->callAt(call).id; };
    Comparison comparison(*reference.store, *other.store);
    EXPECT_EQ(comparison.inReference(idOf(other, 0)), std::nullopt) << "not looked at yet";
    while (!comparison.advance(1)) {
    }
    struct Row {
        const char* what;
        std::size_t call;
        std::optional<std::size_t> counterpart;
    };
    const std::array rows{Row{"the first store", 0, 2}, Row{"the second store", 1, {}}, Row{"the first fetch", 2, 0}};
    for (const Row& row : rows) {
        const auto id = row.counterpart ? std::optional(idOf(reference, *row.counterpart)) : std::nullopt;
        EXPECT_EQ(comparison.inReference(idOf(other, row.call)), id) << row.what;
        if (id) {
            EXPECT_EQ(comparison.inRun(*id), idOf(other, row.call)) << row.what;
        }
    }
    EXPECT_EQ(comparison.inRun(idOf(reference, 1)), std::nullopt) << "the second fetch";
    EXPECT_EQ(comparison.inRun(CallId{999}), std::nullopt);
}

TEST(Comparison, matchesEachMethodForItself) {
    const std::string fetch = R"({"fire": "web.fetch", "count": 2})";
    const std::string store = R"({"fire": "web.store", "count": 2})";
    const WholeRun predicted = run(fetch + "," + store);
    const WholeRun real = run(store + "," + fetch);
    const Compared total = compare(*predicted.store, *real.store).total();
    EXPECT_EQ(total.matched, 4U);
    EXPECT_EQ(total.apart, 0ms) << "a fetch was compared with a store";
    EXPECT_EQ(total.meanLatency(total.run), 25ms);
}

TEST(Comparison, ofARunWithItselfIsEqual) {
    const std::string driver = R"({"fire": "web.fetch", "count": 200, "poisson": "100/s"})";
    const WholeRun one = run(driver);
    const WholeRun other = run(driver);
    const Compared total = compare(*one.store, *other.store).total();
    EXPECT_EQ(total.matched, 200U);
    EXPECT_EQ(total.reference, total.run);
    EXPECT_EQ(total.apart, 0ms) << "random arrivals have the same seed";
    EXPECT_GT(total.run.lastEnd, 1s);
}

TEST(Comparison, meansAreOfWhatMatched) {
    const Compared total = totalOf("web async 2\n0 RRRR.R\n1 RR", "web async 2\n0 RRRR.R\n1 RRRR");
    EXPECT_EQ(total.meanLatency(total.reference), Duration(7ms) / 3);
    EXPECT_EQ(total.meanApart(), Duration(2ms) / 3);
    EXPECT_DOUBLE_EQ(total.reference.meanInFlight(), 7.0 / 6);
    EXPECT_DOUBLE_EQ(total.run.meanInFlight(), 9.0 / 6);
    EXPECT_EQ(Compared{}.meanApart(), 0ns);
    EXPECT_EQ(Compared{}.run.meanInFlight(), 0);
}

TEST(Comparison, inPartsWhileTheRunGoesOnIsTheSameAsAtOnce) {
    const TraceText predicted("web async 2\n0 RRAAR.RRRR.RR\n1 .RBB!RRx\npool threaded 1\n0 RRRRRR|RRRR");
    const char* picture = "web async 2\n0 RRAARRRRR.RR\n1 .RBBRRx\npool threaded 1\n0 RRRR|RRRR";
    const TraceText whole(picture);
    TraceText growing;
    Comparison parts(predicted.store, growing.store);
    for (const Event& event : eventsOf(picture, growing.dictionary)) {
        growing.store.ingest({&event, 1});
        parts.advance(1);
    }
    while (!parts.advance(1)) {
    }
    const Comparison once = compare(predicted.store, whole.store);
    EXPECT_EQ(parts.total(), once.total());
    ASSERT_EQ(parts.rows().size(), once.rows().size());
    for (std::size_t row = 0; row < once.rows().size(); ++row)
        EXPECT_EQ(parts.rows()[row].compared, once.rows()[row].compared) << row;
    EXPECT_GT(once.total().matched, 4U);
}

TEST(RunVirtually, givesUpAfterSoManyEvents) {
    const Scenario many = scenario(R"({"fire": "web.fetch", "count": 30000})");
    const auto run = runVirtually(many, {}, 100'000);
    ASSERT_TRUE(run.ok());
    EXPECT_EQ(run->facts.outcome, RunOutcome::Cancelled);
    EXPECT_LT(run->store->eventCount(), 500'000U);
    EXPECT_EQ(runVirtually(scenario(R"({"fire": "web.fetch"})"), {}, 10'000)->facts.outcome, RunOutcome::Completed);
}
