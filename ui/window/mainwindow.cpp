#include "ui/window/mainwindow.h"

#include "ui/panels/actorspanel.h"
#include "ui/panels/calls/callspanel.h"
#include "ui/panels/calltimes/calltimespanel.h"
#include "ui/panels/code/codepanel.h"
#include "ui/panels/comparison/comparisonpanel.h"
#include "ui/panels/driver/driverpanel.h"
#include "ui/panels/findbar.h"
#include "ui/panels/inspector.h"
#include "ui/panels/log/logpanel.h"
#include "ui/panels/messagebar.h"
#include "ui/panels/notes/notespanel.h"
#include "ui/panels/repeat/repeatpanel.h"
#include "ui/panels/statepanel.h"
#include "ui/panels/steps/stepspanel.h"
#include "ui/panels/transportbar.h"
#include "ui/panels/travelcontrols.h"
#include "ui/panels/whatif/whatifpanel.h"
#include "ui/theme/textscale.h"
#include "ui/timeline/access/timelineaccess.h"
#include "ui/timeline/notes.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/actorediting.h"
#include "ui/window/budgetmenu.h"
#include "ui/window/commands/commandpalette.h"
#include "ui/window/compared/keptpane.h"
#include "ui/window/document.h"
#include "ui/window/engines.h"
#include "ui/window/examples.h"
#include "ui/window/exporter.h"
#include "ui/window/files.h"
#include "ui/window/histories.h"
#include "ui/window/invitation.h"
#include "ui/window/menus.h"
#include "ui/window/predictor.h"
#include "ui/window/presenter.h"
#include "ui/window/runcontroller.h"
#include "ui/window/settings.h"
#include "ui/window/timelinesettings.h"
#include "ui/window/timeplayer.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace playground::ui {

namespace {

using namespace std::chrono_literals;

constexpr QSize firstSize{1440, 860};
constexpr int actorsWidth = 310;
constexpr int inspectorWidth = 280;
constexpr int stateHeight = 240; // A few slots and the queue of an actor.

} // namespace

MainWindow::MainWindow(const LaunchOptions& options, QWidget* parent)
    : Page(parent),
      m_actions(this),
      m_controller(new RunController(this)),
      m_engines(new Engines(*m_controller, Settings::engine(), this)),
      m_document(new Document([this](const Scenario& next) { return m_controller->adopt(next); }, this)),
      m_files(new Files(*m_document, this)),
      m_exporter(new Exporter(*m_controller, this)),
      m_notes(new Notes(this)),
      m_predictor(new Predictor(this)),
      m_transportPace(100ms) {
    setObjectName(QStringLiteral("mainWindow"));
    // The window itself has the focus at first: in the timeline the letters would pan.
    setFocusPolicy(Qt::ClickFocus);
    setFocus();
    // Before the first widget: one that is there already keeps the font that it had.
    applyTheme();
    createPanels();
    createDocks();
    createMenus();
    showTheme();
    connectRun();
    connectWarnings();
    connectPath();
    connectDocument();
    connectTimeline();
    connectActions();
    connectCommands();
    connectView();
    connectSight();
    connectFinding();
    connectLog();
    connectNotes();
    connectWhatIf();
    connectCode();
    connectRepeat();
    connectSteps();
    connectDriver();
    connectTravel();
    connectPrediction();
    connectKept();
    connectEngines();
    restoreState(Settings::layout());
    m_timelineSettings = new TimelineSettings(*m_timeline);
    m_setBudget = Settings::memoryBudget();
    m_budget = options.memoryBudget ? options.memoryBudget : m_setBudget;
    applyBudget();
    followSettings();
    openFirst(options.first);
    // Of the application: buttons come and go with the actors, and docks float in windows of their own.
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow() {
    // The children outlive this part of their parent, and the history tells that it is emptied.
    m_document->disconnect(this);
    m_notes->disconnect(this);
    m_timeline->setNotes(nullptr);
    m_notesPanel->setMarkers(nullptr);
    if (m_presenter->isOn())
        setTextScale(Settings::textScale()); // It is the whole program's.
    m_inspector->setStore(nullptr); // It may read the store on a thread of its own, and the controller goes first.
    for (const QDockWidget* dock : findChildren<QDockWidget*>())
        disconnect(dock, &QDockWidget::visibilityChanged, nullptr, nullptr);
}

void MainWindow::createPanels() {
    auto* centre = new QWidget(this);
    m_messages = new MessageBar(centre);
    m_findBar = new FindBar(centre);
    installTimelineAccess(); // Before the first timeline.
    m_timeline = new TimelineView(centre);
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_invitation = new Invitation(*m_timeline);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_findBar);
    auto* runs = new QSplitter(Qt::Vertical, centre);
    runs->setChildrenCollapsible(false);
    runs->addWidget(m_timeline);
    m_kept = new KeptPane(*m_timeline, runs);
    runs->setSizes({1, 1}); // Shares of the height.
    column->addWidget(runs, 1);
    setCentralWidget(centre);
    m_actors = new ActorsPanel(this);
    m_inspector = new Inspector(this);
    m_calls = new CallsPanel(this);
    m_callTimes = new CallTimesPanel(this);
    m_log = new LogPanel(this);
    m_notesPanel = new NotesPanel(this);
    m_code = new CodePanel(this);
    m_whatIf = new WhatIfPanel(this);
    m_comparison = new ComparisonPanel(this);
    m_repeat = new RepeatPanel(this);
    m_steps = new StepsPanel(this);
    m_driver = new DriverPanel(this);
    m_editing = new ActorEditing(*m_actors, *m_document, *m_engines, *m_controller);
    m_transport = new TransportBar(m_actions.run, *m_actions.engines, this);
    addToolBar(Qt::BottomToolBarArea, m_transport);
    m_state = new StatePanel(this);
    m_player = new TimePlayer(this);
    m_travel = new TravelControls(m_actions.steps[0], m_actions.play, m_actions.steps[1], m_transport);
    m_transport->addWidget(m_travel);
    m_palette = new CommandPalette(this);
    m_presenter = new Presenter(*this, *m_timeline, *m_transport);
    m_timeline->setStore(&m_controller->store());
    m_state->setStore(&m_controller->store());
    m_inspector->setStore(&m_controller->store());
    m_calls->setStore(&m_controller->store());
    m_callTimes->setStore(&m_controller->store());
    m_log->setStore(&m_controller->store());
}

void MainWindow::createDocks() {
    // Qt turns the contents of docks around, but not their sides.
    const auto leading = isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const auto trailing = isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    m_state->setMinimumHeight(stateHeight);
    m_actorsDock = addDock(leading, tr("Actors"), QStringLiteral("actorsDock"), m_actors);
    m_inspectorDock = addDock(trailing, tr("Inspector"), QStringLiteral("inspectorDock"), m_inspector);
    m_callsDock = addDock(Qt::BottomDockWidgetArea, tr("Calls"), QStringLiteral("callsDock"), m_calls);
    m_callTimesDock = addDock(Qt::BottomDockWidgetArea, tr("Call times"), QStringLiteral("callTimesDock"), m_callTimes);
    m_logDock = addDock(Qt::BottomDockWidgetArea, tr("Log"), QStringLiteral("logDock"), m_log);
    // Each needs the whole width.
    tabifyDockWidget(m_callsDock, m_callTimesDock);
    tabifyDockWidget(m_callTimesDock, m_logDock);
    m_notesDock = addDock(Qt::BottomDockWidgetArea, tr("Notes"), QStringLiteral("notesDock"), m_notesPanel);
    tabifyDockWidget(m_logDock, m_notesDock);
    m_whatIfDock = addDock(trailing, tr("What if"), QStringLiteral("whatIfDock"), m_whatIf);
    m_repeatDock = addDock(trailing, tr("Repeat"), QStringLiteral("repeatDock"), m_repeat);
    m_codeDock = addDock(trailing, tr("Code"), QStringLiteral("codeDock"), m_code);
    tabifyDockWidget(m_whatIfDock, m_codeDock);
    m_comparisonDock =
        addDock(Qt::BottomDockWidgetArea, tr("Comparison"), QStringLiteral("comparisonDock"), m_comparison);
    tabifyDockWidget(m_logDock, m_comparisonDock);
    m_stateDock = addDock(trailing, tr("State"), QStringLiteral("stateDock"), m_state);
    m_stepsDock = addDock(leading, tr("Class"), QStringLiteral("stepsDock"), m_steps);
    tabifyDockWidget(m_actorsDock, m_stepsDock);
    m_driverDock = addDock(leading, tr("Driver"), QStringLiteral("driverDock"), m_driver);
    tabifyDockWidget(m_stepsDock, m_driverDock);
    for (QDockWidget* dock : {m_callsDock, m_callTimesDock, m_logDock, m_notesDock, m_codeDock, m_whatIfDock,
                              m_repeatDock, m_comparisonDock, m_stateDock, m_stepsDock, m_driverDock})
        dock->hide();
    layout()->activate(); // Else the window stays as high as all docks together.
    resize(firstSize);
    resizeDocks({m_actorsDock, m_inspectorDock}, {actorsWidth, inspectorWidth}, Qt::Horizontal);
    m_firstLayout = saveState();
}

void MainWindow::createMenus() {
    const auto* histories = new Histories({&m_document->history(), &m_notes->history()}, this);
    QAction* notes = m_notesDock->toggleViewAction();
    notes->setObjectName(QStringLiteral("notes"));
    notes->setText(tr("&Notes and markers"));
    notes->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+M")));
    addAction(notes);
    QAction* calls = m_callsDock->toggleViewAction();
    calls->setObjectName(QStringLiteral("callsTable"));
    calls->setText(tr("Calls as a ta&ble"));
    calls->setShortcut(QKeySequence(QStringLiteral("Ctrl+T")));
    addAction(calls);
    QAction* callTimes = m_callTimesDock->toggleViewAction();
    callTimes->setObjectName(QStringLiteral("callTimesHistogram"));
    callTimes->setText(tr("Call times as a &histogram"));
    callTimes->setShortcut(QKeySequence(QStringLiteral("Ctrl+H")));
    addAction(callTimes);
    QAction* log = m_logDock->toggleViewAction();
    log->setObjectName(QStringLiteral("log"));
    log->setText(tr("L&og"));
    log->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+L")));
    addAction(log);
    QAction* whatIf = m_whatIfDock->toggleViewAction();
    whatIf->setObjectName(QStringLiteral("whatIf"));
    whatIf->setText(tr("&What if ..."));
    whatIf->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    addAction(whatIf);
    QAction* code = m_codeDock->toggleViewAction();
    code->setObjectName(QStringLiteral("code"));
    code->setText(tr("&Scenario as code"));
    code->setShortcut(QKeySequence(QStringLiteral("Ctrl+U")));
    addAction(code);
    QAction* comparison = m_comparisonDock->toggleViewAction();
    comparison->setObjectName(QStringLiteral("comparePrediction"));
    comparison->setText(tr("Com&pare in numbers"));
    comparison->setIconText(tr("Compare")); // Above a kept run there is little room.
    comparison->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+P")));
    addAction(comparison);
    QAction* repeat = m_repeatDock->toggleViewAction();
    repeat->setObjectName(QStringLiteral("repeat"));
    repeat->setText(tr("Repea&t the run ..."));
    repeat->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+R")));
    addAction(repeat);
    QAction* state = m_stateDock->toggleViewAction();
    state->setText(tr("Stat&e at the cursor"));
    state->setShortcut(QKeySequence(QStringLiteral("Ctrl+D")));
    addAction(state);
    QAction* steps = m_stepsDock->toggleViewAction();
    steps->setObjectName(QStringLiteral("editSteps"));
    steps->setText(tr("Classes, &methods and steps"));
    steps->setShortcut(QKeySequence(QStringLiteral("Ctrl+M")));
    addAction(steps);
    QAction* driver = m_driverDock->toggleViewAction();
    driver->setObjectName(QStringLiteral("editDriver"));
    driver->setText(tr("Dri&ver and its batches"));
    driver->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+D")));
    addAction(driver);
    const Menus menus =
        fillMenuBar(*menuBar(), m_actions, {histories->undoAction(), histories->redoAction()},
                    {m_actorsDock->toggleViewAction(), steps, driver, m_inspectorDock->toggleViewAction(), calls,
                     callTimes, log, notes, state, code, whatIf, comparison, repeat, m_transport->toggleViewAction()});
    connect(m_timeline, &TimelineView::trackMenuWanted, menus.tracks,
            [tracks = menus.tracks](const QPoint& at) { tracks->popup(at); });
    m_engineMenu = menus.engine;
    m_budgetMenu = menus.budget;
    connect(m_budgetMenu, &BudgetMenu::budgetChosen, this, &MainWindow::chooseBudget);
    connect(menus.recent, &QMenu::aboutToShow, m_files, [=, this] { m_files->fillRecent(menus.recent); });
    connect(menus.examples, &QMenu::aboutToShow, m_files, [=, this] { m_files->fillExamples(menus.examples); });
}

void MainWindow::chooseBudget(std::optional<std::uint64_t> bytes) {
    m_setBudget = m_budget = bytes;
    applyBudget();
    Settings::setMemoryBudget(bytes);
    Q_EMIT settingsChanged();
}

void MainWindow::applyBudget() {
    m_budgetMenu->show(m_budget);
    m_controller->setMemoryBudget(m_budget.value_or(defaultBudget().memory) / static_cast<std::uint64_t>(m_pages));
    showTransport();
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    // What nobody wanted is for the timeline, which hands back to its parents what it does not want.
    if (std::exchange(m_isPassingKey, true)) {
        event->ignore();
        return;
    }
    QCoreApplication::sendEvent(m_timeline, event);
    m_isPassingKey = false;
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    // Esc means what goes on before it means what is shown.
    if (event->type() == QEvent::ShortcutOverride && isVisible() && m_engines->computation().isUnderWay() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->ignore();
        return true;
    }
    // On a button that was reached by Tab, Space presses it rather than runs.
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QAbstractButton*>(watched) != nullptr) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            key->accept();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void MainWindow::resetLayout() {
    m_actions.presenter->setChecked(false);
    restoreState(m_firstLayout);
    resizeDocks({m_actorsDock, m_inspectorDock}, {actorsWidth, inspectorWidth}, Qt::Horizontal);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    event->setAccepted(mayClose());
    if (event->isAccepted())
        remember();
}

} // namespace playground::ui
