#include "ui/panels/inspector.h"

#include "tests/support/tracetext.h"
#include "ui/panels/rangefacts.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

class Inspecting : public testing::Test {
protected:
    Inspecting() { inspector.setStore(&trace.store); }

    QString text(const char* name) const { return inspector.findChild<QLabel*>(QLatin1String(name))->text(); }
    QString bar() const { return inspector.findChild<QWidget*>(QStringLiteral("stateBar"))->accessibleDescription(); }

    TraceText trace{"web async 2\n"
                    "0 RRAAAAR\n"
                    "1 RR!\n"};
    Inspector inspector;
};

TEST_F(Inspecting, withoutACallItShowsTheWholeRun) {
    EXPECT_EQ(text("inspectorTitle"), QStringLiteral("This run"));
    EXPECT_TRUE(text("inspectorFacts").contains(QStringLiteral("2 of 2")));
}

TEST_F(Inspecting, aCallShowsWhereItsTimeWent) {
    inspector.advance(at(7));
    inspector.showCall(CallId{1});
    EXPECT_EQ(text("inspectorTitle"), QStringLiteral("web.work #1"));
    EXPECT_EQ(bar(), QStringLiteral("running 2 ms, awaiting 4 ms, running 1 ms"));
    EXPECT_FALSE(text("inspectorSentence").isEmpty());
    EXPECT_TRUE(text("inspectorFacts").contains(QStringLiteral("the driver")));
}

TEST_F(Inspecting, thePartsOfACallNameWhatWasInItsWay) {
    const TraceText full("web async 2\n0 AAAAAA\n1 AAAA|\n1 QQQQRR\n");
    inspector.setStore(&full.store);
    inspector.advance(at(6));
    inspector.showCall(CallId{3});
    EXPECT_TRUE(text("inspectorFacts").contains(QStringLiteral("queued, slots full")));
    EXPECT_TRUE(text("inspectorFacts")
                    .contains(QStringLiteral("held by <a href='call:1'>web.work #1</a>, "
                                             "<a href='call:2'>web.work #2</a>")))
        << text("inspectorFacts").toStdString();
    inspector.setStore(nullptr);
}

TEST_F(Inspecting, aWaitForTheInterpreterLockNamesItsFirstAndItsLastHolder) {
    TraceText busy("pool threaded 3\n0 RRRR\n1 RRRR\n2 RRRR\n");
    const auto tell = [&](EventKind kind, std::int64_t time, std::uint32_t holder) {
        busy.store.ingest(std::array{Event{.time = at(time), .call = CallId{9}, .argument = holder, .kind = kind}});
    };
    busy.store.ingest(
        std::array{Event{.time = at(4), .call = CallId{9}, .actor = ActorId{1}, .kind = EventKind::Submitted}});
    tell(EventKind::Started, 4, 0);
    tell(EventKind::GilWaits, 4, 1);
    tell(EventKind::GilTaken, 9, 2);
    tell(EventKind::GilWaits, 10, 3);
    inspector.setStore(&busy.store);
    inspector.advance(at(12));
    inspector.showCall(CallId{9});
    const QString facts = text("inspectorFacts");
    EXPECT_TRUE(facts.contains(QStringLiteral("held first by <a href='call:1'>pool.work #1</a> and last by "
                                              "<a href='call:2'>pool.work #2</a>")))
        << facts.toStdString();
    EXPECT_TRUE(facts.contains(QStringLiteral("held by <a href='call:3'>pool.work #3</a> and maybe by others")))
        << facts.toStdString();
    inspector.setStore(nullptr);
}

TEST_F(Inspecting, ofManyPartsTheShortestAreSummedUp) {
    const TraceText restless("web async 1\n0 RARARARARARARARARARARAAAA\n");
    inspector.setStore(&restless.store);
    inspector.advance(at(26));
    inspector.showCall(CallId{1});
    EXPECT_TRUE(text("inspectorFacts").contains(QStringLiteral("2 shorter parts")));
    inspector.setStore(nullptr);
}

TEST_F(Inspecting, aFailedCallShowsItsError) {
    const MethodId method = trace.dictionary.method("work");
    const auto error = static_cast<std::uint32_t>(trace.dictionary.text("out of <luck>"));
    const std::vector<Event> events{
        {.time = at(30), .call = CallId{3}, .actor = ActorId{1}, .method = method, .kind = EventKind::Submitted},
        {.time = at(31), .call = CallId{3}, .kind = EventKind::Started},
        {.time = at(32), .call = CallId{3}, .argument = error, .kind = EventKind::Failed}};
    trace.store.ingest(events);
    inspector.showCall(CallId{3});
    EXPECT_TRUE(text("inspectorFacts").contains(QStringLiteral("out of &lt;luck&gt;")));
}

TEST(InspectingWarnings, areToldOfTheWholeRunWithALinkToTheirCause) {
    // The first holds the loop for longer than 50 ms, and the second cannot go on.
    const TraceText trace("web async 2\n0 " + std::string(60, 'R') + "\n1 A" + std::string(70, 'A') + "\n");
    Inspector inspector;
    QSignalSpy found(&inspector, &Inspector::warningsFound);
    inspector.setStore(&trace.store);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0][0].value<std::vector<Warning>>().size(), 1U);
    auto* facts = inspector.findChild<QLabel*>(QStringLiteral("inspectorFacts"));
    EXPECT_TRUE(facts->text().contains(QStringLiteral("Never yielded"))) << facts->text().toStdString();
    EXPECT_TRUE(facts->text().contains(QStringLiteral("<a href='call:1'>Show #1</a>")));
    QSignalSpy chosen(&inspector, &Inspector::callChosen);
    Q_EMIT facts->linkActivated(QStringLiteral("call:1"));
    EXPECT_EQ(chosen.size(), 1);
}

TEST_F(Inspecting, aCallThatNobodyKnowsIsNoCall) {
    inspector.showCall(CallId{99});
    EXPECT_EQ(text("inspectorTitle"), QStringLiteral("This run"));
}

TEST_F(Inspecting, aLinkChoosesAnotherCall) {
    QSignalSpy chosen(&inspector, &Inspector::callChosen);
    Q_EMIT inspector.findChild<QLabel*>(QStringLiteral("inspectorFacts"))->linkActivated(QStringLiteral("call:2"));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<CallId>(), CallId{2});
}

TEST_F(Inspecting, anotherRunIsShownWithoutACall) {
    inspector.showCall(CallId{1});
    const TraceText other;
    inspector.setStore(&other.store);
    EXPECT_EQ(text("inspectorTitle"), QStringLiteral("This run"));
    EXPECT_EQ(text("inspectorFacts"), QString());
    inspector.setStore(nullptr);
}

TEST_F(Inspecting, settlingShowsWhatCameLast) {
    const QString before = text("inspectorFacts");
    Event late{.time = at(20), .call = CallId{9}, .actor = ActorId{1}, .kind = EventKind::Submitted};
    late.method = trace.dictionary.method("work");
    trace.store.ingest(std::span(&late, 1));
    inspector.settle(at(20));
    EXPECT_NE(text("inspectorFacts"), before);
}

TEST_F(Inspecting, namesCannotBringInMarkup) {
    TraceText hostile;
    hostile.store.ingest(eventsOf("a<b>c async 1\n0 R\n", hostile.dictionary));
    inspector.setStore(&hostile.store);
    EXPECT_FALSE(text("inspectorFacts").contains(QStringLiteral("a<b>c")));
    inspector.setStore(nullptr);
}

TEST_F(Inspecting, aRangeShowsWhatWentOnInIt) {
    inspector.advance(at(7));
    inspector.showRange(TimeRange{at(0), at(4)});
    EXPECT_EQ(text("inspectorTitle"), QStringLiteral("0.0000 s to 0.0040 s"));
    EXPECT_TRUE(text("inspectorSentence").startsWith(QStringLiteral("2 calls held a slot")));
    EXPECT_TRUE(text("inspectorFacts").contains(QStringLiteral("p90")));
    EXPECT_EQ(bar(), QStringLiteral("running 4 ms, awaiting 2 ms"));
}

class FollowingThePath : public Inspecting {
protected:
    FollowingThePath() {
        QObject::connect(&inspector, &Inspector::pathFound, [this](const CriticalPath& found) {
            path = found;
            isFound = true;
        });
        section = inspector.findChild<QLabel*>(QStringLiteral("inspectorPath"));
        inspector.advance(at(7));
    }
    /// Whether a path was found after this.
    template <class Act>
    bool findsAfter(Act act) {
        isFound = false;
        act();
        return QTest::qWaitFor([this] { return isFound; });
    }
    bool says(const QString& text) const { return section->text().contains(text); }

    CriticalPath path;
    bool isFound = false;
    QLabel* section = nullptr;
};

TEST_F(FollowingThePath, itIsToldWhenSomebodyAsks) {
    EXPECT_TRUE(section->isHidden());
    ASSERT_TRUE(findsAfter([this] { inspector.setShowsPath(true); }));
    EXPECT_FALSE(section->isHidden());
    EXPECT_TRUE(says(QStringLiteral("Critical path of 7 ms"))) << section->text().toStdString();
    EXPECT_TRUE(says(QStringLiteral("<a href='call:1'>web.work #1</a>")));
    EXPECT_EQ(path.range.length(), std::chrono::milliseconds(7));
    ASSERT_TRUE(findsAfter([this] { inspector.showRange(TimeRange{at(0), at(4)}); }));
    EXPECT_EQ(path.steps.back().call, CallId{2}) << "of the two only that one ended in the range";
    inspector.setShowsPath(false);
    EXPECT_TRUE(section->isHidden());
    EXPECT_TRUE(path.steps.empty());
}

TEST_F(FollowingThePath, thatToTheSelectedCallIsBehindALink) {
    const QString toCall = QStringLiteral("<a href='pathToCall'>Show the path to the end of web.work #2</a>");
    ASSERT_TRUE(findsAfter([this] { inspector.setShowsPath(true); }));
    EXPECT_FALSE(says(toCall));
    inspector.showCall(CallId{2});
    EXPECT_TRUE(says(toCall)) << section->text().toStdString();
    EXPECT_EQ(path.steps.back().call, CallId{1}) << "still that of the run";
    ASSERT_TRUE(findsAfter([this] { Q_EMIT section->linkActivated(QStringLiteral("pathToCall")); }));
    EXPECT_EQ(path.steps.back().call, CallId{2});
    EXPECT_FALSE(says(toCall));
    inspector.showCall(CallId{1});
    EXPECT_EQ(path.steps.back().call, CallId{2}) << "a look at its steps does not change it";
    ASSERT_TRUE(findsAfter([this] { inspector.showRange(TimeRange{at(5), at(7)}); }));
    EXPECT_TRUE(says(QStringLiteral("That call did not end here"))) << section->text().toStdString();
    ASSERT_TRUE(findsAfter([this] { Q_EMIT section->linkActivated(QStringLiteral("wholePath")); }));
    EXPECT_EQ(path.steps.back().call, CallId{1});
    EXPECT_FALSE(says(QStringLiteral("wholePath")));
}

TEST_F(Inspecting, theLastChoiceIsShownAndTheOtherComesBack) {
    inspector.advance(at(7));
    inspector.showRange(TimeRange{at(0), at(4)});
    inspector.showCall(CallId{1});
    EXPECT_EQ(text("inspectorTitle"), QStringLiteral("web.work #1"));
    inspector.showCall(std::nullopt);
    EXPECT_EQ(text("inspectorTitle"), QStringLiteral("0.0000 s to 0.0040 s"));
    inspector.showRange(std::nullopt);
    EXPECT_EQ(text("inspectorTitle"), QStringLiteral("This run"));
}

// So many spans that one slice of time does not do.
TEST(TornRange, isToldWithWhatIsGone) {
    const TraceEdge edge{.time = at(5), .droppedSpans = 7, .reason = "the disk is full"};
    EXPECT_EQ(tornRangeSentence({at(2), at(9)}, edge),
              QStringLiteral("Before 0.005 s, 7 spans were dropped: the disk is full. The rest is summed up."));
    EXPECT_EQ(tornRangeSentence({at(5), at(9)}, edge), QString());
    EXPECT_EQ(tornRangeSentence({at(0), at(9)}, {}), QString());
}

class LargeRange : public testing::Test {
protected:
    LargeRange() {
        const ActorId actor = dictionary.addActor({"pool", "Pool", ActorKind::Threaded});
        std::vector<Event> events{{.argument = 1, .actor = actor, .kind = EventKind::ActorCreated}};
        for (std::uint32_t call = 1; call <= calls; ++call) {
            const TimePoint time{std::chrono::microseconds(call)};
            events.push_back({.time = time, .call = CallId{call}, .actor = actor, .kind = EventKind::Submitted});
            events.push_back({.time = time, .call = CallId{call}, .kind = EventKind::Started});
            events.push_back({.time = time, .call = CallId{call}, .kind = EventKind::Finished});
        }
        store.ingest(events);
    }
    static constexpr std::uint32_t calls = 1'000'000;
    Dictionary dictionary;
    TraceStore store{dictionary};
};

TEST_F(LargeRange, isSummedUpBesideEverythingElse) {
    RangeInspection inspection;
    const QSignalSpy progressed(&inspection, &RangeInspection::progressed);
    std::optional<RangeSummary> result;
    QObject::connect(&inspection, &RangeInspection::finished, &inspection,
                     [&](const RangeSummary& summary) { result = summary; });
    inspection.begin(store, {TimePoint{}, at(10'000)}, at(10'000));
    EXPECT_TRUE(inspection.isUnderWay());
    ASSERT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, 30'000));
    EXPECT_EQ(result->all.calls, calls);
    EXPECT_GT(progressed.count(), 1);
    EXPECT_FALSE(inspection.isUnderWay());
}

TEST_F(LargeRange, givesWayToAnotherRangeAtOnce) {
    Inspector inspector;
    const auto text = [&](const char* name) { return inspector.findChild<QLabel*>(QLatin1String(name))->text(); };
    inspector.setStore(&store);
    inspector.advance(at(10'000));
    inspector.showRange(TimeRange{TimePoint{}, at(10'000)});
    ASSERT_TRUE(text("inspectorSentence").startsWith(QStringLiteral("Working it out")));
    inspector.showRange(TimeRange{at(5000), at(5001)}); // Nothing went on in it.
    EXPECT_EQ(text("inspectorTitle"), QStringLiteral("5.0000 s to 5.0010 s"));
    const auto isWorking = [&] { return text("inspectorSentence").startsWith(QStringLiteral("Working it out")); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return !isWorking(); }, 30'000));
    const QString sentence = text("inspectorSentence");
    EXPECT_FALSE(sentence.contains(QStringLiteral("calls held a slot"))) << sentence.toStdString();
    QCoreApplication::processEvents(); // What was under way would go on here.
    EXPECT_EQ(text("inspectorSentence"), sentence);
}

TEST_F(LargeRange, canBeStoppedAndTakenUpAgain) {
    Inspector inspector;
    const auto text = [&](const char* name) { return inspector.findChild<QLabel*>(QLatin1String(name)); };
    inspector.setStore(&store);
    inspector.advance(at(10'000));
    inspector.showRange(TimeRange{TimePoint{}, at(10'000)});
    EXPECT_TRUE(text("inspectorSentence")->text().startsWith(QStringLiteral("Working it out")));
    Q_EMIT text("inspectorFacts")->linkActivated(QStringLiteral("stop"));
    EXPECT_TRUE(text("inspectorSentence")->text().startsWith(QStringLiteral("Stopped")));
    Q_EMIT text("inspectorFacts")->linkActivated(QStringLiteral("range"));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return text("inspectorSentence")->text().contains(QStringLiteral("calls held a slot")); }, 30'000));
}

} // namespace
} // namespace playground::ui
