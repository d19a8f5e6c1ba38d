#include "core/exec/sleepheap.h"

#include "core/base/random.h"

#include <gtest/gtest.h>

#include <deque>
#include <map>

using namespace playground;
using namespace std::chrono_literals;

namespace {

struct Nothing final : Job {
    void run() noexcept override {}
};

TimePoint at(std::int64_t nanoseconds) { return TimePoint(Duration(nanoseconds)); }

} // namespace

TEST(SleepHeap, wakesInOrderOfTimeThenOfAddition) {
    SleepHeap heap;
    Nothing a, b, c;
    heap.add(at(20), a);
    heap.add(at(10), b);
    heap.add(at(20), c);
    EXPECT_EQ(heap.next(), at(10));
    EXPECT_EQ(heap.takeDue(at(9)), nullptr);
    EXPECT_EQ(heap.takeDue(at(30)), &b);
    EXPECT_EQ(heap.takeDue(at(30)), &a);
    EXPECT_EQ(heap.takeDue(at(30)), &c);
    EXPECT_EQ(heap.takeDue(at(30)), nullptr);
}

TEST(SleepHeap, agreesWithASortedListWhenSleepersAreRemoved) {
    RandomSource random(1);
    SleepHeap heap;
    std::deque<Nothing> jobs;
    std::multimap<TimePoint, std::pair<Job*, SleepHeap::Ticket>> expected;
    TimePoint now{};
    for (int round = 0; round < 20'000; ++round) {
        const auto what = random.next() % 3;
        if (what == 0 || expected.empty()) {
            const TimePoint time = now + Duration(random.next() % 1000);
            expected.emplace(time, std::pair{&jobs.emplace_back(), heap.add(time, jobs.back())});
        } else if (what == 1) {
            auto victim = std::next(expected.begin(), static_cast<long>(random.next() % expected.size()));
            ASSERT_TRUE(heap.remove(victim->second.second, *victim->second.first));
            expected.erase(victim);
        } else {
            now += Duration(random.next() % 100);
            while (Job* due = heap.takeDue(now)) {
                ASSERT_LE(expected.begin()->first, now);
                ASSERT_EQ(due, expected.begin()->second.first);
                expected.erase(expected.begin());
            }
            ASSERT_TRUE(expected.empty() || expected.begin()->first > now);
        }
        ASSERT_EQ(heap.size(), expected.size());
    }
}
