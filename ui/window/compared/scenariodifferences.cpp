#include "ui/window/compared/scenariodifferences.h"

#include <QCoreApplication>
#include <QStringList>

namespace playground::ui {

namespace {

struct DifferenceWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioDifferences)
};

QString text(const std::string& words) { return QString::fromStdString(words); }

QString arrow(const QString& what, const QString& before, const QString& now) {
    return before == now ? QString() : QStringLiteral("%1 %2 → %3").arg(what, before, now);
}

QString limitWords(const ActorSpec& actor) {
    return actor.maxConcurrency ? QString::number(*actor.maxConcurrency) : DifferenceWords::tr("of its kind");
}

QString coresWords(const Environment& environment) {
    return environment.cores ? QString::number(*environment.cores) : DifferenceWords::tr("of this machine");
}

QString kindWords(const Scenario& scenario, const ActorSpec& actor) {
    const ClassSpec* actorClass = scenario.classOf(actor.className);
    return actorClass != nullptr && actorClass->isAsync() ? DifferenceWords::tr("async")
                                                          : DifferenceWords::tr("threaded");
}

void addActors(QStringList& parts, const Scenario& before, const Scenario& now) {
    for (const ActorSpec& actor : now.actors) {
        const ActorSpec* other = before.actor(actor.name);
        if (other == nullptr) {
            parts += DifferenceWords::tr("actor %1 is new").arg(text(actor.name));
            continue;
        }
        parts +=
            arrow(DifferenceWords::tr("%1:").arg(text(actor.name)), kindWords(before, *other), kindWords(now, actor));
        parts += arrow(DifferenceWords::tr("%1: limit").arg(text(actor.name)), limitWords(*other), limitWords(actor));
        parts += arrow(DifferenceWords::tr("%1: class").arg(text(actor.name)), text(other->className),
                       text(actor.className));
    }
    for (const ActorSpec& actor : before.actors)
        if (now.actor(actor.name) == nullptr)
            parts += DifferenceWords::tr("actor %1 is gone").arg(text(actor.name));
}

void addClassChanges(QStringList& parts, const ClassSpec& before, const ClassSpec& now) {
    for (const MethodSpec& method : now.methods) {
        const MethodSpec* other = before.method(method.name);
        const QString name = QStringLiteral("%1.%2").arg(text(now.name), text(method.name));
        if (other == nullptr)
            parts += DifferenceWords::tr("method %1 is new").arg(name);
        else if (other->steps != method.steps)
            parts += DifferenceWords::tr("steps of %1 changed").arg(name);
        else if (*other != method)
            parts += DifferenceWords::tr("method %1 changed").arg(name);
    }
    for (const MethodSpec& method : before.methods)
        if (now.method(method.name) == nullptr)
            parts += DifferenceWords::tr("method %1.%2 is gone").arg(text(now.name), text(method.name));
    if (before.groups != now.groups)
        parts += DifferenceWords::tr("concurrency groups of %1 changed").arg(text(now.name));
}

void addClasses(QStringList& parts, const Scenario& before, const Scenario& now) {
    for (const ClassSpec& one : now.classes)
        if (const ClassSpec* other = before.classOf(one.name))
            addClassChanges(parts, *other, one);
        else
            parts += DifferenceWords::tr("class %1 is new").arg(text(one.name));
    for (const ClassSpec& one : before.classes)
        if (now.classOf(one.name) == nullptr)
            parts += DifferenceWords::tr("class %1 is gone").arg(text(one.name));
}

void addEnvironment(QStringList& parts, const Environment& before, const Environment& now) {
    const auto onOrOff = [](bool on) { return on ? DifferenceWords::tr("on") : DifferenceWords::tr("off"); };
    parts += arrow(DifferenceWords::tr("seed"), QString::number(before.seed), QString::number(now.seed));
    parts += arrow(DifferenceWords::tr("speed"), QString::number(before.speed), QString::number(now.speed));
    parts += arrow(DifferenceWords::tr("cores"), coresWords(before), coresWords(now));
    parts += arrow(DifferenceWords::tr("interpreter lock"), onOrOff(before.hasInterpreterLock),
                   onOrOff(now.hasInterpreterLock));
    parts +=
        arrow(DifferenceWords::tr("shuffled wake-ups"), onOrOff(before.shufflesWakeUps), onOrOff(now.shufflesWakeUps));
}

QString engineWords(Engine engine) {
    return engine == Engine::Virtual ? DifferenceWords::tr("virtual") : DifferenceWords::tr("real");
}

} // namespace

QString differencesOf(const KeptRun& kept, const Scenario& scenario, Engine engine) {
    if (!kept.scenario)
        return DifferenceWords::tr("The kept run is a file's, which does not tell its scenario.");
    const Scenario& before = *kept.scenario;
    QStringList parts{arrow(DifferenceWords::tr("engine"), engineWords(*kept.engine), engineWords(engine))};
    addActors(parts, before, scenario);
    addClasses(parts, before, scenario);
    if (before.tasks != scenario.tasks)
        parts += DifferenceWords::tr("tasks changed");
    if (before.driver != scenario.driver)
        parts += DifferenceWords::tr("what the driver does changed");
    addEnvironment(parts, before.environment, scenario.environment);
    parts.removeAll(QString());
    return parts.isEmpty()
               ? DifferenceWords::tr("Both are of the same scenario.")
               : DifferenceWords::tr("From the kept run to this one: %1.").arg(parts.join(QLatin1String("; ")));
}

} // namespace playground::ui
