#pragma once

#include "core/code/writing/cppbody.h"

namespace playground {

/// Writes the classes and the tasks of a scenario.
class CppClasses final {
public:
    /// The names are those of the namespace.
    CppClasses(CodeWriter& writer, CppNeeds& needs, const Scenario& scenario, const CppTypes& types,
               const Identifiers& names);

    void write();

    /// What all methods are called.
    const Identifiers& methods() const { return m_methods; }

private:
    void order(const ClassSpec& spec, std::set<const ClassSpec*>& seen);
    void write(const ClassSpec& spec);
    void writeHead(const ClassSpec& spec, Identifiers& members);
    void writeConstructor(const ClassSpec& spec);
    void writeMembers(const ClassSpec& spec, Identifiers& members);
    void writeBody(const ClassSpec& spec, const MethodSpec& method, const Identifiers& members,
                   const std::string& scope);
    void write(const TaskSpec& task);
    std::vector<std::string> stateOf(const std::vector<const MethodSpec*>& methods, const std::string& before,
                                     bool isOnThreads, Identifiers& members);
    bool calls(const ClassSpec& spec) const;
    bool isCallOfLater(const ClassSpec& spec, const MethodSpec& method) const;
    std::string parametersOf(const MethodSpec& method) const;

    CodeWriter& m_writer;
    CppNeeds& m_needs;
    const Scenario& m_scenario;
    const CppTypes& m_types;
    const Identifiers& m_names;
    Identifiers m_methods;
    std::vector<const ClassSpec*> m_order; // Whom others call comes before them, unless they call each other.
    std::map<const ClassSpec*, Identifiers> m_members;
};

/// Whether its constructor takes what to find other actors with, and where its randomness begins.
bool needsRuntime(const std::vector<Step>& steps);
bool needsRuntime(const ClassSpec& spec);
bool needsSeed(const ClassSpec& spec);

} // namespace playground
