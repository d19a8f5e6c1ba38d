#include "core/code/writing/cppdriver.h"

#include "core/code/writing/cppclasses.h"
#include "core/code/writing/literals.h"
#include "core/code/writing/overloaded.h"

#include <algorithm>

namespace playground {

namespace {

using Kind = Identifiers::Kind;

bool isFiring(const FireStep& step) { return step.batch.arrival.pattern != Arrival::Pattern::AtOnce; }

} // namespace

CppDriver::CppDriver(CodeWriter& writer, CppNeeds& needs, const Scenario& scenario, const CppTypes& types,
                     const Identifiers& methods, const Identifiers& names)
    : m_writer(writer),
      m_needs(needs),
      m_scenario(scenario),
      m_types(types),
      m_methods(methods),
      m_names(Identifiers::within(names)),
      m_named(namedIn(scenario, scenario.driver)),
      m_refs(writer, needs, types, m_named, m_names),
      m_left(leftInFlight(scenario)) {}

void CppDriver::write() {
    const std::string seed = std::to_string(m_scenario.environment.seed) + "U";
    m_writer.line(std::string("void drive(") + (m_scenario.actors.empty() ? "[[maybe_unused]] " : "") +
                  "Runtime& runtime) {");
    m_writer.begin();
    if (draws(m_scenario.driver))
        m_writer.line("RandomSource random(" + seed + ");");
    if (std::ranges::any_of(m_scenario.tasks, [](const TaskSpec& task) { return draws(task.method.steps); }))
        writeSeed(seed);
    for (std::size_t number = 0; number < m_scenario.actors.size(); ++number)
        writeActor(m_scenario.actors[number], number);
    if (!m_scenario.actors.empty() && !m_scenario.driver.empty())
        m_writer.gap();
    m_writer.mark({CodePlace::Kind::Driver});
    for (std::size_t index = 0; index < m_scenario.driver.size(); ++index) {
        m_writer.mark({.kind = CodePlace::Kind::Driver, .step = {index}});
        write(m_scenario.driver[index], index);
    }
    writeRest();
    m_writer.end();
    m_writer.line("}");
}

// Batches over time draw from it beside the driver.
void CppDriver::writeSeed(const std::string& seed) {
    const bool isShared = std::ranges::any_of(m_scenario.driver, [](const DriverStep& step) {
        const auto* fire = std::get_if<FireStep>(&step.what);
        return fire != nullptr && isFiring(*fire) && fire->batch.actor.empty();
    });
    if (isShared)
        m_needs.standard.insert("atomic");
    m_writer.line(std::string("[[maybe_unused]] ") + (isShared ? "std::atomic<std::uint64_t>" : "std::uint64_t") +
                  " seed = " + seed + ";");
}

void CppDriver::writeActor(const ActorSpec& actor, std::size_t number) {
    const ClassSpec* spec = m_scenario.classOf(actor.className);
    std::string options = "ActorOptions().name(" + cppText(actor.name) + ")";
    if (actor.maxConcurrency)
        options += ".maxConcurrency(" + std::to_string(*actor.maxConcurrency) + ")";
    if (actor.maxPendingCalls)
        options += ".maxPendingCalls(" + std::to_string(*actor.maxPendingCalls) + ")";
    if (actor.blockingGet == BlockingGet::Warn)
        options += ".onBlockingGet(ActorOptions::OnBlockingGet::Warn)";
    std::vector<std::string> arguments{options};
    if (spec != nullptr && needsRuntime(*spec))
        arguments.emplace_back("&runtime");
    if (spec != nullptr && needsSeed(*spec))
        arguments.push_back(std::to_string(m_scenario.environment.seed + number) + "U");
    m_writer.mark({CodePlace::Kind::Actor, {}, actor.name});
    m_writer.line("const auto " + m_names.of(Kind::Actor, actor.name) + " = runtime.spawn<" +
                  m_names.known(Kind::Class, actor.className) + ">(" + joined(arguments) + ");");
}

void CppDriver::write(const DriverStep& step, std::size_t index) {
    const auto actor = [&](const std::string& name) { return m_names.of(Kind::Actor, name); };
    std::visit(Overloaded{
                   [&](const FireStep& fire) { writeFire(fire, index); },
                   [&](const GetStep& get) { writeGet(get); },
                   [&](const WaitStep& wait) { writeWait(wait); },
                   [&](const NextStep& next) { writeNext(next); },
                   [&](const CancelStep& cancel) { m_refs.cancel(cancel); },
                   [&](const SleepStep& sleep) {
                       m_writer.line("playground::block(" + cppDuration(sleep.duration, m_needs) + ");");
                   },
                   [&](const SetLimitStep& set) {
                       m_writer.line(actor(set.actor) + ".setMaxConcurrency(" +
                                     (set.group.empty() ? "" : cppText(set.group) + ", ") +
                                     std::to_string(set.maxConcurrency) + ");");
                   },
                   [&](const KillStep& kill) {
                       m_writer.line(actor(kill.actor) + (kill.isAtOnce ? ".kill();" : ".terminate();"));
                   },
                   [&](const LogStep& line) { m_writer.line("playground::log(" + cppText(line.text) + ");"); },
               },
               step.what);
}

CppCall CppDriver::callOf(const FireStep& step) const {
    const Batch& batch = step.batch;
    CppCall call{methodOf(m_scenario, batch.actor, batch.method), {}, {}, step.args};
    if (!batch.actor.empty()) {
        const ActorSpec* actor = m_scenario.actor(batch.actor);
        const std::string method = "<&" +
                                   m_names.known(Kind::Class, actor == nullptr ? batch.actor : actor->className) +
                                   "::" + m_methods.known(Kind::Method, batch.method) + ">(";
        call.callee =
            m_names.known(Kind::Actor, batch.actor) + (batch.group.empty() ? ".remote" : ".remoteWith") + method;
        if (!batch.group.empty())
            call.before.push_back("CallOptions().concurrencyGroup(" + cppText(batch.group) + ")");
        return call;
    }
    call.callee = "runtime.remote(";
    call.before.push_back(m_names.known(Kind::Task, batch.method));
    const TaskSpec* task = m_scenario.task(batch.method);
    if (task == nullptr || (task->method.isAsync && !task->runToCompletion)) {
        call.method = nullptr; // Takes nothing: it is refused.
        return call;
    }
    if (needsRuntime(task->method.steps))
        call.before.emplace_back("&runtime");
    if (draws(task->method.steps))
        call.before.emplace_back("seed++");
    return call;
}

void CppDriver::writeFire(const FireStep& step, std::size_t index) {
    const MethodSpec* method = methodOf(m_scenario, step.batch.actor, step.batch.method);
    const bool isStream = method != nullptr && method->yieldsItems();
    const bool isOne = step.batch.count == 1;
    using Code = NamedCode::Kind;
    const NamedCode code{isFiring(step) ? Code::Firing
                         : isStream     ? (isOne ? Code::Stream : Code::Streams)
                                        : (isOne ? Code::One : Code::Many),
                         method};
    const std::string name =
        step.as.empty() ? m_names.fresh(step.batch.method + (isOne ? "_call" : "_calls")) : m_refs.identifier(step.as);
    if (isFiring(step)) {
        writeFiring(step, code, name);
    } else {
        m_refs.submit(name, code, callOf(step), step.batch.count, false);
    }
    if (!m_left.contains(index))
        return;
    const std::string end = isStream ? ".call());" : ");";
    if (code.isSingle()) {
        m_rest.push_back("rest.push_back(" + name + end);
        return;
    }
    m_rest.push_back("for (const auto& ref : " + name + (isFiring(step) ? ".refs())" : ")"));
    m_rest.push_back("    rest.push_back(ref" + end);
}

void CppDriver::writeFiring(const FireStep& step, const NamedCode& code, const std::string& name) {
    m_needs.helper(CppHelper::Firing);
    const std::string call = m_refs.expression(callOf(step), CppRefs::Evaluated::Before);
    m_writer.line(m_types.variable(code) + " " + name + "(runtime, " + std::to_string(step.batch.count) + ", " +
                  gapsOf(step.batch.arrival) + ", [&] { return " + call + "; });");
}

std::string CppDriver::gapsOf(const Arrival& arrival) {
    const std::string interval = chronoText(arrival.interval);
    switch (arrival.pattern) {
    case Arrival::Pattern::Poisson:
        m_needs.helper(CppHelper::Poisson);
        return "poisson(" + interval + ", " + std::to_string(m_scenario.environment.seed) + "U)";
    case Arrival::Pattern::Bursts:
        m_needs.helper(CppHelper::Bursts);
        return "bursts(" + std::to_string(arrival.burst) + ", " + interval + ")";
    case Arrival::Pattern::Every:
    case Arrival::Pattern::AtOnce:
        break;
    }
    m_needs.helper(CppHelper::Every);
    return "every(" + interval + ")";
}

void CppDriver::writeGet(const GetStep& step) {
    m_writer.line("playground::get(" + m_refs.together(step.refs, true) + ");");
}

void CppDriver::writeWait(const WaitStep& step) {
    const std::string some = m_refs.some(step);
    m_writer.line("playground::wait" + some + ";");
}

void CppDriver::writeNext(const NextStep& step) {
    const std::string variable = step.as.empty() ? m_refs.fresh("items") : m_refs.identifier(step.as);
    m_refs.take(variable, step, m_refs.stream(step.stream) + ".next()", false);
}

void CppDriver::writeRest() {
    if (m_rest.empty())
        return;
    m_needs.header("core/actor/anyref.h");
    m_writer.gap();
    m_writer.comment("The runtime ends the actors when it goes; these calls may still be in flight.");
    m_writer.line("std::vector<AnyRef> rest;");
    for (const std::string& line : m_rest)
        m_writer.line(line);
    m_writer.line("playground::wait(rest, rest.size());");
}

} // namespace playground
