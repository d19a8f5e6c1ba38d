#include "ui/panels/batches.h"

namespace playground::ui {

namespace {

constexpr std::int64_t ordinaryBatch = 50;
constexpr std::int64_t ordinaryAsyncLimit = 1000;

} // namespace

Batch batchOf(const Scenario& scenario, const std::string& actor) {
    for (const DriverStep& step : scenario.driver)
        if (const auto* fire = std::get_if<FireStep>(&step.what); fire != nullptr && fire->batch.actor == actor)
            return fire->batch;
    Batch batch{.actor = actor, .count = ordinaryBatch};
    if (const ActorSpec* spec = scenario.actor(actor))
        if (const ClassSpec* actorClass = scenario.classOf(spec->className); actorClass && !actorClass->methods.empty())
            batch.method = actorClass->methods.front().name;
    return batch;
}

double rateOf(const Arrival& arrival) {
    const bool hasRate = arrival.pattern == Arrival::Pattern::Every || arrival.pattern == Arrival::Pattern::Poisson;
    return hasRate && arrival.interval > Duration::zero() ? 1000.0 / toMilliseconds(arrival.interval) : 0.0;
}

Duration intervalOf(double callsPerSecond) {
    Q_ASSERT(callsPerSecond > 0);
    return fromMilliseconds(1000.0 / callsPerSecond);
}

std::int64_t limitOf(const Scenario& scenario, const ActorSpec& actor) {
    const bool isAsync = kindOf(scenario, actor) == ActorKind::Async;
    return actor.maxConcurrency.value_or(isAsync ? ordinaryAsyncLimit : 1);
}

ActorKind kindOf(const Scenario& scenario, const ActorSpec& actor) {
    const ClassSpec* actorClass = scenario.classOf(actor.className);
    return actorClass != nullptr && actorClass->isAsync() ? ActorKind::Async : ActorKind::Threaded;
}

} // namespace playground::ui
