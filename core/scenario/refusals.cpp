#include "core/scenario/refusals.h"

#include "core/scenario/reading/refusal.h"
#include "core/scenario/reading/root.h"
#include "core/scenario/writer.h"

namespace playground {

std::vector<ScenarioRefusal> refusalsOf(const Scenario& scenario) {
    std::vector<ScenarioRefusal> refusals;
    try {
        readRoot(parseJson(writeScenario(scenario)), &refusals);
    } catch (const Refusal& refusal) {
        refusals.push_back({{}, {}, {}, refusal.text});
    }
    return refusals;
}

} // namespace playground
