#pragma once

#include "ui/window/latestrun.h"

#include <QObject>

#include <memory>
#include <optional>

namespace playground::ui {

/// Runs a scenario in virtual time, beside the interface, to foretell what the real run will be. Thread: GUI.
class Predictor final : public QObject {
    Q_OBJECT

public:
    /// Some seconds of work, some hundred megabytes.
    static constexpr std::uint64_t usualBound = 3'000'000;

    explicit Predictor(QObject* parent = nullptr, std::uint64_t mostEvents = usualBound);

    const WholeRun* run() const { return m_run.get(); } ///< Null: not known, yet or at all.
    std::shared_ptr<const TraceStore> store() const; ///< Of the run; only when there is one.
    const QString& problem() const { return m_problem; } ///< Why it is not known, or why it ends early.

    /// Gives up what is under way, unless it is the same. What is known stays until the new is.
    void predict(const Scenario& scenario);
    void stop(); ///< Forgets what is known too.

Q_SIGNALS:
    void changed(); ///< The run or the problem. The old run lives until this has been told.

private:
    void take(const LatestRun::Outcome& result);
    void show(std::shared_ptr<const WholeRun> run, const QString& problem);

    const std::uint64_t m_mostEvents;
    std::optional<Scenario> m_scenario; // That is known or under way.
    std::shared_ptr<const WholeRun> m_run;
    QString m_problem;
    LatestRun m_latest; // Last: what it tells goes to the others.
};

} // namespace playground::ui
