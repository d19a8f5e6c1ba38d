#include "core/virtual/virtualloopthread.h"
#include "core/virtual/virtualmachine.h"

#include <gtest/gtest.h>

#include <string>

using namespace playground;
using namespace std::chrono_literals;

namespace {

/// Appends its name to a story, and maybe does more.
struct Told final : Job {
    Told(std::string& itsStory, char itsName, std::function<void()> itsMore = {})
        : story(itsStory), name(itsName), more(std::move(itsMore)) {}
    void run() noexcept override {
        story += name;
        if (more)
            more();
    }
    std::string& story;
    char name;
    std::function<void()> more;
};

struct VirtualMachineTest : ::testing::Test {
    std::shared_ptr<VirtualMachine> machine = std::make_shared<VirtualMachine>(2);
    std::string story;
    std::unique_ptr<VirtualLoopThread> thread() {
        return std::make_unique<VirtualLoopThread>(
            machine, [this] { story += '<'; }, [this] { story += '>'; }, [] {});
    }
};

} // namespace

TEST_F(VirtualMachineTest, runsAlarmsInTheOrderOfTheirTimesAndThenAsTheyWereAskedFor) {
    Told a(story, 'a');
    Told b(story, 'b');
    Told c(story, 'c');
    machine->alarmAt(TimePoint(2s), a);
    machine->alarmAt(TimePoint(1s), b);
    machine->alarmAt(TimePoint(2s), c);
    EXPECT_FALSE(machine->run());
    EXPECT_EQ(story, "bac");
    EXPECT_EQ(machine->now(), TimePoint(2s));
}

TEST_F(VirtualMachineTest, neverComesToTheEndOfTime) {
    Told never(story, 'n');
    machine->alarmAt(machine->after(Duration::max()), never);
    EXPECT_FALSE(machine->run());
    EXPECT_EQ(story, "");
    EXPECT_EQ(machine->now(), TimePoint());
}

TEST_F(VirtualMachineTest, runsAsManyStepsAsItMay) {
    const auto one = thread();
    Told again(story, 'x', [&] { EventLoop::current()->postIn(1s, again); });
    one->startLoop("one");
    one->inbox().post(again);
    EXPECT_TRUE(machine->run(1));
    EXPECT_EQ(story, "<");
    EXPECT_TRUE(machine->run(1));
    EXPECT_EQ(story, "<x");
    EXPECT_TRUE(machine->run(10));
    EXPECT_EQ(machine->now(), TimePoint(10s));
    EXPECT_EQ(story, "<xxxxxxxxxxx");
}

TEST_F(VirtualMachineTest, endsALoopWhoseThreadIsToldToQuit) {
    const auto one = thread();
    Told a(story, 'a', [&] { one->quit(); });
    Told late(story, 'l');
    one->inbox().post(a);
    one->startLoop("one");
    one->join();
    EXPECT_EQ(story, "<a>");
    EXPECT_FALSE(one->inbox().post(late));
}

TEST_F(VirtualMachineTest, dropsTheJobsOfALoopThatWasNeverStarted) {
    Told a(story, 'a');
    thread()->inbox().post(a);
    EXPECT_EQ(story, "a") << "dropped() runs it";
}

TEST_F(VirtualMachineTest, letsNothingElseRunOnAParkedThread) {
    const auto one = thread();
    const auto other = thread();
    VirtualThread* parked = nullptr;
    Told rest(story, 'r');
    Told wakes(story, 'w', [&] { parked->unpark(Parking::End::Woken); });
    Told parks(story, 'p', [&] {
        parked = VirtualThread::current();
        parked->park(rest);
        machine->alarmAt(TimePoint(2s), wakes);
    });
    Told behind(story, 'b');
    Told later(story, 'l', [&] { one->inbox().post(behind); });
    Told asleep(story, 's', [&] { EventLoop::current()->postIn(1s, later); });
    one->inbox().post(parks);
    other->inbox().post(asleep);
    one->startLoop("one");
    other->startLoop("other");
    machine->run();
    EXPECT_EQ(story, "<<pslwrb");
}

TEST_F(VirtualMachineTest, callsOffWhatAThreadIsParkedFor) {
    const auto one = thread();
    Parking::End end{};
    Told rest(story, 'r', [&] { end = VirtualThread::current()->end(); });
    Told parks(story, 'p', [&] { VirtualThread::current()->park(rest); });
    one->inbox().post(parks);
    one->startLoop("one");
    EXPECT_FALSE(machine->run()) << "it waits for nothing that will ever come";
    one->interrupt();
    machine->run();
    EXPECT_EQ(story, "<pr");
    EXPECT_EQ(end, Parking::End::CalledOff);
}
