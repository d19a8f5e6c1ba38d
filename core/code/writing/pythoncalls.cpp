#include "core/code/writing/literals.h"
#include "core/code/writing/pythonbody.h"

// The parts of PythonBody that make calls and wait for them.
namespace playground {

using Kind = Identifiers::Kind;

void PythonBody::writeCall(const CallStep& step) {
    const std::string callee = m_names.of(Kind::Actor, step.actor) + "." + m_members.known(Kind::Method, step.method) +
                               pythonGroup(step.group);
    std::string calls = pythonCalls(callee, step.count, m_refs.items(step.args));
    if (!step.as.empty()) {
        const std::string& name = m_names.of(Kind::Calls, step.as);
        say(name + " = " + calls);
        calls = name;
    }
    if (step.then == CallStep::Then::Go && step.as.empty())
        say(calls);
    else if (step.then == CallStep::Then::Await && m_function.isAsync)
        writeAwait(calls, step.count == 1);
    else if (step.then != CallStep::Then::Go)
        writeGet(calls);
}

void PythonBody::writeAwait(const std::string& refs, bool areOne) {
    if (!areOne)
        m_needs.module("asyncio");
    say(areOne ? "await " + refs : "await asyncio.gather(*" + refs + ")");
}

void PythonBody::writeGet(const std::string& refs) {
    if (m_function.isOnLoop)
        m_writer.comment("Ray warns, and blocks the event loop; the playground refuses it. Await the refs instead.");
    say("ray.get(" + refs + ")");
}

void PythonBody::writeWait(const WaitStep& step) {
    const std::string arguments = m_refs.wait(step);
    if (!m_function.isAsync) {
        say("ray.wait(" + arguments + ")");
        return;
    }
    m_needs.module("asyncio");
    m_writer.comment("ray.wait() would block the event loop, and asyncio.wait() knows no streams.");
    say("await asyncio.to_thread(ray.wait, " + arguments + ")");
}

void PythonBody::writeCancel(const CancelStep& step) {
    const std::string rest = step.isRecursive ? ")" : ", recursive=False)";
    for (const std::string& name : step.refs) {
        const std::string& refs = m_refs.identifier(name);
        if (m_refs.code(name).isSingle()) {
            say("ray.cancel(" + refs + rest);
            continue;
        }
        const std::string ref = m_names.fresh("each");
        say("for " + ref + " in " + refs + ":");
        m_writer.line("    ray.cancel(" + ref + rest);
    }
}

void PythonBody::writeNext(const NextStep& step) {
    const std::string stream = m_refs.stream(step.stream);
    const std::string target = step.as.empty() ? "" : m_names.of(Kind::Calls, step.as) + " = ";
    if (!step.count) {
        say(target + (m_function.isAsync ? "[item async for item in " + stream + "]" : "list(" + stream + ")"));
    } else if (m_function.isAsync) {
        m_needs.helper(PythonHelper::Take);
        say(target + "await take(" + stream + ", " + std::to_string(*step.count) + ")");
    } else {
        m_needs.module("itertools");
        say(target + "list(itertools.islice(" + stream + ", " + std::to_string(*step.count) + "))");
    }
}

void PythonBody::writeForEach(const ForEachStep& step) {
    writeBlock((m_function.isAsync ? "async for " : "for ") + m_names.of(Kind::Calls, step.as) + " in " +
                   m_refs.stream(step.stream) + ":",
               step.steps);
}

} // namespace playground
