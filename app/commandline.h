#pragma once

#include "core/base/result.h"
#include "core/engine/engine.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace playground {

enum class SummaryFormat : std::uint8_t { None, Text, Json };

/// What the command line changes of a scenario.
struct ScenarioChanges {
    std::optional<std::uint64_t> seed;
    std::optional<double> speed;
    std::optional<std::int64_t> cores; ///< Of the virtual engine.
    std::optional<bool> interpreterLock;
    std::vector<std::pair<QString, std::int64_t>> limits; ///< Actor and its max_concurrency.
};

/// `actor-playground run`: a scenario without a window.
struct RunRequest {
    QString scenario;
    ScenarioChanges changes;
    QStringList outputs;
    SummaryFormat summary = SummaryFormat::None;
    Engine engine = Engine::Real;
    int repetitions = 1; ///< More: one after the other, and told what they have in common.
    bool isQuiet = false;
};

enum class SweepFormat : std::uint8_t { Text, Csv, Json };

/// `actor-playground sweep`: a scenario in virtual time, again and again with one of its numbers turned.
struct SweepRequest {
    QString scenario;
    ScenarioChanges changes;
    QString knob;
    std::vector<std::int64_t> values;
    SweepFormat format = SweepFormat::Text;
    bool isQuiet = false;
};

/// `actor-playground code`: a scenario as a program.
struct CodeRequest {
    enum class Language : std::uint8_t { Python, Cpp };
    QString scenario;
    Language language = Language::Python;
    QString output; ///< Empty: standard output.
};

/// `actor-playground inspect`: a trace as `run` would have summed it up.
struct InspectRequest {
    QString trace;
    SummaryFormat summary = SummaryFormat::Text;
    bool isQuiet = false;
};

/// `actor-playground [FILE]`: the window.
struct WindowRequest {
    QString file; ///< Empty: the first playground.
    QString language; ///< Its code; empty: as it is set.
};

/// A text to print, such as the help.
struct PrintRequest {
    QString text;
};

struct CommandLine {
    std::variant<RunRequest, SweepRequest, CodeRequest, InspectRequest, WindowRequest, PrintRequest> what;
    std::optional<QString> logLevel; ///< None: as it is set, or warnings where there is no window.
    std::optional<std::uint64_t> memoryBudget; ///< Bytes that the trace may hold in memory.
};

/// Exit codes of the program.
enum class ExitCode : int {
    Done = 0,
    RunFailed = 1, ///< Or it hangs.
    WrongUsage = 2,
    InvalidInput = 3,
    NotWritten = 4,
};

/// `arguments` begin with the program's name. The error says what is wrong and where help is. Needs no application.
Result<CommandLine> parseCommandLine(const QStringList& arguments);

} // namespace playground
