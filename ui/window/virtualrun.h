#pragma once

#include "core/experiment/wholerun.h"
#include "ui/panels/latestthread.h"

#include <QObject>

#include <memory>

namespace playground::ui {

/// Computes a whole run in virtual time, beside the interface; one at a time. Thread: GUI.
class VirtualRun final : public QObject {
    Q_OBJECT

public:
    /// Some ten seconds of work.
    static constexpr std::uint64_t usualBound = 10'000'000;

    explicit VirtualRun(QObject* parent = nullptr, std::uint64_t mostEvents = usualBound);

    bool isUnderWay() const { return m_isUnderWay; }
    qint64 ended() const { return m_ended; } ///< Calls so far, of what is under way; likewise the next.
    qint64 submitted() const { return m_submitted; }

    /// Gives up what is under way. One that does not end in time is cut off: told as arrived and as failed.
    void begin(const Scenario& scenario, std::vector<Firing> firings, const TraceBudget& budget);
    void stop(); ///< Nothing more is told of it.

Q_SIGNALS:
    void progressed();
    void arrived(std::shared_ptr<playground::WholeRun> run);
    void failed(const QString& why);

private:
    using Told = std::shared_ptr<Result<WholeRun>>;
    void tell(int number, const Told& result); // Thread: any.
    void take(const Told& result);

    const std::uint64_t m_mostEvents;
    bool m_isUnderWay = false;
    qint64 m_ended = 0;
    qint64 m_submitted = 0;
    int m_number = 0; // Of the latest: what others tell late does not count.
    LatestThread m_thread; // Last: what it tells goes to the others.
};

} // namespace playground::ui
