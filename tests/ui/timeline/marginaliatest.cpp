#include "tests/support/tracetext.h"
#include "ui/timeline/geometry/blockedloop.h"
#include "ui/timeline/geometry/callarrows.h"
#include "ui/timeline/paint/hovercard.h"

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

using playground::at;
using playground::TraceText;

// A loop with a turn from 100 to 160, two quick ones side by side, and one of 60 that is running and blocked by turns.
class Loop : public ::testing::Test {
protected:
    Loop() {
        row.append({{at(100), at(160)}, CallState::Blocked, CallId{1}});
        row.append({{at(200), at(230)}, CallState::Running, CallId{2}});
        row.append({{at(230), at(260)}, CallState::Running, CallId{3}});
        row.append({{at(300), at(320)}, CallState::Running, CallId{4}});
        row.append({{at(320), at(360)}, CallState::Blocked, CallId{4}});
        row.append({{at(400), at(440)}, CallState::Running, CallId{5}});
        row.append({{at(441), at(480)}, CallState::Running, CallId{5}});
    }
    SpanRow row;
};

TEST_F(Loop, isHeldByOneCallFromGettingItToGivingItBack) {
    EXPECT_EQ(turnOf(row, 0, at(1000)), (LoopTurn{{at(100), at(160)}, CallId{1}}));
    EXPECT_EQ(turnOf(row, 1, at(1000)), (LoopTurn{{at(200), at(230)}, CallId{2}}));
    EXPECT_EQ(turnOf(row, 3, at(1000)), (LoopTurn{{at(300), at(360)}, CallId{4}}));
    EXPECT_EQ(turnOf(row, 4, at(1000)), (LoopTurn{{at(300), at(360)}, CallId{4}}));
    EXPECT_EQ(turnOf(row, 4, at(330)).range.end, at(330));
}

TEST_F(Loop, hasTwoLongTurns) {
    const std::vector<LoopTurn> expected{{{at(100), at(160)}, CallId{1}}, {{at(300), at(360)}, CallId{4}}};
    for (const int width : {100, 1000, 4000})
        EXPECT_EQ(longTurns(row, Viewport({at(0), at(1000)}, width), at(1000)), expected) << width;
    EXPECT_EQ(longTurns(row, Viewport({at(150), at(320)}, 1000), at(1000)), expected);
}

TEST_F(Loop, showsNoTurnNarrowerThanAColumn) {
    EXPECT_TRUE(longTurns(row, Viewport({at(0), at(10'000)}, 100), at(10'000)).empty());
}

TEST_F(Loop, hasNoLongTurnBeforeItIsLong) {
    EXPECT_TRUE(longTurns(row, Viewport({at(0), at(1000)}, 1000), at(140)).empty());
    EXPECT_EQ(longTurns(row, Viewport({at(0), at(1000)}, 1000), at(155)).size(), 1U);
}

// A call of `web` submits one of `pool` at 2, which runs from 3 to 6 and is awaited from 2 on.
class Arrows : public ::testing::Test {
protected:
    Arrows() {
        const ActorId web = dictionary.addActor({"web", "Web", ActorKind::Async});
        const ActorId pool = dictionary.addActor({"pool", "Pool", ActorKind::Threaded});
        const std::vector<Event> events{
            {.argument = 1, .actor = web, .kind = EventKind::ActorCreated},
            {.argument = 1, .actor = pool, .kind = EventKind::ActorCreated},
            {.time = at(0), .call = CallId{1}, .actor = web, .kind = EventKind::Submitted},
            {.time = at(1), .call = CallId{1}, .kind = EventKind::Started},
            {.time = at(2), .call = CallId{2}, .argument = 1, .actor = pool, .kind = EventKind::Submitted},
            {.time = at(2), .call = CallId{1}, .argument = 2, .kind = EventKind::Awaiting, .flags = 1},
            {.time = at(3), .call = CallId{2}, .kind = EventKind::Started},
            {.time = at(6), .call = CallId{2}, .kind = EventKind::Finished},
            {.time = at(6), .call = CallId{1}, .kind = EventKind::Resumed},
            {.time = at(9), .call = CallId{1}, .kind = EventKind::Finished},
        };
        store.ingest(events);
    }
    std::vector<Arrow> arrows(std::uint32_t call, Lens lens = Lens::Slots, TimePoint now = at(100)) {
        layout.setArrangement({.lens = lens});
        layout.update(store);
        return arrowsOf(store, layout, Viewport({at(0), at(100)}, 1000), *store.call(CallId{call}), now);
    }
    QRect bar(std::size_t actor, int left, int right) const { return barOf(*layout.slotRow(actor, 0), left, right); }

    Dictionary dictionary;
    TraceStore store{dictionary};
    TrackLayout layout;
};

TEST_F(Arrows, leadFromTheCallerToTheCallToTheAwaiter) {
    const auto found = arrows(2);
    const QRect caller = bar(0, 10, 90);
    const QRect call = bar(1, 30, 60);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(
        found[0],
        (Arrow{
            Arrow::Meaning::Called, {20, caller.bottom()}, {20, call.center().y()}, {call.left(), call.center().y()}}));
    EXPECT_EQ(found[1], (Arrow{Arrow::Meaning::Awaited,
                               {call.right(), call.center().y()},
                               {60, call.center().y()},
                               {60, caller.bottom()}}));
}

TEST_F(Arrows, leadFromTheDriverToItsCalls) {
    const auto found = arrows(1);
    ASSERT_EQ(found.size(), 1U); // Nobody is known to wait for it.
    EXPECT_EQ(found[0].from.x(), 0);
    EXPECT_LT(found[0].from.y(), layout.groups()[0].bottom());
}

TEST_F(Arrows, leadBetweenThreadsInTheirLens) {
    const auto found = arrows(2, Lens::Threads);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].to.y(), layout.threadRow(1, 0)->top + TrackLayout::barHeight / 2 - 1);
}

TEST_F(Arrows, leadToNobodyBeforeTheEnd) {
    EXPECT_EQ(arrows(2, Lens::Slots, at(5)).size(), 1U);
    EXPECT_TRUE(arrows(2, Lens::Slots, at(2)).empty());
}

TEST_F(Arrows, theCardSaysHowLongACallKeptTheLoop) {
    const TraceText text("web async 1\n0 " + std::string(60, 'R') + ".RR");
    TrackLayout shown;
    shown.update(text.store);
    const Viewport viewport({at(0), at(100)}, 1000);
    const int y = shown.threadRow(0, 0)->top + 4;
    const auto lines = [&](double x) {
        const Hit hit = hitTest(text.store, shown, viewport, x, y, at(100));
        return cardOf(text.store, shown, hit, at(100)).lines;
    };
    const auto names = [](const std::vector<HoverCard::Line>& all) {
        QStringList list;
        for (const HoverCard::Line& line : all)
            list += line.name;
        return list;
    };
    EXPECT_TRUE(names(lines(100)).contains(QStringLiteral("Kept the loop")));
    EXPECT_EQ(lines(100).back().value, QStringLiteral("60.00 ms"));
    EXPECT_FALSE(names(lines(615)).contains(QStringLiteral("Kept the loop")));
}

struct TextCase {
    std::string why;
    std::string text;
    QStringList lines; // After the time.
};

class MarkerCard : public ::testing::TestWithParam<TextCase> {};

TEST_P(MarkerCard, breaksTextsAndTellsWhereTheyGoOn) {
    QStringList lines;
    for (const HoverCard::Line& line : cardOf(Marker{.text = GetParam().text}, at(1)).lines)
        lines += line.name;
    EXPECT_EQ(lines.mid(1), GetParam().lines);
}

const std::vector<TextCase> textCases{
    {"nothing", "", {}},
    {"atSpaces",
     "one two three four five six seven eight",
     {QStringLiteral("one two three four five six seven"), QStringLiteral("eight")}},
    {"aLongWord", std::string(40, 'x'), {QString(34, QLatin1Char('x')), QString(6, QLatin1Char('x'))}},
    {"tooMuch", std::string(500, 'x'),
     QStringList(12, QString(34, QLatin1Char('x'))) + QStringList(QString(34, QLatin1Char('x')) + QStringLiteral("…"))},
};

INSTANTIATE_TEST_SUITE_P(Cases, MarkerCard, ::testing::ValuesIn(textCases),
                         [](const auto& test) { return test.param.why; });

} // namespace
} // namespace playground::ui
