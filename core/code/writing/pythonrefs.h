#pragma once

#include "core/code/writing/identifiers.h"
#include "core/code/writing/pythonhelpers.h"
#include "core/code/writing/survey.h"

namespace playground {

/// Expressions for the named calls of one function, or of the driver.
class PythonRefs final {
public:
    PythonRefs(const NamedCodes& named, Identifiers& names) : m_named(named), m_names(names) {}

    const NamedCode& code(const std::string& name) const;
    const std::string& identifier(const std::string& name) const { return m_names.of(Identifiers::Kind::Calls, name); }

    /// A ref where it is one, else a list of refs.
    std::string some(const std::vector<std::string>& names) const;
    std::string list(const std::vector<std::string>& names) const; ///< A list in any case.
    std::string items(const std::vector<std::string>& names) const; ///< "first, *others".
    std::string stream(const std::string& name) const;
    bool areOne(const std::vector<std::string>& names) const;
    /// The arguments of ray.wait().
    std::string wait(const WaitStep& step);

private:
    const NamedCodes& m_named;
    Identifiers& m_names;
};

/// "2 calls", each with these arguments.
std::string pythonCalls(const std::string& callee, std::int64_t count, const std::string& arguments);

/// An expression in seconds; `random` is what it is drawn from.
std::string pythonSeconds(const Distribution& distribution, const std::string& random, PythonNeeds& needs);

/// `.options(...)` for a call, or nothing.
std::string pythonGroup(const std::string& group);

} // namespace playground
