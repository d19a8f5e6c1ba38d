#include "ui/panels/inspector.h"

#include "tests/support/tracetext.h"

#include <QLabel>
#include <QSignalSpy>

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

} // namespace
} // namespace playground::ui
