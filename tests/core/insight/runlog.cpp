#include "core/insight/runlog.h"

#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

namespace playground {
namespace {

// A line of text for each entry.
std::string told(const RunLog& log) {
    constexpr std::array levels{"info", "warning", "error"};
    std::string text;
    for (const LogEntry& entry : log.entries())
        text += std::to_string(entry.time.time_since_epoch() / std::chrono::milliseconds(1)) + " " +
                levels[static_cast<std::size_t>(levelOf(entry.kind))] + " " + log.sourceOf(entry) + ": " +
                log.textOf(entry) + "\n";
    return text;
}

class Logging : public testing::Test {
protected:
    void say(std::int64_t time, EventKind kind, std::uint32_t call, const char* what = "") {
        const std::array<Event, 1> events{Event{
            .time = at(time), .call = CallId{call}, .argument = toNumber(trace.dictionary.text(what)), .kind = kind}};
        trace.store.ingest(events);
    }
    TraceText trace{"web async 2\n0 RRR\n1 RRRR"};
    RunLog log{trace.store};
};

TEST_F(Logging, tellsAllInOrderOfTime) {
    const std::array<Event, 4> calls{
        Event{.time = at(5),
              .call = CallId{7},
              .actor = ActorId{1},
              .method = trace.dictionary.method("buy"),
              .kind = EventKind::Submitted},
        Event{.time = at(5), .call = CallId{7}, .kind = EventKind::Started},
        Event{.time = at(5),
              .call = CallId{8},
              .actor = ActorId{1},
              .method = trace.dictionary.method("buy"),
              .kind = EventKind::Submitted},
        Event{.time = at(5), .call = CallId{8}, .argument = 1, .kind = EventKind::Started}};
    trace.store.ingest(calls);
    say(6, EventKind::Logged, 7, "hello");
    say(7, EventKind::Logged, 0, "begins");
    say(8, EventKind::Failed, 7, "no money");
    say(8, EventKind::ErrorDropped, 7);
    say(9, EventKind::Logged, 8, "on");
    EXPECT_TRUE(log.advance(100));
    EXPECT_EQ(told(log), "6 info web.buy #7: hello\n"
                         "7 info driver: begins\n"
                         "8 error web.buy #7: failed: no money\n"
                         "8 warning web.buy #7: nobody looked at its error: no money\n"
                         "9 info web.buy #8: on\n");
    log.addDriverError(at(8), "buy failed");
    log.setWarnings({{.actor = "web", .call = CallId{8}, .text = "late", .range = {at(7), at(9)}},
                     {.actor = "web", .text = "first", .range = {at(2), at(3)}}});
    EXPECT_EQ(told(log), "2 warning web: first\n"
                         "6 info web.buy #7: hello\n"
                         "7 info driver: begins\n"
                         "7 warning web.buy #8: late\n"
                         "8 error web.buy #7: failed: no money\n"
                         "8 warning web.buy #7: nobody looked at its error: no money\n"
                         "8 error driver: buy failed\n"
                         "9 info web.buy #8: on\n");
    log.setWarnings({});
    EXPECT_EQ(log.entries().size(), 6U);
}

TEST_F(Logging, goesOnWithWhatIsNew) {
    EXPECT_TRUE(log.advance(100));
    EXPECT_TRUE(log.entries().empty());
    say(6, EventKind::Logged, 1, "a");
    say(7, EventKind::Logged, 2, "b");
    EXPECT_FALSE(log.advance(1));
    EXPECT_EQ(log.entries().size(), 1U);
    EXPECT_TRUE(log.advance(1));
    say(8, EventKind::Logged, 2, "c");
    EXPECT_TRUE(log.advance(5));
    EXPECT_EQ(told(log), "6 info web.work #1: a\n7 info web.work #2: b\n8 info web.work #2: c\n");
}

TEST_F(Logging, isInOrderWhateverIsToldBeforeItsLinesAreTakenIn) {
    for (std::int64_t time = 6; time < 12; ++time)
        say(time, EventKind::Logged, 1, "said");
    EXPECT_FALSE(log.advance(2));
    log.addDriverError(at(10), "gave up");
    log.setWarnings({{.actor = "web", .text = "late", .range = {at(20), at(21)}},
                     {.actor = "web", .text = "early", .range = {at(2), at(3)}},
                     {.actor = "web", .text = "with the others", .range = {at(10), at(11)}}});
    EXPECT_FALSE(log.advance(1));
    log.addDriverError(at(7), "first");
    while (!log.advance(1)) {
    }
    EXPECT_EQ(told(log), "2 warning web: early\n"
                         "6 info web.work #1: said\n"
                         "7 info web.work #1: said\n"
                         "7 error driver: first\n"
                         "8 info web.work #1: said\n"
                         "9 info web.work #1: said\n"
                         "10 info web.work #1: said\n"
                         "10 warning web: with the others\n"
                         "10 error driver: gave up\n"
                         "11 info web.work #1: said\n"
                         "20 warning web: late\n");
}

TEST_F(Logging, warningsThatWaitGoWithTheOthers) {
    log.setWarnings({{.actor = "web", .text = "of before", .range = {at(2), at(3)}}});
    log.setWarnings({{.actor = "web", .text = "new", .range = {at(2), at(3)}}});
    EXPECT_TRUE(log.tellsSame({{.actor = "web", .text = "new", .range = {at(2), at(9)}}}));
    EXPECT_FALSE(log.tellsSame({{.actor = "web", .text = "old", .range = {at(2), at(3)}}}));
    EXPECT_TRUE(log.advance(100));
    EXPECT_EQ(told(log), "2 warning web: new\n");
}

TEST(RunLog, hasEveryFailureOnceHoweverItIsTakenIn) {
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
        std::mt19937 random(seed);
        std::string slots;
        for (const char slot : {'0', '1', '2'}) {
            slots += slot + std::string(" ");
            for (int call = 0; call < 30; ++call)
                slots += std::string(1 + random() % 3, 'R') + "|!!"[random() % 3];
            slots += '\n';
        }
        const TraceText trace("web async 3\n" + slots);
        std::vector<LogEntry> whole;
        for (const std::size_t step : {std::size_t{1000}, std::size_t{1}, std::size_t{7}}) {
            RunLog log(trace.store);
            while (!log.advance(step)) {
            }
            EXPECT_TRUE(std::ranges::is_sorted(log.entries(), {}, &LogEntry::time));
            if (whole.empty())
                whole = log.entries();
            EXPECT_EQ(log.entries(), whole);
        }
        std::size_t failed = 0;
        for (std::size_t index = 0; index < trace.store.callCount(); ++index)
            failed += trace.store.callAt(index).state == CallState::Failed ? 1 : 0;
        EXPECT_EQ(whole.size(), failed);
    }
}

} // namespace
} // namespace playground
