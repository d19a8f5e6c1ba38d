#include "ui/panels/rangeinspection.h"

#include <QElapsedTimer>

namespace playground::ui {

namespace {

constexpr int sliceMs = 4; // Leaves most of a frame to the others.
constexpr std::size_t spansBetweenLooks = 4096;

} // namespace

RangeInspection::RangeInspection(QObject* parent) : QObject(parent) {
    connect(&m_timer, &QTimer::timeout, this, &RangeInspection::goOn);
}

void RangeInspection::begin(const TraceStore& store, TimeRange range, TimePoint now) {
    m_tally.emplace(store, range, now);
    m_timer.start(0);
    goOn();
}

void RangeInspection::cancel() {
    m_timer.stop();
    m_tally.reset();
}

void RangeInspection::goOn() {
    QElapsedTimer slice;
    slice.start();
    while (!m_tally->advance(spansBetweenLooks))
        if (slice.elapsed() >= sliceMs)
            return Q_EMIT progressed();
    const RangeSummary summary = m_tally->summary();
    cancel();
    Q_EMIT finished(summary);
}

} // namespace playground::ui
