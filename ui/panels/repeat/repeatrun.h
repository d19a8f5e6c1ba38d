#pragma once

#include "core/engine/engine.h"
#include "core/experiment/overlaid.h"
#include "core/scenario/scenario.h"
#include "ui/panels/latestthread.h"

#include <QObject>

#include <stop_token>

namespace playground::ui {

/// How often a scenario is run, and how.
struct Repetition {
    enum class Seeds : std::uint8_t { Same, Another }; ///< For each run that of the scenario, or the next.
    int runs = 5;
    Engine engine = Engine::Real;
    Seeds seeds = Seeds::Same;
    bool operator==(const Repetition&) const = default;
};

/// Runs a scenario several times beside the interface, one run after the other. Thread: GUI.
class RepeatRun final : public QObject {
    Q_OBJECT

public:
    explicit RepeatRun(QObject* parent = nullptr);
    ~RepeatRun() override;

    bool isUnderWay() const { return m_isUnderWay; }

    /// Gives up what is under way.
    void begin(const Scenario& scenario, const Repetition& repetition);

    /// What has been run by now is told soon, if it is anything; else nothing is.
    void cancel();

Q_SIGNALS:
    void progressed(int done, int all);
    void finished(const playground::Overlaid& overlaid);
    void stopped(); ///< Before the first run was over.
    void failed(const QString& reason);

private:
    void run(int number, Scenario scenario, const Repetition& repetition, const std::stop_token& stop);
    template <class Tell>
    void tell(int number, Tell tell); // Thread: any.

    int m_number = 0; // Of the latest: what others tell late does not count.
    bool m_isUnderWay = false;
    LatestThread m_thread; // Last: what it tells goes to the others.
};

} // namespace playground::ui
