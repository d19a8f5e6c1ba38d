#pragma once

#include "core/scenario/readyclasses.h"
#include "core/scenario/scenario.h"
#include "core/trace/tracestore.h"
#include "ui/panels/throttle.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace playground::ui {

class ActorCard;
class EnvironmentButton;
class ReadyMenu;

/// The actors of a scenario, a card each. What a person does to them is told, not done. Thread: GUI.
class ActorsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ActorsPanel(QWidget* parent = nullptr);

    void show(const Scenario& scenario);
    void advance(const TraceStore& store, TimePoint now); ///< Cheap to call once a frame.
    void showError(const std::string& actor, const QString& text); ///< On its card; empty: none.
    void reveal(const std::string& actor); ///< Scrolls to its card.
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void addRequested(ActorKind kind);
    void addReadyRequested(const std::string& name); ///< Of a ReadyActor.
    void removeRequested(const std::string& actor);
    void renameEdited(const std::string& actor, const QString& name);
    void limitEdited(const std::string& actor, int limit);
    void methodEdited(const std::string& actor, const std::string& method, const ReadyMethod& ready);
    void stepsRequested(const std::string& actor); ///< To be edited.
    void batchEdited(const Batch& batch);
    void fireRequested(const Batch& batch);
    void environmentEdited(const Environment& environment);

private:
    QWidget* createButtons();
    QWidget* createScroller();
    ActorCard* createCard();
    ActorCard* card(const std::string& actor) const; ///< Null when there is none.
    void matchCards(const std::vector<ActorSpec>& actors);
    bool eventFilter(QObject* watched, QEvent* event) override;

    std::vector<ActorCard*> m_cards; // In the order of the scenario's actors.
    QVBoxLayout* m_column = nullptr;
    QToolButton* m_addAsync = nullptr;
    QToolButton* m_addThreaded = nullptr;
    ReadyMenu* m_ready = nullptr;
    EnvironmentButton* m_environment = nullptr;
    QLabel* m_empty = nullptr;
    Throttle m_pulses;
    const Theme* m_theme = &Theme::light(); // Not ours.
};

} // namespace playground::ui
