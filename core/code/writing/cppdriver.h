#pragma once

#include "core/code/writing/cpprefs.h"

namespace playground {

/// Writes the function that makes the actors and does what the driver does.
class CppDriver final {
public:
    /// The names are those of the namespace.
    CppDriver(CodeWriter& writer, CppNeeds& needs, const Scenario& scenario, const CppTypes& types,
              const Identifiers& methods, const Identifiers& names);

    void write();

private:
    void writeSeed(const std::string& seed);
    void writeActor(const ActorSpec& actor, std::size_t number);
    void write(const DriverStep& step, std::size_t index);
    void writeFire(const FireStep& step, std::size_t index);
    void writeGet(const GetStep& step);
    void writeWait(const WaitStep& step);
    void writeNext(const NextStep& step);
    void writeRest();
    void writeFiring(const FireStep& step, const NamedCode& code, const std::string& name);
    CppCall callOf(const FireStep& step) const;
    std::string gapsOf(const Arrival& arrival);

    CodeWriter& m_writer;
    CppNeeds& m_needs;
    const Scenario& m_scenario;
    const CppTypes& m_types;
    const Identifiers& m_methods;
    Identifiers m_names; // Of the function.
    NamedCodes m_named;
    CppRefs m_refs;
    std::set<std::size_t> m_left; // In flight at the end.
    std::vector<std::string> m_rest; // Statements that wait for them.
};

} // namespace playground
