#pragma once

#include "core/code/writing/codewriter.h"
#include "core/code/writing/identifiers.h"
#include "core/code/writing/pythonhelpers.h"
#include "core/code/writing/survey.h"

namespace playground {

/// Writes the classes and the tasks of a scenario.
class PythonClasses final {
public:
    /// The names are those of the module.
    PythonClasses(CodeWriter& writer, PythonNeeds& needs, const Scenario& scenario, const Identifiers& names);

    void write();

    /// Who meets at events: calls on threads, on one loop, or on the loops of several concurrency groups.
    enum class Sharing : std::uint8_t { Threads, Loop, Loops };

    /// What all methods are called.
    const Identifiers& methods() const { return m_methods; }

private:
    void write(const ClassSpec& spec);
    void write(const ClassSpec& spec, const MethodSpec& method, const Identifiers& members);
    void write(const TaskSpec& task);
    void writeConstructor(const ClassSpec& spec, Identifiers& members);
    /// Variables, events and rendezvous, as they are before the first call.
    std::vector<std::string> stateOf(const std::vector<const MethodSpec*>& methods, const std::string& before,
                                     Sharing sharing, Identifiers& members);

    CodeWriter& m_writer;
    PythonNeeds& m_needs;
    const Scenario& m_scenario;
    const Identifiers& m_names;
    Identifiers m_methods;
    std::set<const MethodSpec*> m_takers; // Of arguments.
};

} // namespace playground
