#pragma once

#include "core/base/result.h"
#include "core/scenario/refusals.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUndoStack>

#include <functional>

namespace playground::ui {

/// The scenario that a window edits, with its file and its history. An edit counts only after the gate let it through:
/// the gate makes the live run follow. What cannot run meets no gate: it is kept and the run stays as it was.
/// Thread: GUI.
class Document final : public QObject {
    Q_OBJECT

public:
    using Gate = std::function<Result<void>(const Scenario& next)>;

    explicit Document(Gate gate, QObject* parent = nullptr);

    const Scenario& scenario() const { return m_scenario; }
    const Scenario& runnable() const { return m_runnable; } ///< As it last could run.
    const std::vector<ScenarioRefusal>& refusals() const { return m_refusals; } ///< Why it cannot; empty: it can.
    Result<void> canRun() const; ///< The first of them in words that name the place.
    const QString& path() const { return m_path; } ///< Empty: never saved.
    QString title() const;
    bool isModified() const { return !m_history.isClean(); }
    QUndoStack& history() { return m_history; }

    /// Begins anew, without asking the gate and without history.
    void load(Scenario scenario, const QString& path);

    /// Edits of the same non-empty `gesture` that follow one another within a second are undone together.
    Result<void> edit(const QString& what, Scenario next, const QString& gesture = {});

    Result<void> save(const QString& path);

Q_SIGNALS:
    void scenarioChanged();
    void titleChanged(); ///< Title or whether it is modified.
    void undoRefused(const QString& reason);

private:
    class Edit;
    Result<void> adopt(const Scenario& next);

    const Gate m_gate;
    Scenario m_scenario;
    Scenario m_runnable;
    std::vector<ScenarioRefusal> m_refusals;
    QString m_path;
    QUndoStack m_history;
    QElapsedTimer m_sinceEdit;
};

} // namespace playground::ui
