#include "ui/timeline/geometry/eventsteps.h"

#include "tests/support/tracetext.h"
#include "ui/timeline/timelineview.h"

#include <QTest>

#include <gtest/gtest.h>

#include <array>

namespace playground::ui {
namespace {

using playground::at;
using playground::TraceText;
using Milliseconds = std::vector<std::int64_t>;

constexpr auto picture = "web async 2\n"
                         "0 RRAAR..QRR\n"
                         "1 .RB!RRx...\n"
                         "db threaded 1\n"
                         "0 ....RRR";

/// The times of all events that are met on the way, from the last one to where there is none.
Milliseconds walk(const TraceStore& store, std::vector<std::size_t> actors, TimePoint from, Direction direction,
                  TimePoint now = at(100)) {
    Milliseconds times;
    while (const auto event = neighbouringEvent(store, actors, from, direction, now)) {
        from = event->time;
        times.push_back((from - TimePoint()) / std::chrono::milliseconds(1));
    }
    return times;
}

TEST(EventSteps, meetEveryChangeOnce) {
    const TraceText text(picture);
    EXPECT_EQ(walk(text.store, {0, 1}, at(-1), Direction::Forward), (Milliseconds{0, 1, 2, 3, 4, 5, 7, 8, 10}));
    EXPECT_EQ(walk(text.store, {0, 1}, at(99), Direction::Backward), (Milliseconds{10, 8, 7, 5, 4, 3, 2, 1, 0}));
}

TEST(EventSteps, keepToTheActorsThatAreAskedFor) {
    const TraceText text(picture);
    EXPECT_EQ(walk(text.store, {1}, at(-1), Direction::Forward), (Milliseconds{4, 7}));
    EXPECT_EQ(walk(text.store, {1}, at(50), Direction::Backward), (Milliseconds{7, 4}));
    EXPECT_EQ(walk(text.store, {}, at(-1), Direction::Forward), Milliseconds());
}

TEST(EventSteps, endAtNow) {
    const TraceText text(picture);
    EXPECT_EQ(walk(text.store, {0}, at(2), Direction::Forward, at(6)), (Milliseconds{3, 4, 5}));
    EXPECT_EQ(walk(TraceText().store, {}, at(0), Direction::Forward), Milliseconds());
}

TEST(EventSteps, tellWhoseTheEventIs) {
    const TraceText text(picture);
    const std::array<std::size_t, 1> web{0};
    const auto event = neighbouringEvent(text.store, web, at(6), Direction::Forward, at(100));
    EXPECT_EQ(event, (CallEvent{at(7), text.store.callAt(text.store.callCount() - 1).id})) << "it was submitted then";
}

class EventsInView : public ::testing::Test {
protected:
    EventsInView() {
        view.resize(1228, 700);
        view.setStore(&text.store);
        view.advance(at(100));
        view.setVisibleRange({at(50), at(60)});
        view.show();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
    }
    TraceText text{picture};
    TimelineView view;
};

TEST_F(EventsInView, commaAndPeriodGoFromOneToTheNext) {
    press(Qt::Key_Comma);
    EXPECT_EQ(view.cursorTime(), at(10));
    EXPECT_TRUE(view.visibleRange().contains(at(10))) << "it has come into sight";
    EXPECT_EQ(view.selectedCall(), text.store.callAt(text.store.callCount() - 1).id);
    press(Qt::Key_Comma);
    EXPECT_EQ(view.cursorTime(), at(8));
    press(Qt::Key_Period);
    EXPECT_EQ(view.cursorTime(), at(10));
    press(Qt::Key_Period);
    EXPECT_EQ(view.cursorTime(), at(10)) << "it is the last one";
}

TEST_F(EventsInView, beginAtWhatWasSelectedLast) {
    press(Qt::Key_Comma);
    view.selectCall(text.store.callAt(0).id);
    press(Qt::Key_Period);
    EXPECT_EQ(view.cursorTime(), at(1));
}

TEST_F(EventsInView, stayInTheChosenTrack) {
    view.setTrack(1);
    press(Qt::Key_Comma);
    EXPECT_EQ(view.cursorTime(), at(7));
    press(Qt::Key_Comma);
    EXPECT_EQ(view.cursorTime(), at(4));
}

TEST_F(EventsInView, endWithTheFollowingAndWithEscape) {
    view.setFollowing(true);
    press(Qt::Key_Comma);
    EXPECT_FALSE(view.isFollowing()) << "else it would run away";
    press(Qt::Key_Escape);
    EXPECT_EQ(view.cursorTime(), std::nullopt);
    press(Qt::Key_Comma);
    view.setStore(nullptr);
    EXPECT_EQ(view.cursorTime(), std::nullopt);
}

} // namespace
} // namespace playground::ui
