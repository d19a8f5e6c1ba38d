#pragma once

#include "core/code/writing/survey.h"

namespace playground {

/// What the methods of a scenario take and give in C++, where each has one type.
class CppTypes final {
public:
    explicit CppTypes(const Scenario& scenario);

    /// Of its result, or of the items of its stream.
    std::string result(const MethodSpec* method) const;
    /// `QCoro::Task<void>` and the like.
    std::string returned(const MethodSpec& method) const;
    /// Of each of its arguments; empty when it is never given any.
    std::string argument(const MethodSpec* method) const;
    /// What a name of calls is a variable of.
    std::string variable(const NamedCode& code) const;
    /// Somewhere a value may be of several types.
    bool hasAny() const;

private:
    enum class Kind : std::uint8_t { Nothing, Number, Text, Any };
    static Kind kindOf(const MethodSpec& method);
    static std::string nameOf(Kind kind);
    void unify(const std::vector<ArgumentUse>& uses);

    std::map<const MethodSpec*, Kind> m_results;
    std::map<const MethodSpec*, Kind> m_arguments;
};

/// What a name of `steps` is needed for outside of the block that gives it.
std::set<std::string> usedOutside(const std::vector<Step>& steps);

} // namespace playground
