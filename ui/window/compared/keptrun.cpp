#include "ui/window/compared/keptrun.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace playground::ui {

namespace {

constexpr std::size_t namedLimits = 3; // More make no name.

struct RunNameWords {
    Q_DECLARE_TR_FUNCTIONS(RunName)
};

QString limitWords(const ActorSpec& actor, bool isOnlyOne) {
    const auto limit = static_cast<qlonglong>(*actor.maxConcurrency);
    return isOnlyOne ? RunNameWords::tr("limit %1").arg(limit)
                     : RunNameWords::tr("%1 %2").arg(QString::fromStdString(actor.name)).arg(limit);
}

} // namespace

QString runName(const Scenario& scenario, Engine engine, QTime when) {
    QStringList parts{scenario.name.empty() ? RunNameWords::tr("Run") : QString::fromStdString(scenario.name)};
    if (scenario.actors.size() <= namedLimits)
        for (const ActorSpec& actor : scenario.actors)
            if (actor.maxConcurrency)
                parts += limitWords(actor, scenario.actors.size() == 1);
    parts += engine == Engine::Virtual ? RunNameWords::tr("virtual") : RunNameWords::tr("real");
    parts += when.toString(QStringLiteral("HH:mm"));
    return parts.join(QStringLiteral(", "));
}

KeptRun keptRunOf(const std::shared_ptr<ReadRun>& run, const QString& path) {
    return {.name = QFileInfo(path).fileName(),
            .store = {run, run->store.get()},
            .end = run->end,
            .scenario = nullptr,
            .markers = run->markers,
            .engine = std::nullopt};
}

} // namespace playground::ui
