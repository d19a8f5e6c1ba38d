#include "core/code/writing/cpptypes.h"

#include <algorithm>

namespace playground {

namespace {

bool endsByItself(const std::vector<Step>& steps) {
    return !steps.empty() && (std::holds_alternative<ReturnStep>(steps.back().what) ||
                              std::holds_alternative<FailStep>(steps.back().what));
}

} // namespace

CppTypes::CppTypes(const Scenario& scenario) {
    for (const ClassSpec& spec : scenario.classes)
        for (const MethodSpec& method : spec.methods)
            m_results[&method] = kindOf(method);
    for (const TaskSpec& task : scenario.tasks)
        m_results[&task.method] = kindOf(task.method);
    unify(argumentUses(scenario));
}

CppTypes::Kind CppTypes::kindOf(const MethodSpec& method) {
    std::set<std::size_t> types;
    const bool isStream = method.yieldsItems();
    forEachStep(method.steps, [&](const Step& step) {
        if (const auto* item = std::get_if<YieldItemStep>(&step.what))
            types.insert(item->item.index());
        if (const auto* result = std::get_if<ReturnStep>(&step.what); result != nullptr && !isStream)
            types.insert(result->value.index());
    });
    if (!isStream && (types.empty() || types == std::set<std::size_t>{0}))
        return Kind::Nothing;
    if (types.size() > 1 || types.contains(0) || (!isStream && !endsByItself(method.steps)))
        return Kind::Any;
    return types.contains(1) ? Kind::Number : Kind::Text;
}

/// The arguments of one method are items of one list: where their types differ, each is of any type.
void CppTypes::unify(const std::vector<ArgumentUse>& uses) {
    for (const ArgumentUse& use : uses)
        if (use.source != nullptr)
            m_arguments[use.callee] = m_results[use.source];
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (const ArgumentUse& use : uses) {
            if (use.source == nullptr)
                continue;
            Kind& argument = m_arguments[use.callee];
            Kind& result = m_results[use.source];
            if (argument == result && result != Kind::Nothing)
                continue;
            argument = result = Kind::Any;
            isChanged = true;
        }
    }
}

std::string CppTypes::nameOf(Kind kind) {
    switch (kind) {
    case Kind::Nothing:
        return "void";
    case Kind::Number:
        return "std::int64_t";
    case Kind::Text:
        return "std::string";
    case Kind::Any:
        break;
    }
    return "Value";
}

std::string CppTypes::result(const MethodSpec* method) const {
    const auto found = m_results.find(method);
    return found == m_results.end() ? "void" : nameOf(found->second);
}

std::string CppTypes::returned(const MethodSpec& method) const {
    const std::string type = result(&method);
    if (method.yieldsItems())
        return (method.isAsync ? "QCoro::AsyncGenerator<" : "QCoro::Generator<") + type + ">";
    return method.isAsync ? "QCoro::Task<" + type + ">" : type;
}

std::string CppTypes::argument(const MethodSpec* method) const {
    const auto found = m_arguments.find(method);
    return found == m_arguments.end() ? std::string() : nameOf(found->second);
}

std::string CppTypes::variable(const NamedCode& code) const {
    const std::string type = result(code.method);
    switch (code.kind) {
    case NamedCode::Kind::One:
    case NamedCode::Kind::Item:
        return "ObjectRef<" + type + ">";
    case NamedCode::Kind::Stream:
        return "ObjectRefGenerator<" + type + ">";
    case NamedCode::Kind::Streams:
        return "std::vector<ObjectRefGenerator<" + type + ">>";
    case NamedCode::Kind::Firing:
        return code.method != nullptr && code.method->yieldsItems() ? "Firing<ObjectRefGenerator<" + type + ">>"
                                                                    : "Firing<ObjectRef<" + type + ">>";
    case NamedCode::Kind::Many:
    case NamedCode::Kind::Items:
        break;
    }
    return "std::vector<ObjectRef<" + type + ">>";
}

bool CppTypes::hasAny() const {
    const auto isAny = [](const auto& each) { return each.second == Kind::Any; };
    return std::ranges::any_of(m_results, isAny) || std::ranges::any_of(m_arguments, isAny);
}

namespace {

using Block = std::vector<std::size_t>;

struct Uses {
    std::map<std::string, Block> given;
    std::set<std::string> outside;

    void give(const std::string& name, const Block& block) { given[name] = block; }
    void use(const std::vector<std::string>& names, const Block& block) {
        for (const std::string& name : names) {
            const Block& its = given[name];
            if (block.size() < its.size() || !std::equal(its.begin(), its.end(), block.begin()))
                outside.insert(name);
        }
    }
};

void collect(Uses& uses, const std::vector<Step>& steps, const Block& block) {
    for (std::size_t index = 0; index < steps.size(); ++index) {
        const auto& what = steps[index].what;
        Block inner = block;
        inner.push_back(index);
        if (const auto* call = std::get_if<CallStep>(&what)) {
            uses.use(call->args, block);
            uses.give(call->as, block);
        } else if (const auto* gather = std::get_if<GatherStep>(&what)) {
            uses.use(gather->refs, block);
        } else if (const auto* get = std::get_if<GetStep>(&what)) {
            uses.use(get->refs, block);
        } else if (const auto* wait = std::get_if<WaitStep>(&what)) {
            uses.use(wait->refs, block);
        } else if (const auto* cancel = std::get_if<CancelStep>(&what)) {
            uses.use(cancel->refs, block);
        } else if (const auto* next = std::get_if<NextStep>(&what)) {
            uses.use({next->stream}, block);
            uses.give(next->as, block);
        } else if (const auto* repeat = std::get_if<RepeatStep>(&what)) {
            collect(uses, repeat->steps, inner);
        } else if (const auto* each = std::get_if<ForEachStep>(&what)) {
            uses.use({each->stream}, block);
            uses.give(each->as, inner);
            collect(uses, each->steps, inner);
        }
    }
}

} // namespace

std::set<std::string> usedOutside(const std::vector<Step>& steps) {
    Uses uses;
    collect(uses, steps, {});
    return uses.outside;
}

} // namespace playground
