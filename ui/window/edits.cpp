#include "ui/window/edits.h"

#include "core/scenario/names.h"
#include "core/scenario/refusals.h"
#include "ui/panels/batches.h"
#include "ui/window/driverrefs.h"
#include "ui/window/editwords.h"

#include <algorithm>

namespace playground::ui::edits {

namespace {

using namespace std::chrono_literals;

constexpr std::int64_t firstAsyncLimit = 10;
constexpr std::int64_t firstThreadedLimit = 4;
constexpr std::int64_t largestLimit = 1'000'000;
constexpr ReadyMethod firstMethod{ReadyMethod::Kind::Wait, 200ms};

std::string methodNameFor(ReadyMethod::Kind kind) {
    switch (kind) {
    case ReadyMethod::Kind::Wait:
        return "wait";
    case ReadyMethod::Kind::Compute:
        return "compute";
    case ReadyMethod::Kind::Block:
        return "block";
    case ReadyMethod::Kind::Mixed:
        return "mixed";
    }
    return {};
}

template <class Item>
Item* named(std::vector<Item>& items, const std::string& name) {
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.name == name; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

Scenario withNewActor(Scenario scenario, ActorKind kind) {
    const bool isAsync = kind == ActorKind::Async;
    const auto isActor = [&](const std::string& name) { return scenario.actor(name) != nullptr; };
    const auto isClass = [&](const std::string& name) { return scenario.classOf(name) != nullptr; };
    ActorSpec actor{.name = freeName(isAsync ? "async_actor" : "threaded_actor", isActor),
                    .className = freeName(isAsync ? "AsyncActor" : "ThreadedActor", isClass),
                    .maxConcurrency = isAsync ? firstAsyncLimit : firstThreadedLimit};
    scenario.classes.push_back(readyClass(actor.className, "work", isAsync, firstMethod));
    scenario.actors.push_back(actor);
    return withBatch(scenario, batchOf(scenario, actor.name));
}

Result<Scenario> withLimit(Scenario scenario, const std::string& actor, std::int64_t limit) {
    ActorSpec* spec = named(scenario.actors, actor);
    if (spec == nullptr)
        return error(EditWords::tr("There is no actor \"%1\".").arg(QString::fromStdString(actor)));
    if (limit < 1 || limit > largestLimit)
        return error(EditWords::tr("max_concurrency is a number from 1 to %1.").arg(largestLimit));
    spec->maxConcurrency = limit;
    return scenario;
}

Result<Scenario> withReadyMethod(Scenario scenario, const std::string& actor, const std::string& method,
                                 const ReadyMethod& ready) {
    const ActorSpec* spec = scenario.actor(actor);
    ClassSpec* actorClass = spec == nullptr ? nullptr : named(scenario.classes, spec->className);
    if (actorClass == nullptr)
        return error(EditWords::tr("There is no actor \"%1\".").arg(QString::fromStdString(actor)));
    if (MethodSpec* old = named(actorClass->methods, method); old != nullptr && readyMethodOf(old->steps)) {
        old->steps = readySteps(ready);
        return scenario;
    }
    const auto isMethod = [&](const std::string& name) { return actorClass->method(name) != nullptr; };
    const std::string name = freeName(methodNameFor(ready.kind), isMethod);
    actorClass->methods.push_back(MethodSpec{name, actorClass->isAsync(), readySteps(ready)});
    Batch batch = batchOf(scenario, actor);
    batch.method = name;
    return withBatch(std::move(scenario), batch);
}

Scenario withBatch(Scenario scenario, const Batch& batch) {
    for (DriverStep& step : scenario.driver)
        if (auto* fire = std::get_if<FireStep>(&step.what); fire != nullptr && fire->batch.actor == batch.actor) {
            const bool canRun = refusalsOf(scenario).empty();
            fire->batch = batch;
            if (canRun)
                mendDriver(scenario);
            return scenario;
        }
    scenario.driver.push_back({FireStep{batch, {}}});
    return scenario;
}

} // namespace playground::ui::edits
