#include "tests/bench/timeline/stage.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWindow>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>
#include <stdexcept>
#include <string>

namespace playground::bench {

void present(QWidget& widget) {
    widget.resize(stageWidth, stageHeight);
    widget.show();
    while (!widget.windowHandle()->isExposed())
        QCoreApplication::processEvents();
    QCoreApplication::processEvents(); // The first frame.
}

void PaintCount::expect(std::size_t frames) const {
    if (m_paints != frames)
        throw std::runtime_error(std::to_string(m_paints) + " of " + std::to_string(frames) + " frames were painted");
}

bool PaintCount::eventFilter(QObject* watched, QEvent* event) {
    m_paints += event->type() == QEvent::Paint ? 1 : 0;
    return QObject::eventFilter(watched, event);
}

namespace {

FedStore& ownStoreOf(std::uint64_t spans) {
    static std::unique_ptr<FedStore> kept;
    static std::uint64_t count = 0;
    if (kept == nullptr || count != spans) {
        kept.reset(); // There may not be room for both.
        kept = std::make_unique<FedStore>();
        kept->feed->fill(spans);
        count = spans;
    }
    return *kept;
}

} // namespace

const FedStore& storeOf(std::uint64_t spans) { return ownStoreOf(spans); }

const FedStore& spilledStoreOf(std::uint64_t spans) {
    FedStore& fed = ownStoreOf(spans);
    fed.store.setMemoryBudget(1);
    fed.store.keepWithinBudget();
    fed.store.waitForFile();
    return fed;
}

std::vector<TimeRange> journey(const FedStore& fed, Zoom zoom, int frames) {
    const auto whole = static_cast<double>(fed.store.lastEvent().time_since_epoch().count());
    const double nearest = std::min(1.0, 1000.0 / static_cast<double>(fed.store.spanCount()));
    std::vector<TimeRange> ranges;
    for (int frame = 0; frame < frames; ++frame) {
        const double phase = static_cast<double>(frame) / frames;
        // From 0 to 1 and back.
        const double depth = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * phase);
        const double share = zoom == Zoom::Out  ? std::pow(0.1, depth)
                             : zoom == Zoom::In ? nearest * (0.5 + depth)
                                                : std::pow(nearest, depth);
        const double start = (1 - share) * whole * phase;
        ranges.push_back(
            {TimePoint(Duration(std::llround(start))), TimePoint(Duration(std::llround(start + share * whole)))});
    }
    return ranges;
}

} // namespace playground::bench
