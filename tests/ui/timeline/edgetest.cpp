#include "tests/support/tracetext.h"
#include "ui/timeline/paint/timelinepainter.h"

#include <QImage>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

/// A run of one slot whose older half was dropped, as a budget without a file does it.
class TornEdge : public testing::Test {
protected:
    TornEdge() {
        const ActorId actor = names.addActor({"worker", "Worker", ActorKind::Async});
        std::vector<Event> events{
            {.argument = 1, .actor = actor, .kind = EventKind::ActorCreated},
            {.call = CallId{1}, .actor = actor, .kind = EventKind::Submitted},
            {.call = CallId{1}, .actor = actor, .thread = names.addThread("loop"), .kind = EventKind::Started},
        };
        for (int turn = 1; turn <= 140'000; ++turn)
            events.push_back({.time = TimePoint(Duration(turn * 1000)),
                              .call = CallId{1},
                              .kind = turn % 2 == 0 ? EventKind::Resumed : EventKind::Awaiting});
        whole.ingest(events);
        torn.ingest(events);
        torn.keepWithinBudget();
        torn.waitForFile();
    }

    QImage picture(const TraceStore& store, TimeRange range) {
        const Areas areas = Areas::of({900, 400});
        TrackLayout layout;
        layout.update(store);
        const Scene scene{.store = &store,
                          .layout = &layout,
                          .theme = &Theme::dark(),
                          .areas = areas,
                          .viewport = Viewport(range, areas.plot.width()),
                          .now = store.lastEvent(),
                          .whole = {TimePoint{}, store.lastEvent()},
                          .panes = TrackPanes::of(layout, areas.plot.height(), 0)};
        QImage image(900, 400, QImage::Format_RGB32);
        TimelinePainter().paint(image, scene);
        return image;
    }
    static bool isSame(const QImage& one, const QImage& other, const QRect& part) {
        return one.copy(part) == other.copy(part);
    }

    Dictionary names;
    TraceStore whole{names};
    TraceStore torn{names, {.memory = 1}};
};

TEST_F(TornEdge, isDrawnWhereSpansWereDropped) {
    ASSERT_EQ(torn.edge().droppedSpans % 65'536, 0U);
    ASSERT_GT(torn.edge().droppedSpans, 0U);
    const TimeRange all{TimePoint{}, torn.lastEvent()};
    const Areas areas = Areas::of({900, 400});
    const Viewport view(all, areas.plot.width());
    const int edge = areas.plot.left() + static_cast<int>(view.pixelAt(torn.edge().time));
    const QImage before = picture(whole, all);
    const QImage after = picture(torn, all);
    const QRect& plot = areas.plot;
    EXPECT_FALSE(isSame(before, after, {plot.left() + 1, plot.top(), 40, plot.height()}));
    EXPECT_FALSE(isSame(before, after, {plot.left() + 1, plot.bottom() - 20, 40, 20})); // Below all rows.
    EXPECT_FALSE(isSame(before, after, {areas.minimap.left() + 1, areas.minimap.top(), 40, areas.minimap.height()}));
    EXPECT_TRUE(isSame(before, after, {edge + 12, plot.top(), plot.right() - edge - 12, plot.height()}));
}

TEST_F(TornEdge, isNotDrawnAfterIt) {
    const TimeRange rest{torn.edge().time + Duration(10'000), torn.lastEvent()};
    const QRect& plot = Areas::of({900, 400}).plot;
    EXPECT_TRUE(isSame(picture(whole, rest), picture(torn, rest), plot));
}

} // namespace
} // namespace playground::ui
