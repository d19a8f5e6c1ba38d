#include "ui/panels/runreading.h"

#include "tests/support/tracetext.h"
#include "ui/panels/inspector.h"

#include <QLabel>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

// The first of each ten holds the loop for longer than 50 ms, and the others cannot go on.
class ReadingARun : public testing::Test {
protected:
    ReadingARun() {
        const ActorId actor = names.addActor({"web", "Web", ActorKind::Async});
        const ThreadId loop = names.addThread("loop");
        std::vector<Event> events{{.argument = 20, .actor = actor, .kind = EventKind::ActorCreated}};
        const MethodId method = names.method("work");
        std::uint32_t number = 0;
        for (int ten = 0; ten < 10'100; ++ten) {
            const TimePoint start = at(ten * 100);
            for (std::uint32_t call = 1; call <= 10; ++call)
                events.push_back({.time = start,
                                  .call = CallId{number + call},
                                  .actor = actor,
                                  .method = method,
                                  .kind = EventKind::Submitted});
            for (std::uint32_t call = 1; call <= 10; ++call) {
                const TimePoint turn = start + std::chrono::milliseconds(call == 1 ? 0 : 80);
                const TimePoint end = start + std::chrono::milliseconds(80);
                const CallId id{number + call};
                events.push_back(
                    {.time = turn, .call = id, .argument = call, .thread = loop, .kind = EventKind::Started});
                events.push_back({.time = end, .call = id, .kind = EventKind::Finished});
            }
            number += 10;
        }
        store.ingest(events);
    }

    Dictionary names;
    TraceStore store{names};
};

TEST_F(ReadingARun, besideTheInterfaceFindsWhatIsFoundAtOnce) {
    RunReading reading;
    QSignalSpy finished(&reading, &RunReading::finished);
    QSignalSpy readingChanged(&reading, &RunReading::readingChanged);
    reading.begin(store, store.lastEvent(), 2);
    EXPECT_TRUE(reading.isUnderWay());
    ASSERT_TRUE(finished.wait());
    EXPECT_FALSE(reading.isUnderWay());
    EXPECT_EQ(readingChanged.size(), 2);
    const auto found = finished.first().first().value<RunFindings>();
    const RunFindings atOnce = findingsOf(store, store.lastEvent(), 2);
    ASSERT_EQ(atOnce.warnings.size(), 1U);
    ASSERT_EQ(found.warnings.size(), 1U);
    EXPECT_EQ(found.warnings[0].text, atOnce.warnings[0].text);
    EXPECT_EQ(found.summary.calls.finished, 101'000U);
}

TEST_F(ReadingARun, tellsNothingOnceItIsStopped) {
    RunReading reading;
    QSignalSpy finished(&reading, &RunReading::finished);
    QSignalSpy readingChanged(&reading, &RunReading::readingChanged);
    reading.begin(store, store.lastEvent(), 2);
    reading.stop();
    EXPECT_FALSE(reading.isUnderWay());
    while (readingChanged.size() < 2)
        ASSERT_TRUE(readingChanged.wait());
    reading.begin(store, store.lastEvent(), 2);
    reading.cancel();
    EXPECT_EQ(readingChanged.size(), 4);
    QCoreApplication::processEvents();
    EXPECT_EQ(finished.size(), 0);
    EXPECT_EQ(readingChanged.size(), 4) << "told twice that it is over";
}

TEST_F(ReadingARun, isDoneByTheInspectorWhenAPersonAsks) {
    Inspector inspector;
    QSignalSpy found(&inspector, &Inspector::warningsFound);
    inspector.setStore(&store);
    auto* facts = inspector.findChild<QLabel*>(QStringLiteral("inspectorFacts"));
    EXPECT_TRUE(found.last().first().value<std::vector<Warning>>().empty());
    Q_EMIT facts->linkActivated(QStringLiteral("read"));
    EXPECT_TRUE(facts->text().contains(QStringLiteral("Working it out")));
    ASSERT_TRUE(found.wait());
    while (found.last().first().value<std::vector<Warning>>().empty())
        ASSERT_TRUE(found.wait());
    EXPECT_TRUE(facts->text().contains(QStringLiteral("p99")));
    EXPECT_FALSE(facts->text().contains(QStringLiteral("Working it out")));
}

TEST_F(ReadingARun, isGivenUpForAnotherRun) {
    Inspector inspector;
    QSignalSpy reading(&inspector, &Inspector::readingChanged);
    inspector.setStore(&store);
    auto* facts = inspector.findChild<QLabel*>(QStringLiteral("inspectorFacts"));
    Q_EMIT facts->linkActivated(QStringLiteral("read"));
    const TraceText other("web async 1\n0 RRR\n");
    inspector.setStore(&other.store);
    ASSERT_EQ(reading.size(), 2);
    EXPECT_FALSE(reading.last().first().toBool());
    QCoreApplication::processEvents();
    EXPECT_TRUE(facts->text().contains(QStringLiteral("1 of 1")));
}

} // namespace
} // namespace playground::ui
