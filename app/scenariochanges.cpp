#include "app/scenariochanges.h"

#include "core/base/words.h"

#include <algorithm>
#include <cstdio>

namespace playground {

namespace {

Error unknownActor(const Scenario& scenario, const std::string& name) {
    std::vector<std::string> known;
    for (const ActorSpec& actor : scenario.actors)
        known.push_back(actor.name);
    return {"--set: unknown actor " + inQuotes(name) + expectation(name, known)};
}

} // namespace

void complain(const std::string& text) { std::fprintf(stderr, "actor-playground: %s\n", onOneLine(text).c_str()); }

ExitCode fail(ExitCode code, const std::string& text) {
    complain(text);
    return code;
}

Result<void> apply(const ScenarioChanges& changes, Scenario& scenario) {
    scenario.environment.seed = changes.seed.value_or(scenario.environment.seed);
    scenario.environment.speed = changes.speed.value_or(scenario.environment.speed);
    if (changes.cores)
        scenario.environment.cores = changes.cores;
    scenario.environment.hasInterpreterLock = changes.interpreterLock.value_or(scenario.environment.hasInterpreterLock);
    for (const auto& [name, limit] : changes.limits) {
        const auto actor = std::ranges::find(scenario.actors, name.toStdString(), &ActorSpec::name);
        if (actor == scenario.actors.end())
            return unknownActor(scenario, name.toStdString());
        actor->maxConcurrency = limit;
    }
    return {};
}

} // namespace playground
