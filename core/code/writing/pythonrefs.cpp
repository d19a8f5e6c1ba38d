#include "core/code/writing/pythonrefs.h"

#include "core/code/writing/literals.h"

namespace playground {

namespace {

using CodeKind = NamedCode::Kind;
using Shape = Distribution::Shape;

} // namespace

const NamedCode& PythonRefs::code(const std::string& name) const {
    static const NamedCode unknown;
    const auto found = m_named.find(name);
    return found == m_named.end() ? unknown : found->second;
}

std::string PythonRefs::items(const std::vector<std::string>& names) const {
    std::vector<std::string> all;
    for (const std::string& name : names) {
        const NamedCode& named = code(name);
        const std::string star = named.isSingle() ? "" : "*";
        all.push_back(star + identifier(name) + (named.kind == CodeKind::Firing ? ".refs()" : ""));
    }
    return joined(all);
}

std::string PythonRefs::list(const std::vector<std::string>& names) const {
    const std::string all = items(names);
    return names.size() == 1 && all.starts_with('*') ? all.substr(1) : "[" + all + "]";
}

bool PythonRefs::areOne(const std::vector<std::string>& names) const {
    return names.size() == 1 && code(names.front()).isSingle();
}

std::string PythonRefs::some(const std::vector<std::string>& names) const {
    return areOne(names) ? identifier(names.front()) : list(names);
}

std::string PythonRefs::wait(const WaitStep& step) {
    std::string arguments = list(step.refs);
    const auto certain = certainCount(m_named, step);
    std::string count = std::to_string(certain.value_or(step.count));
    if (!certain) { // Ray refuses to wait for more than there are.
        const bool isNamed = step.refs.size() == 1;
        const std::string name = isNamed ? arguments : m_names.fresh("some");
        if (!isNamed)
            arguments.insert(0, name + " := ");
        count = "min(" + count + ", len(" + name + "))";
    }
    return arguments + ", num_returns=" + count + (step.timeout ? ", timeout=" + seconds(*step.timeout) : "");
}

std::string PythonRefs::stream(const std::string& name) const {
    return identifier(name) + (code(name).kind == CodeKind::Firing ? ".refs()[0]" : "");
}

std::string pythonCalls(const std::string& callee, std::int64_t count, const std::string& arguments) {
    const std::string one = callee + ".remote(" + arguments + ")";
    return count == 1 ? one : "[" + one + " for _ in range(" + std::to_string(count) + ")]";
}

std::string pythonSeconds(const Distribution& distribution, const std::string& random, PythonNeeds& needs) {
    std::string first = seconds(distribution.first);
    const std::string second = seconds(distribution.second);
    const bool isZero = distribution.first == Duration::zero();
    switch (distribution.shape) {
    case Shape::Constant:
        return first;
    case Shape::Uniform:
        return random + ".uniform(" + first + ", " + second + ")";
    case Shape::Exponential:
        return isZero ? first : random + ".expovariate(1 / " + first + ")";
    case Shape::Normal:
        return "max(0, " + random + ".gauss(" + first + ", " + second + "))";
    case Shape::LogNormal:
        break;
    }
    if (isZero)
        return first;
    needs.helper(PythonHelper::LogNormal);
    return "log_normal(" + random + ", " + first + ", " + second + ")";
}

std::string pythonGroup(const std::string& group) {
    return group.empty() ? "" : ".options(concurrency_group=" + pythonText(group) + ")";
}

} // namespace playground
