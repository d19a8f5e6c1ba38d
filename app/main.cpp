#include "app/codecommand.h"
#include "app/commandline.h"
#include "app/inspectcommand.h"
#include "app/outputs.h"
#include "app/runcommand.h"
#include "app/sweepcommand.h"
#include "core/trace/defaultbudget.h"
#include "ui/window/settings.h"
#include "ui/window/settings/languages.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWindow>

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <csignal>
#include <cstdio>

namespace {

using namespace playground;

/// Arguments as text without an application, for which kind of application is needed depends on them.
QStringList textOf(int argc, char** argv) {
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    return arguments;
}

int printText(const PrintRequest& request) {
    if (auto printed = print(request.text.toStdString()); !printed) {
        std::fprintf(stderr, "actor-playground: %s\n", printed.error().text.c_str());
        return static_cast<int>(ExitCode::NotWritten);
    }
    return 0;
}

TraceBudget budgetOf(const CommandLine& line) {
    TraceBudget budget = defaultBudget();
    budget.memory = line.memoryBudget.value_or(budget.memory);
    return budget;
}

int runWithoutWindow(const RunRequest& request, const TraceBudget& budget, int argc, char** argv) {
    if (std::none_of(request.outputs.begin(), request.outputs.end(), isPicture)) {
        const QCoreApplication application(argc, argv);
        return static_cast<int>(runCommand(request, budget));
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // Pictures need fonts, but no display.
    const QApplication application(argc, argv);
    return static_cast<int>(runCommand(request, budget));
}

int inspect(const InspectRequest& request, const TraceBudget& budget, int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    return static_cast<int>(inspectCommand(request, budget));
}

/// Says in the log when there is something to see, for those who measure how long it takes.
class FirstFrame final : public QObject {
public:
    explicit FirstFrame(QWindow& window) { window.installEventFilter(this); }

    bool eventFilter(QObject* window, QEvent* event) override {
        if (event->type() == QEvent::Expose) { // Paints while it is delivered.
            window->removeEventFilter(this);
            QTimer::singleShot(0, this, [] { spdlog::debug("first frame"); });
        }
        return false;
    }
};

int openWindow(const WindowRequest& request, std::optional<std::uint64_t> memoryBudget, int argc, char** argv) {
    if (!request.language.isEmpty() && !ui::languages().contains(request.language)) {
        std::fprintf(stderr, "actor-playground: there is no language \"%s\"; there are: %s\n",
                     qPrintable(request.language), qPrintable(ui::languages().join(QStringLiteral(", "))));
        return static_cast<int>(ExitCode::WrongUsage);
    }
    // Qt would abort.
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        std::fputs("actor-playground: there is no display for the window; "
                   "\"actor-playground run SCENARIO\" needs none\n",
                   stderr);
        return static_cast<int>(ExitCode::WrongUsage);
    }
    const QApplication application(argc, argv);
    ui::speak(request.language.isEmpty() ? ui::Settings::language() : request.language);
    const QString& file = request.file;
    ui::Workspace window(file.isEmpty() ? std::nullopt : std::optional(ui::OpenRequest::file(file)), memoryBudget);
    window.show();
    const FirstFrame frame(*window.windowHandle());
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    // A reader that has left is told by the failed write, after which there is more to do than to die.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication::setApplicationName(QStringLiteral("actor-playground"));
    QCoreApplication::setOrganizationName(QStringLiteral("actor-playground"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLAYGROUND_VERSION));
    // Standard output belongs to what was asked for.
    spdlog::set_default_logger(spdlog::stderr_color_mt("actor-playground"));

    const auto line = parseCommandLine(textOf(argc, argv));
    if (!line) {
        std::fprintf(stderr, "actor-playground: %s\n", line.error().text.c_str());
        return static_cast<int>(ExitCode::WrongUsage);
    }
    if (const auto* text = std::get_if<PrintRequest>(&line->what))
        return printText(*text);
    const bool isForWindow = std::holds_alternative<WindowRequest>(line->what);
    spdlog::set_level(spdlog::level::from_str(line->logLevel ? line->logLevel->toStdString()
                                              : isForWindow  ? ui::Settings::logLevel()
                                                             : "warn"));
    if (const auto* run = std::get_if<RunRequest>(&line->what))
        return runWithoutWindow(*run, budgetOf(*line), argc, argv);
    if (const auto* sweep = std::get_if<SweepRequest>(&line->what))
        return static_cast<int>(sweepCommand(*sweep));
    if (const auto* code = std::get_if<CodeRequest>(&line->what))
        return static_cast<int>(codeCommand(*code));
    if (const auto* request = std::get_if<InspectRequest>(&line->what))
        return inspect(*request, budgetOf(*line), argc, argv);
    return openWindow(std::get<WindowRequest>(line->what), line->memoryBudget, argc, argv);
}
