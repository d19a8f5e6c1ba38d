#include "app/codecommand.h"

#include "app/outputs.h"
#include "app/scenariochanges.h"
#include "core/base/files.h"
#include "core/code/cppcode.h"
#include "core/code/pythoncode.h"
#include "core/scenario/reader.h"

namespace playground {

ExitCode codeCommand(const CodeRequest& request) {
    const auto scenario = loadScenario(request.scenario.toStdString());
    if (!scenario)
        return fail(ExitCode::InvalidInput, scenario.error().text);
    const CodeText code = request.language == CodeRequest::Language::Python ? pythonOf(*scenario) : cppOf(*scenario);
    for (const std::string& warning : code.warnings)
        complain(warning);
    const auto written =
        request.output.isEmpty() ? print(code.text()) : writeFile(request.output.toStdString(), code.text());
    return written ? ExitCode::Done : fail(ExitCode::NotWritten, written.error().text);
}

} // namespace playground
