// One row of spans: what appending, holding and asking cost, beside a vector of spans that is gone through.
#include "core/base/random.h"
#include "core/trace/spanrow.h"
#include "tests/bench/report.h"
#include "tests/bench/timeline/frames.h"
#include "tests/bench/timeline/stage.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <string>

namespace playground::bench {
namespace {

constexpr int queries = 20; // At each zoom.

/// Runs, waits and pauses of 0 to 8 microseconds, over and over.
class Spans final {
public:
    Span next() {
        constexpr std::array states{CallState::Running, CallState::Awaiting, CallState::Running, CallState::Blocked};
        const std::uint64_t number = m_random.next();
        const TimePoint start = m_end + Duration(number % 4 == 0 ? (number >> 8U) % 8192 : 0);
        m_end = start + Duration((number >> 32U) % 8192);
        ++m_count;
        return {{start, m_end}, states[m_count % states.size()], CallId{m_count}};
    }

private:
    RandomSource m_random{1};
    TimePoint m_end{};
    std::uint32_t m_count = 0;
};

/// What one would write first.
class PlainRow final {
public:
    void append(const Span& span) { m_spans.push_back(span); }
    std::size_t bytes() const { return m_spans.capacity() * sizeof(Span); }
    TimePoint end() const { return m_spans.back().range.end; }

    void sample(TimeRange range, std::span<ColumnMix> out) const {
        std::ranges::fill(out, ColumnMix{});
        const double scale = static_cast<double>(out.size()) / static_cast<double>(range.length().count());
        const auto first =
            std::ranges::upper_bound(m_spans, range.start, {}, [](const Span& span) { return span.range.end; });
        for (auto span = first; span != m_spans.end() && span->range.start < range.end; ++span) {
            const double left = std::max(0.0, static_cast<double>((span->range.start - range.start).count()) * scale);
            const double right = std::min(static_cast<double>(out.size()),
                                          static_cast<double>((span->range.end - range.start).count()) * scale);
            for (auto column = static_cast<std::size_t>(left); static_cast<double>(column) < right; ++column) {
                const auto start = static_cast<double>(column);
                out[column].share[static_cast<std::size_t>(span->state)] +=
                    static_cast<float>(std::min(right, start + 1) - std::max(left, start));
            }
        }
    }

private:
    std::vector<Span> m_spans;
};

void sample(const SpanRow& row, TimeRange range, std::span<ColumnMix> out) { row.sample(range, range.end, out); }
void sample(const PlainRow& row, TimeRange range, std::span<ColumnMix> out) { row.sample(range, out); }
TimePoint endOf(const SpanRow& row) { return row.at(row.size() - 1, {}).range.end; }
TimePoint endOf(const PlainRow& row) { return row.end(); }

template <class Row>
Row rowOf(std::uint64_t spans) {
    Row row;
    Spans source;
    for (std::uint64_t left = spans; left > 0; --left)
        row.append(source.next());
    return row;
}

template <class Row>
const Row& keptRow(std::uint64_t spans) {
    static std::optional<Row> kept;
    static std::uint64_t count = 0;
    if (!kept || count != spans) {
        kept.reset();
        kept.emplace(rowOf<Row>(spans));
        count = spans;
    }
    return *kept;
}

// Small rows are made many times over. What making up the spans costs is told apart and taken off.
template <class Row>
void appending(benchmark::State& state, std::uint64_t spans) {
    const int rows = static_cast<int>(std::max<std::uint64_t>(1, 1'000'000 / spans));
    const double count = static_cast<double>(spans) * rows;
    for ([[maybe_unused]] auto _ : state) {
        auto start = Clock::now();
        Spans source;
        for (double left = count; left > 0; --left)
            benchmark::DoNotOptimize(source.next());
        const double making = secondsSince(start);
        start = Clock::now();
        for (int left = rows; left > 0; --left)
            benchmark::DoNotOptimize(rowOf<Row>(spans).bytes());
        report(state, std::max(0.0, secondsSince(start) - making) * 1e9 / count, "ns/span");
    }
}

template <class Row>
void holding(benchmark::State& state, std::uint64_t spans) {
    for ([[maybe_unused]] auto _ : state)
        report(state, static_cast<double>(keptRow<Row>(spans).bytes()) / static_cast<double>(spans), "B/span");
}

// From the whole row on, each time half as much, down to a thousand spans: the zoom that takes longest counts.
template <class Row>
void asking(benchmark::State& state, std::uint64_t spans) {
    const Row& row = keptRow<Row>(spans);
    std::vector<ColumnMix> columns(stageWidth);
    double worst = 0;
    for ([[maybe_unused]] auto _ : state) {
        for (std::uint64_t part = 1; part <= std::max<std::uint64_t>(1, spans / 1000); part *= 2) {
            const Duration whole = endOf(row).time_since_epoch();
            const Duration length = whole / static_cast<std::int64_t>(part);
            std::vector<double> times;
            for (int query = 0; query < queries; ++query) {
                const TimePoint left((whole - length) * query / queries);
                const auto start = Clock::now();
                sample(row, {left, left + length}, columns);
                times.push_back(secondsSince(start) * 1e3);
                benchmark::DoNotOptimize(columns.data());
            }
            worst = std::max(worst, quantile(times, 0.5));
        }
        report(state, worst, "ms");
    }
}

void add(const std::string& work, const char* who, const std::function<void(benchmark::State&)>& function) {
    benchmark::RegisterBenchmark((work + ":" + who).c_str(), function)->Iterations(1)->UseRealTime();
}

template <class Row>
void addAll(const Size& size, const char* who) {
    const std::uint64_t spans = size.spans;
    const std::string row = "Row " + std::string(size.name);
    add(row + " append", who, [spans](benchmark::State& state) { appending<Row>(state, spans); });
    add(row + " bytes", who, [spans](benchmark::State& state) { holding<Row>(state, spans); });
    add(row + " query", who, [spans](benchmark::State& state) { asking<Row>(state, spans); });
}

} // namespace

void registerRows() {
    for (const Size& size : sizes) {
        addAll<SpanRow>(size, "ours");
        addAll<PlainRow>(size, "a vector of spans");
    }
}

} // namespace playground::bench
