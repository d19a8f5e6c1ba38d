#pragma once

#include "core/base/random.h"
#include "core/scenario/scenario.h"

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace playground::testing {

/// Makes scenarios that end within a second or so. Calls go from an actor to later ones only, so that nothing can wait
/// for itself.
class ScenarioMaker final {
public:
    explicit ScenarioMaker(std::uint64_t seed) : m_random(seed) {}

    Scenario make() {
        m_scenario.environment.seed = m_random.next() % 1000;
        m_scenario.environment.hasInterpreterLock = below(4) == 0;
        const int actors = 1 + below(3);
        for (int actor = actors; actor-- > 0;) // The last first: those before call it.
            addActor(actor);
        std::ranges::reverse(m_scenario.actors);
        for (int batch = 1 + below(3); batch > 0; --batch)
            fire();
        if (below(3) == 0) {
            m_scenario.driver.push_back({SleepStep{Distribution::constant(milliseconds(20, 80))}});
            m_scenario.driver.push_back({SetLimitStep{any(m_scenario.actors).name, 1 + below(6)}});
        }
        return std::move(m_scenario);
    }

private:
    int below(int count) { return static_cast<int>(m_random.next() % static_cast<std::uint64_t>(count)); }
    template <class Item>
    const Item& any(const std::vector<Item>& items) {
        return items[static_cast<std::size_t>(below(static_cast<int>(items.size())))];
    }
    Duration milliseconds(int least, int most) {
        return (least + below(most - least + 1)) * std::chrono::milliseconds(1);
    }
    void addActor(int number) {
        const bool isAsync = below(2) == 0;
        ClassSpec made{.name = "Class" + std::to_string(number)};
        for (int method = 1 + below(2); method > 0; --method)
            made.methods.push_back({"m" + std::to_string(method), isAsync && (method == 1 || below(2) == 0), steps()});
        if (isAsync && below(3) == 0)
            made.groups["side"] = 1 + below(3);
        m_scenario.actors.push_back({"actor" + std::to_string(number), made.name, 1 + below(5)});
        m_scenario.classes.push_back(std::move(made));
    }

    std::vector<Step> steps() {
        // One that takes no time at all may be over before its caller looks, or not: that is no difference to test.
        std::vector<Step> made{below(4) == 0 ? Step{BlockStep{Distribution::constant(milliseconds(20, 40))}}
                                             : Step{SleepStep{Distribution::constant(milliseconds(20, 60))}}};
        for (int step = below(3); step > 0; --step)
            made.push_back(anyStep());
        return made;
    }

    Step anyStep() {
        switch (below(6)) {
        case 0:
            return {BlockStep{Distribution::constant(milliseconds(20, 40))}};
        case 1:
            return {ComputeStep{Distribution::constant(std::chrono::milliseconds(1)), below(2) == 0}};
        case 2:
            if (!m_scenario.actors.empty())
                return call();
            return {YieldStep{}};
        default:
            return {SleepStep{Distribution::constant(milliseconds(20, 80))}};
        }
    }

    Step call() {
        const ActorSpec& actor = any(m_scenario.actors);
        CallStep made{actor.name, any(m_scenario.classOf(actor.className)->methods).name};
        made.count = 1 + below(3);
        return {made};
    }

    void fire() {
        const ActorSpec& actor = any(m_scenario.actors);
        FireStep made;
        made.batch.actor = actor.name;
        made.batch.method = any(m_scenario.classOf(actor.className)->methods).name;
        made.batch.count = 1 + below(10);
        if (below(3) == 0)
            made.batch.arrival = {Arrival::Pattern::Every, milliseconds(20, 40)};
        m_scenario.driver.push_back({made});
    }

    RandomSource m_random;
    Scenario m_scenario;
};

} // namespace playground::testing
