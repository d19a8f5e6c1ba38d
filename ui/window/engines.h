#pragma once

#include "core/engine/engine.h"
#include "ui/window/virtualrun.h"

#include <QObject>

#include <functional>

namespace playground::ui {

class RunController;

/// Runs and fires on the engine that is chosen: live in the controller, or computed whole and then handed to it.
/// Thread: GUI.
class Engines final : public QObject {
    Q_OBJECT

public:
    Engines(RunController& controller, Engine chosen, QObject* parent);

    Engine chosen() const { return m_chosen; }
    const VirtualRun& computation() const { return m_virtual; }

    /// Asked before the run that is shown goes; without its true nothing is run. At first everything may go.
    void setConsent(std::function<bool()> mayReplace) { m_mayReplace = std::move(mayReplace); }
    bool mayReplace() const { return m_mayReplace(); }
    bool mayFire() const; ///< Asked only where firing begins another run; a live one goes on.

    /// Ends the run that is shown: another engine begins another run.
    Result<void> choose(Engine engine);

    /// Ends what runs and begins an empty run.
    Result<void> begin(const Scenario& scenario);

    /// The run is the driver's alone.
    Result<void> run();
    /// After what was fired before; computed, all of that is computed again with it.
    Result<void> fireAgain();
    Result<void> fire(const Batch& batch);

    void computeAgain(); ///< What is being computed, for the scenario is another one now.
    void stop(); ///< Gives up what is being computed; what was shown before stays.

Q_SIGNALS:
    void chosenChanged();
    void computationChanged(); ///< It has begun, gone on or come to an end.
    void computed(); ///< A whole run is in the controller.
    void failed(const QString& why);

private:
    Result<void> compute(std::vector<Firing> firings);
    Result<void> computeAfterAll(Firing firing);

    std::function<bool()> m_mayReplace = [] { return true; };
    RunController& m_controller;
    Engine m_chosen;
    std::vector<Firing> m_fired;  // In the run that is shown.
    std::vector<Firing> m_firing; // In the one that is computed; else the same.
    VirtualRun m_virtual; // Last: it tells the others.
};

} // namespace playground::ui
