#pragma once

#include "core/code/writing/codewriter.h"
#include "core/code/writing/pythonrefs.h"

namespace playground {

/// What surrounds the steps of one Python function.
struct PythonFunction {
    bool isAsync = false;       ///< A coroutine.
    bool isOnLoop = false;      ///< Of an async actor.
    bool hasGroups = false;     ///< Its actor has a loop for each concurrency group.
    bool takesArguments = false;
    std::string state;          ///< Before the names of variables and events: "self.", or nothing in a task.
    std::string random;         ///< What is drawn from.
    CodePlace place;            ///< The function's.
};

/// Writes the body of a Python function that does some steps.
class PythonBody final {
public:
    /// The members are all methods, and the variables and events of its actor or task.
    PythonBody(CodeWriter& writer, PythonNeeds& needs, const Scenario& scenario, const Identifiers& members,
               PythonFunction function);

    void write(const std::vector<Step>& steps);

private:
    void writeStart(const std::vector<Step>& steps);
    void writeSteps(const std::vector<Step>& steps);
    void write(const Step& step);
    void writeBlock(const std::string& head, const std::vector<Step>& steps);

    void writeSleep(const SleepStep& step);
    void writeCall(const CallStep& step);
    void writeAwait(const std::string& refs, bool areOne);
    void writeGet(const std::string& refs);
    void writeWait(const WaitStep& step);
    void writeCancel(const CancelStep& step);
    void writeNext(const NextStep& step);
    void writeForEach(const ForEachStep& step);
    void writeWaitEvent(const WaitEventStep& step);
    void writeArrive(const ArriveStep& step);
    void writeWrite(const WriteStep& step);

    void say(const std::string& statement);
    std::string drawn(const Distribution& duration) { return pythonSeconds(duration, m_function.random, m_needs); }
    std::string stateOf(Identifiers::Kind kind, const std::string& name) const;

    CodeWriter& m_writer;
    PythonNeeds& m_needs;
    const Scenario& m_scenario;
    const Identifiers& m_members;
    Identifiers m_names; // Of the function.
    PythonFunction m_function;
    NamedCodes m_named;
    PythonRefs m_refs;
    std::vector<std::size_t> m_path; // Of the step that is being written.
    bool m_hasStatement = false; // In the block that is being written.
};

} // namespace playground
