#include "core/virtual/virtuallock.h"
#include "core/virtual/virtualmachine.h"

#include <gtest/gtest.h>

#include <string>

using namespace playground;
using namespace std::chrono_literals;

namespace {

/// Tells what happens to it: '-' it waits, '+' it has the lock after that, '.' it is done, each with milliseconds.
struct TimedClaim final : VirtualLock::Claim {
    TimedClaim(VirtualMachine& itsMachine, std::string& itsStory, char itsName)
        : machine(itsMachine), story(itsStory), name(itsName) {}
    void lockIsWaitedFor(CallId) noexcept override { tell('-'); }
    void lockIsTaken(CallId) noexcept override { tell('+'); }
    void computingIsDone() noexcept override { tell('.'); }
    void tell(char what) {
        story += std::string(story.empty() ? "" : " ") + name + what +
                 std::to_string(machine.now().time_since_epoch() / 1ms);
    }
    VirtualMachine& machine;
    std::string& story;
    char name;
};

struct Lock : ::testing::Test {
    VirtualMachine machine{4};
    VirtualLock lock{machine, 5ms};
    std::string story;
    TimedClaim a{machine, story, 'a'};
    TimedClaim b{machine, story, 'b'};
    TimedClaim c{machine, story, 'c'};
};

using VirtualLockTest = Lock;

} // namespace

TEST_F(VirtualLockTest, isHeldToTheEndByOneWhoIsAlone) {
    lock.compute(a, 20ms);
    machine.run();
    EXPECT_EQ(story, "a.20");
}

TEST_F(VirtualLockTest, changesHandsAtTheSwitchInterval) {
    lock.compute(a, 12ms);
    lock.compute(b, 7ms);
    machine.run();
    EXPECT_EQ(story, "b-0 a-5 b+5 b-10 a+10 a-15 b+15 a+17 b.17 a.19");
}

TEST_F(VirtualLockTest, isWaitedForInTurn) {
    lock.compute(a, 6ms);
    lock.compute(b, 4ms);
    lock.compute(c, 4ms);
    machine.run();
    EXPECT_EQ(story, "b-0 c-0 a-5 b+5 c+9 b.9 a+13 c.13 a.14");
}

TEST_F(VirtualLockTest, goesOnWithoutThoseThatGiveUp) {
    struct GiveUp final : Job {
        GiveUp(VirtualLock& itsLock, TimedClaim& itsClaim) : lock(itsLock), claim(itsClaim) {}
        void run() noexcept override { lock.giveUp(claim); }
        VirtualLock& lock;
        TimedClaim& claim;
    } holder(lock, a), waiter(lock, b);
    lock.compute(a, 100ms);
    lock.compute(b, 3ms);
    lock.compute(c, 3ms);
    machine.alarmAt(TimePoint(1ms), waiter);
    machine.alarmAt(TimePoint(2ms), holder);
    machine.run();
    EXPECT_EQ(story, "b-0 c-0 c+2 c.5");
}

TEST_F(VirtualLockTest, makesSeveralTakeTheTimeOfAllWhateverTheCores) {
    lock.compute(a, 100ms);
    lock.compute(b, 100ms);
    lock.compute(c, 100ms);
    machine.run();
    EXPECT_EQ(machine.now(), TimePoint(300ms));
}
