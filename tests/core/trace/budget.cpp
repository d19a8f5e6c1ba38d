#include "core/base/random.h"
#include "core/trace/tracestore.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace playground {
namespace {

constexpr std::uint64_t megabyte = 1'000'000;
constexpr std::size_t chunkSpans = std::size_t{1} << 16U;
constexpr std::uint32_t late = 30'000; // Nanoseconds.

/// Calls of one async actor with two slots, each of which awaits a few times, and goes on late; some wait for a call
/// long ended.
std::vector<Event> randomEvents(Dictionary& names, std::uint32_t calls) {
    RandomSource random(5);
    const ActorId actor = names.addActor({"worker", "Worker", ActorKind::Async});
    const ThreadId thread = names.addThread("loop");
    std::vector<Event> events;
    TimePoint now{};
    const auto tell = [&](CallId call, EventKind kind, std::uint32_t argument) {
        now += Duration(static_cast<std::int64_t>(random.next() % 1000));
        events.push_back(
            {.time = now, .call = call, .argument = argument, .actor = actor, .thread = thread, .kind = kind});
    };
    tell(CallId::None, EventKind::ActorCreated, 2);
    for (std::uint32_t number = 1; number <= calls; ++number) {
        const CallId call{number};
        tell(call, EventKind::Submitted, 0);
        tell(call, EventKind::Started, number % 2);
        for (std::uint64_t left = random.next() % 16; left > 0; --left) {
            tell(call, EventKind::Awaiting, number / 2);
            tell(call, EventKind::Resumed, late);
        }
        tell(call, EventKind::Finished, 0);
    }
    return events;
}

struct Budget : testing::Test {
    QTemporaryDir folder;
    Dictionary names;
    std::vector<Event> events = randomEvents(names, 30'000);
    TraceStore whole{names};

    Budget() { whole.ingest(events); }
    TraceBudget budget(std::uint64_t memory, std::uint64_t disk = 1'000 * megabyte) const {
        return {.memory = memory, .file = {.folder = folder.path().toStdString(), .most = disk}};
    }
    /// In pieces, as a run tells them.
    void fill(TraceStore& store) const {
        for (std::span<const Event> left(events); !left.empty();) {
            const auto piece = left.first(std::min<std::size_t>(left.size(), 20'000));
            store.ingest(piece);
            store.waitForFile();
            left = left.subspan(piece.size());
        }
        store.keepWithinBudget();
        store.waitForFile();
    }
    static std::vector<const SpanRow*> rowsOf(const TraceStore& store) {
        const ActorTrack& track = store.actorAt(0);
        return {&track.slotRows[0], &track.slotRows[1], &track.tails[0], &track.threads[0].spans};
    }
};

std::vector<ColumnMix> sampled(const SpanRow& row, TimeRange range) {
    std::vector<ColumnMix> columns(37);
    row.sample(range, range.end, columns);
    return columns;
}

void expectSame(const std::vector<ColumnMix>& one, const std::vector<ColumnMix>& other) {
    for (std::size_t column = 0; column < one.size(); ++column) {
        EXPECT_EQ(one[column].share, other[column].share);
        EXPECT_TRUE(one[column].states == other[column].states);
    }
}

/// At many zooms, from `start` on: what is seen, what is found, and the spans themselves.
void expectSameRow(const SpanRow& row, const SpanRow& other, TimePoint start, TimePoint end) {
    RandomSource random(9);
    const auto somewhere = [&] {
        const auto length = static_cast<std::uint64_t>((end - start).count());
        return start + Duration(static_cast<std::int64_t>(random.next() % length));
    };
    ASSERT_EQ(row.size(), other.size());
    for (int view = 0; view < 200; ++view) {
        const TimePoint left = somewhere();
        const Duration length(1 + static_cast<std::int64_t>(random.next() % (std::uint64_t{1} << random.next() % 30U)));
        expectSame(sampled(row, {left, left + length}), sampled(other, {left, left + length}));
        EXPECT_EQ(row.firstEndingAfter(left), other.firstEndingAfter(left));
        EXPECT_EQ(row.indexAt(left, end), other.indexAt(left, end));
    }
    for (std::size_t index = row.firstKept(); index < row.size(); index += 97)
        EXPECT_EQ(row.at(index, end), other.at(index, end));
}

bool isSame(const CallRecord& one, const CallRecord& other) {
    return one.id == other.id && one.awaiter == other.awaiter && one.state == other.state && one.ended == other.ended &&
           one.running == other.running && one.awaiting == other.awaiting && one.slot == other.slot;
}

void expectSameLogs(const TraceStore& one, const TraceStore& other) {
    for (std::size_t index = 0; index < one.callCount(); ++index) {
        const CallId call = one.callAt(index).id;
        const auto waits = one.waits().of(call);
        const auto otherWaits = other.waits().of(call);
        ASSERT_EQ(waits.size(), otherWaits.size()) << index;
        for (std::size_t wait = 0; wait < waits.size(); ++wait) {
            EXPECT_EQ(waits[wait].from, otherWaits[wait].from);
            EXPECT_EQ(waits[wait].awaited, otherWaits[wait].awaited);
        }
        const auto lateness = one.lateness().of(call);
        const auto otherLateness = other.lateness().of(call);
        ASSERT_EQ(lateness.size(), otherLateness.size()) << index;
        for (std::size_t time = 0; time < lateness.size(); ++time) {
            EXPECT_EQ(lateness[time].resumed, otherLateness[time].resumed);
            EXPECT_EQ(lateness[time].late, otherLateness[time].late);
        }
    }
}

/// Of a log that lost its oldest blocks everything after them is there, and it is told of which calls some is missing.
template <class Log, class Entry>
void expectRest(const Log& rest, const Log& whole, std::size_t calls, TimePoint Entry::*when) {
    ASSERT_GT(rest.blocks().dropped(), 0U);
    std::size_t torn = 0;
    for (CallId call{1}; toNumber(call) <= calls; call = CallId(toNumber(call) + 1)) {
        const std::vector<Entry> all = whole.of(call);
        const std::vector<Entry> left = rest.of(call);
        const TimePoint lost = rest.lostUntil(call);
        const bool isTorn = lost != TimePoint::min();
        torn += isTorn ? 1 : 0;
        ASSERT_EQ(isTorn, left.size() < all.size()) << toNumber(call);
        ASSERT_EQ(lost, isTorn ? rest.blocks().droppedUntil() : TimePoint::min());
        const auto first = std::ranges::upper_bound(all, lost, {}, when);
        ASSERT_EQ(left.size(), static_cast<std::size_t>(all.end() - first)) << toNumber(call);
        ASSERT_TRUE(std::equal(left.begin(), left.end(), first,
                               [&](const Entry& one, const Entry& other) { return one.*when == other.*when; }));
    }
    EXPECT_GT(torn, 0U);
    EXPECT_LT(torn, calls);
}

void expectRestOfCauses(const TraceStore& store, const TraceStore& whole) {
    expectRest(store.waits(), whole.waits(), whole.callCount(), &WaitLog::Wait::from);
    expectRest(store.lateness(), whole.lateness(), whole.callCount(), &LatenessLog::Lateness::resumed);
    const BlockList& waits = store.waits().blocks();
    const BlockList& lateness = store.lateness().blocks();
    EXPECT_EQ(store.edge().droppedCauses, (waits.dropped() + lateness.dropped()) * LogBlocks::blockSize);
    EXPECT_EQ(store.edge().causesTime, std::max(waits.droppedUntil(), lateness.droppedUntil()));
}

TEST_F(Budget, isNoLimitAtFirst) {
    EXPECT_EQ(whole.holdings().inFile, 0U);
    EXPECT_EQ(whole.edge(), TraceEdge{});
    EXPECT_GT(whole.spanCount(), 5 * chunkSpans);
}

TEST_F(Budget, whatIsInTheFileReadsAsBefore) {
    TraceStore store(names, budget(1));
    fill(store);
    const Holdings held = store.holdings();
    EXPECT_GE(held.inFile, 5 * megabyte);
    EXPECT_LE(held.spans, 6 * megabyte); // Less than a chunk a row.
    EXPECT_LE(held.calls, 2 * megabyte);
    EXPECT_EQ(store.edge(), TraceEdge{});
    EXPECT_EQ(store.spanCount(), whole.spanCount());
    const auto rows = rowsOf(store);
    const auto expected = rowsOf(whole);
    for (std::size_t row = 0; row < rows.size(); ++row)
        expectSameRow(*rows[row], *expected[row], TimePoint{}, whole.lastEvent());
    for (std::size_t index = 0; index < whole.callCount(); ++index)
        ASSERT_TRUE(isSame(store.callAt(index), whole.callAt(index))) << index;
    expectSameLogs(store, whole);
}

TEST_F(Budget, waitsAndLateWakeUpsLeaveForTheFileToo) {
    TraceStore store(names, budget(1));
    fill(store);
    EXPECT_GT(store.waits().blocks().inFile(), 10U);
    EXPECT_GT(store.lateness().blocks().inFile(), 10U);
    EXPECT_LE(store.waits().blocks().inMemory(), 1U);
    EXPECT_LE(store.lateness().blocks().inMemory(), 1U);
    EXPECT_EQ(store.edge(), TraceEdge{}) << "spans made room for them";
}

TEST_F(Budget, dropsCausesOfWaitsWithTheSpansOfTheirTime) {
    const std::uint64_t memory = whole.holdings().inMemory() - 6 * megabyte;
    TraceStore store(names, {.memory = memory});
    fill(store);
    EXPECT_LE(store.holdings().inMemory(), memory);
    EXPECT_GT(store.edge().droppedSpans, 0U);
    EXPECT_LE(store.edge().causesTime, store.edge().time);
    expectRestOfCauses(store, whole);
}

TEST_F(Budget, dropsCausesOfWaitsFromTheFileToo) {
    const std::uint64_t memory = whole.holdings().inMemory() - 8 * megabyte;
    TraceStore store(names, budget(memory, 3 * megabyte));
    fill(store);
    EXPECT_LE(store.holdings().inMemory(), memory);
    EXPECT_GT(store.holdings().inFile, 0U);
    EXPECT_LE(store.holdings().inFile, 3 * megabyte);
    EXPECT_GT(store.edge().droppedSpans, 0U);
    expectRestOfCauses(store, whole);
}

TEST_F(Budget, dropsCausesOfWaitsAloneWhereThereAreNoSpansToDrop) {
    Dictionary few;
    const std::vector<Event> run = randomEvents(few, 1'500);
    TraceStore all(few);
    all.ingest(run);
    TraceStore store(few, {.memory = 1});
    store.ingest(run);
    store.keepWithinBudget();
    store.waitForFile();
    EXPECT_EQ(store.edge().droppedSpans, 0U);
    EXPECT_EQ(store.edge().time, TimePoint{});
    EXPECT_EQ(store.edge().reason, "there is no folder for a file");
    EXPECT_FALSE(store.edge().isWhole());
    expectRestOfCauses(store, all);
}

TEST_F(Budget, onlyTheOldestLeave) {
    const std::uint64_t memory = whole.holdings().inMemory() - 8 * megabyte;
    TraceStore store(names, budget(memory));
    fill(store);
    EXPECT_LE(store.holdings().inMemory(), memory);
    EXPECT_LE(store.holdings().inFile, 10 * megabyte);
    EXPECT_GE(store.holdings().inFile, 8 * megabyte);
    EXPECT_NE(store.actorAt(0).slotRows[0].blocks()->oldestInMemory()->index, 0U);
}

TEST_F(Budget, dropsTheOldestWhereTheFileIsFull) {
    const std::uint64_t memory = whole.holdings().inMemory() - 5 * megabyte;
    TraceStore store(names, budget(memory, 3 * megabyte));
    fill(store);
    EXPECT_LE(store.holdings().inMemory(), memory);
    EXPECT_LE(store.holdings().inFile, 3 * megabyte);
    const TraceEdge& edge = store.edge();
    EXPECT_GT(edge.droppedSpans, 0U);
    EXPECT_EQ(edge.droppedSpans % chunkSpans, 0U);
    EXPECT_LE(edge.droppedSpans, 3 * chunkSpans); // Places in the file are used again.
    EXPECT_NE(edge.reason.find("no more than 3,000,000 bytes"), std::string::npos) << edge.reason;
    const auto rows = rowsOf(store);
    const auto expected = rowsOf(whole);
    std::size_t dropped = 0;
    TimePoint lastDropped{};
    for (std::size_t row = 0; row < rows.size(); ++row) {
        expectSameRow(*rows[row], *expected[row], edge.time, whole.lastEvent());
        EXPECT_EQ(rows[row]->firstEndingAfter(TimePoint(Duration(-1))), rows[row]->firstKept());
        sampled(*rows[row], {TimePoint{}, whole.lastEvent()});
        dropped += rows[row]->firstKept();
        if (rows[row]->firstKept() > 0)
            lastDropped = std::max(lastDropped, expected[row]->at(rows[row]->firstKept() - 1, {}).range.end);
    }
    EXPECT_EQ(edge.droppedSpans, dropped);
    EXPECT_EQ(edge.time, lastDropped);
    EXPECT_EQ(store.callCount(), whole.callCount());
    EXPECT_TRUE(isSame(store.callAt(0), whole.callAt(0)));
}

TEST_F(Budget, dropsFromMemoryWhereThereIsNoFile) {
    const std::uint64_t memory = whole.holdings().inMemory() - 4 * megabyte;
    TraceStore store(names, {.memory = memory});
    fill(store);
    EXPECT_LE(store.holdings().inMemory(), memory);
    EXPECT_EQ(store.holdings().inFile, 0U);
    EXPECT_GT(store.edge().droppedSpans, 0U);
    EXPECT_EQ(store.edge().reason, "there is no folder for a file");
}

TEST_F(Budget, endsWhenNothingMoreCanBeDropped) {
    TraceStore store(names, {.memory = 1});
    fill(store);
    EXPECT_GT(store.holdings().inMemory(), store.budget().memory);
    EXPECT_LT(store.actorAt(0).slotRows[0].size(), store.actorAt(0).slotRows[0].firstKept() + chunkSpans);
    EXPECT_EQ(store.waits().blocks().inMemory(), 1U);
    EXPECT_EQ(store.lateness().blocks().inMemory(), 1U);
    EXPECT_EQ(store.callCount(), whole.callCount());
}

TEST_F(Budget, ofARunCanBeChanged) {
    TraceStore store(names, budget(1'000 * megabyte));
    fill(store);
    EXPECT_EQ(store.holdings().inFile, 0U);
    store.setMemoryBudget(1);
    store.keepWithinBudget();
    EXPECT_TRUE(store.isReducing());
    store.waitForFile();
    EXPECT_GE(store.holdings().inFile, 5 * megabyte);
    EXPECT_EQ(store.edge(), TraceEdge{});
}

TEST_F(Budget, dropsSummariesOfWhatWasDropped) {
    TraceStore store(names, {.memory = 1});
    fill(store);
    EXPECT_LT(store.holdings().summaries * 2, whole.holdings().summaries);
}

} // namespace
} // namespace playground
