#include "core/scenario/readyactors.h"

#include "core/scenario/names.h"

#include <utility>

namespace playground {

namespace {

using namespace std::chrono_literals;

Step sleep(Duration duration) { return {SleepStep{Distribution::constant(duration)}}; }

Batch batch(const std::string& method, std::int64_t count) { return {.method = method, .count = count}; }

std::vector<ReadyActor> makeActors() {
    const MethodSpec fetch{"fetch", true, {Step{SleepStep{{Distribution::Shape::LogNormal, 120ms, 60ms}}}}};
    const MethodSpec resize{
        "resize",
        false,
        {Step{BlockStep{Distribution::constant(5ms)}}, Step{ComputeStep{Distribution::constant(40ms), true}}}};
    const MethodSpec request{"request", true, {sleep(100ms), Step{ReturnStep{std::int64_t{1}}}}};
    const MethodSpec lookup{"lookup", true, {Step{ReadStep{"hits"}}, Step{WriteStep{"hits", 1}}, sleep(2ms)}};
    const MethodSpec serve{"serve", false, {Step{BlockStep{{Distribution::Shape::Exponential, 20ms, {}}}}}};
    const MethodSpec deposit{"deposit", true, {Step{ReadStep{"balance"}}, sleep(10ms), Step{WriteStep{"balance", 1}}}};
    const MethodSpec work{"work", true, {sleep(200ms)}};
    const MethodSpec check{"check", true, {sleep(1ms)}, "health"};
    return {
        {"web_client", {"WebClient", {fetch}}, 20, {batch("fetch", 50)}},
        {"image_worker", {"ImageWorker", {resize}}, 4, {batch("resize", 20)}},
        {"rate_limited_api", {"RateLimitedApi", {request}}, 2, {batch("request", 20)}},
        {"cache", {"Cache", {lookup}}, 50, {batch("lookup", 50)}},
        {"queue", {"Queue", {serve}}, 1, {batch("serve", 30)}},
        {"bank_account", {"BankAccount", {deposit}}, 10, {batch("deposit", 10)}},
        {"service", {"Service", {work, check}, {{"health", 1}}}, 2, {batch("work", 10), batch("check", 1)}},
    };
}

} // namespace

const std::vector<ReadyActor>& readyActors() {
    static const std::vector<ReadyActor> actors = makeActors();
    return actors;
}

Scenario withReadyActor(Scenario scenario, const ReadyActor& ready) {
    ClassSpec spec = ready.actorClass;
    spec.name = freeName(spec.name, [&](const std::string& name) { return scenario.classOf(name) != nullptr; });
    ActorSpec actor{.name =
                        freeName(ready.name, [&](const std::string& name) { return scenario.actor(name) != nullptr; }),
                    .className = spec.name,
                    .maxConcurrency = ready.maxConcurrency};
    for (const Batch& one : ready.batches) {
        Batch fired = one;
        fired.actor = actor.name;
        scenario.driver.push_back({FireStep{std::move(fired), {}}});
    }
    scenario.classes.push_back(std::move(spec));
    scenario.actors.push_back(std::move(actor));
    return scenario;
}

} // namespace playground
