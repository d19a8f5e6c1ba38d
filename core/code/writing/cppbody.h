#pragma once

#include "core/code/writing/cpprefs.h"

namespace playground {

/// What surrounds the steps of one C++ function.
struct CppFunction {
    const MethodSpec* method = nullptr;
    bool isOnLoop = false; ///< Of an async actor.
    std::string runtime;   ///< How the runtime is reached: "m_runtime.".
    std::string state;     ///< What names of variables and events begin with: "m_", or nothing in a task.
    std::string seed;      ///< What randomness begins with.
    CodePlace place;       ///< The function's.
};

/// Writes the body of a C++ function that does some steps.
class CppBody final {
public:
    /// The types are the classes' names; the members are all methods, and the variables and events of its actor or
/// task.
    CppBody(CodeWriter& writer, CppNeeds& needs, const Scenario& scenario, const CppTypes& cppTypes,
            const Identifiers& types, const Identifiers& members, CppFunction function);

    void write();

private:
    void writeStart();
    void writeEnd();
    void writeSteps(const std::vector<Step>& steps);
    void write(const Step& step);
    void writePause(const char* function, const Distribution& duration, const char* remark);
    void writeSleep(const SleepStep& step);
    void writeCall(const CallStep& step);
    void writeWaitFor(const std::string& refs, bool isOne, bool isBlocking);
    void writeWaitForAll(const std::vector<std::string>& names, bool isBlocking);
    void writeWait(const WaitStep& step);
    void writeNext(const NextStep& step);
    void writeForEach(const ForEachStep& step);
    void writeRepeat(const RepeatStep& step);
    void writeReady(const std::string& ref);
    void writeReturn(const ReturnStep& step);
    void writeWrite(const WriteStep& step);
    CppCall callOf(const CallStep& step);
    std::string valueOf(const Value& value) const;
    std::string stateOf(Identifiers::Kind kind, const std::string& name) const;
    bool isAsync() const { return m_function.method->isAsync; }
    void say(const std::string& statement);

    CodeWriter& m_writer;
    CppNeeds& m_needs;
    const Scenario& m_scenario;
    const CppTypes& m_types;
    const Identifiers& m_classes;
    const Identifiers& m_members;
    Identifiers m_names; // Of the function.
    CppFunction m_function;
    NamedCodes m_named;
    CppRefs m_refs;
    std::set<std::string> m_early; // Names that are declared before the block that gives them.
    std::vector<std::size_t> m_path; // Of the step that is being written.
    bool m_isCoroutine = false;
};

} // namespace playground
