#pragma once

#include "core/code/writing/codewriter.h"
#include "core/code/writing/cpphelpers.h"
#include "core/code/writing/cpptypes.h"
#include "core/code/writing/identifiers.h"

namespace playground {

/// One call, or many of the same.
struct CppCall {
    const MethodSpec* method = nullptr;
    std::string callee;    ///< Up to its arguments: `store.remote<&Store::query>(`.
    std::vector<std::string> before = {}; ///< Arguments that are no results of other calls.
    std::vector<std::string> args = {};   ///< Names of calls.
};

/// Statements about the named calls of one function, or of the driver.
class CppRefs final {
public:
    CppRefs(CodeWriter& writer, CppNeeds& needs, const CppTypes& types, const NamedCodes& named, Identifiers& names)
        : m_writer(writer), m_needs(needs), m_types(types), m_named(named), m_names(names) {}

    const NamedCode& code(const std::string& name) const;
    const std::string& identifier(const std::string& name) const { return m_names.of(Identifiers::Kind::Calls, name); }
    std::string stream(const std::string& name) const;

    enum class Evaluated : std::uint8_t { Here, Before };
    /// The expression of a call; what its arguments need is written before. Evaluated before: so is what waits for
    /// batches over time, for the expression is another thread's.
    std::string expression(const CppCall& call, Evaluated arguments = Evaluated::Here);
    /// Puts so many calls into a variable, which is declared unless it is.
    void submit(const std::string& variable, const NamedCode& code, const CppCall& call, std::int64_t count,
                bool isDeclared);
    /// A ref where it is one, else a list of all of them, where the first failure is seen. Written before, unless it
    /// may be made in place.
    std::string together(const std::vector<std::string>& names, bool isInPlace);
    /// The arguments of a wait for some of them; the list is written before.
    std::string some(const WaitStep& wait);
    void cancel(const CancelStep& step);
    /// Takes items of a stream; `item` is how the next one is got.
    void take(const std::string& variable, const NextStep& step, const std::string& next, bool isDeclared);

    std::string fresh(const std::string& wanted) { return m_names.fresh(wanted); }

private:
    std::string results(const std::vector<std::string>& names, const std::string& type);
    void fill(const std::string& list, const std::vector<std::string>& names, const std::string& type);

    CodeWriter& m_writer;
    CppNeeds& m_needs;
    const CppTypes& m_types;
    const NamedCodes& m_named;
    Identifiers& m_names;
};

/// An expression of type Duration.
std::string cppDuration(const Distribution& distribution, CppNeeds& needs);

} // namespace playground
