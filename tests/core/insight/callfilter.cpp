#include "core/insight/callfilter.h"

#include "core/insight/callsearch.h"
#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

namespace playground {
namespace {

// Calls by number: 1 is web.work, finished after 2 running, 2 awaiting; 2 db.work, failed; 3 web.work, under way.
class Filtering : public testing::Test {
protected:
    Filtering() {
        const std::array<Event, 2> events{Event{.time = at(10),
                                                .call = CallId{9},
                                                .actor = ActorId{1},
                                                .method = dictionary().method("Ping"),
                                                .kind = EventKind::Submitted},
                                          Event{.time = at(12), .call = CallId{9}, .kind = EventKind::Started}};
        text.store.ingest(events);
    }
    Dictionary& dictionary() { return text.dictionary; }
    std::string found(std::string_view words, TimePoint now = at(20)) {
        const auto filter = parseCallFilter(words);
        if (!filter)
            return filter.error().text;
        CallMatcher matcher(*filter, text.store);
        std::string numbers;
        for (std::size_t index = 0; index < text.store.callCount(); ++index)
            if (matcher.matches(text.store.callAt(index), now))
                numbers += std::to_string(toNumber(text.store.callAt(index).id)) + " ";
        return numbers;
    }
    TraceText text{"web async 2\n0 RRAA\ndb threaded 1\n0 .QBB!"};
};

struct Row {
    const char* words;
    const char* calls;
};

TEST_F(Filtering, letsThroughWhatAllWordsSay) {
    const std::array rows{
        Row{"", "1 2 9 "},
        Row{"actor:db", "2 "},
        Row{"-actor:db", "1 9 "},
        Row{"method:ping", "9 "},
        Row{"DB", "2 "},
        Row{"pin", "9 "},
        Row{"state:failed", "2 "},
        Row{"state:running", "9 "},
        Row{"#9", "9 "},
        Row{"id:1", "1 "},
        Row{"dur>2ms", "1 9 "},
        Row{"dur>=2ms", "1 2 9 "},
        Row{"dur<3ms", "2 "},
        Row{"dur=4ms", "1 "},
        Row{"latency>=3ms", "1 2 9 "},
        Row{"latency=10ms", "9 "},
        Row{"wait>0ms", "2 9 "},
        Row{"await>1ms", "1 "},
        Row{"block>1ms", "2 "},
        Row{"run<=2ms", "1 2 "},
        Row{"actor:web -state:running dur>1ms", "1 "},
        Row{"\"actor:web\" -#9", "1 "},
        Row{"  actor:web\t#1 ", "1 "},
    };
    for (const Row& row : rows)
        EXPECT_EQ(found(row.words), row.calls) << row.words;
}

TEST_F(Filtering, aTimeThatIsNotKnownIsNeverAsItShouldBe) {
    const std::array<Event, 1> queued{
        Event{.time = at(13), .call = CallId{10}, .actor = ActorId{1}, .kind = EventKind::Submitted}};
    text.store.ingest(queued);
    EXPECT_EQ(found("dur<1s #10"), "");
    EXPECT_EQ(found("-dur<1s"), "10 ");
}

TEST(FilterWords, areReadStrictly) {
    const std::array rows{
        Row{"actr:db",
            "\"actr:db\": unknown field; expected one of actor, method, state, id, latency, dur, wait, run, await, "
            "block; did you mean \"actor\"?"},
        Row{"state:awaitng", "\"state:awaitng\": unknown state; expected one of submitted, queued, running, awaiting, "
                             "blocked, gil-wait, finished, failed, cancelled; did you mean \"awaiting\"?"},
        Row{"actor:", "\"actor:\": what it should be is missing"},
        Row{"dur>", "\"dur>\": what it should be is missing"},
        Row{"actor>db", "\"actor>db\": only times are larger or smaller; write a colon"},
        Row{"#x", "\"#x\": a call is told by its number, such as #12"},
        Row{"id:0", "\"id:0\": a call is told by its number, such as #12"},
        Row{"\"web", "\"web\": a closing \" is missing"},
        Row{"\"\"", "\"\": there is nothing between the quotes"},
        Row{"-", ""},
    };
    for (const Row& row : rows) {
        const auto filter = parseCallFilter(row.words);
        EXPECT_EQ(filter ? std::string() : filter.error().text, row.calls) << row.words;
    }
    const auto noUnit = parseCallFilter("dur>5");
    ASSERT_FALSE(noUnit);
    EXPECT_NE(noUnit.error().text.find("dur>5"), std::string::npos);
}

TEST(FilterWords, areWrittenAsTheyCanBeRead) {
    const std::array rows{
        Row{"", ""},
        Row{"DB  -Ping", "db -ping"},
        Row{"actor:web method:\"my work\" -state:failed", "actor:web method:\"my work\" -state:failed"},
        Row{"\"a b\" id:12", "\"a b\" #12"},
        Row{"dur>=5ms dur<8000us wait>1.50s run<=2ns -await:0ms block=1m",
            "dur>=5ms dur<8ms wait>1.5s run<=2ns -await=0ns block=1m"},
        Row{"latency>-1ms --x", "latency>-1ms --x"},
    };
    for (const Row& row : rows) {
        const auto filter = parseCallFilter(row.words);
        ASSERT_TRUE(filter) << row.words;
        EXPECT_EQ(toText(*filter), row.calls);
        const auto again = parseCallFilter(toText(*filter));
        ASSERT_TRUE(again) << toText(*filter);
        EXPECT_EQ(*again, *filter) << row.words;
    }
}

class Searching : public testing::Test {
protected:
    CallSearch search(std::string_view words, std::size_t step = 1000) {
        CallSearch found(*parseCallFilter(words), text.store);
        while (!found.advance(step, now)) {
        }
        return found;
    }
    TimePoint now = at(500);
    TraceText text{"web async 1\n0 " + [] {
        std::string lane;
        for (int call = 0; call < 200; ++call)
            lane += call % 50 == 7 ? "RR!" : "R|";
        return lane;
    }()};
};

TEST_F(Searching, countsAndStepsThroughMatchesAndAround) {
    for (const std::size_t step : {std::size_t{1}, std::size_t{1000}}) {
        const CallSearch found = search("state:failed", step);
        EXPECT_EQ(found.count(), 4U);
        EXPECT_EQ(found.nextAfter({}), 7U);
        EXPECT_EQ(found.nextAfter(7), 57U);
        EXPECT_EQ(found.nextAfter(157), 7U);
        EXPECT_EQ(found.nextAfter(199), 7U);
        EXPECT_EQ(found.nextBefore(57), 7U);
        EXPECT_EQ(found.nextBefore(7), 157U);
        EXPECT_EQ(found.nextBefore({}), 157U);
        EXPECT_EQ(found.nextBefore(0), 157U);
        EXPECT_EQ(found.rankOf(107), 2U);
        EXPECT_EQ(found.rankOf(200), 4U);
        EXPECT_TRUE(found.isMatch(std::size_t{57}));
        EXPECT_FALSE(found.isMatch(std::size_t{58}));
        EXPECT_TRUE(found.isMatch(text.store.callAt(107).id));
    }
}

TEST_F(Searching, findsNothingWhereNothingIs) {
    const CallSearch found = search("actor:nobody");
    EXPECT_EQ(found.count(), 0U);
    EXPECT_EQ(found.nextAfter({}), std::nullopt);
    EXPECT_EQ(found.nextBefore(3), std::nullopt);
}

TEST_F(Searching, findsMatchesAlongASlot) {
    const CallSearch found = search("state:failed");
    const CallRecord* first = found.firstInSlot(ActorId{1}, 0, at(0));
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->id, text.store.callAt(7).id);
    EXPECT_EQ(found.firstInSlot(ActorId{1}, 0, first->ended)->id, text.store.callAt(57).id);
    EXPECT_EQ(found.firstInSlot(ActorId{1}, 1, at(0)), nullptr);
    EXPECT_EQ(found.firstInSlot(ActorId{1}, 0, at(5000)), nullptr);
}

TEST_F(Searching, followsACallUntilItEnds) {
    const auto tell = [&](Event event) { text.store.ingest({&event, 1}); };
    tell({.time = at(600), .call = CallId{900}, .actor = ActorId{1}, .kind = EventKind::Submitted});
    tell({.time = at(600), .call = CallId{900}, .kind = EventKind::Started});
    CallSearch found(*parseCallFilter("state:awaiting"), text.store);
    EXPECT_TRUE(found.advance(1000, at(600)));
    EXPECT_EQ(found.count(), 0U);
    tell({.time = at(601), .call = CallId{900}, .kind = EventKind::Awaiting});
    EXPECT_TRUE(found.advance(1000, at(601)));
    EXPECT_EQ(found.count(), 1U);
    EXPECT_NE(found.firstInSlot(ActorId{1}, 0, at(601)), nullptr);
    tell({.time = at(602), .call = CallId{900}, .kind = EventKind::Resumed});
    tell({.time = at(603), .call = CallId{900}, .kind = EventKind::Finished});
    EXPECT_TRUE(found.advance(1000, at(603)));
    EXPECT_EQ(found.count(), 0U);
    EXPECT_EQ(found.firstInSlot(ActorId{1}, 0, at(601)), nullptr);
}

} // namespace
} // namespace playground
