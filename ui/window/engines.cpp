#include "ui/window/engines.h"

#include "ui/window/runcontroller.h"

#include <utility>

namespace playground::ui {

namespace {

bool canFire(const Scenario& scenario, const Batch& batch) {
    if (batch.actor.empty())
        return scenario.task(batch.method) != nullptr;
    const ActorSpec* actor = scenario.actor(batch.actor);
    const ClassSpec* actorClass = actor != nullptr ? scenario.classOf(actor->className) : nullptr;
    return actorClass != nullptr && actorClass->method(batch.method) != nullptr;
}

} // namespace

Engines::Engines(RunController& controller, Engine chosen, QObject* parent)
    : QObject(parent), m_controller(controller), m_chosen(chosen) {
    connect(&m_virtual, &VirtualRun::progressed, this, &Engines::computationChanged);
    connect(&m_virtual, &VirtualRun::arrived, this, [this](const std::shared_ptr<WholeRun>& run) {
        if (run->facts.outcome == RunOutcome::Cancelled && !m_firing.empty())
            m_firing.pop_back(); // What has no end has nothing after it.
        if (m_mayReplace()) { // Something may have been marked since it was begun.
            m_fired = m_firing;
            m_controller.show(std::move(*run));
            Q_EMIT computed();
        } else {
            m_firing = m_fired;
        }
        Q_EMIT computationChanged();
    });
    connect(&m_virtual, &VirtualRun::failed, this, [this](const QString& why) {
        m_firing = m_fired; // What cannot be run is not fired again.
        Q_EMIT failed(why);
        Q_EMIT computationChanged();
    });
}

Result<void> Engines::choose(Engine engine) {
    if (engine == m_chosen || !m_mayReplace())
        return {};
    m_chosen = engine;
    const Result<void> begun = begin(m_controller.scenario());
    Q_EMIT chosenChanged();
    return begun;
}

Result<void> Engines::begin(const Scenario& scenario) {
    if (!m_mayReplace())
        return {};
    m_fired.clear();
    stop();
    return m_controller.begin(scenario, m_chosen);
}

bool Engines::mayFire() const { return (m_chosen == Engine::Real && !m_controller.beginsAnew()) || m_mayReplace(); }

Result<void> Engines::run() {
    if (!m_mayReplace())
        return {};
    if (m_chosen == Engine::Virtual)
        return compute({Firing{}});
    // In a run that is over the pause since then would count, in its makespan and in all shares.
    if (!m_controller.beginsAnew())
        if (Result<void> begun = m_controller.begin(m_controller.scenario(), m_chosen); !begun)
            return begun;
    return m_controller.runDriver();
}

Result<void> Engines::fireAgain() {
    if (!mayFire())
        return {};
    return m_chosen == Engine::Virtual ? computeAfterAll(Firing{}) : m_controller.runDriver();
}

Result<void> Engines::fire(const Batch& batch) {
    if (!mayFire())
        return {};
    return m_chosen == Engine::Virtual ? computeAfterAll(Firing{batch}) : m_controller.fire(batch);
}

Result<void> Engines::computeAfterAll(Firing firing) {
    std::vector<Firing> all = m_firing;
    // What a person has removed or renamed since is not fired again.
    std::erase_if(all,
                  [this](const Firing& one) { return one.batch && !canFire(m_controller.scenario(), *one.batch); });
    all.push_back(std::move(firing));
    return compute(std::move(all));
}

Result<void> Engines::compute(std::vector<Firing> firings) {
    m_firing = firings;
    m_virtual.begin(m_controller.scenario(), std::move(firings), m_controller.budget());
    return {};
}

void Engines::computeAgain() {
    if (m_virtual.isUnderWay())
        (void)compute(m_firing);
}

void Engines::stop() {
    m_firing = m_fired;
    m_virtual.stop();
    Q_EMIT computationChanged();
}

} // namespace playground::ui
