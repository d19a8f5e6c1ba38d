#include "core/virtual/virtualmachine.h"

#include <gtest/gtest.h>

#include <map>
#include <string>

using namespace playground;
using namespace std::chrono_literals;

namespace {

/// Remembers when it was done.
struct TimedWork final : VirtualCores::Work {
    explicit TimedWork(VirtualMachine& itsMachine) : machine(itsMachine) {}
    void workIsDone() noexcept override { doneAt = machine.now(); }
    VirtualMachine& machine;
    TimePoint doneAt = TimePoint::max();
};

/// Does something at a time.
struct At final : Job {
    explicit At(std::function<void()> what) : function(std::move(what)) {}
    void run() noexcept override { function(); }
    std::function<void()> function;
};

/// Works of these lengths that begin at the same time: when each ends.
std::vector<Duration> endsOf(int cores, const std::vector<Duration>& lengths) {
    VirtualMachine machine(cores);
    std::deque<TimedWork> works;
    for (const Duration length : lengths)
        machine.cores().begin(works.emplace_back(machine), length);
    machine.run();
    std::vector<Duration> ends;
    for (const TimedWork& work : works)
        ends.push_back(work.doneAt.time_since_epoch());
    return ends;
}

using Ends = std::vector<Duration>;

} // namespace

TEST(VirtualCores, giveEachWorkACoreWhileThereAreEnough) {
    EXPECT_EQ(endsOf(2, {100ms}), (Ends{100ms}));
    EXPECT_EQ(endsOf(2, {100ms, 70ms}), (Ends{100ms, 70ms}));
    EXPECT_EQ(endsOf(1024, {1ns, 3ns, 2ns}), (Ends{1ns, 3ns, 2ns}));
}

TEST(VirtualCores, areSharedFairlyWhenThereAreTooFew) {
    EXPECT_EQ(endsOf(1, {100ms, 100ms}), (Ends{200ms, 200ms}));
    EXPECT_EQ(endsOf(2, {100ms, 100ms, 100ms, 100ms}), (Ends{200ms, 200ms, 200ms, 200ms}));
    // The short one has its 50 of 100 ms, the long one then has the core for itself.
    EXPECT_EQ(endsOf(1, {100ms, 50ms}), (Ends{150ms, 100ms}));
    // Three on two cores: 30 ms each by 45 ms, then two, each with a core.
    EXPECT_EQ(endsOf(2, {30ms, 60ms, 90ms}), (Ends{45ms, 75ms, 105ms}));
}

TEST(VirtualCores, loseNoTimeToRounding) {
    // A third of a core each, again and again: all of them end when a core has done the work of all.
    EXPECT_EQ(endsOf(1, Ends(3, 1000001ns)), (Ends(3, 3000003ns)));
    EXPECT_EQ(endsOf(3, Ends(7, 24h)), (Ends(7, 56h)));
}

TEST(VirtualCores, slowDownWorkThatIsUnderWayWhenMoreComes) {
    VirtualMachine machine(1);
    TimedWork first(machine);
    TimedWork second(machine);
    At later([&] { machine.cores().begin(second, 30ms); });
    machine.cores().begin(first, 100ms);
    machine.alarmAt(TimePoint(40ms), later);
    machine.run();
    EXPECT_EQ(second.doneAt, TimePoint(100ms)); // 60 ms for its 30.
    EXPECT_EQ(first.doneAt, TimePoint(130ms));
}

TEST(VirtualCores, tellWhatStoppedWorkHasNotHad) {
    VirtualMachine machine(1);
    TimedWork stopped(machine);
    TimedWork other(machine);
    Duration left{};
    At later([&] { left = machine.cores().stop(stopped); });
    machine.cores().begin(stopped, 100ms);
    machine.cores().begin(other, 100ms);
    machine.alarmAt(TimePoint(60ms), later);
    machine.run();
    EXPECT_EQ(left, 70ms);
    EXPECT_EQ(stopped.doneAt, TimePoint::max());
    EXPECT_EQ(other.doneAt, TimePoint(130ms));
    EXPECT_EQ(machine.cores().stop(other), 0ms) << "it is done";
}
