#include "core/code/writing/cpprefs.h"

#include "core/code/writing/literals.h"

#include <algorithm>
#include <array>

namespace playground {

namespace {

using CodeKind = NamedCode::Kind;

} // namespace

const NamedCode& CppRefs::code(const std::string& name) const {
    static const NamedCode unknown;
    const auto found = m_named.find(name);
    return found == m_named.end() ? unknown : found->second;
}

std::string CppRefs::stream(const std::string& name) const {
    return identifier(name) + (code(name).kind == CodeKind::Firing ? ".refs().front()" : "");
}

void CppRefs::fill(const std::string& list, const std::vector<std::string>& names, const std::string& type) {
    std::vector<std::string> single;
    for (const std::string& name : names)
        if (code(name).isSingle())
            single.push_back(identifier(name));
    m_writer.line("std::vector<" + type + "> " + list + (single.empty() ? "" : "{" + joined(single) + "}") + ";");
    for (const std::string& name : names) {
        if (code(name).isSingle())
            continue;
        std::string its = identifier(name);
        if (code(name).kind == CodeKind::Firing) {
            const std::string all = fresh(its + "_refs");
            m_writer.line("const auto " + all + " = " + its + ".refs();");
            its = all;
        }
        m_writer.line(list + ".insert(" + list + ".end(), " + its + ".begin(), " + its + ".end());");
    }
}

std::string CppRefs::results(const std::vector<std::string>& names, const std::string& type) {
    if (names.size() == 1 && !code(names.front()).isSingle())
        return identifier(names.front()) + (code(names.front()).kind == CodeKind::Firing ? ".refs()" : "");
    if (std::ranges::all_of(names, [&](const std::string& name) { return code(name).isSingle(); })) {
        std::vector<std::string> all;
        for (const std::string& name : names)
            all.push_back(identifier(name));
        return "std::vector{" + joined(all) + "}";
    }
    std::string given = fresh("given");
    fill(given, names, "ObjectRef<" + type + ">");
    return given;
}

std::string CppRefs::together(const std::vector<std::string>& names, bool isInPlace) {
    const auto resultOf = [&](const std::string& name) { return m_types.result(code(name).method); };
    const std::string type = resultOf(names.front());
    if (names.size() == 1)
        return code(names.front()).isSingle() ? identifier(names.front()) : results(names, type);
    const bool isOfOneType = std::ranges::all_of(names, [&](const auto& name) { return resultOf(name) == type; });
    const bool areSingle = std::ranges::all_of(names, [&](const auto& name) { return code(name).isSingle(); });
    if (isInPlace && isOfOneType && areSingle)
        return results(names, type);
    if (!isOfOneType)
        m_needs.header("core/actor/allanyrefs.h");
    std::string all = fresh("all");
    fill(all, names, isOfOneType ? "ObjectRef<" + type + ">" : "AnyRef");
    return all;
}

std::string CppRefs::expression(const CppCall& call, Evaluated evaluated) {
    std::vector<std::string> arguments = call.before;
    if (const std::string type = m_types.argument(call.method); !type.empty() && call.args.empty()) {
        arguments.push_back("std::vector<" + type + ">()");
    } else if (!type.empty()) {
        std::string given = results(call.args, type);
        if (evaluated == Evaluated::Before && given.ends_with(".refs()")) {
            const std::string all = fresh(identifier(call.args.front()) + "_refs");
            m_writer.line("const auto& " + all + " = " + given + ";");
            given = all;
        }
        arguments.push_back("spread(" + given + ")");
    }
    return call.callee + joined(arguments) + ")";
}

void CppRefs::submit(const std::string& variable, const NamedCode& code, const CppCall& call, std::int64_t count,
                     bool isDeclared) {
    const std::string one = expression(call);
    if (count == 1) {
        const std::string declaration = code.kind == CodeKind::Stream ? "auto " : "const auto ";
        m_writer.line((isDeclared ? "" : declaration) + variable + " = " + one + ";");
        return;
    }
    m_writer.line(isDeclared ? variable + ".clear();" : m_types.variable(code) + " " + variable + ";");
    m_writer.line("for (int i = 0; i < " + std::to_string(count) + "; ++i)");
    m_writer.line("    " + variable + ".push_back(" + one + ");");
}

std::string CppRefs::some(const WaitStep& wait) {
    m_needs.header("core/actor/anyref.h");
    const std::string list = fresh("some");
    fill(list, wait.refs, "AnyRef");
    const auto certain = certainCount(m_named, wait);
    std::string count = std::to_string(certain.value_or(wait.count));
    if (!certain) {
        m_needs.standard.insert("algorithm");
        count = "std::min<std::size_t>(" + count + ", " + list + ".size())";
    }
    return "(" + list + ", " + count + (wait.timeout ? ", " + chronoText(*wait.timeout) : "") + ")";
}

void CppRefs::cancel(const CancelStep& step) {
    const std::string end = step.isRecursive ? ".cancel();" : ".cancel(Recursion::OnlyThis);";
    for (const std::string& name : step.refs) {
        const NamedCode& its = code(name);
        if (its.isSingle()) {
            m_writer.line(identifier(name) + end);
            continue;
        }
        m_writer.line("for (const auto& ref : " + identifier(name) + (its.kind == CodeKind::Firing ? ".soFar()" : "") +
                      ")");
        m_writer.line("    ref" + end);
    }
}

void CppRefs::take(const std::string& variable, const NextStep& step, const std::string& next, bool isDeclared) {
    m_writer.line(isDeclared ? variable + ".clear();"
                             : m_types.variable({CodeKind::Items, code(step.stream).method}) + " " + variable + ";");
    const std::string item = fresh("item");
    if (!step.count) {
        m_writer.line("while (const auto " + item + " = " + next + ")");
        m_writer.line("    " + variable + ".push_back(*" + item + ");");
        return;
    }
    m_writer.line("while (" + variable + ".size() < " + std::to_string(*step.count) + ") {");
    m_writer.line("    const auto " + item + " = " + next + ";");
    m_writer.line("    if (!" + item + ")");
    m_writer.line("        break;");
    m_writer.line("    " + variable + ".push_back(*" + item + ");");
    m_writer.line("}");
}

std::string cppDuration(const Distribution& distribution, CppNeeds& needs) {
    if (!draws(distribution))
        return chronoText(distribution.first);
    constexpr std::array shapes{"Constant", "Uniform", "Exponential", "Normal", "LogNormal"};
    needs.header("core/scenario/distribution.h");
    return std::string("Distribution{Distribution::Shape::") + shapes[static_cast<std::size_t>(distribution.shape)] +
           ", " + chronoText(distribution.first) + ", " + chronoText(distribution.second) + "}.sample(random)";
}

} // namespace playground
