#include "tests/support/tracetext.h"
#include "ui/timeline/geometry/litcolumns.h"
#include "ui/timeline/timelineview.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

using playground::at;
using playground::TraceText;

class Found : public ::testing::Test {
protected:
    Found() {
        view.resize(1228, 400);
        view.setStore(&text.store);
        view.advance(at(100));
        view.show();
        view.setVisibleRange({at(0), at(20)});
    }
    void filter(std::string_view words) { view.setFilter(*parseCallFilter(words)); }
    QRgb colourAt(double milliseconds) {
        const Scene& scene = view.scene();
        const TrackRow* row = scene.layout->slotRow(0, 0);
        const int x = static_cast<int>(scene.viewport.pixelAt(TimePoint(fromMilliseconds(milliseconds))));
        const QPoint where(scene.areas.plot.left() + x, scene.areas.plot.top() + row->top + 10);
        return view.grab().toImage().pixel(where);
    }
    std::optional<CallId> id(std::size_t index) const { return text.store.callAt(index).id; }

    TraceText text{"web async 1\n0 RRR!RRRx.RRRR!"};
    TimelineView view;
};

TEST_F(Found, CallsStandOutAndOthersFade) {
    const QRgb full = Theme::dark().look(CallState::Running).colour.rgb();
    EXPECT_EQ(colourAt(1), full);
    filter("state:cancelled");
    EXPECT_NE(colourAt(1), full);
    EXPECT_EQ(colourAt(4), full);
    view.setFilter({});
    EXPECT_EQ(colourAt(1), full);
}

TEST_F(Found, CallsAreStillToldApartWhereTheyAreNarrowerThanAColumn) {
    view.setVisibleRange({at(0), at(8000)});
    const CallSearch* search = nullptr;
    filter("state:cancelled");
    search = view.search();
    ASSERT_NE(search, nullptr);
    const Viewport wide({at(0), at(8000)}, 8000);
    const auto lit = litColumns(*search, ActorId{1}, 0, wide, at(100));
    for (int column = 0; column < 20; ++column)
        EXPECT_EQ(lit[static_cast<std::size_t>(column)], column >= 3 && column < 6) << column;
    const auto coarse = litColumns(*search, ActorId{1}, 0, Viewport({at(0), at(8000)}, 800), at(100));
    EXPECT_TRUE(coarse[0]);
    EXPECT_FALSE(coarse[1]);
}

TEST_F(Found, MatchesAreSelectedOneAfterTheOtherAndAround) {
    filter("state:failed");
    EXPECT_EQ(view.search()->count(), 2U);
    EXPECT_EQ(view.matchSelected(), 0U);
    view.findNext();
    EXPECT_EQ(view.selectedCall(), id(0));
    EXPECT_EQ(view.matchSelected(), 1U);
    view.findNext();
    EXPECT_EQ(view.selectedCall(), id(2));
    EXPECT_EQ(view.matchSelected(), 2U);
    view.findNext();
    EXPECT_EQ(view.selectedCall(), id(0));
    view.findPrevious();
    EXPECT_EQ(view.selectedCall(), id(2));
    view.selectCall(id(1));
    EXPECT_EQ(view.matchSelected(), 0U);
}

TEST_F(Found, MatchesAreCountedAsTheRunGoesOn) {
    filter("method:late");
    EXPECT_EQ(view.search()->count(), 0U);
    const QSignalSpy changed(&view, &TimelineView::searchChanged);
    const std::array<Event, 1> event{Event{.time = at(120),
                                           .call = CallId{99},
                                           .actor = ActorId{1},
                                           .method = text.dictionary.method("late"),
                                           .kind = EventKind::Submitted}};
    text.store.ingest(event);
    view.advance(at(120));
    EXPECT_EQ(view.search()->count(), 1U);
    EXPECT_GE(changed.count(), 1);
}

TEST_F(Found, AFilterAppliesAtOnceWhileTheViewIsHeldStill) {
    view.setPaused(true);
    const QRgb full = colourAt(1);
    filter("state:cancelled");
    ASSERT_NE(view.search(), nullptr);
    EXPECT_EQ(view.search()->count(), 1U);
    EXPECT_NE(colourAt(1), full);
    view.setFilter({});
    EXPECT_EQ(colourAt(1), full);
}

TEST_F(Found, TheSameIsLookedForInANewRun) {
    filter("state:failed");
    const TraceText other("web async 1\n0 R!R!R!");
    view.setStore(&other.store);
    view.advance(at(50));
    EXPECT_EQ(view.search()->count(), 3U);
    view.setStore(nullptr);
    EXPECT_EQ(view.search(), nullptr);
    view.findNext();
}

} // namespace
} // namespace playground::ui
