#pragma once

#include "core/code/writing/codewriter.h"
#include "core/code/writing/pythonrefs.h"

namespace playground {

/// Writes what makes the actors, and what the driver does.
class PythonDriver final {
public:
    /// The names are those of the module.
    PythonDriver(CodeWriter& writer, PythonNeeds& needs, const Scenario& scenario, const Identifiers& methods,
                 Identifiers& names);

    void write();

private:
    void writeActor(const ActorSpec& actor, std::size_t number);
    void write(const DriverStep& step, std::size_t index);
    void writeFire(const FireStep& step, std::size_t index);
    void writeFiring(const FireStep& step, const std::string& target);
    std::string argumentsOf(const FireStep& step, const std::string& refs) const;
    void writeCancel(const CancelStep& step);
    void writeNext(const NextStep& step);
    void writeSetLimit(const SetLimitStep& step);
    void writeRest();
    std::string callOf(const FireStep& step) const;
    std::string gapsOf(const Arrival& arrival);

    CodeWriter& m_writer;
    PythonNeeds& m_needs;
    const Scenario& m_scenario;
    const Identifiers& m_methods;
    Identifiers& m_names;
    NamedCodes m_named;
    PythonRefs m_refs;
    std::set<std::string> m_called; // Actors that have to be found by their names.
    std::set<std::size_t> m_left; // In flight at the end.
    std::vector<std::string> m_rest; // Their names.
};

} // namespace playground
