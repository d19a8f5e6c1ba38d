#include "core/code/cppcode.h"

#include "core/code/writing/codewriter.h"
#include "core/code/writing/cppclasses.h"
#include "core/code/writing/cppdriver.h"
#include "core/code/writing/preamble.h"

namespace playground {

namespace {

constexpr const char* cppComment = "//";

void writeIncludes(CodeWriter& writer, CppNeeds needs) {
    needs.headers.insert("core/actor/runtime.h");
    needs.standard.insert({"iostream", "vector"});
    for (const std::string& header : needs.headers)
        writer.line("#include \"" + header + "\"");
    writer.gap();
    writer.line("#include <QCoreApplication>");
    writer.gap();
    for (const std::string& header : needs.standard)
        writer.line("#include <" + header + ">");
}

std::string runtimeOf(const Environment& environment) {
    if (!environment.hasInterpreterLock && !environment.shufflesWakeUps)
        return "playground::Runtime runtime;";
    return "playground::Runtime runtime(playground::RuntimeOptions()" +
           std::string(environment.hasInterpreterLock ? ".interpreterLock()" : "") +
           (environment.shufflesWakeUps ? ".shuffleWakeUps(" + std::to_string(environment.seed) + "U)" : "") + ");";
}

void writeMain(CodeWriter& writer, const Scenario& scenario) {
    writer.line("int main(int argc, char** argv) {");
    writer.begin();
    writer.line("const QCoreApplication application(argc, argv); // Async actors need one, made before them.");
    writer.line(runtimeOf(scenario.environment));
    writer.line("try {");
    writer.line("    scenario::drive(runtime);");
    writer.line("} catch (const std::exception& error) {");
    writer.line("    std::cerr << error.what() << '\\n';");
    writer.line("    return 1;");
    writer.line("}");
    writer.line("return 0;");
    writer.end();
    writer.line("}");
}

} // namespace

CodeText cppOf(const Scenario& scenario) {
    Identifiers names(CodeLanguage::Cpp);
    for (const ClassSpec& spec : scenario.classes)
        names.of(Identifiers::Kind::Class, spec.name);
    for (const TaskSpec& task : scenario.tasks)
        names.of(Identifiers::Kind::Task, task.method.name);
    for (const TaskSpec& task : scenario.tasks)
        if (task.method.isAsync)
            names.of(Identifiers::Kind::Coroutine, task.method.name + "_coroutine");
    const CppTypes types(scenario);
    CppNeeds needs;
    if (types.hasAny())
        needs.helper(CppHelper::AnyValue);
    CodeWriter body(cppComment);
    CppClasses classes(body, needs, scenario, types, names);
    classes.write();
    CppDriver(body, needs, scenario, types, classes.methods(), names).write();

    CodeWriter whole(cppComment);
    writePreamble(whole, scenario);
    writeIncludes(whole, needs);
    whole.gap();
    whole.line("using namespace std::chrono_literals;");
    whole.gap();
    whole.line("namespace scenario {");
    whole.gap();
    whole.line("using namespace playground;");
    whole.gap();
    writeHelpers(whole, needs);
    whole.append(body.text());
    whole.gap();
    whole.line("} // namespace scenario");
    whole.gap();
    writeMain(whole, scenario);
    return whole.text();
}

} // namespace playground
