#include "core/code/writing/pythonclasses.h"

#include "core/code/writing/literals.h"
#include "core/code/writing/pythonbody.h"

#include <algorithm>

namespace playground {

namespace {

using Kind = Identifiers::Kind;

using Sharing = PythonClasses::Sharing;

Sharing sharingOf(const ClassSpec& spec) {
    if (!spec.isAsync())
        return Sharing::Threads;
    return spec.groups.empty() ? Sharing::Loop : Sharing::Loops;
}

std::string eventOf(Sharing sharing, PythonNeeds& needs) {
    switch (sharing) {
    case Sharing::Threads:
        needs.module("threading");
        return "threading.Event()";
    case Sharing::Loop:
        needs.module("asyncio");
        return "asyncio.Event()";
    case Sharing::Loops:
        break;
    }
    needs.helper(PythonHelper::SharedEvent);
    return "SharedEvent()";
}

std::string rendezvousOf(Sharing sharing, PythonNeeds& needs) {
    switch (sharing) {
    case Sharing::Threads:
        needs.helper(PythonHelper::ThreadRendezvous);
        return "ThreadRendezvous()";
    case Sharing::Loop:
        needs.helper(PythonHelper::Rendezvous);
        return "Rendezvous()";
    case Sharing::Loops:
        break;
    }
    needs.helper(PythonHelper::SharedEvent);
    needs.helper(PythonHelper::SharedRendezvous);
    return "SharedRendezvous()";
}

std::vector<const MethodSpec*> methodsOf(const ClassSpec& spec) {
    std::vector<const MethodSpec*> all;
    for (const MethodSpec& method : spec.methods)
        all.push_back(&method);
    return all;
}

std::string groupsOf(const ClassSpec& spec) {
    std::vector<std::string> groups;
    for (const auto& [name, limit] : spec.groups)
        groups.push_back(pythonText(name) + ": " + std::to_string(limit));
    return "(concurrency_groups={" + joined(groups) + "})";
}

std::string decorationOf(const MethodSpec& method) {
    std::vector<std::string> options;
    if (!method.group.empty())
        options.push_back("concurrency_group=" + pythonText(method.group));
    if (method.yieldsItems())
        options.emplace_back("num_returns=\"streaming\"");
    return options.empty() ? "" : "@ray.method(" + joined(options) + ")";
}

} // namespace

PythonClasses::PythonClasses(CodeWriter& writer, PythonNeeds& needs, const Scenario& scenario, const Identifiers& names)
    : m_writer(writer), m_needs(needs), m_scenario(scenario), m_names(names), m_methods(CodeLanguage::Python) {
    for (const ClassSpec& spec : scenario.classes)
        for (const MethodSpec& method : spec.methods)
            m_methods.of(Kind::Method, method.name);
    for (const ArgumentUse& use : argumentUses(scenario))
        m_takers.insert(use.callee);
}

void PythonClasses::write() {
    for (const ClassSpec& spec : m_scenario.classes)
        write(spec);
    for (const TaskSpec& task : m_scenario.tasks)
        write(task);
}

std::vector<std::string> PythonClasses::stateOf(const std::vector<const MethodSpec*>& methods,
                                                const std::string& before, Sharing sharing, Identifiers& members) {
    std::vector<std::string> state;
    const auto add = [&](Kind kind, const std::string& name, const std::string& first) {
        const std::string line = before + members.of(kind, name) + " = " + first;
        if (std::find(state.begin(), state.end(), line) == state.end())
            state.push_back(line);
    };
    const auto addEvent = [&](const std::string& name) { add(Kind::Event, name, eventOf(sharing, m_needs)); };
    for (const MethodSpec* method : methods)
        forEachStep(method->steps, [&](const Step& step) {
            if (const auto* read = std::get_if<ReadStep>(&step.what))
                add(Kind::Variable, read->variable, "0");
            if (const auto* write = std::get_if<WriteStep>(&step.what))
                add(Kind::Variable, write->variable, "0");
            if (const auto* set = std::get_if<SetEventStep>(&step.what))
                addEvent(set->event);
            if (const auto* wait = std::get_if<WaitEventStep>(&step.what))
                addEvent(wait->event);
            if (const auto* arrive = std::get_if<ArriveStep>(&step.what)) {
                add(Kind::Rendezvous, arrive->rendezvous, rendezvousOf(sharing, m_needs));
            }
        });
    return state;
}

void PythonClasses::writeConstructor(const ClassSpec& spec, Identifiers& members) {
    const bool isRandom = std::any_of(spec.methods.begin(), spec.methods.end(),
                                      [](const MethodSpec& method) { return draws(method.steps); });
    const auto state = stateOf(methodsOf(spec), "self.", sharingOf(spec), members);
    if (!isRandom && state.empty())
        return;
    m_writer.line(isRandom ? "def __init__(self, seed):" : "def __init__(self):");
    m_writer.begin();
    if (isRandom) {
        m_needs.module("random");
        m_writer.line("self.rng = random.Random(seed)");
    }
    for (const std::string& line : state)
        m_writer.line(line);
    m_writer.end();
    m_writer.gap();
}

void PythonClasses::write(const ClassSpec& spec) {
    Identifiers members = Identifiers::within(m_methods);
    m_writer.gap();
    m_writer.gap();
    m_writer.line("@ray.remote" + (spec.groups.empty() ? "" : groupsOf(spec)));
    m_writer.line("class " + m_names.known(Kind::Class, spec.name) + ":");
    m_writer.begin();
    writeConstructor(spec, members);
    for (const MethodSpec& method : spec.methods) {
        if (&method != &spec.methods.front())
            m_writer.gap();
        write(spec, method, members);
    }
    if (spec.methods.empty())
        m_writer.line("pass");
    m_writer.end();
}

void PythonClasses::write(const ClassSpec& spec, const MethodSpec& method, const Identifiers& members) {
    const CodePlace place{CodePlace::Kind::Method, spec.name, method.name};
    if (const std::string decoration = decorationOf(method); !decoration.empty())
        m_writer.line(decoration);
    m_writer.mark(place);
    const bool takesArguments = m_takers.contains(&method);
    m_writer.line((method.isAsync ? "async def " : "def ") + m_methods.known(Kind::Method, method.name) + "(self" +
                  (takesArguments ? ", *args" : "") + "):");
    PythonBody body(m_writer, m_needs, m_scenario, members,
                    {.isAsync = method.isAsync,
                     .isOnLoop = spec.isAsync(),
                     .hasGroups = sharingOf(spec) == Sharing::Loops,
                     .takesArguments = takesArguments,
                     .state = "self.",
                     .random = "self.rng",
                     .place = place});
    body.write(method.steps);
}

void PythonClasses::write(const TaskSpec& task) {
    Identifiers members = Identifiers::within(m_methods);
    const MethodSpec& method = task.method;
    const CodePlace place{CodePlace::Kind::Task, {}, method.name};
    const std::string name = m_names.known(Kind::Task, method.name);
    const bool isRandom = draws(method.steps);
    const bool isWrapped = method.isAsync && task.runToCompletion;
    const std::string parameters = isRandom ? "(seed, *args)" : "(*args)";
    m_writer.gap();
    m_writer.gap();
    if (method.isAsync && !isWrapped)
        m_writer.comment("Ray refuses this with a ValueError, here and now: 'async def' should not be used for remote "
                         "tasks. The scenario goes on to where its result is got.");
    if (!isWrapped)
        m_writer.line("@ray.remote");
    m_writer.mark(place);
    const std::string function = isWrapped ? "_" + name : name;
    m_writer.line((method.isAsync ? "async def " : "def ") + function +
                  (m_takers.contains(&method) || isRandom ? parameters : "()") + ":");
    m_writer.begin();
    if (isRandom) {
        m_needs.module("random");
        m_writer.line("rng = random.Random(seed)");
    }
    for (const std::string& line : stateOf({&method}, "", method.isAsync ? Sharing::Loop : Sharing::Threads, members))
        m_writer.line(line);
    m_writer.end();
    PythonBody body(m_writer, m_needs, m_scenario, members,
                    {.isAsync = method.isAsync,
                     .isOnLoop = method.isAsync,
                     .takesArguments = m_takers.contains(&method),
                     .state = {},
                     .random = "rng",
                     .place = place});
    body.write(method.steps);
    if (!isWrapped)
        return;
    m_needs.module("asyncio");
    m_writer.gap();
    m_writer.gap();
    m_writer.line("@ray.remote");
    m_writer.line("def " + name + "(*args):");
    m_writer.line("    return asyncio.run(" + function + "(*args))");
}

} // namespace playground
