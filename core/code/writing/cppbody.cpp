#include "core/code/writing/cppbody.h"

#include "core/code/writing/literals.h"
#include "core/code/writing/overloaded.h"

#include <utility>

namespace playground {

namespace {

using Kind = Identifiers::Kind;

template <class What>
bool has(const std::vector<Step>& steps) {
    bool found = false;
    forEachStep(steps, [&](const Step& step) { found = found || std::holds_alternative<What>(step.what); });
    return found;
}

} // namespace

CppBody::CppBody(CodeWriter& writer, CppNeeds& needs, const Scenario& scenario, const CppTypes& cppTypes,
                 const Identifiers& types, const Identifiers& members, CppFunction function)
    : m_writer(writer),
      m_needs(needs),
      m_scenario(scenario),
      m_types(cppTypes),
      m_classes(types),
      m_members(members),
      m_names(Identifiers::within(function.state.empty() ? members : types)),
      m_function(std::move(function)),
      m_named(namedIn(scenario, m_function.method->steps)),
      m_refs(writer, needs, m_types, m_named, m_names),
      m_early(usedOutside(m_function.method->steps)) {}

void CppBody::write() {
    m_writer.begin();
    writeStart();
    writeSteps(m_function.method->steps);
    writeEnd();
    m_writer.end();
}

void CppBody::writeStart() {
    const std::vector<Step>& steps = m_function.method->steps;
    if (draws(steps))
        m_writer.line("RandomSource random(" + m_function.seed + ");");
    for (const std::string& actor : calledActors(steps)) {
        const ActorSpec* spec = m_scenario.actor(actor);
        m_writer.line("const auto " + m_names.of(Kind::Actor, actor) + " = " + m_function.runtime + "actor<" +
                      m_classes.known(Kind::Class, spec == nullptr ? actor : spec->className) + ">(" + cppText(actor) +
                      ");");
    }
    for (const std::string& name : m_early)
        m_writer.line(m_types.variable(m_refs.code(name)) + " " + m_refs.identifier(name) + ";");
    const bool writes = has<WriteStep>(steps);
    if (!writes && !has<ReadStep>(steps))
        return;
    const std::string type = m_types.argument(m_function.method);
    m_writer.line(writes ? "std::int64_t value = 0;" : "[[maybe_unused]] std::int64_t value = 0;");
    if (!writesUnread(steps) || (type != "std::int64_t" && type != "Value"))
        return;
    m_writer.line(type == "Value" ? "if (!args.empty() && std::holds_alternative<std::int64_t>(args.front()))"
                                  : "if (!args.empty())");
    m_writer.line(type == "Value" ? "    value = std::get<std::int64_t>(args.front());" : "    value = args.front();");
}

void CppBody::writeEnd() {
    const MethodSpec& method = *m_function.method;
    const bool isCoroutine = method.isAsync || method.yieldsItems();
    const bool isOver = !method.steps.empty() && (std::holds_alternative<ReturnStep>(method.steps.back().what) ||
                                                  std::holds_alternative<FailStep>(method.steps.back().what));
    if (m_types.result(&method) == "Value" && !method.yieldsItems()) {
        if (!isOver || (isCoroutine && !m_isCoroutine))
            writeReturn({});
    } else if (isCoroutine && !m_isCoroutine) {
        say(std::string("co_return") + (m_types.result(&method) == "void" || method.yieldsItems() ? ";" : " {};"));
    }
}

void CppBody::writeSteps(const std::vector<Step>& steps) {
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

void CppBody::say(const std::string& statement) {
    m_isCoroutine = m_isCoroutine || statement.starts_with("co_");
    m_writer.line(statement);
}

std::string CppBody::stateOf(Identifiers::Kind kind, const std::string& name) const {
    return m_members.known(kind, m_function.state + name);
}

void CppBody::write(const Step& step) {
    std::visit(Overloaded{
                   [&](const SleepStep& sleep) { writeSleep(sleep); },
                   [&](const BlockStep& block) {
                       writePause("block", block.duration, m_function.isOnLoop ? " // Blocks the event loop." : "");
                   },
                   [&](const ComputeStep& work) {
                       writePause(work.isNative ? "computeNative" : "compute", work.duration, "");
                   },
                   [&](const YieldStep&) {
                       if (isAsync())
                           say("co_await playground::yield();");
                       else
                           m_writer.comment("A sync method has no loop to give back.");
                   },
                   [&](const CallStep& call) { writeCall(call); },
                   [&](const GatherStep& gather) { writeWaitForAll(gather.refs, !isAsync()); },
                   [&](const GetStep& get) { writeWaitForAll(get.refs, true); },
                   [&](const WaitStep& wait) { writeWait(wait); },
                   [&](const CancelStep& cancel) { m_refs.cancel(cancel); },
                   [&](const YieldItemStep& item) { say("co_yield " + valueOf(item.item) + ";"); },
                   [&](const NextStep& next) { writeNext(next); },
                   [&](const ForEachStep& each) { writeForEach(each); },
                   [&](const ReadStep& read) { say("value = " + stateOf(Kind::Variable, read.variable) + ";"); },
                   [&](const WriteStep& write) { writeWrite(write); },
                   [&](const SetEventStep& set) { say(stateOf(Kind::Event, set.event) + ".set();"); },
                   [&](const WaitEventStep& wait) { writeReady(stateOf(Kind::Event, wait.event) + ".whenSet()"); },
                   [&](const ArriveStep& arrive) {
                       writeReady(stateOf(Kind::Rendezvous, arrive.rendezvous) + ".arrive(" +
                                  std::to_string(arrive.parties) + ")");
                   },
                   [&](const FailStep& fail) {
                       m_needs.standard.insert("stdexcept");
                       say("throw std::runtime_error(" + cppText(fail.text) + ");");
                   },
                   [&](const ReturnStep& result) { writeReturn(result); },
                   [&](const LogStep& line) { say("playground::log(" + cppText(line.text) + ");"); },
                   [&](const RepeatStep& repeat) { writeRepeat(repeat); },
               },
               step.what);
}

// Named before, where it is drawn: GCC 12 destroys temporaries of aggregates beside co_await twice.
void CppBody::writeSleep(const SleepStep& step) {
    if (!isAsync()) {
        writePause("block", step.duration, "");
        return;
    }
    std::string duration = cppDuration(step.duration, m_needs);
    if (draws(step.duration)) {
        const std::string pause = m_names.fresh("pause");
        m_writer.line("const Duration " + pause + " = " + duration + ";");
        duration = pause;
    }
    say("co_await playground::sleep(" + duration + ");");
}

void CppBody::writePause(const char* function, const Distribution& duration, const char* remark) {
    say(std::string("playground::") + function + "(" + cppDuration(duration, m_needs) + ");" + remark);
}

void CppBody::writeWrite(const WriteStep& step) {
    const std::string change = step.add == 0  ? ""
                               : step.add < 0 ? " - " + std::to_string(-step.add)
                                              : " + " + std::to_string(step.add);
    say(stateOf(Kind::Variable, step.variable) + " = value" + change + ";");
}

std::string CppBody::valueOf(const Value& value) const {
    const bool isAny = m_types.result(m_function.method) == "Value";
    std::string made;
    if (const auto* number = std::get_if<std::int64_t>(&value))
        made =
            isAny || m_function.method->yieldsItems() ? "std::int64_t(" + cppNumber(*number) + ")" : cppNumber(*number);
    else if (const auto* text = std::get_if<std::string>(&value))
        made = text->find('\0') == std::string::npos ? "std::string(" + cppText(*text) + ")" : cppText(*text);
    return isAny ? "Value(" + made + ")" : made;
}

void CppBody::writeReturn(const ReturnStep& step) {
    const bool isVoid = m_function.method->yieldsItems() || m_types.result(m_function.method) == "void";
    const std::string word = isAsync() || m_function.method->yieldsItems() ? "co_return" : "return";
    say(isVoid ? word + ";" : word + " " + valueOf(step.value) + ";");
}

} // namespace playground
