#include "app/commandline.h"

#include "core/base/bytestext.h"
#include "core/base/words.h"
#include "core/scenario/scenario.h"

#include <QCommandLineParser>

namespace playground {

namespace {

Error usageError(const QString& text) {
    return {(text + QStringLiteral("\nTry \"actor-playground --help\".")).toStdString()};
}

QString tr(const char* text) { return QString::fromUtf8(text); }

const QStringList& logLevels() {
    static const QStringList levels{tr("trace"), tr("debug"),    tr("info"), tr("warn"),
                                    tr("error"), tr("critical"), tr("off")};
    return levels;
}

/// The options of one command and what parsing them came to.
class Parser final {
public:
    explicit Parser(const char* description) {
        m_parser.setApplicationDescription(tr(description));
        m_parser.addOption({{tr("h"), tr("help")}, tr("Show this help.")});
        m_parser.addOption({tr("version"), tr("Show the version.")});
        add("log-level", "How much to log on standard error: trace, debug, info, warn, error, critical or off.",
            "level", "warn");
        add("memory",
            "How much memory the trace may hold, such as 512MB or 4GiB; the rest goes to a file in the folder for "
            "caches. A quarter of the machine's by default.",
            "size");
    }

    void add(const char* name, const char* help, const char* value = nullptr, const char* fallback = "") {
        QCommandLineOption option(tr(name), tr(help));
        if (value) {
            option.setValueName(tr(value));
            option.setDefaultValue(tr(fallback));
        }
        m_parser.addOption(option);
    }
    void positional(const char* name, const char* help, const char* syntax) {
        m_parser.addPositionalArgument(tr(name), tr(help), tr(syntax));
    }

    bool parse(const QStringList& arguments) { return m_parser.parse(arguments); }
    /// A word after one dash is an option of that name, as Qt's own are.
    void takeWordsAfterOneDash() { m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions); }
    QString errorText() const { return m_parser.errorText(); }
    bool has(const char* name) const { return m_parser.isSet(tr(name)); }
    QString value(const char* name) const { return m_parser.value(tr(name)); }
    QStringList values(const char* name) const {
        return m_parser.isSet(tr(name)) ? m_parser.values(tr(name)) : QStringList();
    }
    QStringList rest() const { return m_parser.positionalArguments(); }
    QString help() const {
        // There is no application yet that knows the program's name.
        return m_parser.helpText().replace(tr("<executable_name>"), tr("actor-playground"));
    }

private:
    QCommandLineParser m_parser;
};

/// Help, version, log level and memory, which every command has. None when the command itself is asked for.
std::optional<Result<CommandLine>> common(const Parser& parser, CommandLine& line) {
    if (parser.has("help"))
        return Result<CommandLine>({PrintRequest{parser.help()}, {}});
    if (parser.has("version"))
        return Result<CommandLine>({PrintRequest{tr("actor-playground " PLAYGROUND_VERSION "\n")}, {}});
    line.logLevel = parser.value("log-level");
    if (!logLevels().contains(line.logLevel))
        return Result<CommandLine>(usageError(
            tr("There is no log level \"%1\"; there are: %2.").arg(line.logLevel, logLevels().join(tr(", ")))));
    if (parser.has("memory")) {
        const auto bytes = parseBytes(parser.value("memory").toStdString());
        if (!bytes)
            return Result<CommandLine>(usageError(tr("--memory: %1.").arg(QString::fromStdString(bytes.error().text))));
        line.memoryBudget = *bytes;
    }
    return std::nullopt;
}

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

Result<RunRequest> runRequest(const Parser& parser) {
    RunRequest request;
    const QStringList files = parser.rest().mid(1); // After the command.
    if (files.size() != 1)
        return usageError(files.isEmpty() ? tr("run needs a scenario file.")
                                          : tr("run takes one scenario file, not %1.").arg(files.size()));
    request.scenario = files.first();
    request.outputs = parser.values("out");
    request.isQuiet = parser.has("quiet");
    const QString engine = parser.value("engine");
    if (engine != tr("real") && engine != tr("virtual"))
        return usageError(tr("There is no engine \"%1\"; there are: real, virtual.").arg(engine));
    request.engine = engine == tr("virtual") ? Engine::Virtual : Engine::Real;

    const QString summary = parser.value("summary");
    if (!summary.isEmpty() && summary != tr("text") && summary != tr("json"))
        return usageError(tr("--summary is text or json, not \"%1\".").arg(summary));
    if (!summary.isEmpty())
        request.summary = summary == tr("json") ? SummaryFormat::Json : SummaryFormat::Text;
    else if (request.outputs.isEmpty())
        request.summary = SummaryFormat::Text; // Somebody who asks for nothing wants to see something.

    if (parser.has("gil")) {
        const QString choice = parser.value("gil");
        if (choice != tr("on") && choice != tr("off"))
            return usageError(tr("--gil is on or off, not \"%1\".").arg(choice));
        request.interpreterLock = choice == tr("on");
    }
    bool isNumber = true;
    if (parser.has("cores")) {
        request.cores = parser.value("cores").toLongLong(&isNumber);
        if (!isNumber || *request.cores < 1 || *request.cores > mostCores)
            return usageError(
                tr("--cores takes a whole number from 1 to %1, not \"%2\".").arg(mostCores).arg(parser.value("cores")));
        if (request.engine == Engine::Real)
            return usageError(tr("--cores is for --engine virtual; the real engine has the cores of this machine."));
    }
    if (parser.has("seed"))
        request.seed = parser.value("seed").toULongLong(&isNumber);
    if (!isNumber)
        return usageError(tr("--seed takes a whole number, not \"%1\".").arg(parser.value("seed")));
    if (parser.has("speed"))
        request.speed = parser.value("speed").toDouble(&isNumber);
    // Written so that NaN is refused too.
    if (!isNumber || !(request.speed.value_or(1) >= 0.001 && request.speed.value_or(1) <= 1000))
        return usageError(tr("--speed takes a number from 0.001 to 1000, not \"%1\".").arg(parser.value("speed")));
    for (const QString& text : parser.values("set")) {
        auto limit = parseLimit(text);
        if (!limit)
            return limit.error();
        request.limits.push_back(std::move(limit).value());
    }
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
    parser.add("set", "Set ACTOR.max_concurrency=N. May be given several times.", "assignment");
    parser.add("gil", "The interpreter lock: on or off; the scenario's own by default.", "switch");
    parser.add("seed", "Seed of all randomness; the scenario's own by default.", "number");
    parser.add("speed", "How many times faster than the wall model time runs; nothing to the virtual engine.",
               "factor");
    parser.add("engine",
               "What runs it: real (event loops and threads of this machine) or virtual (the same rules in virtual "
               "time: at once, and the same each time).",
               "engine", "real");
    parser.add("cores", "Cores of the virtual engine; the scenario's own by default, else as many as this machine has.",
               "number");
    parser.add("quiet", "No progress on standard error.");
}

Result<CommandLine> parseRun(const Parser& parser) {
    if (!parser.errorText().isEmpty())
        return usageError(parser.errorText());
    CommandLine line;
    if (auto early = common(parser, line))
        return *early;
    auto request = runRequest(parser);
    if (!request)
        return request.error();
    line.what = std::move(request).value();
    return line;
}

Result<CommandLine> parseWindow(const QStringList& arguments) {
    Parser parser("Spawn actors, set max_concurrency while work is in flight, and watch what really happens.\n\n"
                  "Commands: run SCENARIO  (see actor-playground run --help); without one, the window opens.");
    parser.takeWordsAfterOneDash();
    parser.add("reverse", "Lay the window out from right to left; time runs from left to right all the same.");
    parser.positional("file", "A scenario file (.actorplay) to open.", "[FILE]");
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    CommandLine line;
    if (auto early = common(parser, line))
        return *early;
    if (parser.rest().size() > 1)
        return usageError(tr("There is no command \"%1\"; the window takes one file.").arg(parser.rest().first()));
    const QString file = parser.rest().value(0);
    if (!file.isEmpty() && !file.endsWith(tr(".actorplay")))
        return usageError(
            tr("There is no command \"%1\", and the window opens files that end in .actorplay.").arg(file));
    line.what = WindowRequest{file};
    return line;
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList& arguments) {
    // Options may come first, and it takes the command's own to tell their values from the command.
    Parser parser(runDescription);
    addRunOptions(parser);
    parser.parse(arguments);
    return parser.rest().value(0) == tr("run") ? parseRun(parser) : parseWindow(arguments);
}

} // namespace playground
