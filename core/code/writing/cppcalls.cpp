#include "core/code/writing/cppbody.h"
#include "core/code/writing/literals.h"

// The parts of CppBody that make calls and wait for them.
namespace playground {

using Kind = Identifiers::Kind;

CppCall CppBody::callOf(const CallStep& step) {
    const ActorSpec* actor = m_scenario.actor(step.actor);
    const std::string method = "<&" + m_classes.known(Kind::Class, actor == nullptr ? step.actor : actor->className) +
                               "::" + m_members.known(Kind::Method, step.method) + ">(";
    CppCall call{methodOf(m_scenario, step.actor, step.method), m_names.of(Kind::Actor, step.actor)};
    call.callee += step.group.empty() ? ".remote" + method : ".remoteWith" + method;
    if (!step.group.empty())
        call.before.push_back("CallOptions().concurrencyGroup(" + cppText(step.group) + ")");
    call.args = step.args;
    return call;
}

void CppBody::writeCall(const CallStep& step) {
    const CppCall call = callOf(step);
    const bool isBlocking = step.then == CallStep::Then::Get || !isAsync();
    if (step.as.empty() && step.count == 1 && (step.then == CallStep::Then::Go || (isBlocking && step.args.empty()))) {
        const std::string one = m_refs.expression(call);
        if (step.then == CallStep::Then::Go)
            say(one + ";");
        else
            writeWaitFor(one, true, true);
        return;
    }
    const std::string variable = step.as.empty() ? m_names.fresh(step.method + (step.count == 1 ? "_call" : "_calls"))
                                                 : m_refs.identifier(step.as);
    const bool isStream = call.method != nullptr && call.method->yieldsItems();
    const NamedCode code{isStream ? (step.count == 1 ? NamedCode::Kind::Stream : NamedCode::Kind::Streams)
                                  : (step.count == 1 ? NamedCode::Kind::One : NamedCode::Kind::Many),
                         call.method};
    m_refs.submit(variable, code, call, step.count, m_early.contains(step.as));
    if (step.then != CallStep::Then::Go)
        writeWaitFor(variable, step.count == 1, isBlocking);
}

void CppBody::writeWaitFor(const std::string& refs, bool isOne, bool isBlocking) {
    if (!isBlocking) {
        say(isOne ? "co_await " + refs + ";" : "co_await playground::whenAll(" + refs + ");");
        return;
    }
    if (m_function.isOnLoop)
        m_writer.comment("Throws a BlockingCallError, unless the actor's options only warn. Await it instead.");
    say("playground::get(" + refs + ");");
}

void CppBody::writeWaitForAll(const std::vector<std::string>& names, bool isBlocking) {
    const bool isOne = names.size() == 1 && m_refs.code(names.front()).isSingle();
    writeWaitFor(m_refs.together(names, isBlocking), isOne, isBlocking);
}

void CppBody::writeReady(const std::string& ref) {
    if (isAsync())
        say("co_await " + ref + ";");
    else
        say("playground::get(" + ref + ");");
}

void CppBody::writeWait(const WaitStep& step) {
    const std::string some = m_refs.some(step);
    say((isAsync() ? "co_await playground::whenReady" : "playground::wait") + some + ";");
}

void CppBody::writeNext(const NextStep& step) {
    const std::string variable = step.as.empty() ? m_names.fresh("items") : m_refs.identifier(step.as);
    const std::string stream = m_refs.stream(step.stream);
    m_refs.take(variable, step, isAsync() ? "co_await " + stream : stream + ".next()", m_early.contains(step.as));
    m_isCoroutine = m_isCoroutine || isAsync();
}

void CppBody::writeForEach(const ForEachStep& step) {
    const std::string stream = m_refs.stream(step.stream);
    const std::string& name = m_refs.identifier(step.as);
    const std::string next = m_names.fresh("next_" + name);
    say("while (const auto " + next + " = " + (isAsync() ? "co_await " + stream : stream + ".next()") + ") {");
    m_isCoroutine = m_isCoroutine || isAsync();
    m_writer.begin();
    m_writer.line(std::string(m_early.contains(step.as) ? "" : "const auto ") + name + " = *" + next + ";");
    writeSteps(step.steps);
    m_writer.end();
    m_writer.line("}");
}

void CppBody::writeRepeat(const RepeatStep& step) {
    const std::string round = m_names.fresh("round");
    say("for (int " + round + " = 0; " + round + " < " + std::to_string(step.count) + "; ++" + round + ") {");
    m_writer.begin();
    writeSteps(step.steps);
    m_writer.end();
    m_writer.line("}");
}

} // namespace playground
