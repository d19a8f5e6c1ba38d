#include "ui/panels/driver/driverpalette.h"

#include "core/scenario/driver/driveredit.h"
#include "ui/panels/batches.h"

#include <QCoreApplication>

namespace playground::ui {

namespace {

using namespace std::chrono_literals;

struct DriverPaletteWords {
    Q_DECLARE_TR_FUNCTIONS(DriverPalette)
};

std::vector<DriverEntry> makeDriverEntries() {
    return {
        {DriverPaletteWords::tr("Fire"),
         DriverPaletteWords::tr("fires a batch of calls and goes on at once"),
         {FireStep{{.count = 10}, "calls"}}},
        {DriverPaletteWords::tr("Sleep"),
         DriverPaletteWords::tr("lets time pass"),
         {SleepStep{Distribution::constant(100ms)}}},
        {DriverPaletteWords::tr("Get"),
         DriverPaletteWords::tr("waits for results; an error ends the driver"),
         {GetStep{}}},
        {DriverPaletteWords::tr("Wait"),
         DriverPaletteWords::tr("waits until some calls are ready or the time is up"),
         {WaitStep{}}},
        {DriverPaletteWords::tr("Next item"),
         DriverPaletteWords::tr("takes the next items of a stream"),
         {NextStep{.as = "item"}}},
        {DriverPaletteWords::tr("Cancel"), DriverPaletteWords::tr("cancels calls that have not ended"), {CancelStep{}}},
        {DriverPaletteWords::tr("Set limit"),
         DriverPaletteWords::tr("changes how many calls of an actor can be in flight"),
         {SetLimitStep{}}},
        {DriverPaletteWords::tr("Kill"),
         DriverPaletteWords::tr("ends an actor, at once or after its calls"),
         {KillStep{}}},
        {DriverPaletteWords::tr("Log"), DriverPaletteWords::tr("writes a line to the log"), {LogStep{"here"}}},
    };
}

const std::string* actorOf(const DriverStep& step) {
    if (const auto* fire = std::get_if<FireStep>(&step.what))
        return &fire->batch.actor;
    if (const auto* limit = std::get_if<SetLimitStep>(&step.what))
        return &limit->actor;
    return nullptr;
}

/// The one that was named last.
std::string lastName(const std::vector<DriverStep>& driver, std::size_t place, RefKind kind) {
    const auto known = refsBefore(driver, place);
    for (std::size_t index = std::min(place, driver.size()); index-- > 0;)
        if (const std::string* name = nameGivenBy(driver[index]); name != nullptr)
            if (const auto found = known.find(*name); found != known.end() && found->second == kind)
                return *name;
    return {};
}

std::vector<std::string> namesOrNone(const std::string& name) {
    return name.empty() ? std::vector<std::string>() : std::vector<std::string>{name};
}

} // namespace

const std::vector<DriverEntry>& driverEntries() {
    static const std::vector<DriverEntry> entries = makeDriverEntries();
    return entries;
}

QString kindName(const DriverStep& step) {
    for (const DriverEntry& entry : driverEntries())
        if (entry.step.what.index() == step.what.index())
            return entry.name.toLower();
    return {};
}

StepSurroundings surroundingsOf(const Scenario& scenario, std::size_t place) {
    StepSurroundings around{.refs = refsBefore(scenario.driver, place)};
    for (const ActorSpec& actor : scenario.actors) {
        around.actors.push_back(actor.name);
        if (const ClassSpec* spec = scenario.classOf(actor.className))
            for (const MethodSpec& method : spec->methods)
                around.targets.emplace_back(actor.name, method.name);
    }
    for (const TaskSpec& task : scenario.tasks)
        around.targets.emplace_back(std::string(), task.method.name);
    const std::string* name = place < scenario.driver.size() ? actorOf(scenario.driver[place]) : nullptr;
    const ActorSpec* actor = name == nullptr ? nullptr : scenario.actor(*name);
    if (const ClassSpec* spec = actor == nullptr ? nullptr : scenario.classOf(actor->className))
        for (const auto& [group, limit] : spec->groups)
            around.groups.push_back(group);
    return around;
}

DriverStep fitted(DriverStep step, const Scenario& scenario, std::size_t place) {
    const std::string calls = lastName(scenario.driver, place, RefKind::Calls);
    const StepSurroundings around = surroundingsOf(scenario, place);
    const ActorSpec* actor = scenario.actors.empty() ? nullptr : &scenario.actors.front();
    if (auto* fire = std::get_if<FireStep>(&step.what)) {
        if (!around.targets.empty())
            std::tie(fire->batch.actor, fire->batch.method) = around.targets.front();
        fire->as = freeRef(scenario.driver, fire->as);
    } else if (auto* get = std::get_if<GetStep>(&step.what)) {
        get->refs = namesOrNone(calls);
    } else if (auto* wait = std::get_if<WaitStep>(&step.what)) {
        wait->refs = namesOrNone(calls);
    } else if (auto* cancel = std::get_if<CancelStep>(&step.what)) {
        cancel->refs = namesOrNone(calls);
    } else if (auto* next = std::get_if<NextStep>(&step.what)) {
        next->stream = calls;
        next->as = freeRef(scenario.driver, next->as);
    } else if (auto* limit = std::get_if<SetLimitStep>(&step.what)) {
        if (actor != nullptr) {
            limit->actor = actor->name;
            limit->maxConcurrency = limitOf(scenario, *actor);
        }
    } else if (auto* kill = std::get_if<KillStep>(&step.what)) {
        kill->actor = actor == nullptr ? std::string() : actor->name;
    }
    return step;
}

} // namespace playground::ui
