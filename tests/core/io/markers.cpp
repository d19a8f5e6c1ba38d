#include "core/base/random.h"
#include "tests/core/io/readback.h"
#include "tests/support/tracetext.h"

namespace playground {
namespace {

const char* const twoCalls = "web async 2\n0 RRRRRRRR\n1 .RRRR\n";

QByteArray writtenWith(const TraceStore& store, const Markers& markers) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(writeChromeJson(store, at(8), buffer, {}, {}, markers).ok());
    return buffer.data();
}

class RandomMarkers {
public:
    explicit RandomMarkers(std::uint64_t seed) : m_random(seed) {}
    Markers made() {
        Markers markers(below(12));
        for (Marker& marker : markers)
            marker = one();
        std::ranges::sort(markers);
        return markers;
    }

private:
    std::uint64_t below(std::uint64_t end) { return m_random.next() % end; }
    std::string words() {
        constexpr std::array parts{"", "a", "näh ", "\"", "\\", "</b>", "\t", "日本", "{}", ","};
        std::string text;
        for (std::uint64_t left = below(9); left > 0; --left)
            text += parts[below(parts.size())];
        return text;
    }
    Marker one() {
        const TimePoint start = nanosecond(static_cast<std::int64_t>(below(8'000'000)));
        const auto length = static_cast<std::int64_t>(below(2) * below(9'000'000));
        return {.range = {start, start + Duration(length)},
                .call = CallId{static_cast<std::uint32_t>(below(3))},
                .name = words(),
                .text = words(),
                .colour = static_cast<std::uint8_t>(below(8))};
    }

    RandomSource m_random;
};

TEST(MarkersInAFile, comeBackAsTheyWere) {
    const TraceText trace(twoCalls);
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const Markers markers = RandomMarkers(seed).made();
        const ReadRun run = runOf(writtenWith(trace.store, markers));
        ASSERT_EQ(run.markers, markers) << "seed " << seed;
        ASSERT_EQ(callsOf(*run.store), callsOf(trace.store)) << "seed " << seed;
        ASSERT_EQ(run.warnings, std::vector<std::string>()) << "seed " << seed;
    }
}

TEST(MarkersInAFile, areEventsThatViewersKnow) {
    const TraceText trace(twoCalls);
    const QByteArray bytes = writtenWith(trace.store, {{.range = {at(1), at(1)}, .name = "slow"},
                                                       {.range = {at(2), at(4)}, .name = "warm", .colour = 3}});
    EXPECT_TRUE(bytes.contains(R"({"cat":"marker","name":"slow","ph":"i","pid":1,"tid":1,"ts":1000,"s":"g",)"
                               R"("args":{"colour":0}})"));
    EXPECT_TRUE(bytes.contains(R"({"cat":"marker","name":"warm","ph":"b","pid":1,"tid":1,"ts":2000,"id":"marker 2",)"
                               R"("args":{"colour":3,"length_ms":2}})"));
    EXPECT_TRUE(bytes.contains(R"({"cat":"marker","name":"warm","ph":"e","pid":1,"tid":1,"ts":4000,"id":"marker 2"})"));
}

TEST(MarkersInAFile, makeTheRunNoLonger) {
    const TraceText trace(twoCalls);
    const ReadRun run = runOf(writtenWith(trace.store, {{.range = {at(7), at(900)}}}));
    EXPECT_EQ(run.end, at(8));
}

TEST(MarkersInAFile, standAtTheirTimeWhenTheirCallIsNotThere) {
    const TraceText trace(twoCalls);
    const ReadRun run = runOf(writtenWith(trace.store, {{.range = {at(1), at(1)}, .call = CallId{77}}}));
    ASSERT_EQ(run.markers.size(), 1U);
    EXPECT_FALSE(run.markers[0].isNote());
}

} // namespace
} // namespace playground
