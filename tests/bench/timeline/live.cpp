#include "tests/bench/report.h"
#include "tests/bench/timeline/frames.h"
#include "tests/bench/timeline/stage.h"
#include "ui/timeline/timelineview.h"

#include <thread>

namespace playground::bench {
namespace {

constexpr int frames = 20 * 60;
constexpr std::chrono::nanoseconds frameTime(16'666'667);

// A frame that is not on the screen when the next one is due was dropped.
void following(benchmark::State& state) {
    FedStore fed;
    ui::TimelineView view;
    view.setStore(&fed.store);
    present(view);
    const PaintCount paints(*view.viewport());
    std::vector<double> times;
    double ingesting = 0;
    int dropped = 0;
    for ([[maybe_unused]] auto _ : state) {
        auto due = Clock::now() + frameTime;
        for (int frame = 0; frame < frames; ++frame) {
            const TimePoint now{frameTime * (frame + 1)};
            const std::vector<Event>& events = fed.feed->eventsUntil(now); // Others' work: not measured.
            std::this_thread::sleep_until(due);
            const auto start = Clock::now();
            fed.store.ingest(events);
            ingesting += secondsSince(start) * 1e3;
            view.advance(now);
            view.viewport()->repaint();
            times.push_back(secondsSince(start) * 1e3);
            due += frameTime;
            for (; Clock::now() >= due; due += frameTime)
                ++dropped;
        }
    }
    paints.expect(times.size());
    report(state, quantile(times, 0.5), "ms");
    state.counters["p99"] = quantile(times, 0.99);
    state.counters["dropped"] = dropped;
    state.counters["ingest"] = ingesting / frames;
    state.counters["spans"] = static_cast<double>(fed.store.spanCount());
}

} // namespace

void registerLive() { once("Live:ours", following, 1); }

} // namespace playground::bench
