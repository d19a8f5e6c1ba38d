#include "core/code/writing/pythondriver.h"

#include "core/code/writing/literals.h"
#include "core/code/writing/overloaded.h"

#include <algorithm>

namespace playground {

namespace {

using Kind = Identifiers::Kind;

bool blocksOnLoop(const ClassSpec& spec) {
    bool blocks = false;
    for (const MethodSpec& method : spec.methods)
        forEachStep(method.steps, [&](const Step& step) {
            const auto* call = std::get_if<CallStep>(&step.what);
            blocks = blocks || std::holds_alternative<GetStep>(step.what) ||
                     (call != nullptr && call->then == CallStep::Then::Get);
        });
    return blocks && spec.isAsync();
}

bool isRandom(const ClassSpec& spec) {
    return std::ranges::any_of(spec.methods, [](const MethodSpec& method) { return draws(method.steps); });
}

} // namespace

PythonDriver::PythonDriver(CodeWriter& writer, PythonNeeds& needs, const Scenario& scenario, const Identifiers& methods,
                           Identifiers& names)
    : m_writer(writer),
      m_needs(needs),
      m_scenario(scenario),
      m_methods(methods),
      m_names(names),
      m_named(namedIn(scenario, scenario.driver)),
      m_refs(m_named, m_names),
      m_called(calledActors(scenario)),
      m_left(leftInFlight(scenario)) {}

void PythonDriver::write() {
    m_writer.gap();
    m_writer.gap();
    m_writer.line("ray.init()");
    const std::string seed = std::to_string(m_scenario.environment.seed);
    const auto isPoisson = [](const DriverStep& step) {
        const auto* fire = std::get_if<FireStep>(&step.what);
        return fire != nullptr && fire->batch.arrival.pattern == Arrival::Pattern::Poisson;
    };
    if (draws(m_scenario.driver) || std::ranges::any_of(m_scenario.driver, isPoisson)) {
        m_needs.module("random");
        m_writer.line("rng = random.Random(" + seed + ")");
    }
    if (std::ranges::any_of(m_scenario.tasks, [](const TaskSpec& task) { return draws(task.method.steps); })) {
        m_needs.module("itertools");
        m_writer.line("seeds = itertools.count(" + seed + ")");
    }
    if (!m_scenario.actors.empty())
        m_writer.gap();
    for (std::size_t number = 0; number < m_scenario.actors.size(); ++number)
        writeActor(m_scenario.actors[number], number);
    m_writer.gap();
    m_writer.mark({CodePlace::Kind::Driver});
    for (std::size_t index = 0; index < m_scenario.driver.size(); ++index) {
        m_writer.mark({.kind = CodePlace::Kind::Driver, .step = {index}});
        write(m_scenario.driver[index], index);
    }
    writeRest();
}

void PythonDriver::writeActor(const ActorSpec& actor, std::size_t number) {
    const ClassSpec* spec = m_scenario.classOf(actor.className);
    std::vector<std::string> options;
    if (m_called.contains(actor.name))
        options.push_back("name=" + pythonText(actor.name));
    if (actor.maxConcurrency)
        options.push_back("max_concurrency=" + std::to_string(*actor.maxConcurrency));
    if (actor.maxPendingCalls)
        options.push_back("max_pending_calls=" + std::to_string(*actor.maxPendingCalls));
    if (spec != nullptr && blocksOnLoop(*spec) && actor.blockingGet == BlockingGet::Warn)
        m_writer.comment("As in the playground with this actor, a blocking get warns and blocks the event loop.");
    m_writer.mark({CodePlace::Kind::Actor, {}, actor.name});
    const std::string seed = std::to_string(m_scenario.environment.seed + number);
    m_writer.line(m_names.of(Kind::Actor, actor.name) + " = " + m_names.of(Kind::Class, actor.className) +
                  (options.empty() ? "" : ".options(" + joined(options) + ")") + ".remote(" +
                  (spec != nullptr && isRandom(*spec) ? "seed=" + seed : "") + ")");
}

void PythonDriver::write(const DriverStep& step, std::size_t index) {
    std::visit(Overloaded{
                   [&](const FireStep& fire) { writeFire(fire, index); },
                   [&](const GetStep& get) { m_writer.line("ray.get(" + m_refs.some(get.refs) + ")"); },
                   [&](const WaitStep& wait) { m_writer.line("ray.wait(" + m_refs.wait(wait) + ")"); },
                   [&](const NextStep& next) { writeNext(next); },
                   [&](const CancelStep& cancel) { writeCancel(cancel); },
                   [&](const SleepStep& sleep) {
                       m_needs.module("time");
                       m_writer.line("time.sleep(" + pythonSeconds(sleep.duration, "rng", m_needs) + ")");
                   },
                   [&](const SetLimitStep& set) { writeSetLimit(set); },
                   [&](const KillStep& kill) {
                       const std::string& actor = m_names.of(Kind::Actor, kill.actor);
                       m_writer.line(kill.isAtOnce ? "ray.kill(" + actor + ")" : actor + ".__ray_terminate__.remote()");
                   },
                   [&](const LogStep& line) { m_writer.line("print(" + pythonText(line.text) + ")"); },
               },
               step.what);
}

void PythonDriver::writeSetLimit(const SetLimitStep& step) {
    m_writer.comment("Ray cannot change max_concurrency while an actor lives. In the playground " + step.actor +
                     (step.group.empty() ? "" : "'s concurrency group " + step.group) + " gets " +
                     std::to_string(step.maxConcurrency) + " here.");
}

std::string PythonDriver::callOf(const FireStep& step) const {
    if (step.batch.actor.empty())
        return m_names.known(Kind::Task, step.batch.method);
    return m_names.known(Kind::Actor, step.batch.actor) + "." + m_methods.known(Kind::Method, step.batch.method) +
           pythonGroup(step.batch.group);
}

void PythonDriver::writeFire(const FireStep& step, std::size_t index) {
    const MethodSpec* method = methodOf(m_scenario, step.batch.actor, step.batch.method);
    std::string name;
    if (!step.as.empty())
        name = m_names.of(Kind::Calls, step.as);
    else
        name = m_names.fresh(step.batch.method + "_calls");
    if (step.batch.arrival.pattern != Arrival::Pattern::AtOnce)
        writeFiring(step, name);
    else
        m_writer.line(name + " = " +
                      pythonCalls(callOf(step), step.batch.count, argumentsOf(step, m_refs.items(step.args))));
    if (!m_left.contains(index))
        return;
    const bool isFiring = step.batch.arrival.pattern != Arrival::Pattern::AtOnce;
    const bool isStream = method != nullptr && method->yieldsItems();
    const std::string all = name + (isFiring ? ".refs()" : "");
    if (step.batch.count == 1 && !isFiring)
        m_rest.push_back(name + (isStream ? ".completed()" : ""));
    else
        m_rest.push_back(isStream ? "*[stream.completed() for stream in " + all + "]" : "*" + all);
}

/// What is given of `refs`, and before that where a task's randomness begins.
std::string PythonDriver::argumentsOf(const FireStep& step, const std::string& refs) const {
    const MethodSpec* method = methodOf(m_scenario, step.batch.actor, step.batch.method);
    if (!step.batch.actor.empty() || method == nullptr || !draws(method->steps))
        return refs;
    return refs.empty() ? "next(seeds)" : "next(seeds), " + refs;
}

// The driver waits here for batches over time that are its arguments, not the thread that submits.
void PythonDriver::writeFiring(const FireStep& step, const std::string& target) {
    m_needs.helper(PythonHelper::Firing);
    std::string refs = m_refs.items(step.args);
    if (refs.find(".refs()") != std::string::npos) {
        const std::string given = m_names.fresh("given");
        m_writer.line(given + " = " + m_refs.list(step.args));
        refs = "*" + given;
    }
    const std::string call = callOf(step) + ".remote(" + argumentsOf(step, refs) + ")";
    m_writer.line(target + " = Firing(lambda: " + call + ", " + std::to_string(step.batch.count) + ", " +
                  gapsOf(step.batch.arrival) + ")");
}

std::string PythonDriver::gapsOf(const Arrival& arrival) {
    m_needs.module("itertools");
    const std::string interval = seconds(arrival.interval);
    switch (arrival.pattern) {
    case Arrival::Pattern::Poisson:
        return "(rng.expovariate(1 / " + interval + ") for _ in itertools.count())";
    case Arrival::Pattern::Bursts:
        return "(" + interval + " if number and number % " + std::to_string(arrival.burst) +
               " == 0 else 0 for number in itertools.count())";
    case Arrival::Pattern::Every:
    case Arrival::Pattern::AtOnce:
        break;
    }
    return "itertools.chain([0], itertools.repeat(" + interval + "))";
}

void PythonDriver::writeCancel(const CancelStep& step) {
    const std::string rest = step.isRecursive ? ")" : ", recursive=False)";
    for (const std::string& name : step.refs) {
        const NamedCode& code = m_refs.code(name);
        const std::string& refs = m_refs.identifier(name);
        if (code.isSingle()) {
            m_writer.line("ray.cancel(" + refs + rest);
            continue;
        }
        m_writer.line("for ref in " + (code.kind == NamedCode::Kind::Firing ? "list(" + refs + ".so_far)" : refs) +
                      ":");
        m_writer.line("    ray.cancel(ref" + rest);
    }
}

void PythonDriver::writeNext(const NextStep& step) {
    const std::string stream = m_refs.stream(step.stream);
    const std::string target = step.as.empty() ? "" : m_names.of(Kind::Calls, step.as) + " = ";
    if (!step.count) {
        m_writer.line(target + "list(" + stream + ")");
        return;
    }
    m_needs.module("itertools");
    m_writer.line(target + "list(itertools.islice(" + stream + ", " + std::to_string(*step.count) + "))");
}

void PythonDriver::writeRest() {
    if (m_rest.empty())
        return;
    m_writer.gap();
    m_writer.comment("Ray ends the actors when the driver ends; these calls may still be in flight.");
    m_writer.line("rest = [" + joined(m_rest) + "]");
    m_writer.line("ray.wait(rest, num_returns=len(rest))");
}

} // namespace playground
