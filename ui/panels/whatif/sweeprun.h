#pragma once

#include "core/experiment/sweep.h"
#include "ui/panels/latestthread.h"

#include <QObject>

namespace playground::ui {

/// Runs sweeps beside the interface, one at a time. Thread: GUI.
class SweepRun final : public QObject {
    Q_OBJECT

public:
    explicit SweepRun(QObject* parent = nullptr);
    ~SweepRun() override;

    bool isUnderWay() const { return m_isUnderWay; }

    /// Gives up what is under way.
    void begin(const Scenario& scenario, const Knob& knob, const std::vector<std::int64_t>& values);
    void cancel(); ///< Nothing more is told of it.

Q_SIGNALS:
    void progressed(int done, int all);
    void finished(const std::vector<playground::SweepPoint>& points);
    void failed(const QString& reason);

private:
    void tell(int number, const Result<std::vector<SweepPoint>>& result);

    int m_number = 0; // Of the latest: what others tell late does not count.
    bool m_isUnderWay = false;
    LatestThread m_thread; // Last: what it tells goes to the others.
};

} // namespace playground::ui
