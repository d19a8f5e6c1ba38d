#pragma once

#include "core/scenario/readyclasses.h"
#include "core/scenario/scenario.h"
#include "core/trace/tracestore.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace playground::ui {

class BatchEditor;
class LimitControl;
class MethodEditor;
class PulseView;

/// One actor: what it is, how it does, and everything that can be done to it while it works. Changes nothing itself.
/// Thread: GUI.
class ActorCard final : public QFrame {
    Q_OBJECT

public:
    explicit ActorCard(QWidget* parent = nullptr);

    const std::string& actor() const { return m_actor; }

    /// Needs an actor of this scenario. Costs nothing when neither the scenario nor a person changed what is shown.
    void show(const Scenario& scenario, const ActorSpec& actor);
    void showPulse(const ActorTrack& track, TimePoint now);
    void showError(const QString& text); ///< In place, until the next success; empty: none.
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void renameEdited(const QString& name);
    void limitEdited(int limit);
    void methodEdited(const std::string& method, const ReadyMethod& ready);
    void batchEdited(const Batch& batch);
    void fireRequested(const Batch& batch);
    void stepsRequested();
    void removeRequested();

private:
    /// What a card shows of a scenario.
    struct Content {
        ActorSpec actor;
        ClassSpec actorClass;
        Batch batch;
        bool driverSetsLimit = false;
        bool operator==(const Content&) const = default;
    };
    static Content contentOf(const Scenario& scenario, const ActorSpec& actor);

    QWidget* createHead();
    QWidget* createStepsButton();
    void showContent(const Scenario& scenario, const ActorSpec& actor);
    void connectEditors();
    void finishRename();
    void showLiveLimit(std::int64_t limit);
    void paintEvent(QPaintEvent* event) override;

    std::string m_actor;
    ActorKind m_kind = ActorKind::Async;
    Content m_shown;
    bool m_isTouched = true; // A person may have changed the editors since.
    QElapsedTimer m_sinceLimit; // Was edited.
    const Theme* m_theme = &Theme::light(); // Not ours.
    QLabel* m_badge;
    QLineEdit* m_name;
    QLabel* m_kindLabel;
    QLabel* m_liveLimit;
    QToolButton* m_remove;
    PulseView* m_pulse;
    LimitControl* m_limit;
    MethodEditor* m_method;
    BatchEditor* m_batch;
    QLabel* m_error;
};

} // namespace playground::ui
