#include "ui/window/actorediting.h"

#include "core/scenario/readyactors.h"
#include "ui/panels/actorspanel.h"
#include "ui/window/document.h"
#include "ui/window/edits.h"
#include "ui/window/engines.h"
#include "ui/window/runcontroller.h"

namespace playground::ui {

namespace {

QString text(const std::string& words) { return QString::fromStdString(words); }

} // namespace

ActorEditing::ActorEditing(ActorsPanel& panel, Document& document, Engines& engines, const RunController& controller)
    : QObject(&panel), m_panel(panel), m_document(document), m_engines(engines), m_controller(controller) {
    connect(&panel, &ActorsPanel::addRequested, this, &ActorEditing::add);
    connect(&panel, &ActorsPanel::addReadyRequested, this, &ActorEditing::addReady);
    connect(&panel, &ActorsPanel::removeRequested, this, &ActorEditing::remove);
    connect(&panel, &ActorsPanel::renameEdited, this, &ActorEditing::rename);
    connect(&panel, &ActorsPanel::limitEdited, this, &ActorEditing::changeLimit);
    connect(&panel, &ActorsPanel::methodEdited, this, &ActorEditing::changeMethod);
    connect(&panel, &ActorsPanel::batchEdited, this, &ActorEditing::changeBatch);
    connect(&panel, &ActorsPanel::environmentEdited, this, &ActorEditing::changeEnvironment);
    connect(&panel, &ActorsPanel::fireRequested, this, &ActorEditing::fire);
}

void ActorEditing::add(ActorKind kind) { adopt(tr("Add actor"), edits::withNewActor(m_document.scenario(), kind)); }

void ActorEditing::addReady(const std::string& name) {
    for (const ReadyActor& ready : readyActors())
        if (ready.name == name)
            adopt(tr("Add %1").arg(text(name)), withReadyActor(m_document.scenario(), ready));
}

/// The scenario with a new actor at its end.
void ActorEditing::adopt(const QString& what, Scenario next) {
    const Result<void> added = m_document.edit(what, std::move(next));
    if (!added) {
        Q_EMIT errorOccurred(text(added.error().text));
        return;
    }
    m_panel.reveal(m_document.scenario().actors.back().name);
}

void ActorEditing::remove(const std::string& actor) {
    edit(actor, tr("Remove %1").arg(text(actor)), edits::withoutActor(m_document.scenario(), actor));
}

void ActorEditing::rename(const std::string& actor, const QString& name) {
    // The live actor under the new name is a new one: calls must not end because of a word.
    if (hasCalls(actor))
        return answer(actor, Error{tr("An actor can be renamed when none of its calls is in flight.").toStdString()});
    edit(actor, tr("Rename %1").arg(text(actor)),
         edits::withRenamedActor(m_document.scenario(), actor, name.toStdString()));
}

void ActorEditing::changeLimit(const std::string& actor, int limit) {
    edit(actor, tr("Limit of %1").arg(text(actor)), edits::withLimit(m_document.scenario(), actor, limit),
         QStringLiteral("limit:") + text(actor));
}

void ActorEditing::changeMethod(const std::string& actor, const std::string& method, const ReadyMethod& ready) {
    edit(actor, tr("Method of %1").arg(text(actor)),
         edits::withReadyMethod(m_document.scenario(), actor, method, ready), QStringLiteral("method:") + text(actor));
}

void ActorEditing::changeBatch(const Batch& batch) {
    edit(batch.actor, tr("Batch of %1").arg(text(batch.actor)), edits::withBatch(m_document.scenario(), batch),
         QStringLiteral("batch:") + text(batch.actor));
}

void ActorEditing::changeEnvironment(const Environment& environment) {
    Scenario next = m_document.scenario();
    next.environment = environment;
    const Result<void> done = m_document.edit(tr("Environment"), std::move(next), QStringLiteral("environment"));
    if (!done)
        Q_EMIT errorOccurred(text(done.error().text));
}

void ActorEditing::fire(const Batch& batch) {
    const Result<void> can = m_document.canRun();
    answer(batch.actor, can ? m_engines.fire(batch) : can);
}

void ActorEditing::edit(const std::string& actor, const QString& what, const Result<Scenario>& next,
                        const QString& gesture) {
    answer(actor, next ? m_document.edit(what, *next, gesture) : Result<void>(next.error()));
}

void ActorEditing::answer(const std::string& actor, const Result<void>& done) {
    if (!done)
        m_panel.show(m_document.scenario());
    m_panel.showError(actor, done ? QString() : text(done.error().text));
}

bool ActorEditing::hasCalls(const std::string& actor) const {
    if (!m_controller.hasRun())
        return false; // What hung in a run that is over is not in flight.
    const TraceStore& store = m_controller.store();
    for (std::size_t index = 0; index < store.actorCount(); ++index) {
        const ActorTrack& track = store.actorAt(index);
        if (track.info.name == actor && track.submitted > track.ended())
            return true;
    }
    return false;
}

} // namespace playground::ui
