#pragma once

#include "core/insight/timecollection.h"
#include "core/insight/timedistribution.h"
#include "ui/panels/latestthread.h"
#include "ui/panels/throttle.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace playground::ui {

/// Keeps up with how long the calls of a run took, beside everything else that the interface does: it looks at calls
/// for a few milliseconds at a time and sorts what it found on a thread. Until an answer is known the old one stays.
/// Thread: GUI.
class TimesReading final : public QObject {
    Q_OBJECT

public:
    explicit TimesReading(QObject* parent = nullptr);

    const TimeDistribution& times() const { return *m_times; }
    bool isUnderWay() const { return m_collection || m_isSorting; }
    double progress() const { return m_collection ? m_collection->progress() : 1; } ///< 0 to 1.

    void setStore(const TraceStore* store); ///< Not ours; null: nothing is known.
    void setQuestion(const TimeQuestion& question);
    void advance(); ///< Cheap to call once a frame.
    void settle();  ///< Nothing more is coming for now: reads the last state at once.

Q_SIGNALS:
    void progressed(); ///< It has begun or goes on.
    void changed();
    void failed(const QString& why);

private:
    void begin();
    void goOn();
    void sort(std::vector<Duration> times);
    void take(int number, std::shared_ptr<const TimeDistribution> times);

    const TraceStore* m_store = nullptr; // Not ours.
    std::uint64_t m_readEvents = 0;
    TimeQuestion m_question;
    std::optional<TimeCollection> m_collection;
    std::shared_ptr<const TimeDistribution> m_times = std::make_shared<TimeDistribution>(); // Never null.
    int m_number = 0; // Of the latest: what others tell late does not count.
    bool m_isSorting = false;
    QTimer m_timer;
    Throttle m_pace;
    LatestThread m_thread; // Last: what it tells goes to the others.
};

} // namespace playground::ui
