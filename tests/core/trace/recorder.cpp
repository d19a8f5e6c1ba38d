#include "core/trace/recorder.h"

#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <thread>

namespace playground {
namespace {

constexpr TimePoint endOfTime = TimePoint::max();

Event logged(std::int64_t time, std::uint32_t number) {
    return {.time = nanosecond(time), .argument = number, .kind = EventKind::Logged};
}

std::vector<std::uint32_t> argumentsOf(const std::vector<Event>& events) {
    std::vector<std::uint32_t> arguments;
    for (const Event& event : events)
        arguments.push_back(event.argument);
    return arguments;
}

/// A thread's last act is done when this returns.
template <class Work>
void onThread(Work work) {
    std::jthread(work).join();
}

TEST(Recorder, givesBackWhatWasRecorded) {
    Recorder recorder;
    recorder.record(logged(5, 1));
    const auto events = recorder.drain(endOfTime);
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0].time, nanosecond(5));
    EXPECT_EQ(events[0].thread, recorder.thread());
    EXPECT_TRUE(recorder.drain(endOfTime).empty());
}

TEST(Recorder, keepsAThreadThatWasGiven) {
    Recorder recorder;
    Event event = logged(1, 1);
    event.thread = ThreadId{77};
    recorder.record(event);
    EXPECT_EQ(recorder.drain(endOfTime).at(0).thread, ThreadId{77});
}

TEST(Recorder, holdsBackWhatIsNotBeforeTheWatermark) {
    Recorder recorder;
    for (std::uint32_t time = 0; time < 10; ++time)
        recorder.record(logged(time, time));
    EXPECT_EQ(argumentsOf(recorder.drain(nanosecond(4))), (std::vector<std::uint32_t>{0, 1, 2, 3}));
    EXPECT_EQ(recorder.pendingBytes(), 6 * sizeof(Event));
    EXPECT_EQ(recorder.drain(endOfTime).size(), 6U);
    EXPECT_EQ(recorder.pendingBytes(), 0U);
}

TEST(Recorder, keepsTheOrderOfOneThreadAtOneTime) {
    Recorder recorder;
    recorder.record({.time = nanosecond(1), .call = CallId{1}, .kind = EventKind::Finished});
    recorder.record({.time = nanosecond(1), .call = CallId{2}, .kind = EventKind::Started});
    EXPECT_EQ(recorder.drain(endOfTime).at(0).kind, EventKind::Finished);
}

TEST(Recorder, tellsKindsInOrderBetweenThreadsAtOneTime) {
    Recorder recorder;
    recorder.record({.time = nanosecond(1), .kind = EventKind::Started});
    onThread([&] { recorder.record({.time = nanosecond(1), .kind = EventKind::Submitted}); });
    EXPECT_EQ(recorder.drain(endOfTime).at(0).kind, EventKind::Submitted);
}

TEST(Recorder, mergesThreadsByTime) {
    Recorder recorder;
    for (const std::uint32_t thread : {0U, 1U, 2U})
        onThread([&] {
            for (std::uint32_t time = thread; time < 3000; time += 3)
                recorder.record(logged(time, time));
        });
    const auto arguments = argumentsOf(recorder.drain(endOfTime));
    EXPECT_EQ(arguments.size(), 3000U);
    EXPECT_TRUE(std::ranges::is_sorted(arguments));
}

TEST(Recorder, namesThreads) {
    Recorder recorder;
    recorder.nameThread("driver");
    ThreadId other{};
    onThread([&] { other = recorder.thread(); });
    EXPECT_EQ(recorder.dictionary().threadName(recorder.thread()), "driver");
    EXPECT_EQ(recorder.dictionary().threadName(other), "thread 2");
}

TEST(Recorder, keepsWhatADeadThreadRecorded) {
    Recorder recorder;
    onThread([&] { recorder.record(logged(1, 42)); });
    EXPECT_EQ(recorder.drain(endOfTime).at(0).argument, 42U);
}

TEST(Recorder, isNotMixedUpWithAnotherOne) {
    Recorder one;
    one.record(logged(1, 1));
    {
        Recorder other;
        other.record(logged(1, 2));
        one.record(logged(2, 3));
        EXPECT_EQ(argumentsOf(other.drain(endOfTime)), (std::vector<std::uint32_t>{2}));
    }
    Recorder third; // Perhaps where the other one was.
    third.record(logged(1, 4));
    EXPECT_EQ(argumentsOf(one.drain(endOfTime)), (std::vector<std::uint32_t>{1, 3}));
    EXPECT_EQ(argumentsOf(third.drain(endOfTime)), (std::vector<std::uint32_t>{4}));
}

TEST(Recorder, countsWhatTheBudgetDoesNotHold) {
    Recorder recorder(std::size_t{32} << 10U); // One chunk.
    for (std::uint32_t time = 0; time < 2000; ++time)
        recorder.record(logged(time, time));
    const auto events = recorder.drain(endOfTime);
    const Event lost = events.back();
    EXPECT_EQ(lost.kind, EventKind::Lost);
    EXPECT_EQ(events.size() - 1 + lost.argument, 2000U);
    EXPECT_EQ(lost.time, events[events.size() - 2].time + Duration(1));
}

TEST(Recorder, recordsAgainWhenItWasDrained) {
    Recorder recorder(std::size_t{64} << 10U);
    std::uint64_t told = 0;
    for (std::uint32_t time = 0; time < 100'000; ++time) {
        recorder.record(logged(time, 1));
        if (time % 1000 == 0)
            for (const Event& event : recorder.drain(endOfTime)) {
                EXPECT_NE(event.kind, EventKind::Lost);
                ++told;
            }
    }
    EXPECT_EQ(told + recorder.drain(endOfTime).size(), 100'000U);
}

TEST(Recorder, losesNothingAndKeepsEachThreadsOrderWhileItIsDrained) {
    constexpr std::uint32_t threads = 4;
    constexpr std::uint32_t each = 50'000;
    Recorder recorder;
    std::atomic<std::uint32_t> running{threads};
    std::vector<std::jthread> writers;
    for (std::uint32_t thread = 0; thread < threads; ++thread)
        writers.emplace_back([&, thread] {
            for (std::uint32_t number = 0; number < each; ++number)
                recorder.record({.time = nanosecond(number), .argument = number, .actor = ActorId(thread)});
            --running;
        });
    std::vector<std::uint32_t> next(threads);
    const auto check = [&](const std::vector<Event>& events) {
        for (const Event& event : events)
            ASSERT_EQ(event.argument, next[toNumber(event.actor)]++);
    };
    while (running > 0)
        check(recorder.drain(endOfTime));
    check(recorder.drain(endOfTime));
    EXPECT_EQ(next, std::vector<std::uint32_t>(threads, each));
}

TEST(Recorder, letsGoOfTheLanesOfThreadsThatEnded) {
    Recorder recorder(std::size_t{128} << 10U); // Four chunks.
    for (int thread = 0; thread < 100; ++thread) {
        onThread([&] { recorder.record(logged(thread, 1)); });
        ASSERT_EQ(recorder.drain(endOfTime).at(0).kind, EventKind::Logged);
    }
}

} // namespace
} // namespace playground
