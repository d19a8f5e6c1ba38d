#pragma once

#include "core/insight/rangetally.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace playground::ui {

/// Sums a range up beside whatever else the interface does: a few milliseconds at a time, however many spans there are.
/// Thread: GUI.
class RangeInspection final : public QObject {
    Q_OBJECT

public:
    explicit RangeInspection(QObject* parent = nullptr);

    bool isUnderWay() const { return m_tally.has_value(); }
    double progress() const { return m_tally ? m_tally->progress() : 1.0; } ///< 0 to 1.

    /// Gives up what is under way. A small range is summed up at once. The store must outlive it, or cancel().
    void begin(const TraceStore& store, TimeRange range, TimePoint now);
    void cancel();

Q_SIGNALS:
    void progressed();
    void finished(const playground::RangeSummary& summary);

private:
    void goOn();

    std::optional<RangeTally> m_tally;
    QTimer m_timer;
};

} // namespace playground::ui
