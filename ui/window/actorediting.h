#pragma once

#include "core/base/result.h"
#include "core/scenario/readyclasses.h"
#include "core/scenario/scenario.h"
#include "core/trace/dictionary.h"

#include <QObject>

namespace playground::ui {

class ActorsPanel;
class Document;
class Engines;
class RunController;

/// Turns what a person does to the actor cards into edits of the document, and puts errors where they were caused.
/// Thread: GUI.
class ActorEditing final : public QObject {
    Q_OBJECT

public:
    ActorEditing(ActorsPanel& panel, Document& document, Engines& engines, const RunController& controller);

    void add(ActorKind kind);
    void addReady(const std::string& name);
    void remove(const std::string& actor);
    void rename(const std::string& actor, const QString& name);
    void changeLimit(const std::string& actor, int limit);
    void changeMethod(const std::string& actor, const std::string& method, const ReadyMethod& ready);
    void changeBatch(const Batch& batch);
    void changeEnvironment(const Environment& environment);
    void fire(const Batch& batch);

Q_SIGNALS:
    void errorOccurred(const QString& text); ///< That belongs to no card.

private:
    void adopt(const QString& what, Scenario next);
    /// The card shows the document again when the edit was refused.
    void edit(const std::string& actor, const QString& what, const Result<Scenario>& next, const QString& gesture = {});
    void answer(const std::string& actor, const Result<void>& done);
    bool hasCalls(const std::string& actor) const;

    ActorsPanel& m_panel;
    Document& m_document;
    Engines& m_engines;
    const RunController& m_controller;
};

} // namespace playground::ui
