#pragma once

#include "ui/window/latestrun.h"

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
    void take(const LatestRun::Outcome& result);

    const std::uint64_t m_mostEvents;
    bool m_isUnderWay = false;
    qint64 m_ended = 0;
    qint64 m_submitted = 0;
    LatestRun m_latest; // Last: what it tells goes to the others.
};

} // namespace playground::ui
