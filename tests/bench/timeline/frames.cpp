#include "tests/bench/timeline/frames.h"

#include "tests/bench/report.h"
#include "tests/bench/timeline/stage.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>
#include <stdexcept>
#include <string>

namespace playground::bench {
namespace {

constexpr int frames = 300;

void reportFrames(benchmark::State& state, const std::vector<double>& times) {
    report(state, quantile(times, 0.5), "ms");
    state.counters["p99"] = quantile(times, 0.99);
}

void prepare(ui::TimelineView& view, const FedStore& fed) {
    view.setStore(&fed.store);
    present(view);
    view.advance(fed.store.lastEvent());
    const auto& scene = view.scene();
    if (scene.layout->height() > scene.areas.plot.height())
        throw std::runtime_error("not all lanes are in sight");
    view.viewport()->repaint();
}

// From the change of the range to the pixels in the window's store, overlay included.
void zooming(benchmark::State& state, const FedStore& fed, Zoom zoom) {
    ui::TimelineView view;
    prepare(view, fed);
    const PaintCount paints(*view.viewport());
    std::vector<double> times;
    for ([[maybe_unused]] auto _ : state) {
        for (const TimeRange& range : journey(fed, zoom, frames)) {
            const auto start = Clock::now();
            view.setVisibleRange(range);
            view.viewport()->repaint();
            times.push_back(secondsSince(start) * 1e3);
        }
    }
    paints.expect(times.size());
    reportFrames(state, times);
}

// The pointer goes along the diagonal; every tenth time it clicks.
void hovering(benchmark::State& state, std::uint64_t spans) {
    const FedStore& fed = storeOf(spans);
    ui::TimelineView view;
    prepare(view, fed);
    const QRect plot = view.scene().areas.plot;
    const auto point = [&](int step) {
        return QPoint(plot.left() + plot.width() * step / frames, plot.top() + plot.height() * step / frames);
    };
    const auto send = [&](QEvent::Type type, const QPoint& at, Qt::MouseButton button) {
        QMouseEvent event(type, QPointF(at), view.viewport()->mapToGlobal(QPointF(at)), button, button, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &event);
    };
    const PaintCount paints(*view.viewport());
    std::vector<double> times;
    int anew = 0; // Frames for which spans were walked: those whose cost is another than that of the last one.
    for ([[maybe_unused]] auto _ : state) {
        for (int step = 1; step < frames; ++step) {
            const Duration lastCost = view.lastFrameCost();
            const auto start = Clock::now();
            send(QEvent::MouseMove, point(step), Qt::NoButton);
            if (step % 10 == 0) {
                send(QEvent::MouseButtonPress, point(step), Qt::LeftButton);
                send(QEvent::MouseButtonRelease, point(step), Qt::LeftButton);
            }
            view.viewport()->repaint();
            times.push_back(secondsSince(start) * 1e3);
            anew += view.lastFrameCost() != lastCost ? 1 : 0;
        }
    }
    paints.expect(times.size());
    reportFrames(state, times);
    state.counters["anew"] = anew;
}

template <class Function>
void add(const std::string& name, Function function) {
    benchmark::RegisterBenchmark(name.c_str(), function)->Iterations(1)->Repetitions(3)->UseRealTime();
}

} // namespace

double quantile(std::vector<double> times, double share) {
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1) + 0.5)];
}

void registerFrames() {
    for (const auto& [spans, name] : sizes) {
        const std::uint64_t count = spans;
        for (const auto& [zoom, word] : zooms) {
            const Zoom how = zoom;
            add("Frame " + std::string(name) + " " + word + ":ours",
                [count, how](benchmark::State& state) { zooming(state, storeOf(count), how); });
        }
        add("Frame " + std::string(name) + " hover:ours", [count](benchmark::State& state) { hovering(state, count); });
        // Last of its size: what is in the file stays there.
        for (const auto& [zoom, word] : zooms) {
            const Zoom how = zoom;
            add("Frame " + std::string(name) + " spilled " + word + ":ours",
                [count, how](benchmark::State& state) { zooming(state, spilledStoreOf(count), how); });
        }
    }
}

} // namespace playground::bench
