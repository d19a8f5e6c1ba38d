#include "core/code/writing/pythonbody.h"

#include "core/code/writing/literals.h"
#include "core/code/writing/overloaded.h"

#include <utility>

namespace playground {

using Kind = Identifiers::Kind;

PythonBody::PythonBody(CodeWriter& writer, PythonNeeds& needs, const Scenario& scenario, const Identifiers& members,
                       PythonFunction function)
    : m_writer(writer),
      m_needs(needs),
      m_scenario(scenario),
      m_members(members),
      m_names(function.state.empty() ? Identifiers::within(members) : Identifiers(CodeLanguage::Python)),
      m_function(std::move(function)),
      m_refs(m_named, m_names) {}

void PythonBody::write(const std::vector<Step>& steps) {
    m_named = namedIn(m_scenario, steps);
    m_writer.begin();
    m_hasStatement = false;
    writeStart(steps);
    writeSteps(steps);
    if (!m_hasStatement)
        m_writer.line("pass");
    m_writer.end();
}

void PythonBody::writeStart(const std::vector<Step>& steps) {
    for (const std::string& actor : calledActors(steps))
        say(m_names.of(Kind::Actor, actor) + " = ray.get_actor(" + pythonText(actor) + ")");
    if (!writesUnread(steps))
        return;
    say(m_function.takesArguments ? "value = args[0] if args and isinstance(args[0], int) else 0" : "value = 0");
}

void PythonBody::writeSteps(const std::vector<Step>& steps) {
    m_path.push_back(0);
    for (const Step& step : steps) {
        CodePlace place = m_function.place;
        place.step = m_path;
        m_writer.mark(std::move(place));
        write(step);
        ++m_path.back();
    }
    m_path.pop_back();
}

void PythonBody::writeBlock(const std::string& head, const std::vector<Step>& steps) {
    say(head);
    m_writer.begin();
    m_hasStatement = false;
    writeSteps(steps);
    if (!m_hasStatement)
        m_writer.line("pass");
    m_hasStatement = true;
    m_writer.end();
}

void PythonBody::say(const std::string& statement) {
    m_writer.line(statement);
    m_hasStatement = true;
}

std::string PythonBody::stateOf(Identifiers::Kind kind, const std::string& name) const {
    return m_function.state + m_members.known(kind, name);
}

void PythonBody::write(const Step& step) {
    std::visit(Overloaded{
                   [&](const SleepStep& sleep) { writeSleep(sleep); },
                   [&](const BlockStep& block) {
                       m_needs.module("time");
                       say("time.sleep(" + drawn(block.duration) + ")" +
                           (m_function.isOnLoop ? "  # Blocks the event loop." : ""));
                   },
                   [&](const ComputeStep& work) {
                       m_needs.helper(work.isNative ? PythonHelper::ComputeNative : PythonHelper::Compute);
                       say((work.isNative ? "compute_native(" : "compute(") + drawn(work.duration) + ")");
                   },
                   [&](const YieldStep&) {
                       if (m_function.isAsync) {
                           m_needs.module("asyncio");
                           say("await asyncio.sleep(0)");
                       } else {
                           m_writer.comment("A sync method has no loop to give back.");
                       }
                   },
                   [&](const CallStep& call) { writeCall(call); },
                   [&](const GatherStep& gather) {
                       if (m_function.isAsync)
                           writeAwait(m_refs.some(gather.refs), m_refs.areOne(gather.refs));
                       else
                           writeGet(m_refs.some(gather.refs));
                   },
                   [&](const GetStep& get) { writeGet(m_refs.some(get.refs)); },
                   [&](const WaitStep& wait) { writeWait(wait); },
                   [&](const CancelStep& cancel) { writeCancel(cancel); },
                   [&](const YieldItemStep& item) { say("yield " + pythonValue(item.item)); },
                   [&](const NextStep& next) { writeNext(next); },
                   [&](const ForEachStep& each) { writeForEach(each); },
                   [&](const ReadStep& read) { say("value = " + stateOf(Kind::Variable, read.variable)); },
                   [&](const WriteStep& write) { writeWrite(write); },
                   [&](const SetEventStep& set) { say(stateOf(Kind::Event, set.event) + ".set()"); },
                   [&](const WaitEventStep& wait) { writeWaitEvent(wait); },
                   [&](const ArriveStep& arrive) { writeArrive(arrive); },
                   [&](const FailStep& fail) { say("raise RuntimeError(" + pythonText(fail.text) + ")"); },
                   [&](const ReturnStep& result) {
                       say(result == ReturnStep{} ? "return" : "return " + pythonValue(result.value));
                   },
                   [&](const LogStep& line) { say("print(" + pythonText(line.text) + ")"); },
                   [&](const RepeatStep& repeat) {
                       writeBlock("for _ in range(" + std::to_string(repeat.count) + "):", repeat.steps);
                   },
               },
               step.what);
}

void PythonBody::writeSleep(const SleepStep& step) {
    m_needs.module(m_function.isAsync ? "asyncio" : "time");
    say((m_function.isAsync ? "await asyncio.sleep(" : "time.sleep(") + drawn(step.duration) + ")");
}

void PythonBody::writeWrite(const WriteStep& step) {
    const std::string change = step.add == 0  ? ""
                               : step.add < 0 ? " - " + std::to_string(-step.add)
                                              : " + " + std::to_string(step.add);
    say(stateOf(Kind::Variable, step.variable) + " = value" + change);
}

void PythonBody::writeWaitEvent(const WaitEventStep& step) {
    const std::string event = stateOf(Kind::Event, step.event);
    if (m_function.isAsync) {
        say("await " + event + ".wait()");
    } else if (!m_function.isOnLoop) {
        say(event + ".wait()");
    } else if (m_function.hasGroups) {
        say(event + ".wait_blocking()");
    } else {
        m_needs.module("threading");
        say("if not " + event + ".is_set():");
        m_writer.line("    threading.Event().wait()  # For ever: nobody else can set it on a blocked event loop.");
    }
}

void PythonBody::writeArrive(const ArriveStep& step) {
    const std::string head = m_function.isAsync ? "await " : "";
    const std::string blocking = m_function.isOnLoop && !m_function.isAsync ? "_blocking" : "";
    say(head + stateOf(Kind::Rendezvous, step.rendezvous) + ".arrive" + blocking + "(" + std::to_string(step.parties) +
        ")");
}

} // namespace playground
