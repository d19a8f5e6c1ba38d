#include "core/code/writing/survey.h"

#include <algorithm>
#include <string_view>

namespace playground {

namespace {

using CodeKind = NamedCode::Kind;

const MethodSpec* sourceOf(const NamedCodes& named, const std::string& name) {
    const auto found = named.find(name);
    return found == named.end() ? nullptr : found->second.method;
}

NamedCode namedBy(const FireStep& fire, const MethodSpec* method) {
    const bool isStream = method != nullptr && method->yieldsItems();
    if (fire.batch.arrival.pattern != Arrival::Pattern::AtOnce)
        return {CodeKind::Firing, method, fire.batch.count};
    if (isStream)
        return {fire.batch.count == 1 ? CodeKind::Stream : CodeKind::Streams, method, fire.batch.count};
    return {fire.batch.count == 1 ? CodeKind::One : CodeKind::Many, method, fire.batch.count};
}

NamedCode namedBy(const CallStep& call, const MethodSpec* method) {
    if (method != nullptr && method->yieldsItems())
        return {call.count == 1 ? CodeKind::Stream : CodeKind::Streams, method, call.count};
    return {call.count == 1 ? CodeKind::One : CodeKind::Many, method, call.count};
}

void addUses(std::vector<ArgumentUse>& uses, const MethodSpec* callee, const std::vector<std::string>& names,
             const NamedCodes& named) {
    for (const std::string& name : names)
        uses.push_back({callee, sourceOf(named, name)});
}

void addUses(std::vector<ArgumentUse>& uses, const Scenario& scenario, const std::vector<Step>& steps) {
    const NamedCodes named = namedIn(scenario, steps);
    forEachStep(steps, [&](const Step& step) {
        if (const auto* call = std::get_if<CallStep>(&step.what))
            addUses(uses, methodOf(scenario, call->actor, call->method), call->args, named);
    });
}

/// Streams are ready before their end, and nobody knows how many items there were. `placeOf` is that of each batch.
bool waitsForAll(const Scenario& scenario, const WaitStep& wait, const std::map<std::string, std::size_t>& placeOf) {
    std::int64_t calls = 0;
    for (const std::string& name : wait.refs) {
        const auto found = placeOf.find(name);
        if (found == placeOf.end())
            return false;
        const Batch& batch = std::get<FireStep>(scenario.driver[found->second].what).batch;
        const MethodSpec* method = methodOf(scenario, batch.actor, batch.method);
        if (method == nullptr || method->yieldsItems())
            return false;
        calls += batch.count;
    }
    return !wait.timeout && calls <= wait.count;
}

} // namespace

const MethodSpec* methodOf(const Scenario& scenario, const std::string& actor, const std::string& method) {
    if (actor.empty()) {
        const TaskSpec* task = scenario.task(method);
        return task == nullptr ? nullptr : &task->method;
    }
    const ActorSpec* spec = scenario.actor(actor);
    const ClassSpec* its = spec == nullptr ? nullptr : scenario.classOf(spec->className);
    return its == nullptr ? nullptr : its->method(method);
}

void forEachStep(const std::vector<Step>& steps, const std::function<void(const Step&)>& visit) {
    for (const Step& step : steps) {
        visit(step);
        if (const auto* repeat = std::get_if<RepeatStep>(&step.what))
            forEachStep(repeat->steps, visit);
        if (const auto* each = std::get_if<ForEachStep>(&step.what))
            forEachStep(each->steps, visit);
    }
}

NamedCodes namedIn(const Scenario& scenario, const std::vector<Step>& steps) {
    NamedCodes named;
    forEachStep(steps, [&](const Step& step) {
        if (const auto* call = std::get_if<CallStep>(&step.what); call != nullptr && !call->as.empty())
            named[call->as] = namedBy(*call, methodOf(scenario, call->actor, call->method));
        if (const auto* next = std::get_if<NextStep>(&step.what); next != nullptr && !next->as.empty())
            named[next->as] = {CodeKind::Items, sourceOf(named, next->stream)};
        if (const auto* each = std::get_if<ForEachStep>(&step.what))
            named[each->as] = {CodeKind::Item, sourceOf(named, each->stream), 1};
    });
    return named;
}

NamedCodes namedIn(const Scenario& scenario, const std::vector<DriverStep>& driver) {
    NamedCodes named;
    for (const DriverStep& step : driver) {
        if (const auto* fire = std::get_if<FireStep>(&step.what); fire != nullptr && !fire->as.empty())
            named[fire->as] = namedBy(*fire, methodOf(scenario, fire->batch.actor, fire->batch.method));
        if (const auto* next = std::get_if<NextStep>(&step.what); next != nullptr && !next->as.empty())
            named[next->as] = {CodeKind::Items, sourceOf(named, next->stream)};
    }
    return named;
}

std::optional<std::int64_t> certainCount(const NamedCodes& named, const WaitStep& wait) {
    std::int64_t certain = 0;
    bool mayBeMore = false;
    for (const std::string& name : wait.refs) {
        const auto found = named.find(name);
        if (found != named.end() && found->second.count)
            certain += *found->second.count;
        else
            mayBeMore = true;
    }
    if (mayBeMore && wait.count > 1 && wait.count > certain)
        return std::nullopt;
    return std::clamp<std::int64_t>(wait.count, 1, std::max<std::int64_t>(certain, 1));
}

std::vector<ArgumentUse> argumentUses(const Scenario& scenario) {
    std::vector<ArgumentUse> uses;
    for (const ClassSpec& spec : scenario.classes)
        for (const MethodSpec& method : spec.methods)
            addUses(uses, scenario, method.steps);
    for (const TaskSpec& task : scenario.tasks)
        addUses(uses, scenario, task.method.steps);
    const NamedCodes named = namedIn(scenario, scenario.driver);
    for (const DriverStep& step : scenario.driver)
        if (const auto* fire = std::get_if<FireStep>(&step.what))
            addUses(uses, methodOf(scenario, fire->batch.actor, fire->batch.method), fire->args, named);
    return uses;
}

std::set<std::size_t> leftInFlight(const Scenario& scenario) {
    std::set<std::size_t> left;
    std::map<std::string, std::size_t> placeOf;
    const auto end = [&](std::vector<std::string> names) {
        while (!names.empty()) {
            const auto found = placeOf.find(names.back());
            names.pop_back();
            if (found == placeOf.end() || left.erase(found->second) == 0)
                continue;
            const auto& args = std::get<FireStep>(scenario.driver[found->second].what).args;
            names.insert(names.end(), args.begin(), args.end()); // It could not begin before they had ended.
        }
    };
    for (std::size_t index = 0; index < scenario.driver.size(); ++index) {
        const auto& what = scenario.driver[index].what;
        if (const auto* fire = std::get_if<FireStep>(&what)) {
            left.insert(index);
            if (!fire->as.empty())
                placeOf[fire->as] = index;
        }
        if (const auto* get = std::get_if<GetStep>(&what))
            end(get->refs);
        if (const auto* wait = std::get_if<WaitStep>(&what); wait != nullptr && waitsForAll(scenario, *wait, placeOf))
            end(wait->refs);
    }
    return left;
}

bool draws(const Distribution& distribution) { return distribution.shape != Distribution::Shape::Constant; }

bool draws(const std::vector<Step>& steps) {
    bool any = false;
    forEachStep(steps, [&](const Step& step) {
        if (const auto* sleep = std::get_if<SleepStep>(&step.what))
            any = any || draws(sleep->duration);
        if (const auto* block = std::get_if<BlockStep>(&step.what))
            any = any || draws(block->duration);
        if (const auto* work = std::get_if<ComputeStep>(&step.what))
            any = any || draws(work->duration);
    });
    return any;
}

bool draws(const std::vector<DriverStep>& driver) {
    return std::any_of(driver.begin(), driver.end(), [](const DriverStep& step) {
        const auto* sleep = std::get_if<SleepStep>(&step.what);
        return sleep != nullptr && draws(sleep->duration);
    });
}

std::vector<std::string> calledActors(const std::vector<Step>& steps) {
    std::vector<std::string> actors;
    std::set<std::string_view> seen;
    forEachStep(steps, [&](const Step& step) {
        if (const auto* call = std::get_if<CallStep>(&step.what); call != nullptr && seen.insert(call->actor).second)
            actors.push_back(call->actor);
    });
    return actors;
}

std::set<std::string> calledActors(const Scenario& scenario) {
    std::set<std::string> actors;
    const auto add = [&](const MethodSpec& method) {
        for (std::string& actor : calledActors(method.steps))
            actors.insert(std::move(actor));
    };
    for (const ClassSpec& spec : scenario.classes)
        std::ranges::for_each(spec.methods, add);
    for (const TaskSpec& task : scenario.tasks)
        add(task.method);
    return actors;
}

bool writesUnread(const std::vector<Step>& steps) {
    for (const Step& step : steps) {
        if (std::holds_alternative<ReadStep>(step.what))
            return false;
        bool writes = false;
        forEachStep({step}, [&](const Step& one) { writes = writes || std::holds_alternative<WriteStep>(one.what); });
        if (writes)
            return true;
    }
    return false;
}

} // namespace playground
