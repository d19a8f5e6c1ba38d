#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/trace/marker.h"
#include "ui/panels/throttle.h"
#include "ui/theme/theme.h"
#include "ui/window/actions.h"
#include "ui/window/launchoptions.h"
#include "ui/window/page.h"

#include <QAction>

#include <functional>
#include <optional>
#include <vector>

namespace playground::ui {

class ActorEditing;
class ActorsPanel;
class BudgetMenu;
class CallTimesPanel;
class CallsPanel;
class CodePanel;
class CommandPalette;
class ComparisonPanel;
class Document;
class DriverPanel;
class EngineMenu;
class Engines;
class Exporter;
class Files;
class FindBar;
class Inspector;
class KeptPane;
class LogPanel;
class Invitation;
class MessageBar;
class Notes;
class NotesPanel;
class Predictor;
class Presenter;
class RunController;
class TimelineView;
class StatePanel;
class StepsPanel;
class TimePlayer;
class TimelineSettings;
class TraceOpening;
class TransportBar;
class RepeatPanel;
class WhatIfPanel;
class TravelControls;

/// A scenario, its live run and the panels around it. Thread: GUI.
class MainWindow final : public Page {
    Q_OBJECT

public:
    explicit MainWindow(const LaunchOptions& options = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    QString name() const override;
    QString path() const override;
    bool mayClose() override;
    void remember() override;
    bool isUntouched() const override;
    void open(const OpenRequest& request) override;
    void tell(const QString& text) override;
    bool isPresenting() const override { return m_actions.presenter->isChecked(); }
    void present(bool on) override { m_actions.presenter->setChecked(on); }
    void followSettings() override;
    void shareMemory(int pages) override;

    /// Runs when nothing is in flight, else pauses the view, or lets it go on.
    void runOrPause();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createPanels();
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
    void connectLog();
    void connectNotes();
    bool saveRun(); // Whether it was written.
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
    QString comparisonNote() const;
    void showPrediction();
    void showComparison();
    void connectKept();
    void keepRun();
    void keepTrace(const QString& path);
    void giveUpReading();
    void showKept();
    bool isKeptShown() const;
    void mark(TimelineView& timeline, std::optional<CallId> call);
    std::optional<CallId> keptCall(CallId call) const; // That stands for one of the run.
    void playOrStop(bool play);
    void openFirst(const OpenRequest& request);
    void chooseBudget(std::optional<std::uint64_t> bytes);
    void applyBudget();

    void begin(const std::function<Result<void>()>& run);
    void beginIfRunnable(const std::function<bool()>& may, const std::function<Result<void>()>& run);
    void beginRun();
    void showEngine();
    void showTime(TimePoint now);
    void showInvitation();
    void showTransport();
    void showTitle();
    void applyTheme();
    void followTheme();
    void followPrediction();
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
    Notes* m_notes;
    std::optional<Markers> m_givenUp; // May go with the run, for the next one.
    Predictor* m_predictor;
    Presenter* m_presenter = nullptr;
    TimelineSettings* m_timelineSettings = nullptr;
    ActorEditing* m_editing = nullptr;
    MessageBar* m_messages = nullptr;
    Invitation* m_invitation = nullptr;
    FindBar* m_findBar = nullptr;
    CommandPalette* m_palette = nullptr;
    TimelineView* m_timeline = nullptr;
    KeptPane* m_kept = nullptr;
    TraceOpening* m_keptOpening = nullptr; // While one is read.
    ActorsPanel* m_actors = nullptr;
    Inspector* m_inspector = nullptr;
    CallsPanel* m_calls = nullptr;
    CallTimesPanel* m_callTimes = nullptr;
    LogPanel* m_log = nullptr;
    NotesPanel* m_notesPanel = nullptr;
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
    std::optional<std::uint64_t> m_setBudget; // As it is set for every start.
    std::optional<std::uint64_t> m_budget; // Bytes for the traces of all pages; none: a share of the machine's.
    int m_pages = 1;
    BudgetMenu* m_budgetMenu = nullptr;
    EngineMenu* m_engineMenu = nullptr;
    QDockWidget* m_actorsDock = nullptr;
    QDockWidget* m_inspectorDock = nullptr;
    QDockWidget* m_callsDock = nullptr;
    QDockWidget* m_callTimesDock = nullptr;
    QDockWidget* m_logDock = nullptr;
    QDockWidget* m_notesDock = nullptr;
    QDockWidget* m_codeDock = nullptr;
    QDockWidget* m_whatIfDock = nullptr;
    QDockWidget* m_comparisonDock = nullptr;
    QDockWidget* m_repeatDock = nullptr;
    QDockWidget* m_stateDock = nullptr;
    QDockWidget* m_stepsDock = nullptr;
    QDockWidget* m_driverDock = nullptr;
    Throttle m_transportPace;
    QByteArray m_firstLayout;
    bool m_isPassingKey = false;
    bool m_isMarking = false; // A counterpart.
};

} // namespace playground::ui
