#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "ui/panels/throttle.h"
#include "ui/theme/theme.h"
#include "ui/window/actions.h"
#include "ui/window/launchoptions.h"

#include <QMainWindow>

#include <functional>
#include <optional>
#include <vector>

namespace playground::ui {

class ActorEditing;
class ActorsPanel;
class BudgetMenu;
class CallsPanel;
class CodePanel;
class CommandPalette;
class ComparisonPanel;
class DockTitle;
class Document;
class DriverPanel;
class EngineMenu;
class Engines;
class Exporter;
class Files;
class FindBar;
class Inspector;
class MessageBar;
class Predictor;
class Presenter;
class RunController;
class TimelineView;
class StatePanel;
class StepsPanel;
class TimePlayer;
class TransportBar;
class RepeatPanel;
class WhatIfPanel;
class TravelControls;

/// The window: a scenario, its live run and the panels around it. Thread: GUI.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const LaunchOptions& options = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Runs when nothing is in flight, else pauses the view, or lets it go on.
    void runOrPause();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createPanels();
    QDockWidget* addDock(Qt::DockWidgetArea area, const QString& title, const QString& name, QWidget* panel);
    void createDocks();
    void createMenus();
    void connectRun();
    void connectWarnings();
    void connectPath();
    void connectDocument();
    void connectTimeline();
    void connectActions();
    void connectCommands();
    void connectView();
    void askForRange();
    void connectSight();
    void connectFinding();
    void connectWhatIf();
    void connectCode();
    void showCode();
    void connectRepeat();
    void connectSteps();
    void editStepsOf(const std::string& actor);
    void connectDriver();
    void connectTravel();
    void connectPrediction();
    void connectEngines();
    void predict();
    QString predictionProblem() const;
    void showPrediction();
    void showComparison();
    void playOrStop(bool play);
    void restorePlace();
    void openFirst(const LaunchOptions& options);
    void openTrace(const QString& path);
    void chooseBudget(std::optional<std::uint64_t> bytes);
    void applyBudget(std::optional<std::uint64_t> bytes);

    void begin(const std::function<Result<void>()>& run);
    void beginIfRunnable(const std::function<Result<void>()>& run);
    void beginRun();
    void showEngine();
    void showTime(TimePoint now);
    void showTransport();
    void showTitle();
    void applyTheme();
    void showTheme();
    void resetLayout();
    void exportRun();
    void showAbout();
    void findCommand();
    void showKeys();

    Actions m_actions;
    const Theme* m_theme = &Theme::light(); // Not ours.
    RunController* m_controller;
    Engines* m_engines;
    Document* m_document;
    Files* m_files;
    Exporter* m_exporter;
    Predictor* m_predictor;
    Presenter* m_presenter = nullptr;
    ActorEditing* m_editing = nullptr;
    MessageBar* m_messages = nullptr;
    FindBar* m_findBar = nullptr;
    CommandPalette* m_palette = nullptr;
    TimelineView* m_timeline = nullptr;
    ActorsPanel* m_actors = nullptr;
    Inspector* m_inspector = nullptr;
    CallsPanel* m_calls = nullptr;
    CodePanel* m_code = nullptr;
    WhatIfPanel* m_whatIf = nullptr;
    ComparisonPanel* m_comparison = nullptr;
    RepeatPanel* m_repeat = nullptr;
    StepsPanel* m_steps = nullptr;
    DriverPanel* m_driver = nullptr;
    TransportBar* m_transport = nullptr;
    StatePanel* m_state = nullptr;
    TravelControls* m_travel = nullptr;
    TimePlayer* m_player = nullptr;
    BudgetMenu* m_budgetMenu = nullptr;
    EngineMenu* m_engineMenu = nullptr;
    QDockWidget* m_actorsDock = nullptr;
    QDockWidget* m_inspectorDock = nullptr;
    QDockWidget* m_callsDock = nullptr;
    QDockWidget* m_codeDock = nullptr;
    QDockWidget* m_whatIfDock = nullptr;
    QDockWidget* m_comparisonDock = nullptr;
    QDockWidget* m_repeatDock = nullptr;
    QDockWidget* m_stateDock = nullptr;
    QDockWidget* m_stepsDock = nullptr;
    QDockWidget* m_driverDock = nullptr;
    std::vector<DockTitle*> m_titles;
    Throttle m_transportPace;
    QByteArray m_firstLayout;
    bool m_isPassingKey = false;
};

} // namespace playground::ui
