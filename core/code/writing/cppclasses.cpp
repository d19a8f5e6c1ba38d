#include "core/code/writing/cppclasses.h"

#include "core/code/writing/literals.h"

#include <algorithm>

namespace playground {

namespace {

using Kind = Identifiers::Kind;

constexpr std::size_t mostMethods = 256; // Of ACTOR_METHODS.

std::vector<const MethodSpec*> methodsOf(const ClassSpec& spec) {
    std::vector<const MethodSpec*> all;
    for (const MethodSpec& method : spec.methods)
        all.push_back(&method);
    return all;
}

} // namespace

bool needsRuntime(const std::vector<Step>& steps) { return !calledActors(steps).empty(); }

bool needsRuntime(const ClassSpec& spec) {
    return std::ranges::any_of(spec.methods, [](const MethodSpec& method) { return needsRuntime(method.steps); });
}

bool needsSeed(const ClassSpec& spec) {
    return std::ranges::any_of(spec.methods, [](const MethodSpec& method) { return draws(method.steps); });
}

CppClasses::CppClasses(CodeWriter& writer, CppNeeds& needs, const Scenario& scenario, const CppTypes& types,
                       const Identifiers& names)
    : m_writer(writer),
      m_needs(needs),
      m_scenario(scenario),
      m_types(types),
      m_names(names),
      m_methods(Identifiers::within(names)) {
    for (const ClassSpec& spec : scenario.classes)
        for (const MethodSpec& method : spec.methods)
            m_methods.of(Kind::Method, method.name);
    std::set<const ClassSpec*> seen;
    for (const ClassSpec& spec : scenario.classes)
        order(spec, seen);
}

void CppClasses::order(const ClassSpec& spec, std::set<const ClassSpec*>& seen) {
    if (!seen.insert(&spec).second)
        return;
    for (const MethodSpec& method : spec.methods)
        for (const std::string& actor : calledActors(method.steps))
            if (const ActorSpec* its = m_scenario.actor(actor))
                if (const ClassSpec* other = m_scenario.classOf(its->className))
                    order(*other, seen);
    m_order.push_back(&spec);
}

bool CppClasses::isCallOfLater(const ClassSpec& spec, const MethodSpec& method) const {
    const auto here = std::ranges::find(m_order, &spec);
    return std::ranges::any_of(calledActors(method.steps), [&](const std::string& actor) {
        const ActorSpec* its = m_scenario.actor(actor);
        return its != nullptr && std::ranges::find(m_order, m_scenario.classOf(its->className)) > here;
    });
}

void CppClasses::write() {
    for (const ClassSpec* spec : m_order)
        write(*spec);
    for (const ClassSpec* spec : m_order)
        for (const MethodSpec& method : spec->methods)
            if (isCallOfLater(*spec, method)) {
                writeBody(*spec, method, m_members.at(spec), m_names.known(Kind::Class, spec->name) + "::");
                m_writer.gap();
            }
    for (const TaskSpec& task : m_scenario.tasks)
        write(task);
}

std::string CppClasses::parametersOf(const MethodSpec& method) const {
    const std::string type = m_types.argument(&method);
    return type.empty() ? "" : "std::vector<" + type + ">" + (writesUnread(method.steps) ? " args" : "");
}

void CppClasses::writeHead(const ClassSpec& spec, Identifiers& members) {
    const std::string name = m_names.known(Kind::Class, spec.name);
    std::vector<std::string> methods{name};
    for (const MethodSpec& method : spec.methods)
        methods.push_back(m_methods.known(Kind::Method, method.name));
    if (spec.methods.empty())
        methods.push_back(members.fresh("nothing"));
    if (spec.methods.size() > mostMethods)
        m_writer.warn("ACTOR_METHODS takes " + std::to_string(mostMethods) + " methods at most and " + name + " has " +
                      std::to_string(spec.methods.size()) + ": split this class.");
    m_writer.line("ACTOR_METHODS(" + joined(methods) + ")");
    std::vector<std::string> groups;
    for (const auto& [group, limit] : spec.groups) {
        std::vector<std::string> its;
        for (const MethodSpec& method : spec.methods)
            if (method.group == group)
                its.push_back(cppText(m_methods.known(Kind::Method, method.name)));
        groups.push_back("{" + cppText(group) + ", " + std::to_string(limit) + ", {" + joined(its) + "}}");
    }
    if (!groups.empty())
        m_writer.line("ACTOR_CONCURRENCY_GROUPS(" + joined(groups) + ")");
    m_writer.end();
    m_writer.line("public:");
    m_writer.begin();
    if (spec.methods.empty())
        m_writer.line("void " + methods.back() + "() {} // An actor class has a method.");
}

void CppClasses::writeConstructor(const ClassSpec& spec) {
    std::vector<std::string> parameters;
    std::vector<std::string> members;
    if (needsRuntime(spec)) {
        parameters.emplace_back("Runtime* runtime");
        members.emplace_back("m_runtime(*runtime)");
    }
    if (needsSeed(spec)) {
        parameters.emplace_back("std::uint64_t seed");
        members.emplace_back("m_nextSeed(seed)");
    }
    if (parameters.empty())
        return;
    m_writer.line(std::string(parameters.size() == 1 ? "explicit " : "") + m_names.known(Kind::Class, spec.name) + "(" +
                  joined(parameters) + ") : " + joined(members) + " {}");
}

std::vector<std::string> CppClasses::stateOf(const std::vector<const MethodSpec*>& methods, const std::string& before,
                                             bool isOnThreads, Identifiers& members) {
    std::vector<std::string> state;
    const auto add = [&](Kind kind, const std::string& name, const std::string& type, const std::string& first) {
        const std::string line = type + " " + members.of(kind, before + name) + first + ";";
        if (std::ranges::find(state, line) == state.end())
            state.push_back(line);
    };
    const auto addVariable = [&](const std::string& name) {
        if (isOnThreads)
            m_needs.standard.insert("atomic");
        add(Kind::Variable, name, isOnThreads ? "std::atomic<std::int64_t>" : "std::int64_t", " = 0");
    };
    const auto addEvent = [&](const std::string& name) {
        m_needs.helper(CppHelper::Event);
        add(Kind::Event, name, "Event", "");
    };
    for (const MethodSpec* method : methods)
        forEachStep(method->steps, [&](const Step& step) {
            if (const auto* read = std::get_if<ReadStep>(&step.what))
                addVariable(read->variable);
            if (const auto* write = std::get_if<WriteStep>(&step.what))
                addVariable(write->variable);
            if (const auto* set = std::get_if<SetEventStep>(&step.what))
                addEvent(set->event);
            if (const auto* wait = std::get_if<WaitEventStep>(&step.what))
                addEvent(wait->event);
            if (const auto* arrive = std::get_if<ArriveStep>(&step.what)) {
                m_needs.helper(CppHelper::Rendezvous);
                add(Kind::Rendezvous, arrive->rendezvous, "Rendezvous", "");
            }
        });
    return state;
}

void CppClasses::write(const ClassSpec& spec) {
    Identifiers& members = m_members.emplace(&spec, Identifiers::within(m_methods)).first->second;
    std::vector<std::string> state;
    if (needsRuntime(spec))
        state.emplace_back("Runtime& m_runtime;");
    if (needsSeed(spec)) {
        m_needs.standard.insert("atomic");
        state.emplace_back("std::atomic<std::uint64_t> m_nextSeed; // Each call draws from its own.");
    }
    for (const std::string& line : stateOf(methodsOf(spec), "m_", !spec.isAsync() || !spec.groups.empty(), members))
        state.push_back(line);
    m_writer.line("class " + m_names.known(Kind::Class, spec.name) + " {");
    m_writer.begin();
    writeHead(spec, members);
    writeConstructor(spec);
    for (const MethodSpec& method : spec.methods) {
        if (!isCallOfLater(spec, method))
            writeBody(spec, method, members, "");
        else
            m_writer.line(m_types.returned(method) + " " + m_methods.known(Kind::Method, method.name) + "(" +
                          parametersOf(method) + ");");
    }
    m_writer.end();
    if (!state.empty()) {
        m_writer.gap();
        m_writer.line("private:");
    }
    m_writer.begin();
    for (const std::string& line : state)
        m_writer.line(line);
    m_writer.end();
    m_writer.line("};");
    m_writer.gap();
}

void CppClasses::writeBody(const ClassSpec& spec, const MethodSpec& method, const Identifiers& members,
                           const std::string& scope) {
    const CodePlace place{CodePlace::Kind::Method, spec.name, method.name};
    m_writer.mark(place);
    m_writer.line(m_types.returned(method) + " " + scope + m_methods.known(Kind::Method, method.name) + "(" +
                  parametersOf(method) + ") {");
    CppBody(m_writer, m_needs, m_scenario, m_types, m_names, members,
            {.method = &method,
             .isOnLoop = spec.isAsync(),
             .runtime = "m_runtime.",
             .state = "m_",
             .seed = "m_nextSeed++",
             .place = place})
        .write();
    m_writer.line("}");
}

void CppClasses::write(const TaskSpec& task) {
    const MethodSpec& method = task.method;
    const CodePlace place{CodePlace::Kind::Task, {}, method.name};
    Identifiers members = Identifiers::within(m_methods);
    std::vector<std::string> parameters;
    std::vector<std::string> passed;
    const auto add = [&](const std::string& parameter, const std::string& pass) {
        parameters.push_back(parameter);
        passed.push_back(pass);
    };
    if (needsRuntime(method.steps))
        add("Runtime* runtime", "runtime");
    if (draws(method.steps))
        add("std::uint64_t seed", "seed");
    if (const std::string type = m_types.argument(&method); !type.empty())
        add("std::vector<" + type + "> args", "std::move(args)");
    const std::string name = m_names.known(Kind::Task, method.name);
    const std::string function = method.isAsync ? m_names.known(Kind::Coroutine, method.name + "_coroutine") : name;
    std::vector<std::string> taken = parameters; // Which the wrapper below passes on, read or not.
    if (const std::string args = parametersOf(method); !args.empty())
        taken.back() = args;
    m_writer.mark(place);
    m_writer.line(m_types.returned(method) + " " + function + "(" + joined(taken) + ") {");
    m_writer.begin();
    for (const std::string& line : stateOf({&method}, "", false, members))
        m_writer.line(line);
    m_writer.end();
    CppBody(m_writer, m_needs, m_scenario, m_types, m_names, members,
            {.method = &method, .runtime = "runtime->", .state = {}, .seed = "seed", .place = place})
        .write();
    m_writer.line("}");
    m_writer.gap();
    if (!method.isAsync)
        return;
    if (task.runToCompletion)
        m_needs.header("core/actor/runtocompletion.h");
    else
        m_needs.standard.insert("stdexcept");
    if (!task.runToCompletion)
        m_writer.comment("runtime.remote() of a coroutine function does not compile, and names the wrapper that the "
                         "other kind of task has. This one fails as the scenario's does.");
    m_writer.line(m_types.result(&method) + " " + name + "(" + (task.runToCompletion ? joined(parameters) : "") +
                  ") {");
    m_writer.line(task.runToCompletion
                      ? "    return runToCompletion(" + function + "(" + joined(passed) + "));"
                      : "    throw std::invalid_argument(\"a coroutine function is no remote task\");");
    m_writer.line("}");
    m_writer.gap();
}

} // namespace playground
