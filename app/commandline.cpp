#include "app/commandline.h"

#include "app/optionparser.h"
#include "core/base/bytestext.h"
#include "core/base/words.h"
#include "core/experiment/knob.h"
#include "core/io/tracefiles.h"
#include "core/scenario/scenario.h"

namespace playground {

namespace {

Error usageError(const QString& text) {
    return {(text + QStringLiteral("\nTry \"actor-playground --help\".")).toStdString()};
}

const QStringList& logLevels() {
    static const QStringList levels{tr("trace"), tr("debug"),    tr("info"), tr("warn"),
                                    tr("error"), tr("critical"), tr("off")};
    return levels;
}

/// Help, version, log level and memory, which every command has. None when the command itself is asked for.
std::optional<Result<CommandLine>> common(const Parser& parser, CommandLine& line) {
    if (parser.has("help"))
        return Result<CommandLine>({PrintRequest{parser.help()}, {}});
    if (parser.has("version"))
        return Result<CommandLine>({PrintRequest{tr("actor-playground " PLAYGROUND_VERSION "\n")}, {}});
    if (parser.has("log-level"))
        line.logLevel = parser.value("log-level");
    if (line.logLevel && !logLevels().contains(*line.logLevel))
        return Result<CommandLine>(usageError(
            tr("There is no log level \"%1\"; there are: %2.").arg(*line.logLevel, logLevels().join(tr(", ")))));
    if (parser.has("memory")) {
        const auto bytes = parseBytes(parser.value("memory").toStdString());
        if (!bytes)
            return Result<CommandLine>(usageError(tr("--memory: %1.").arg(QString::fromStdString(bytes.error().text))));
        line.memoryBudget = *bytes;
    }
    return std::nullopt;
}

constexpr int mostRepetitions = 10'000;

Result<std::pair<QString, std::int64_t>> parseLimit(const QString& text) {
    static const QString key = tr(".max_concurrency=");
    const qsizetype at = text.indexOf(key);
    bool isNumber = false;
    const qlonglong limit = text.mid(at + key.size()).toLongLong(&isNumber);
    if (at <= 0 || !isNumber || limit < 1 || limit > highestLimit)
        return usageError(tr("--set takes ACTOR.max_concurrency=N with N from 1 to %1, not \"%2\".")
                              .arg(QString::fromStdString(grouped(highestLimit)), text));
    return std::pair{text.left(at), static_cast<std::int64_t>(limit)};
}

/// `what` it is, such as "scenario".
Result<QString> oneFile(const Parser& parser, const QString& what) {
    const QString command = parser.rest().value(0);
    const QStringList files = parser.rest().mid(1);
    if (files.size() != 1)
        return usageError(files.isEmpty() ? tr("%1 needs a %2 file.").arg(command, what)
                                          : tr("%1 takes one %2 file, not %3.").arg(command, what).arg(files.size()));
    return files.first();
}

Result<QString> scenarioFile(const Parser& parser) { return oneFile(parser, tr("scenario")); }

/// None when it is not asked for.
Result<SummaryFormat> summaryFormat(const Parser& parser) {
    const QString summary = parser.value("summary");
    if (!summary.isEmpty() && summary != tr("text") && summary != tr("json"))
        return usageError(tr("--summary is text or json, not \"%1\".").arg(summary));
    return summary.isEmpty() ? SummaryFormat::None : summary == tr("json") ? SummaryFormat::Json : SummaryFormat::Text;
}

Result<ScenarioChanges> readChanges(const Parser& parser) {
    ScenarioChanges changes;
    if (parser.has("gil")) {
        const QString choice = parser.value("gil");
        if (choice != tr("on") && choice != tr("off"))
            return usageError(tr("--gil is on or off, not \"%1\".").arg(choice));
        changes.interpreterLock = choice == tr("on");
    }
    bool isNumber = true;
    if (parser.has("seed"))
        changes.seed = parser.value("seed").toULongLong(&isNumber);
    if (!isNumber)
        return usageError(tr("--seed takes a whole number, not \"%1\".").arg(parser.value("seed")));
    if (parser.has("cores"))
        changes.cores = parser.value("cores").toLongLong(&isNumber);
    if (!isNumber || changes.cores.value_or(1) < 1 || changes.cores.value_or(1) > mostCores)
        return usageError(
            tr("--cores takes a whole number from 1 to %1, not \"%2\".").arg(mostCores).arg(parser.value("cores")));
    for (const QString& text : parser.values("set")) {
        auto limit = parseLimit(text);
        if (!limit)
            return limit.error();
        changes.limits.push_back(std::move(limit).value());
    }
    return changes;
}

void addChanges(Parser& parser) {
    parser.add("set", "Set ACTOR.max_concurrency=N. May be given several times.", "assignment");
    parser.add("gil", "The interpreter lock: on or off; the scenario's own by default.", "switch");
    parser.add("seed", "Seed of all randomness; the scenario's own by default.", "number");
    parser.add("cores", "Cores of the virtual engine; the scenario's own by default, else as many as this machine has.",
               "number");
    parser.add("quiet", "No progress on standard error.");
}

Result<RunRequest> runRequest(const Parser& parser) {
    RunRequest request;
    const auto file = scenarioFile(parser);
    if (!file)
        return file.error();
    request.scenario = *file;
    request.outputs = parser.values("out");
    request.isQuiet = parser.has("quiet");
    const QString engine = parser.value("engine");
    if (engine != tr("real") && engine != tr("virtual"))
        return usageError(tr("There is no engine \"%1\"; there are: real, virtual.").arg(engine));
    request.engine = engine == tr("virtual") ? Engine::Virtual : Engine::Real;

    const auto summary = summaryFormat(parser);
    if (!summary)
        return summary.error();
    request.summary = *summary;
    if (request.summary == SummaryFormat::None && request.outputs.isEmpty())
        request.summary = SummaryFormat::Text; // Somebody who asks for nothing wants to see something.

    auto changes = readChanges(parser);
    if (!changes)
        return changes.error();
    request.changes = std::move(changes).value();
    if (request.changes.cores && request.engine == Engine::Real)
        return usageError(tr("--cores is for --engine virtual; the real engine has the cores of this machine."));
    bool isNumber = true;
    if (parser.has("repeat"))
        request.repetitions = parser.value("repeat").toInt(&isNumber);
    if (!isNumber || request.repetitions < 1 || request.repetitions > mostRepetitions)
        return usageError(
            tr("--repeat takes a number from 1 to %1, not \"%2\".").arg(mostRepetitions).arg(parser.value("repeat")));
    if (request.repetitions > 1 && !request.outputs.isEmpty())
        return usageError(tr("--out writes one run; leave out --repeat."));
    if (parser.has("speed"))
        request.changes.speed = parser.value("speed").toDouble(&isNumber);
    const double speed = request.changes.speed.value_or(1);
    // Written so that NaN is refused too.
    if (!isNumber || !(speed >= 0.001 && speed <= 1000))
        return usageError(tr("--speed takes a number from 0.001 to 1000, not \"%1\".").arg(parser.value("speed")));
    return request;
}

Result<SweepRequest> sweepRequest(const Parser& parser) {
    SweepRequest request;
    const auto file = scenarioFile(parser);
    if (!file)
        return file.error();
    request.scenario = *file;
    request.isQuiet = parser.has("quiet");
    const QString over = parser.value("over");
    const qsizetype at = over.lastIndexOf(tr("="));
    if (at <= 0)
        return usageError(tr("sweep needs --over WHAT=VALUES, such as --over worker.max_concurrency=1..64."));
    request.knob = over.left(at);
    auto values = parseValues(over.mid(at + 1).toStdString());
    if (!values)
        return usageError(tr("--over: %1.").arg(QString::fromStdString(values.error().text)));
    request.values = std::move(values).value();

    static const QStringList formats{tr("text"), tr("csv"), tr("json")};
    const qsizetype format = formats.indexOf(parser.value("format"));
    if (format < 0)
        return usageError(tr("--format is text, csv or json, not \"%1\".").arg(parser.value("format")));
    request.format = static_cast<SweepFormat>(format);
    if (parser.value("engine") != tr("virtual"))
        return usageError(tr("A sweep runs on the virtual engine; there is no \"%1\".").arg(parser.value("engine")));
    auto changes = readChanges(parser);
    if (!changes)
        return changes.error();
    request.changes = std::move(changes).value();
    return request;
}

Result<CodeRequest> codeRequest(const Parser& parser) {
    CodeRequest request;
    const auto file = scenarioFile(parser);
    if (!file)
        return file.error();
    request.scenario = *file;
    request.output = parser.value("out");
    const QString language = parser.value("language");
    if (language != tr("python") && language != tr("cpp"))
        return usageError(tr("--language is python or cpp, not \"%1\".").arg(language));
    request.language = language == tr("cpp") ? CodeRequest::Language::Cpp : CodeRequest::Language::Python;
    return request;
}

Result<InspectRequest> inspectRequest(const Parser& parser) {
    InspectRequest request;
    const auto file = oneFile(parser, tr("trace"));
    if (!file)
        return file.error();
    request.trace = *file;
    request.isQuiet = parser.has("quiet");
    const auto summary = summaryFormat(parser);
    if (!summary)
        return summary.error();
    request.summary = *summary == SummaryFormat::None ? SummaryFormat::Text : *summary;
    return request;
}

constexpr const char* runDescription =
    "Runs a scenario without a window and tells what happened.\n\n"
    "Exit codes: 0 done, 1 the run failed or hangs, 2 wrong usage, 3 unreadable or invalid input, "
    "4 output not written.";

void addRunOptions(Parser& parser) {
    parser.positional("scenario", "A scenario file (.actorplay).", "run SCENARIO");
    parser.add("out", "Write the run: .json a Chrome trace, .png and .svg a picture. May be given several times.",
               "file");
    parser.add("summary", "Print what happened on standard output: text (with a chart) or json (one object).",
               "format");
    parser.add("speed", "How many times faster than the wall model time runs; nothing to the virtual engine.",
               "factor");
    parser.add("engine",
               "What runs it: real (event loops and threads of this machine) or virtual (the same rules in virtual "
               "time: at once, and the same each time).",
               "engine", "real");
    parser.add("repeat", "Run it so many times, and tell the least, the median and the most of each number.", "runs");
    addChanges(parser);
}

constexpr const char* sweepDescription =
    "Runs a scenario in virtual time, again and again with one of its numbers turned, and tells what that does.\n\n"
    "What can be turned: ACTOR.max_concurrency, ACTOR.GROUP.max_concurrency, ACTOR.METHOD.count and "
    "ACTOR.METHOD.rate (calls a second) of batches, cores, interpreter_lock (0 or 1).\n\n"
    "Exit codes: 0 done, 1 a run failed or hangs, 2 wrong usage, 3 unreadable or invalid input, "
    "4 output not written.";

void addSweepOptions(Parser& parser) {
    parser.positional("scenario", "A scenario file (.actorplay).", "sweep SCENARIO");
    parser.add("over",
               "What to turn and through which values: WHAT=1..64, WHAT=1..1000/20 (twenty of them) or WHAT=1,2,4.",
               "assignment");
    parser.add("format", "How to print it: text (with bars), csv or json.", "format", "text");
    parser.add("engine", "What runs it: virtual.", "engine", "virtual");
    addChanges(parser);
}

constexpr const char* codeDescription =
    "Writes a scenario as a program: in Python for Ray, or in C++ for this library.\n\n"
    "Exit codes: 0 done, 2 wrong usage, 3 unreadable or invalid input, 4 output not written.";

void addCodeOptions(Parser& parser) {
    parser.positional("scenario", "A scenario file (.actorplay).", "code SCENARIO");
    parser.add("language", "python (for Ray) or cpp (for this library).", "language", "python");
    parser.add("out", "Write it to this file rather than to standard output.", "file");
}

constexpr const char* inspectDescription =
    "Reads a trace and tells what happened, as run does: a Chrome trace (.json) that run has written, a timeline of "
    "Ray, "
    "or trace events of any other program.\n\n"
    "Exit codes: 0 done, 2 wrong usage, 3 unreadable or invalid input, 4 output not written.";

void addInspectOptions(Parser& parser) {
    parser.positional("trace", "A trace file (.json).", "inspect TRACE");
    parser.add("summary", "How to print it: text (with a chart) or json (one object).", "format");
    parser.add("quiet", "No progress on standard error.");
}

template <class Request>
Result<CommandLine> parseCommand(const Parser& parser, Result<Request> (*read)(const Parser&)) {
    if (!parser.errorText().isEmpty())
        return usageError(parser.errorText());
    CommandLine line;
    if (auto early = common(parser, line))
        return *early;
    auto request = read(parser);
    if (!request)
        return request.error();
    line.what = std::move(request).value();
    return line;
}

Result<CommandLine> parseWindow(const QStringList& arguments) {
    Parser parser(
        "Spawn actors, set max_concurrency while work is in flight, and watch what really happens.\n\n"
        "Commands: run SCENARIO, sweep SCENARIO, code SCENARIO, inspect TRACE  (see actor-playground run --help); "
        "without one, the window opens.");
    parser.takeWordsAfterOneDash();
    parser.add("reverse", "Lay the window out from right to left; time runs from left to right all the same.");
    parser.add("language", "Speak this language, such as en or de; that of the system by default.", "code");
    parser.positional("file", "A scenario (.actorplay) or a trace (.json) to open.", "[FILE]");
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    CommandLine line;
    if (auto early = common(parser, line))
        return *early;
    if (parser.rest().size() > 1)
        return usageError(tr("There is no command \"%1\"; the window takes one file.").arg(parser.rest().first()));
    const QString file = parser.rest().value(0);
    if (!file.isEmpty() && !file.endsWith(tr(".actorplay")) && !isTraceFile(file.toStdString()))
        return usageError(
            tr("There is no command \"%1\", and the window opens files that end in .actorplay or .json.").arg(file));
    line.what = WindowRequest{file, parser.value("language")};
    return line;
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList& arguments) {
    // Options may come first, and it takes the command's own to tell their values from the command.
    Parser run(runDescription);
    addRunOptions(run);
    run.parse(arguments);
    if (run.rest().value(0) == tr("run"))
        return parseCommand<RunRequest>(run, runRequest);
    Parser sweep(sweepDescription);
    addSweepOptions(sweep);
    sweep.parse(arguments);
    if (sweep.rest().value(0) == tr("sweep"))
        return parseCommand<SweepRequest>(sweep, sweepRequest);
    Parser code(codeDescription);
    addCodeOptions(code);
    code.parse(arguments);
    if (code.rest().value(0) == tr("code"))
        return parseCommand<CodeRequest>(code, codeRequest);
    Parser inspect(inspectDescription);
    addInspectOptions(inspect);
    inspect.parse(arguments);
    if (inspect.rest().value(0) == tr("inspect"))
        return parseCommand<InspectRequest>(inspect, inspectRequest);
    return parseWindow(arguments);
}

} // namespace playground
