#include "core/insight/timeband.h"

#include <gtest/gtest.h>

#include <array>

using namespace std::chrono_literals;

namespace playground {
namespace {

constexpr auto inSlot = CallFilter::Field::InSlot;

std::optional<TimeBand> bandOf(std::string_view words) { return playground::bandOf(*parseCallFilter(words), inSlot); }

TEST(TimeBand, isWhatAllWordsAboutTheTimeLetThrough) {
    struct Row {
        const char* words;
        std::optional<TimeBand> band;
    };
    const std::array rows{
        Row{"", std::nullopt},
        Row{"actor:db wait>1ms", std::nullopt},
        Row{"-dur>1ms", std::nullopt},
        Row{"dur>=5ms dur<8ms", TimeBand{5ms, 8ms}},
        Row{"dur>5ms", TimeBand{5ms + 1ns, Duration::max()}},
        Row{"dur<=8ms db", TimeBand{0ms, 8ms + 1ns}},
        Row{"dur=8ms", TimeBand{8ms, 8ms + 1ns}},
        Row{"dur>1ms dur>=4ms dur<9ms dur<=20ms", TimeBand{4ms, 9ms}},
        Row{"dur>9ms dur<4ms", TimeBand{9ms + 1ns, 4ms}},
    };
    for (const Row& row : rows)
        EXPECT_EQ(bandOf(row.words), row.band) << row.words;
}

TEST(TimeBand, takesThePlaceOfTheWordsBefore) {
    struct Row {
        const char* words;
        std::optional<TimeBand> band;
        const char* after;
    };
    const std::array rows{
        Row{"", TimeBand{5ms, 8ms}, "dur>=5ms dur<8ms"},
        Row{"dur>=1ms web dur<2ms", TimeBand{5ms, 8ms}, "web dur>=5ms dur<8ms"},
        Row{"-dur=6ms wait>1ms dur:6ms", TimeBand{5ms, 8ms}, "-dur=6ms wait>1ms dur>=5ms dur<8ms"},
        Row{"dur>1ms web", std::nullopt, "web"},
        Row{"web", TimeBand{0ms, 8ms}, "web dur<8ms"},
        Row{"web", TimeBand{5ms, Duration::max()}, "web dur>=5ms"},
        Row{"dur>1ms", TimeBand{}, ""},
    };
    for (const Row& row : rows)
        EXPECT_EQ(toText(withBand(*parseCallFilter(row.words), inSlot, row.band)), row.after) << row.words;
}

} // namespace
} // namespace playground
