#include "tests/support/tracetext.h"
#include "ui/timeline/access/timelineaccess.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

class Access : public ::testing::Test {
protected:
    Access() {
        view.resize(1228, 700);
        view.setStore(&text.store);
        view.advance(at(100));
        view.setVisibleRange({at(0), at(20)});
        view.show();
        QApplication::setActiveWindow(&view);
        view.setFocus();
    }
    QAccessibleInterface* tree() { return QAccessible::queryAccessibleInterface(&view); }
    QAccessibleInterface* track(int index) { return tree()->child(index); }
    static QString name(const QAccessibleInterface* part) { return part->text(QAccessible::Name); }
    static void press(QAccessibleInterface* part) {
        part->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }

    struct Installed {
        Installed() { installTimelineAccess(); }
    } installed; // Before the view.
    TraceText text{"web async 2\n0 RRAAR.RRRR.RR\n1 .RBB!RRx\npool threaded 1\n0 RRRRRR|RRRR"};
    TimelineView view;
};

TEST_F(Access, TheTimelineIsATreeOfTracksOfCalls) {
    EXPECT_EQ(tree()->role(), QAccessible::Tree);
    EXPECT_EQ(name(tree()), QStringLiteral("Timeline"));
    EXPECT_EQ(name(track(0)), QStringLiteral("driver"));
    EXPECT_EQ(track(0)->childCount(), 0);
    EXPECT_EQ(name(track(1)), QStringLiteral("web, async, limit 2"));
    EXPECT_EQ(name(track(2)), QStringLiteral("pool, threaded, limit 1"));
    EXPECT_EQ(track(1)->text(QAccessible::Description), QStringLiteral("3 finished, 1 failed, 1 cancelled"));
    EXPECT_EQ(track(1)->role(), QAccessible::TreeItem);
    EXPECT_EQ(track(1)->childCount(), 5);
    EXPECT_EQ(track(2)->childCount(), 2);
    EXPECT_EQ(track(2)->child(0)->role(), QAccessible::TreeItem);
}

TEST_F(Access, TheTimelineTellsWhatWasDropped) {
    EXPECT_EQ(tree()->text(QAccessible::Value), QStringLiteral("7 calls, 0 under way"));
    TraceStore torn(text.dictionary, {.memory = 1});
    std::vector<Event> events{
        {.argument = 1, .actor = ActorId{1}, .kind = EventKind::ActorCreated},
        {.call = CallId{1}, .actor = ActorId{1}, .kind = EventKind::Submitted},
        {.call = CallId{1},
         .actor = ActorId{1},
         .thread = text.dictionary.addThread("loop"),
         .kind = EventKind::Started},
    };
    for (int turn = 1; turn <= 140'000; ++turn)
        events.push_back({.time = TimePoint(Duration(turn * 1000)),
                          .call = CallId{1},
                          .kind = turn % 2 == 0 ? EventKind::Resumed : EventKind::Awaiting});
    torn.ingest(events);
    torn.keepWithinBudget();
    torn.waitForFile();
    view.setStore(&torn);
    EXPECT_TRUE(tree()->text(QAccessible::Value).contains(QStringLiteral("spans were dropped")));
    view.setStore(nullptr);
}

TEST_F(Access, EveryPartKnowsItsPlace) {
    for (int actor = 0; actor < tree()->childCount(); ++actor) {
        QAccessibleInterface* part = tree()->child(actor);
        ASSERT_NE(part, nullptr);
        EXPECT_EQ(tree()->indexOfChild(part), actor);
        EXPECT_EQ(part->parent(), tree());
    }
    for (int call = 0; call < track(1)->childCount(); ++call) {
        EXPECT_EQ(track(1)->indexOfChild(track(1)->child(call)), call);
        EXPECT_EQ(track(1)->child(call)->parent(), track(1));
    }
    EXPECT_EQ(track(2)->indexOfChild(track(1)->child(0)), -1);
    EXPECT_EQ(track(1)->child(5), nullptr);
    EXPECT_EQ(track(1)->child(-1), nullptr);
}

TEST_F(Access, ACallSaysWhatItIsAndWhereItsTimeWent) {
    EXPECT_EQ(name(track(1)->child(0)), QStringLiteral("call 1, web.work, finished, 5.000 ms from 0 ns"));
    EXPECT_TRUE(track(1)->child(0)->text(QAccessible::Description).contains(QStringLiteral("web.work #1 finished")));
}

TEST_F(Access, AHeldViewDoesNotTellWhatCameLater) {
    TraceText live("web async 1\n0 RRRRAAAARRRR");
    view.setStore(&live.store);
    view.advance(at(6));
    EXPECT_EQ(name(track(1)->child(0)), QStringLiteral("call 1, web.work, awaiting, 6.000 ms from 0 ns"));
    view.setPaused(true);
    const std::array<Event, 1> event{
        Event{.time = at(20), .call = CallId{99}, .actor = ActorId{1}, .kind = EventKind::Submitted}};
    live.store.ingest(event);
    view.advance(at(30));
    EXPECT_EQ(track(1)->childCount(), 1);
    view.setPaused(false);
    EXPECT_EQ(track(1)->childCount(), 2);
    EXPECT_TRUE(track(1)->child(1)->rect().isEmpty()); // It has no slot yet.
    EXPECT_TRUE(track(1)->child(1)->state().offscreen);
    view.setStore(&text.store);
}

TEST_F(Access, ACallIsWhereItIsPainted) {
    QAccessibleInterface* call = track(1)->child(0);
    const QRect plot = view.scene().areas.plot;
    const double left = plot.left() + view.scene().viewport.pixelAt(at(0));
    const double right = plot.left() + view.scene().viewport.pixelAt(at(5));
    const QRect rect(view.viewport()->mapFromGlobal(call->rect().topLeft()), call->rect().size());
    EXPECT_NEAR(rect.left(), left, 1);
    EXPECT_NEAR(rect.width(), right - left, 2);
    EXPECT_EQ(rect.height(), TrackLayout::barHeight);
    const QRgb running = Theme::dark().look(CallState::Running).colour.rgb();
    const QImage picture = view.grab().toImage();
    EXPECT_EQ(picture.pixel(rect.left() + 8, rect.top()), running);
    EXPECT_EQ(picture.pixel(rect.left() + 8, rect.bottom()), running);
    EXPECT_NE(picture.pixel(rect.left() + 8, rect.top() - 1), running);
    EXPECT_TRUE(track(1)->rect().contains(call->rect()));
    EXPECT_EQ(tree()->childAt(call->rect().center().x(), call->rect().center().y()), call);
    EXPECT_EQ(tree()->childAt(track(2)->rect().left() + 5, track(2)->rect().top() + 5), track(2));
    view.setVisibleRange({at(60), at(80)});
    EXPECT_TRUE(call->rect().isEmpty());
    EXPECT_TRUE(call->state().offscreen);
}

TEST_F(Access, PressingSelects) {
    QAccessibleInterface* call = track(2)->child(1);
    EXPECT_FALSE(call->state().selected);
    press(call);
    EXPECT_EQ(view.selectedCall(), CallId{6});
    EXPECT_TRUE(name(call).startsWith(QStringLiteral("call 6, pool.work")));
    EXPECT_TRUE(call->state().selected);
    EXPECT_EQ(tree()->focusChild(), call);
    press(track(2));
    EXPECT_EQ(view.scene().track, std::optional<std::size_t>(1));
    EXPECT_TRUE(track(2)->state().selected);
    EXPECT_FALSE(track(1)->state().selected);
}

TEST_F(Access, KeysThatSelectAreHeard) {
    std::vector<std::pair<QAccessible::Event, QString>> heard;
    const TimelineAccess access(view, [&](const QAccessibleEvent& event) {
        heard.emplace_back(event.type(), name(event.accessibleInterface()));
    });
    view.selectCall(CallId{1});
    heard.clear();
    QTest::keyClick(&view, Qt::Key_Right);
    const QString next = name(access.focusChild());
    ASSERT_TRUE(next.startsWith(QStringLiteral("call "))) << next.toStdString();
    EXPECT_NE(next, name(track(1)->child(0)));
    EXPECT_EQ(heard, (decltype(heard){{QAccessible::Selection, next}, {QAccessible::Focus, next}}));
    heard.clear();
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(heard, (decltype(heard){{QAccessible::SelectionWithin, QStringLiteral("Timeline")},
                                      {QAccessible::Focus, QStringLiteral("Timeline")}}));
}

TEST_F(Access, NothingOfAnotherRunIsLeft) {
    QAccessibleInterface* call = track(1)->child(0);
    const QAccessible::Id id = QAccessible::uniqueId(call);
    const TraceText other("db async 1\n0 R");
    view.setStore(&other.store);
    EXPECT_EQ(QAccessible::accessibleInterface(id), nullptr);
    EXPECT_EQ(name(track(1)), QStringLiteral("db, async, limit 1"));
    view.setStore(nullptr);
    EXPECT_EQ(tree()->focusChild(), tree());
    view.setStore(&text.store);
}

TEST_F(Access, AHiddenTrackIsNotInTheTree) {
    QAccessibleInterface* call = track(1)->child(0);
    const int before = tree()->childCount();
    Arrangement wanted;
    wanted.hidden = {0};
    view.setArrangement(wanted);
    EXPECT_EQ(tree()->childCount(), before - 1);
    EXPECT_EQ(name(track(1)), QStringLiteral("pool, threaded, limit 1"));
    EXPECT_EQ(call->parent(), tree());
}

TEST(LargeAccess, ManyCallsHaveFewInterfaces) {
    installTimelineAccess();
    constexpr std::uint32_t calls = 100'000;
    Dictionary dictionary;
    TraceStore store(dictionary);
    const ActorId actor = dictionary.addActor({"pool", "Pool", ActorKind::Threaded});
    std::vector<Event> events{{.argument = 1, .actor = actor, .kind = EventKind::ActorCreated}};
    for (std::uint32_t call = 1; call <= calls; ++call)
        events.push_back({.time = TimePoint(std::chrono::microseconds(call)),
                          .call = CallId{call},
                          .actor = actor,
                          .kind = EventKind::Submitted});
    store.ingest(events);
    TimelineView view;
    view.setStore(&store);
    view.advance(at(1000));
    auto* tree = dynamic_cast<TimelineAccess*>(QAccessible::queryAccessibleInterface(&view));
    ASSERT_NE(tree, nullptr);
    EXPECT_EQ(tree->interfaces(), 0U);
    QAccessibleInterface* pool = tree->child(1);
    ASSERT_EQ(pool->childCount(), static_cast<int>(calls));
    EXPECT_EQ(tree->interfaces(), 0U);
    for (int call = 0; call < pool->childCount(); call += 7)
        ASSERT_EQ(pool->indexOfChild(pool->child(call)), call);
    EXPECT_EQ(tree->interfaces(), TimelineAccess::mostCalls);
    EXPECT_EQ(tree->child(1), pool);
}

} // namespace
} // namespace playground::ui
