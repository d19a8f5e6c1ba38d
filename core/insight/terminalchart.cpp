#include "core/insight/terminalchart.h"

#include "core/base/durationtext.h"
#include "core/insight/texttable.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <vector>

namespace playground {
namespace {

constexpr std::size_t mostLanes = 20;
constexpr std::size_t labelWidth = 8;

struct Glyphs {
    std::string_view queued;
    std::string_view running;
    std::string_view awaiting;
    std::string_view blocked;
    std::string_view idle;
    std::string_view tick;
    std::array<std::string_view, 9> density; ///< From nothing to all.
};

constexpr Glyphs unicode{"·", "█", "░", "▒", " ", "╵", {" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"}};
constexpr Glyphs ascii{".", "R", "a", "B", " ", "|", {" ", "1", "2", "3", "4", "5", "6", "7", "8"}};

/// Draws lanes of one range in columns of one width.
class Chart final {
public:
    Chart(TimePoint now, std::size_t columns, const Glyphs& glyphs)
        : m_range{TimePoint{}, std::max(now, TimePoint(Duration(1)))}, m_columns(columns), m_glyphs(glyphs) {}

    std::string laneOf(const SpanRow& row, const SpanRow* tail) const {
        const auto mixes = sample(row);
        const auto tails = tail == nullptr ? std::vector<ColumnMix>(m_columns) : sample(*tail);
        std::string lane;
        for (std::size_t column = 0; column < m_columns; ++column)
            lane += mixes[column].total() > 0   ? glyphOf(mixes[column])
                    : tails[column].total() > 0 ? m_glyphs.queued
                                                : m_glyphs.idle;
        return lane;
    }

    std::string densityOf(const std::vector<const SpanRow*>& rows) const {
        std::vector<float> sums(m_columns);
        for (const SpanRow* row : rows) {
            const auto mixes = sample(*row);
            for (std::size_t column = 0; column < m_columns; ++column)
                sums[column] += mixes[column].total();
        }
        std::string lane;
        for (const float sum : sums) {
            const auto level = std::ceil(static_cast<double>(sum) / static_cast<double>(rows.size()) * 8 - 1e-6);
            lane += m_glyphs.density[static_cast<std::size_t>(std::clamp(level, 0.0, 8.0))];
        }
        return lane;
    }

    /// A mark and a time every ten columns or more.
    std::string ruler() const {
        const Duration step = stepOf();
        std::string line;
        std::size_t width = 0;
        for (Duration time{};; time += step) {
            const double share = static_cast<double>(time.count()) / static_cast<double>(m_range.length().count());
            const auto column = static_cast<std::size_t>(std::lround(share * static_cast<double>(m_columns)));
            const std::string text = time == Duration(0) ? "0" : durationText(time);
            if (column + text.size() + 1 > m_columns)
                return line;
            line += std::string(column - width, ' ') + std::string(m_glyphs.tick) + text;
            width = column + text.size() + 1;
        }
    }

private:
    std::vector<ColumnMix> sample(const SpanRow& row) const {
        std::vector<ColumnMix> mixes(m_columns);
        row.sample(m_range, m_range.end, mixes);
        return mixes;
    }

    std::string_view glyphOf(const ColumnMix& mix) const {
        const auto most = std::ranges::max_element(mix.share) - mix.share.begin();
        switch (static_cast<CallState>(most)) {
        case CallState::Running:
            return m_glyphs.running;
        case CallState::Awaiting:
            return m_glyphs.awaiting;
        default:
            return m_glyphs.blocked;
        }
    }

    /// The smallest of 1, 2, 5, 10 ... that leaves ten columns for a time.
    Duration stepOf() const {
        const double least = static_cast<double>(m_range.length().count()) * 10 / static_cast<double>(m_columns);
        for (Duration::rep power = 1;; power *= 10)
            for (const Duration::rep factor : {1, 2, 5})
                if (static_cast<double>(power * factor) >= least)
                    return Duration(power * factor);
    }

    TimeRange m_range;
    std::size_t m_columns;
    const Glyphs& m_glyphs;
};

std::string line(std::string_view label, std::string_view lane) {
    std::string text = padded(label, labelWidth, Align::Right) + " " + std::string(lane);
    text.erase(text.find_last_not_of(' ') + 1);
    return text + "\n";
}

std::string slotsOf(const ActorTrack& actor, const Chart& chart) {
    std::string text;
    std::size_t drawn = 0;
    std::vector<const SpanRow*> folded;
    for (std::size_t slot = 0; slot < actor.slotRows.size(); ++slot) {
        if (actor.slotRows[slot].isEmpty())
            continue;
        if (++drawn > mostLanes)
            folded.push_back(&actor.slotRows[slot]);
        else
            text += line(std::to_string(slot), chart.laneOf(actor.slotRows[slot], &actor.tails[slot]));
    }
    if (!folded.empty())
        text += line("+" + std::to_string(folded.size()), chart.densityOf(folded));
    return text;
}

std::string actorText(const ActorTrack& actor, const Chart& chart, std::size_t width) {
    const bool isAsync = actor.info.kind == ActorKind::Async;
    std::string text = shortened(actor.info.name + " (" + (isAsync ? "async" : "threaded") + ", max_concurrency " +
                                     std::to_string(actor.limit.last()) + ")",
                                 width) +
                       "\n";
    if (isAsync)
        for (const auto& thread : actor.threads)
            text += line("loop", chart.laneOf(thread.spans, nullptr));
    return text + slotsOf(actor, chart);
}

std::string legendOf(const TraceStore& store, const Glyphs& glyphs) {
    std::string text = std::string(glyphs.running) + " running  " + std::string(glyphs.awaiting) + " awaiting  " +
                       std::string(glyphs.blocked) + " blocked  " + std::string(glyphs.queued) + " queued";
    for (std::size_t index = 0; index < store.actorCount(); ++index)
        if (store.actorAt(index).slotRows.size() > mostLanes)
            return text + "\n+N: how busy N more slots were\n";
    return text + "\n";
}

} // namespace

std::string terminalChart(const TraceStore& store, TimePoint now, int columns, ChartCharset charset) {
    const Glyphs& glyphs = charset == ChartCharset::Unicode ? unicode : ascii;
    const auto width = static_cast<std::size_t>(std::max(columns, 44));
    const Chart chart(now, width - labelWidth - 1, glyphs);
    std::string text;
    for (std::size_t index = 0; index < store.actorCount(); ++index)
        text += actorText(store.actorAt(index), chart, width);
    return text + line("", chart.ruler()) + legendOf(store, glyphs);
}

} // namespace playground
