#include "tests/support/tracetext.h"
#include "ui/timeline/geometry/callsteps.h"
#include "ui/timeline/geometry/drag.h"
#include "ui/timeline/geometry/rangesteps.h"
#include "ui/timeline/timelinecommand.h"

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

using playground::at;
using playground::TraceText;

const Areas areas = Areas::of({1228, 700});
const Viewport viewport({at(100), at(200)}, 1000);
const Minimap minimap{{at(0), at(1000)}, {at(100), at(200)}, 1000};

Drag begin(const QPoint& where, Drag::Wish wish = Drag::Wish::Move) {
    return Drag::begin(where, wish, areas, viewport, minimap, 40);
}
QPoint inPlot(int x) { return {areas.plot.left() + x, areas.plot.top() + 50}; }

TEST(DragGesture, meansWhatItBeganOn) {
    const QPoint ruler(areas.plot.left() + 300, areas.ruler.center().y());
    const QPoint map(areas.plot.left() + 300, areas.minimap.center().y());
    EXPECT_EQ(begin(inPlot(300)).kind, Drag::Kind::Pressed);
    EXPECT_EQ(begin(inPlot(300), Drag::Wish::Select).kind, Drag::Kind::Select);
    EXPECT_EQ(begin(ruler).kind, Drag::Kind::Scrub);
    EXPECT_EQ(begin(ruler, Drag::Wish::Select).kind, Drag::Kind::Select);
    EXPECT_EQ(begin(map).kind, Drag::Kind::Minimap);
    EXPECT_FALSE(begin(inPlot(300)).isActive());
    EXPECT_TRUE(begin(map).isActive());
}

TEST(DragGesture, pansWithThePointer) {
    Drag drag = begin(inPlot(300));
    drag.kind = Drag::Kind::Pan;
    EXPECT_EQ(drag.visibleAt(inPlot(200)), (TimeRange{at(110), at(210)}));
    EXPECT_EQ(drag.scrollAt(inPlot(200) - QPoint(0, 25)), 65);
}

TEST(DragGesture, selectsBothWaysAndOverAMovedView) {
    const Drag drag = begin(inPlot(300), Drag::Wish::Select);
    EXPECT_EQ(drag.selectedAt(inPlot(500), viewport), (TimeRange{at(130), at(150)}));
    EXPECT_EQ(drag.selectedAt(inPlot(100), viewport), (TimeRange{at(110), at(130)}));
    EXPECT_EQ(drag.selectedAt(inPlot(100), Viewport({at(200), at(300)}, 1000)), (TimeRange{at(130), at(210)}));
}

TEST(DragGesture, movesTheHandleOfTheMinimap) {
    const Drag drag = begin({areas.plot.left() + 150, areas.minimap.center().y()});
    EXPECT_EQ(drag.visibleAt({areas.plot.left() + 250, 0}), (TimeRange{at(200), at(300)}));
}

TEST(CallSteps, goAlongTheLaneAndEndWithIt) {
    const TraceText text("web async 2\n0 RRAAR.RRRR.RR");
    const auto id = [&](std::size_t index) { return text.store.callAt(index).id; };
    const auto step = [&](CallId from, Direction direction) {
        return neighbourOf(text.store, from, direction, at(100));
    };
    EXPECT_EQ(step(CallId::None, Direction::Forward), id(0));
    EXPECT_EQ(step(id(0), Direction::Forward), id(1));
    EXPECT_EQ(step(id(1), Direction::Forward), id(2));
    EXPECT_EQ(step(id(2), Direction::Forward), std::nullopt);
    EXPECT_EQ(step(id(2), Direction::Backward), id(1));
    EXPECT_EQ(step(id(0), Direction::Backward), std::nullopt);
    EXPECT_EQ(neighbourOf(TraceText().store, CallId::None, Direction::Forward, at(0)), std::nullopt);
}

TEST(CallSteps, moveOnlyAsFarAsNeeded) {
    const Viewport visible({at(100), at(200)}, 1000);
    EXPECT_EQ(moveToShow({at(110), at(190)}, visible), std::nullopt);
    EXPECT_EQ(moveToShow({at(300), at(320)}, visible), (TimeRange{at(260), at(360)}));
    EXPECT_EQ(moveToShow({at(190), at(210)}, visible), (TimeRange{at(150), at(250)}));
    EXPECT_EQ(moveToShow({at(50), at(250)}, visible), std::nullopt); // Too long, and seen.
    EXPECT_EQ(moveToShow({at(400), at(900)}, visible), (TimeRange{at(375), at(475)}));
}

TEST(RangeSteps, moveAnEdgeThatMayCrossTheOther) {
    const Viewport sight({at(100), at(200)}, 1000);
    const TimeRange range{at(120), at(121)};
    const Duration step = std::chrono::microseconds(2500);
    EXPECT_EQ(stepped(range, Edge::End, Direction::Forward, sight), (TimeRange{at(120), at(121) + step}));
    EXPECT_EQ(stepped(range, Edge::End, Direction::Backward, sight), (TimeRange{at(121) - step, at(120)}));
    EXPECT_EQ(stepped(range, Edge::Start, Direction::Backward, sight), (TimeRange{at(120) - step, at(121)}));
    EXPECT_EQ(stepped({}, Edge::End, Direction::Forward, sight), (TimeRange{at(150), at(150) + step}));
}

TEST(TimelineKeys, meanOneThingWithEachModifier) {
    EXPECT_EQ(commandFor(Qt::Key_Left, Qt::NoModifier), TimelineCommand::PreviousCall);
    EXPECT_EQ(commandFor(Qt::Key_Left, Qt::AltModifier), TimelineCommand::GoBack);
    EXPECT_EQ(commandFor(Qt::Key_Left, Qt::KeypadModifier), TimelineCommand::PreviousCall);
    EXPECT_EQ(commandFor(Qt::Key_A, Qt::ShiftModifier), std::nullopt); // Adds an actor.
    EXPECT_EQ(commandFor(Qt::Key_Space, Qt::NoModifier), std::nullopt);
}

} // namespace
} // namespace playground::ui
