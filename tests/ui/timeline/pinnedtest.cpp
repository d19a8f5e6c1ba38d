#include "tests/support/tracetext.h"
#include "ui/timeline/access/timelineaccess.h"
#include "ui/timeline/timelineview.h"

#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

using playground::at;
using playground::TraceText;
using Tracks = std::vector<std::size_t>;

TEST(Pinning, putsTracksAboveAllOthers) {
    struct Row {
        const char* why;
        Arrangement arrangement;
        Tracks shown;
    };
    const std::array rows{
        Row{"in the order they have", {.pinned = {3, 1}}, {1, 3, 0, 2}},
        Row{"in the order they were given", {.pinned = {1, 3}, .order = {3, 0, 1}}, {3, 1, 0, 2}},
        Row{"a hidden one is none", {.hidden = {1}, .pinned = {1, 2}}, {2, 0, 3}},
    };
    for (const Row& row : rows)
        EXPECT_EQ(shownTracks(row.arrangement, 4), row.shown) << row.why;
}

TEST(Pinning, aMoveStaysWithinItsPart) {
    struct Row {
        const char* why;
        std::size_t actor;
        std::size_t place;
        Tracks shown;
    };
    const std::array rows{
        Row{"among the pinned", 1, 1, {2, 1, 0, 3}},
        Row{"a pinned one goes no further down", 1, 3, {2, 1, 0, 3}},
        Row{"among the others", 3, 2, {1, 2, 3, 0}},
        Row{"another one goes no further up", 3, 0, {1, 2, 3, 0}},
    };
    for (const Row& row : rows)
        EXPECT_EQ(shownTracks(withMoved({.pinned = {1, 2}}, 4, row.actor, row.place), 4), row.shown) << row.why;
}

constexpr const char* fourActors = "a async 1\n0 RR\nb threaded 2\n0 RR\n1 RR\nc async 1\n0 RR\nd async 1\n0 RR";

TrackLayout layoutOf(const TraceText& text, const Arrangement& arrangement) {
    TrackLayout layout;
    layout.setArrangement(arrangement);
    layout.update(text.store);
    return layout;
}

TEST(Pinning, PinnedTracksAreAboveTheDriver) {
    const TraceText text(fourActors);
    const TrackLayout layout = layoutOf(text, {.pinned = {2}});
    EXPECT_EQ(layout.groups()[0].actor, 2U);
    EXPECT_EQ(layout.groups()[1].actor, std::nullopt);
    EXPECT_EQ(layout.pinnedGroups().size(), 1U);
    for (std::size_t index = 1; index < layout.groups().size(); ++index)
        EXPECT_EQ(layout.groups()[index].top, layout.groups()[index - 1].bottom());
    const Tracks all{0, 1, 2, 3};
    EXPECT_EQ(layoutOf(text, {.pinned = {all.begin(), all.end()}}).groups().back().actor, std::nullopt);
}

TEST(TrackPanes, withoutPinnedTracksThereIsOne) {
    const TraceText text(fourActors);
    const TrackPanes panes = TrackPanes::of(layoutOf(text, {}), 300, 40);
    EXPECT_EQ(panes.panes(), (std::vector<Pane>{{0, 300, 40}}));
    EXPECT_EQ(panes.yOf(100), 60);
    EXPECT_EQ(panes.contentAt(60), 100);
}

TEST(TrackPanes, whatIsPinnedStaysWhileTheRestScrolls) {
    const TrackPanes panes{.height = 300, .pinned = 100, .scroll = 40};
    EXPECT_EQ(panes.panes(), (std::vector<Pane>{{0, 100, 0}, {100, 200, 140}}));
    struct Row {
        int y;
        int content;
    };
    for (const Row& row : {Row{0, 0}, Row{99, 99}, Row{100, 140}, Row{299, 339}}) {
        EXPECT_EQ(panes.contentAt(row.y), row.content);
        EXPECT_EQ(panes.yOf(row.content), row.y);
    }
}

TEST(TrackPanes, pinnedTracksTakeAtMostHalfOfThePlot) {
    const TraceText text(fourActors);
    const TrackLayout layout = layoutOf(text, {.pinned = {0, 1, 2}});
    const int first = layout.groups()[0].bottom();
    const int second = layout.groups()[1].bottom();
    EXPECT_EQ(TrackPanes::of(layout, 10'000, 0).pinned, layout.groups()[2].bottom());
    EXPECT_EQ(TrackPanes::of(layout, 2 * second, 0).pinned, second);
    EXPECT_EQ(TrackPanes::of(layout, 2 * second - 1, 0).pinned, first);
    EXPECT_EQ(TrackPanes::of(layout, first, 0).pinned, 0);
}

TEST(TrackPanes, scrollAsFarAsNeeded) {
    const TrackPanes panes{.height = 300, .pinned = 100, .scroll = 40};
    struct Row {
        const char* why;
        int top;
        int bottom;
        int scroll;
    };
    for (const Row& row : {Row{"pinned", 20, 90, 40}, Row{"seen", 150, 330, 40}, Row{"behind the pinned", 120, 200, 20},
                           Row{"below", 350, 400, 100}, Row{"below and high", 350, 900, 250}})
        EXPECT_EQ(panes.scrollToShow(row.top, row.bottom), row.scroll) << row.why;
    EXPECT_EQ(panes.scrollToMiddle(20, 40), 40);
    EXPECT_EQ(panes.scrollToMiddle(150, 170), 40);
    EXPECT_EQ(panes.scrollToMiddle(800, 820), 600);
    EXPECT_EQ(panes.scrollToMiddle(120, 135), -80);
}

TEST(TrackPanes, nothingIsSeenBehindPinnedTracks) {
    const TrackPanes panes{.height = 300, .pinned = 100, .scroll = 40};
    EXPECT_EQ(panes.seen({5, 20, 10, 30}, 1000), QRect(5, 1020, 10, 30));
    EXPECT_EQ(panes.seen({5, 120, 10, 30}, 1000), QRect(5, 1100, 10, 10));
    EXPECT_TRUE(panes.seen({5, 105, 10, 30}, 1000).isEmpty());
    EXPECT_EQ(panes.seen({5, 330, 10, 30}, 1000), QRect(5, 1290, 10, 10));
}

// Lower than all tracks are, so that they scroll.
class PinnedView : public ::testing::Test {
protected:
    PinnedView() {
        view.resize(1228, 420);
        view.setStore(&text.store);
        view.advance(at(10));
        view.show();
        view.setVisibleRange({at(0), at(4)});
    }
    const Scene& scene() const { return view.scene(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
    }
    void pin(std::size_t actor) {
        view.setTrack(actor);
        press(Qt::Key_P);
    }
    void scroll(int to) { view.verticalScrollBar()->setValue(to); }
    int yOf(const TrackGroup& group) const { return scene().areas.plot.top() + scene().panes.yOf(group.top); }
    QPoint header(std::size_t actor) const {
        const TrackGroup* group = scene().layout->groupOf(actor);
        return {60, yOf(*group) + group->height / 2};
    }
    QPoint slot(std::size_t actor) const {
        const TrackRow* row = scene().layout->slotRow(actor, 0);
        return {scene().areas.plot.left() + static_cast<int>(scene().viewport.pixelAt(at(1))),
                scene().areas.plot.top() + scene().panes.yOf(row->top) + 10};
    }
    Tracks shown() const { return view.laidOutTracks(); }
    QImage picture() { return view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32); }

    TraceText text{fourActors};
    TimelineView view;
};

TEST_F(PinnedView, AKeyPinsTheTrackInHandAndLetsItGoAgain) {
    pin(2);
    EXPECT_EQ(shown(), (Tracks{2, 0, 1, 3}));
    EXPECT_EQ(view.trackInHand(), 2U);
    EXPECT_GT(scene().panes.pinned, 0);
    press(Qt::Key_P);
    EXPECT_EQ(shown(), (Tracks{0, 1, 2, 3}));
    EXPECT_EQ(scene().panes.pinned, 0);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(shown(), (Tracks{2, 0, 1, 3}));
}

TEST_F(PinnedView, APinnedTrackIsDrawnAndHitOnTopHoweverFarOneScrolls) {
    pin(2);
    const CallId call = text.store.callAt(0).id;
    for (const int to : {0, 60, 10'000}) {
        scroll(to);
        EXPECT_EQ(yOf(*scene().layout->groupOf(2)), scene().areas.plot.top());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, slot(2));
        ASSERT_TRUE(view.selectedCall());
        EXPECT_NE(*view.selectedCall(), call);
        EXPECT_EQ(text.store.call(*view.selectedCall())->actor, text.store.actorAt(2).id);
        view.selectCall({});
        scroll(to);
        EXPECT_EQ(picture().pixel(slot(2) + QPoint(20, 4)), Theme::dark().look(CallState::Running).colour.rgb());
    }
}

TEST_F(PinnedView, NothingOfTheOthersIsDrawnAboveTheEdge) {
    pin(2);
    view.setTrack({});
    scroll(0);
    const QRect pinned(0, scene().areas.plot.top(), scene().areas.plot.right(), scene().panes.pinned);
    const QImage before = picture().copy(pinned);
    scroll(37);
    EXPECT_EQ(picture().copy(pinned), before);
}

TEST_F(PinnedView, TheLowestTrackIsReachedByScrolling) {
    pin(2);
    scroll(10'000);
    EXPECT_EQ(scene().areas.plot.top() + scene().panes.yOf(scene().layout->height()), scene().areas.plot.bottom() + 1);
}

TEST_F(PinnedView, StepsToATrackBringItFromBehindThePinnedOnes) {
    pin(2);
    scroll(10'000);
    view.setTrack(2);
    press(Qt::Key_Down, Qt::ShiftModifier); // The first below the pinned one.
    const TrackGroup* group = scene().layout->groupOf(0);
    EXPECT_EQ(view.trackInHand(), 0U);
    EXPECT_GE(scene().panes.yOf(group->top), scene().panes.pinned);
}

TEST_F(PinnedView, ASelectedCallComesOutFromBehindThePinnedTracks) {
    pin(2);
    scroll(10'000);
    view.selectCall(text.store.callAt(0).id);
    const TrackRow* row = scene().layout->slotRow(0, 0);
    EXPECT_GE(scene().panes.yOf(row->top), scene().panes.pinned);
}

TEST_F(PinnedView, ADragReordersWithinItsPart) {
    view.resize(1228, 900);
    pin(2);
    pin(3);
    const auto drag = [&](const QPoint& from, const QPoint& to) {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        for (const QPoint& where : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, where, view.viewport()->mapToGlobal(where), Qt::NoButton,
                             Qt::LeftButton, {});
            QCoreApplication::sendEvent(view.viewport(), &move);
        }
    };
    const int end = scene().panes.pinned;
    drag(header(2), header(1));
    EXPECT_EQ(view.overlay().dropLine, end); // Not below the pinned ones.
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, header(1));
    EXPECT_EQ(shown(), (Tracks{3, 2, 0, 1}));
    drag(header(1), header(3));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, header(3));
    EXPECT_EQ(shown(), (Tracks{3, 2, 1, 0}));
}

TEST_F(PinnedView, AssistiveToolsAreToldWhereTracksAndCallsAreSeen) {
    pin(2);
    scroll(10'000);
    const TimelineAccess access(view);
    const auto rectOf = [&](std::size_t actor) { return access.trackOf(actor)->rect(); };
    EXPECT_EQ(rectOf(2).height(), scene().layout->groupOf(2)->height);
    EXPECT_TRUE(rectOf(0).isEmpty());
    EXPECT_EQ(access.childAt(rectOf(2).center().x(), rectOf(2).top() + 2), access.trackOf(2));
    const auto callOf = [&](std::size_t index) { return access.callOf(text.store.callAt(index).id)->rect(); };
    int seen = 0;
    for (std::size_t index = 0; index < text.store.callCount(); ++index)
        seen += text.store.callAt(index).actor == text.store.actorAt(2).id && !callOf(index).isEmpty() ? 1 : 0;
    EXPECT_EQ(seen, 1);
    EXPECT_TRUE(callOf(0).isEmpty());
}

} // namespace
} // namespace playground::ui
