#include "core/code/pythoncode.h"

#include "core/code/writing/codewriter.h"
#include "core/code/writing/preamble.h"
#include "core/code/writing/pythonclasses.h"
#include "core/code/writing/pythondriver.h"

#include <algorithm>

namespace playground {

namespace {

constexpr const char* pythonComment = "#";

bool computesOnThreads(const Scenario& scenario) {
    bool computes = false;
    for (const ClassSpec& spec : scenario.classes)
        for (const MethodSpec& method : spec.methods)
            forEachStep(method.steps, [&](const Step& step) {
                const auto* work = std::get_if<ComputeStep>(&step.what);
                computes = computes || (work != nullptr && !work->isNative && !spec.isAsync());
            });
    return computes;
}

void writeHead(CodeWriter& writer, const Scenario& scenario) {
    writePreamble(writer, scenario);
    if (!scenario.environment.hasInterpreterLock && computesOnThreads(scenario))
        writer.comment(
            "CPython has an interpreter lock: threads of one actor compute one at a time here, which they do "
            "in the playground only when the scenario says so.");
}

void writeImports(CodeWriter& writer, const PythonNeeds& needs) {
    for (const std::string& module : needs.modules)
        writer.line("import " + module);
    if (!needs.modules.empty())
        writer.gap();
    writer.line("import ray");
}

} // namespace

CodeText pythonOf(const Scenario& scenario) {
    Identifiers names(CodeLanguage::Python);
    for (const ClassSpec& spec : scenario.classes)
        names.of(Identifiers::Kind::Class, spec.name);
    for (const TaskSpec& task : scenario.tasks)
        names.of(Identifiers::Kind::Task, task.method.name);
    PythonNeeds needs;
    CodeWriter body(pythonComment);
    PythonClasses classes(body, needs, scenario, names);
    classes.write();
    PythonDriver(body, needs, scenario, classes.methods(), names).write();

    CodeWriter whole(pythonComment);
    writeHead(whole, scenario);
    writeImports(whole, needs);
    writeHelpers(whole, needs);
    whole.append(body.text());
    return whole.text();
}

} // namespace playground
