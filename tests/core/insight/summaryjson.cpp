#include "core/insight/summaryjson.h"

#include "tests/support/tracetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace playground {
namespace {

QJsonObject parsed(const std::string& json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << json;
    return document.object();
}

QJsonValue valueAt(const QJsonObject& object, std::initializer_list<const char*> path) {
    QJsonValue value = object;
    for (const char* key : path)
        value = value.isArray() ? value.toArray().at(0)[QLatin1String(key)] : value[QLatin1String(key)];
    return value;
}

TEST(SummaryJson, holdsWhatTheProductPromises) {
    const TraceText trace("web async 2\n0 QQRAAR\n1 RR!\n");
    const QJsonObject json =
        parsed(toJson(summarize(trace.store), {.scenario = "demo", .engine = "virtual", .seed = 7}));
    EXPECT_EQ(json[QLatin1String("engine")].toString(), QLatin1String("virtual"));
    EXPECT_EQ(json[QLatin1String("outcome")].toString(), QLatin1String("completed"));
    EXPECT_EQ(json[QLatin1String("makespan_ms")].toDouble(), 6);
    EXPECT_EQ(json[QLatin1String("peak_in_flight")].toInt(), 1);
    EXPECT_EQ(json[QLatin1String("lost_events")].toInt(-1), 0);
    EXPECT_EQ(valueAt(json, {"calls", "submitted"}).toInt(), 2);
    EXPECT_EQ(valueAt(json, {"calls", "failed"}).toInt(), 1);
    EXPECT_EQ(valueAt(json, {"calls", "unfinished"}).toInt(-1), 0);
    EXPECT_EQ(valueAt(json, {"actors", "name"}).toString(), QLatin1String("web"));
    EXPECT_EQ(valueAt(json, {"actors", "kind"}).toString(), QLatin1String("async"));
    EXPECT_EQ(valueAt(json, {"actors", "max_concurrency"}).toInt(), 2);
    EXPECT_EQ(valueAt(json, {"actors", "threads"}).toInt(), 1);
    EXPECT_EQ(valueAt(json, {"actors", "peak_queued"}).toInt(), 1);
    EXPECT_EQ(valueAt(json, {"actors", "wait_ms", "max"}).toDouble(), 2);
    EXPECT_EQ(valueAt(json, {"actors", "run_ms", "p50"}).toDouble(), 2);
    EXPECT_EQ(valueAt(json, {"actors", "await_ms", "p99"}).toDouble(), 2);
    EXPECT_NEAR(valueAt(json, {"actors", "loop_busy"}).toDouble(), 4 / 6., 1e-9);
    EXPECT_EQ(valueAt(json, {"actors", "methods", "name"}).toString(), QLatin1String("work"));
    EXPECT_EQ(valueAt(json, {"actors", "methods", "run_ms", "p90"}).toDouble(), 2);
    EXPECT_TRUE(json[QLatin1String("warnings")].isArray());
    EXPECT_TRUE(json[QLatin1String("deadlock")].isArray());
}

TEST(SummaryJson, tellsWhichSpansWereDropped) {
    const QJsonObject torn = parsed(toJson({.edge = {.time = at(1500), .droppedSpans = 65'536}}, {}));
    EXPECT_EQ(torn[QLatin1String("dropped_spans")].toInt(), 65'536);
    EXPECT_EQ(torn[QLatin1String("dropped_before_ms")].toDouble(), 1500);
    EXPECT_EQ(parsed(toJson({}, {}))[QLatin1String("dropped_spans")].toInt(-1), 0);
}

TEST(SummaryJson, tellsWhichCausesOfWaitsWereDropped) {
    const QJsonObject torn = parsed(toJson({.edge = {.causesTime = at(1200), .droppedCauses = 8'192}}, {}));
    EXPECT_EQ(torn[QLatin1String("dropped_causes")].toInt(), 8'192);
    EXPECT_EQ(torn[QLatin1String("dropped_causes_before_ms")].toDouble(), 1200);
    EXPECT_EQ(parsed(toJson({}, {}))[QLatin1String("dropped_causes")].toInt(-1), 0);
}

TEST(SummaryJson, tellsWarningsDeadlockAndState) {
    const TraceText trace("ask async 1\n0 R\n");
    const RunFacts facts{.outcome = RunOutcome::Deadlock,
                         .deadlock = {"ask.self #1", "ask.self #2"},
                         .warnings = {{"loop-blocked", "ask", CallId{1}, Duration(1'500'000), "The loop was blocked."}},
                         .state = {{"ask", "counter", -4}, {"other", "counter", 9}}};
    const QJsonObject json = parsed(toJson(summarize(trace.store), facts));
    EXPECT_EQ(json[QLatin1String("outcome")].toString(), QLatin1String("deadlock"));
    EXPECT_EQ(json[QLatin1String("deadlock")].toArray().at(1).toString(), QLatin1String("ask.self #2"));
    EXPECT_EQ(valueAt(json, {"warnings", "duration_ms"}).toDouble(), 1.5);
    EXPECT_EQ(valueAt(json, {"warnings", "call"}).toInt(), 1);
    EXPECT_EQ(valueAt(json, {"actors", "state", "counter"}).toInt(), -4);
}

TEST(SummaryJson, tellsTheCriticalPath) {
    const TraceText trace("a threaded 2\n0 RRRR\n1 ..QQRR\n");
    Summary summary = summarize(trace.store);
    summary.criticalPath = summaryOf(trace.store, criticalPathOf(trace.store, wholeRun(trace.store, at(6))));
    const QJsonObject json = parsed(toJson(summary, {}));
    ASSERT_EQ(json[QLatin1String("critical_path")].toArray().size(), 2);
    const QJsonValue last = json[QLatin1String("critical_path")].toArray().last();
    EXPECT_EQ(last[QLatin1String("from_ms")].toDouble(), 4);
    EXPECT_EQ(last[QLatin1String("to_ms")].toDouble(), 6);
    EXPECT_EQ(last[QLatin1String("state")].toString(), QLatin1String("running"));
    EXPECT_EQ(last[QLatin1String("call")].toInt(), 2);
    EXPECT_EQ(last[QLatin1String("actor")].toString(), QLatin1String("a"));
    EXPECT_EQ(last[QLatin1String("method")].toString(), QLatin1String("work"));
    EXPECT_EQ(last[QLatin1String("because")].toString(), QLatin1String("a.work #1 freed a slot"));
    EXPECT_EQ(valueAt(json, {"critical_path_sums", "states_ms", "running"}).toDouble(), 6);
    EXPECT_EQ(valueAt(json, {"critical_path_sums", "steps"}).toInt(), 2);
    EXPECT_EQ(valueAt(json, {"critical_path_sums", "steps_left_out"}).toInt(), 0);
}

TEST(SummaryJson, saysHowMuchOfALongPathIsLeftOut) {
    PathSummary path{.isCut = true};
    path.steps.resize(1234);
    const QJsonObject json = parsed(toJson({.criticalPath = path}, {}));
    EXPECT_EQ(json[QLatin1String("critical_path")].toArray().size(), 1000);
    EXPECT_EQ(valueAt(json, {"critical_path_sums", "steps_left_out"}).toInt(), 234);
    EXPECT_TRUE(valueAt(json, {"critical_path_sums", "beginning_is_missing"}).toBool());
}

TEST(SummaryJson, isValidWhateverTheNames) {
    TraceText trace;
    const ActorId actor = trace.dictionary.addActor({"a\"b\\c\n\x01\xff", "C", ActorKind::Async});
    const Event created{.argument = 1, .actor = actor, .kind = EventKind::ActorCreated};
    trace.store.ingest({&created, 1});
    const QJsonObject json = parsed(toJson(summarize(trace.store), {.error = "broken \xc3\x28 text"}));
    EXPECT_EQ(valueAt(json, {"actors", "name"}).toString(), QString::fromUtf8("a\"b\\c\n\x01\xef\xbf\xbd"));
    EXPECT_TRUE(json[QLatin1String("error")].toString().contains(QChar(0xfffd)));
}

} // namespace
} // namespace playground
