#include "core/insight/deadlock.h"

#include "core/base/random.h"
#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

namespace playground {
namespace {

/// Actors and the calls that are under way, as an engine would tell them.
class DeadlockTest : public ::testing::Test {
protected:
    ActorId actor(const std::string& name, std::uint32_t limit, ActorKind kind = ActorKind::Async) {
        const ActorId id = trace.dictionary.addActor({name, name, kind});
        tell({.argument = limit, .actor = id, .kind = EventKind::ActorCreated});
        return id;
    }
    /// A concurrency group beside the default one; its number is 1.
    void addGroup(ActorId to, const std::string& name, std::uint32_t limit) {
        tell({.argument = limit,
              .actor = to,
              .method = trace.dictionary.method(name),
              .kind = EventKind::GroupCreated,
              .flags = 1});
    }
    CallId submit(ActorId to, std::uint8_t group = 0) {
        const CallId id{++m_calls};
        tell({.call = id,
              .actor = to,
              .method = trace.dictionary.method("self"),
              .kind = EventKind::Submitted,
              .flags = group});
        return id;
    }
    CallId start(ActorId on, std::uint8_t group = 0) {
        const CallId id = submit(on, group);
        tell({.call = id, .argument = m_calls, .thread = ThreadId(toNumber(on)), .kind = EventKind::Started});
        return id;
    }
    void await(CallId call, CallId awaited, std::optional<WaitKind> kind = {}) {
        wait(EventKind::Awaiting, call, awaited, kind);
    }
    void block(CallId call, CallId awaited) { wait(EventKind::Blocked, call, awaited, {}); }
    void queue(CallId call, CallId argument) {
        tell({.call = call,
              .argument = toNumber(argument),
              .kind = EventKind::Queued,
              .flags = static_cast<std::uint8_t>(QueueReason::ArgumentLate)});
    }
    void finish(CallId call) { tell({.call = call, .kind = EventKind::Finished}); }
    void tell(Event event) { trace.store.ingest({&event, 1}); }
    std::string text() { return findDeadlock(trace.store).value_or(Deadlock{}).text; }
    std::vector<CallId> cycle() { return findDeadlock(trace.store).value_or(Deadlock{}).cycle; }

    TraceText trace;

private:
    void wait(EventKind event, CallId call, CallId awaited, std::optional<WaitKind> kind) {
        const WaitKind simple = awaited == CallId::None ? WaitKind::Outside : WaitKind::Call;
        tell({.call = call,
              .argument = toNumber(awaited),
              .kind = event,
              .flags = static_cast<std::uint8_t>(kind.value_or(simple))});
    }
    std::uint32_t m_calls = 0;
};

TEST_F(DeadlockTest, isFoundWhenACallAwaitsItselfOnOneSlot) {
    const ActorId ask = actor("ask", 1);
    const CallId outer = start(ask);
    const CallId inner = submit(ask);
    await(outer, inner);
    const auto found = findDeadlock(trace.store);
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->cycle, (std::vector{outer, inner}));
    EXPECT_EQ(found->slotWaiter, inner);
    EXPECT_EQ(found->text,
              "ask.self #1 waits for ask.self #2, which waits for a slot of ask held by #1. A call keeps its "
              "slot while it waits, and ask has only one: raise its max_concurrency above 1.");
}

TEST_F(DeadlockTest, isNoneWithASecondSlot) {
    const ActorId ask = actor("ask", 2);
    await(start(ask), submit(ask));
    EXPECT_TRUE(cycle().empty());
}

TEST_F(DeadlockTest, isNoneWhileAnotherCallOfTheActorGoesOn) {
    const ActorId ask = actor("ask", 2);
    const CallId outer = start(ask);
    await(start(ask), CallId::None); // Sleeps, and frees its slot one day.
    await(outer, submit(ask));
    EXPECT_TRUE(cycle().empty());
}

TEST_F(DeadlockTest, isGoneWhenTheLimitIsRaised) {
    const ActorId ask = actor("ask", 1);
    await(start(ask), submit(ask));
    tell({.argument = 2, .actor = ask, .kind = EventKind::LimitChanged});
    EXPECT_TRUE(cycle().empty());
}

TEST_F(DeadlockTest, isNoneWhenTheAwaitedCallHasEnded) {
    const ActorId ask = actor("ask", 2);
    const CallId outer = start(ask);
    const CallId inner = start(ask);
    await(outer, inner);
    finish(inner);
    EXPECT_TRUE(cycle().empty());
}

TEST_F(DeadlockTest, isFoundAcrossActors) {
    const ActorId left = actor("left", 1, ActorKind::Threaded);
    const ActorId right = actor("right", 1, ActorKind::Threaded);
    const CallId one = start(left);
    const CallId two = start(right);
    const CallId three = submit(right);
    const CallId four = submit(left);
    block(one, three);
    block(two, four);
    EXPECT_EQ(cycle(), (std::vector{one, three, two, four}));
}

TEST_F(DeadlockTest, isFoundWhenAGetBlocksTheLoopItNeeds) {
    const ActorId ask = actor("ask", 1000);
    const CallId outer = start(ask);
    const CallId inner = submit(ask);
    block(outer, inner);
    const auto found = findDeadlock(trace.store);
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->slotWaiter, CallId::None) << "there are enough";
    EXPECT_EQ(found->text,
              "ask.self #1 waits for ask.self #2, which waits for the event loop of ask blocked by #1. A call "
              "that blocks an event loop stops all others on it: await the result instead of getting it.");
}

TEST_F(DeadlockTest, isNoneWhenTheOtherCallHasALoopOfItsOwn) {
    const ActorId ask = actor("ask", 1000);
    addGroup(ask, "io", 1000);
    block(start(ask), submit(ask, 1));
    EXPECT_TRUE(cycle().empty()) << "the loop of its group has not run yet";
}

TEST_F(DeadlockTest, namesTheGroupWhoseSlotsAreHeld) {
    const ActorId ask = actor("ask", 1);
    addGroup(ask, "io", 2);
    const CallId outer = start(ask);
    await(outer, submit(ask));
    EXPECT_NE(text().find("and ask's default group has only one: raise its max_concurrency above 1."),
              std::string::npos)
        << text();
    finish(outer);
    for (const CallId waiter : {start(ask, 1), start(ask, 1)})
        await(waiter, submit(ask, 1));
    EXPECT_NE(text().find("and ask's group \"io\" has only 2, all held by calls that wait: raise its number in the "
                          "concurrency_groups of the class."),
              std::string::npos)
        << text();
}

TEST_F(DeadlockTest, saysThatNoneCanBeginOnlyWhenNoneHas) {
    const ActorId ask = actor("ask", 9);
    const CallId one = submit(ask);
    const CallId two = submit(ask);
    queue(one, two);
    queue(two, one);
    EXPECT_NE(text().find("None of them can begin: each waits for the result of the next."), std::string::npos);
    for (const CallId call : {one, two})
        tell({.call = call, .kind = EventKind::Cancelled});
    const CallId three = start(ask);
    const CallId four = start(ask);
    await(three, four);
    await(four, three);
    EXPECT_NE(text().find("None of them can go on: each waits for the result of the next."), std::string::npos)
        << text();
}

TEST_F(DeadlockTest, isNoneWhileALoopIsBlockedByASleep) {
    const ActorId ask = actor("ask", 1000);
    block(start(ask), CallId::None);
    submit(ask);
    EXPECT_TRUE(cycle().empty());
}

TEST_F(DeadlockTest, isNoneForCallsThatAStoppedActorWillEnd) {
    const ActorId ask = actor("ask", 1);
    await(start(ask), submit(ask));
    tell({.actor = ask, .kind = EventKind::ActorStopped});
    EXPECT_TRUE(cycle().empty());
}

TEST_F(DeadlockTest, isNotBlamedOnCallsThatOnlyQueueBehindIt) {
    const ActorId ask = actor("ask", 1);
    const ActorId other = actor("other", 1);
    const CallId bystander = start(other);
    const CallId outer = start(ask);
    await(bystander, outer);
    const CallId inner = submit(ask);
    await(outer, inner);
    EXPECT_EQ(cycle(), (std::vector{outer, inner}));
}

TEST_F(DeadlockTest, isToldShortlyInALongRing) {
    constexpr int size = 10;
    std::vector<ActorId> actors;
    std::vector<CallId> holders;
    for (int index = 0; index < size; ++index) {
        actors.push_back(actor("a" + std::to_string(index), 1));
        holders.push_back(start(actors.back()));
    }
    for (int index = 0; index < size; ++index)
        await(holders[static_cast<std::size_t>(index)], submit(actors[static_cast<std::size_t>((index + 1) % size)]));
    const auto found = findDeadlock(trace.store);
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->cycle.size(), 20U);
    EXPECT_NE(found->text.find("and so on over 15 more calls back to #1"), std::string::npos) << found->text;
}

TEST_F(DeadlockTest, isNoneWhileATimeoutWillEndTheWait) {
    const ActorId ask = actor("ask", 1);
    await(start(ask), submit(ask), WaitKind::Outside);
    EXPECT_TRUE(cycle().empty());
}

TEST_F(DeadlockTest, isNoneWhileAnotherOfSeveralResultsMayCome) {
    const ActorId ask = actor("ask", 1);
    await(start(ask), submit(ask), WaitKind::Several);
    await(start(actor("other", 1)), CallId::None); // May give the rest.
    EXPECT_TRUE(cycle().empty());
}

TEST_F(DeadlockTest, isFoundInSeveralResultsOnceNothingMoves) {
    const ActorId ask = actor("ask", 1);
    const CallId outer = start(ask);
    const CallId other = start(actor("other", 1));
    const CallId inner = submit(ask);
    await(outer, other, WaitKind::Several); // `inner` is the other one.
    EXPECT_TRUE(cycle().empty());
    finish(other);
    const auto found = findDeadlock(trace.store);
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->cycle, std::vector{outer});
    EXPECT_EQ(found->text, "ask.self #1 waits for several results, and no call is left that could give the rest.");
    EXPECT_FALSE(trace.store.call(inner)->isStarted());
}

TEST_F(DeadlockTest, isFoundWhenNobodyIsLeftToSetAnEvent) {
    const ActorId ask = actor("ask", 2);
    await(start(ask), CallId::None, WaitKind::Signal);
    const auto found = findDeadlock(trace.store);
    ASSERT_TRUE(found.has_value());
    EXPECT_NE(found->text.find("ask.self #1 waits for an event or a rendezvous"), std::string::npos) << found->text;
    start(ask); // Might set it.
    EXPECT_TRUE(cycle().empty());
}

TEST_F(DeadlockTest, isNotSaidWhileTheDriverMayHelp) {
    const ActorId ask = actor("ask", 1);
    await(start(ask), submit(ask));
    EXPECT_FALSE(findDeadlock(trace.store, DriverHelp::Possible).has_value());
    EXPECT_TRUE(findDeadlock(trace.store, DriverHelp::Waiting).has_value());
    await(start(actor("other", 1)), CallId::None); // The driver may wait for this one and raise the limit then.
    EXPECT_FALSE(findDeadlock(trace.store, DriverHelp::Waiting).has_value());
    EXPECT_TRUE(findDeadlock(trace.store, DriverHelp::None).has_value());
}

TEST_F(DeadlockTest, isNotSaidWhenEventsWereLost) {
    const ActorId ask = actor("ask", 1);
    await(start(ask), submit(ask));
    tell({.argument = 1, .kind = EventKind::Lost});
    EXPECT_TRUE(cycle().empty());
}

TEST_F(DeadlockTest, isNoneInAnEmptyRun) {
    EXPECT_TRUE(cycle().empty());
    actor("idle", 1);
    EXPECT_TRUE(cycle().empty());
}

TEST_F(DeadlockTest, survivesALimitOfNothing) {
    submit(actor("odd", 0));
    EXPECT_TRUE(cycle().empty());
}

TEST_F(DeadlockTest, endsForAnyWaits) {
    RandomSource random(9);
    for (int round = 0; round < 30; ++round) {
        const ActorId on = actor("a", 1 + static_cast<std::uint32_t>(random.next() % 3));
        for (int call = 0; call < 20; ++call) {
            const CallId id = random.next() % 3 == 0 ? submit(on) : start(on);
            const CallId awaited{static_cast<std::uint32_t>(random.next() % (toNumber(id) + 2))};
            random.next() % 2 == 0 ? await(id, awaited, WaitKind(random.next() % 4)) : block(id, awaited);
            if (const auto found = findDeadlock(trace.store)) {
                EXPECT_FALSE(found->cycle.empty());
                EXPECT_FALSE(found->text.empty());
            }
        }
    }
}

} // namespace
} // namespace playground
