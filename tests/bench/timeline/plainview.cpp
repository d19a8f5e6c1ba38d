// What one would write first: a QGraphicsView with an item for each span.
#include "tests/bench/report.h"
#include "tests/bench/timeline/frames.h"
#include "tests/bench/timeline/stage.h"

#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QGraphicsView>

#include <array>
#include <string>

namespace playground::bench {
namespace {

constexpr double rowHeight = 22;
constexpr double barHeight = 16;
constexpr std::uint64_t mostSpans = 1'000'000; // In items those are 2 GB.

double microseconds(TimePoint time) { return static_cast<double>(time.time_since_epoch().count()) / 1e3; }

void addRow(QGraphicsScene& scene, const SpanRow& row, double top) {
    static const std::array<QBrush, 3> brushes{QBrush(QColor(0x4a, 0xa8, 0xe0)), QBrush(QColor(0xe8, 0xa3, 0x3d)),
                                               QBrush(QColor(0xc9, 0x8b, 0xc9))};
    for (std::size_t index = 0; index < row.size(); ++index) {
        const Span span = row.at(index, {});
        auto* item = scene.addRect(microseconds(span.range.start), top,
                                   microseconds(span.range.end) - microseconds(span.range.start), barHeight, Qt::NoPen,
                                   brushes[(static_cast<std::size_t>(span.state) + 1) % brushes.size()]);
        item->setFlags({});
    }
}

void fill(QGraphicsScene& scene, const TraceStore& store) {
    double top = 0;
    for (std::size_t actor = 0; actor < store.actorCount(); ++actor) {
        addRow(scene, store.actorAt(actor).threads.front().spans, top);
        for (const SpanRow& row : store.actorAt(actor).slotRows)
            addRow(scene, row, top += rowHeight);
        top += rowHeight;
    }
}

void zooming(benchmark::State& state, std::uint64_t spans, Zoom zoom, int frames) {
    const FedStore& fed = storeOf(spans);
    QGraphicsScene scene;
    fill(scene, fed.store);
    QGraphicsView view(&scene);
    view.setFrameShape(QFrame::NoFrame);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    present(view); // Builds the index, too.
    const PaintCount paints(*view.viewport());
    std::vector<double> times;
    for ([[maybe_unused]] auto _ : state) {
        for (const TimeRange& range : journey(fed, zoom, frames)) {
            const auto start = Clock::now();
            const double width = microseconds(range.end) - microseconds(range.start);
            view.setTransform(QTransform::fromScale(stageWidth / width, 1));
            view.centerOn(microseconds(range.start) + width / 2, stageHeight / 2.0);
            view.viewport()->repaint();
            times.push_back(secondsSince(start) * 1e3);
        }
    }
    paints.expect(times.size());
    report(state, quantile(times, 0.5), "ms");
    state.counters["p99"] = quantile(times, 0.99);
}

} // namespace

void registerPlainView() {
    for (const Size& size : sizes) {
        if (size.spans > mostSpans)
            continue;
        // A frame of all of a million items takes a second.
        const int frames = size.spans < mostSpans ? 300 : 20;
        for (const NamedZoom& zoom : zooms)
            benchmark::RegisterBenchmark(
                ("Frame " + std::string(size.name) + " " + zoom.name + ":QGraphicsView, an item a span").c_str(),
                [=](benchmark::State& state) { zooming(state, size.spans, zoom.zoom, frames); })
                ->Iterations(1)
                ->UseRealTime();
    }
}

} // namespace playground::bench
