#include "ui/panels/actorspanel.h"
#include "ui/panels/calls/callspanel.h"
#include "ui/panels/calltimes/calltimespanel.h"
#include "ui/panels/code/codepanel.h"
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
#include "ui/timeline/notes.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/actorediting.h"
#include "ui/window/chrome.h"
#include "ui/window/codeplaceof.h"
#include "ui/window/commands/commandpalette.h"
#include "ui/window/compared/keptpane.h"
#include "ui/window/document.h"
#include "ui/window/engines.h"
#include "ui/window/exporter.h"
#include "ui/window/files.h"
#include "ui/window/invitation.h"
#include "ui/window/mainwindow.h"
#include "ui/window/presenter.h"
#include "ui/window/rangedialog.h"
#include "ui/window/runcontroller.h"
#include "ui/window/settings.h"
#include "ui/window/timeplayer.h"
#include "ui/window/traceviews.h"
#include "ui/window/transportof.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMessageBox>

namespace playground::ui {

namespace {

constexpr double zoomStep = 1.5;
constexpr int codeWidth = 400; // Most lines of most scenarios.

} // namespace

void MainWindow::connectRun() {
    connect(m_controller, &RunController::runBegan, this, [this] {
        m_log->setStore(&m_controller->store()); // Before the inspector finds warnings in it.
        // The inspector first: the timeline lets go of its selection, and a large old run would be summed up for that.
        m_inspector->setStore(&m_controller->store(), m_controller->cores());
        m_player->stop();
        m_calls->setStore(&m_controller->store());
        m_callTimes->setStore(&m_controller->store());
        m_state->setStore(&m_controller->store());
        m_timeline->setStore(&m_controller->store());
        m_timeline->setFollowing(Settings::followsRuns());
        showTransport();
    });
    connect(m_controller, &RunController::advanced, this, &MainWindow::showTime);
    connect(m_controller, &RunController::busyChanged, this, &MainWindow::showTransport);
    connect(m_controller, &RunController::settled, this, [this](TimePoint now) {
        m_inspector->settle(now);
        m_calls->settle(now);
        m_callTimes->settle();
        m_log->advance();
        showTransport();
    });
    connect(m_controller, &RunController::errorOccurred, m_messages, &MessageBar::showError);
}

void MainWindow::connectWarnings() {
    connect(m_inspector, &Inspector::readingChanged, m_controller, &RunController::setHeld);
    connect(m_inspector, &Inspector::warningsFound, m_timeline, [this](const std::vector<Warning>& warnings) {
        std::vector<WarnedSpan> spans;
        for (const Warning& warning : warnings)
            spans.push_back({warning.range, warning.call});
        m_timeline->setWarnings(std::move(spans));
    });
}

void MainWindow::connectPath() {
    connect(m_actions.criticalPath, &QAction::toggled, m_inspector, &Inspector::setShowsPath);
    connect(m_inspector, &Inspector::pathFound, m_timeline, [this](const CriticalPath& path) {
        std::vector<PathMark> marks;
        for (const CriticalPath::Step& step : path.steps)
            marks.push_back({step.range, step.call});
        m_timeline->setPath(std::move(marks));
    });
}

void MainWindow::connectDocument() {
    connect(m_document, &Document::scenarioChanged, this, [this] {
        m_actors->show(m_document->scenario());
        showInvitation();
    });
    connect(m_document, &Document::titleChanged, this, &MainWindow::showTitle);
    connect(m_document, &Document::undoRefused, m_messages, &MessageBar::showError);
    connect(m_files, &Files::opened, this, &MainWindow::beginRun);
    connect(m_files, &Files::openWanted, this, &MainWindow::openWanted);
    connect(m_files, &Files::errorOccurred, m_messages, &MessageBar::showError);
    connect(m_exporter, &Exporter::errorOccurred, m_messages, &MessageBar::showError);
    connect(m_editing, &ActorEditing::errorOccurred, m_messages, &MessageBar::showError);
}

void MainWindow::connectTimeline() {
    linkViews({m_timeline, m_findBar, m_inspector, m_calls, m_callTimes, m_log});
    connect(m_timeline, &TimelineView::followingChanged, m_actions.followLive, &QAction::setChecked);
    connect(m_timeline, &TimelineView::pausedChanged, this, &MainWindow::showTransport);
    for (QDockWidget* dock : {m_callsDock, m_callTimesDock, m_logDock})
        focusWhenShown(dock);
    m_actions.followLive->setChecked(m_timeline->isFollowing());
}

void MainWindow::connectActions() {
    connect(m_actions.addAsync, &QAction::triggered, m_editing, [this] { m_editing->add(ActorKind::Async); });
    connect(m_actions.addThreaded, &QAction::triggered, m_editing, [this] { m_editing->add(ActorKind::Threaded); });
    connect(m_actions.newFile, &QAction::triggered, this, [this] { Q_EMIT openWanted({}); });
    connect(m_actions.open, &QAction::triggered, m_files, &Files::askOpen);
    connect(m_actions.save, &QAction::triggered, m_files, &Files::save);
    connect(m_actions.saveAs, &QAction::triggered, m_files, &Files::saveAs);
    connect(m_actions.exportRun, &QAction::triggered, this, &MainWindow::exportRun);
    connect(m_actions.closeFile, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.quit, &QAction::triggered, this, [this] { window()->close(); });
    connect(m_actions.nextTab, &QAction::triggered, this, [this] { Q_EMIT tabStepWanted(1); });
    connect(m_actions.previousTab, &QAction::triggered, this, [this] { Q_EMIT tabStepWanted(-1); });
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::connectWhatIf() {
    const auto show = [this] {
        if (m_whatIfDock->isVisible())
            m_whatIf->setScenario(m_document->runnable());
    };
    connect(m_document, &Document::scenarioChanged, m_whatIf, show);
    connect(m_whatIfDock, &QDockWidget::visibilityChanged, m_whatIf, show);
    connect(m_whatIf, &WhatIfPanel::valueChosen, this, [this](const Knob& knob, qint64 value) {
        const QString what = tr("Set %1 to %2").arg(QString::fromStdString(toText(knob))).arg(value);
        const auto done =
            m_document->edit(what, turned(m_document->scenario(), knob, value), QStringLiteral("what if"));
        if (!done)
            m_messages->showError(QString::fromStdString(done.error().text));
    });
}

void MainWindow::connectCode() {
    connect(m_document, &Document::scenarioChanged, m_code, [this] { showCode(); });
    connect(m_codeDock, &QDockWidget::visibilityChanged, m_code, [this] { showCode(); });
    connect(m_codeDock->toggleViewAction(), &QAction::triggered, m_code, [this](bool isShown) {
        if (!isShown)
            return;
        if (m_codeDock->width() < codeWidth)
            resizeDocks({m_codeDock}, {codeWidth}, Qt::Horizontal);
        m_code->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_timeline, &TimelineView::callSelected, m_code, [this](std::optional<CallId> call) {
        m_code->setPlace(call ? codePlaceOf(m_controller->store(), *call) : std::nullopt);
    });
}

void MainWindow::showCode() {
    if (m_codeDock->isVisible())
        m_code->setScenario(m_document->scenario());
}

void MainWindow::connectRepeat() {
    const auto show = [this] {
        if (m_repeatDock->isVisible())
            m_repeat->setScenario(m_document->runnable());
    };
    connect(m_document, &Document::scenarioChanged, m_repeat, show);
    connect(m_repeatDock, &QDockWidget::visibilityChanged, m_repeat, show);
    connect(m_repeat, &RepeatPanel::callChosen, this, [this](const OverlaidCall& chosen) {
        if (const CallRecord* call = counterpartOf(chosen, m_controller->store()))
            m_timeline->selectCall(call->id);
        else
            m_messages->showNote(tr("The run in the timeline has no such call; run the scenario to see it."));
    });
}

void MainWindow::askForRange() {
    auto* dialog = new RangeDialog(m_timeline->selectedRange().value_or(m_timeline->visibleRange()), this);
    connect(dialog, &RangeDialog::showWanted, m_timeline, &TimelineView::setVisibleRange);
    connect(dialog, &RangeDialog::selectWanted, m_timeline, [this](TimeRange range) {
        m_timeline->selectRange(range);
        if (const TimeRange seen = m_timeline->visibleRange(); range.start < seen.start || range.end > seen.end)
            m_timeline->fitSelection();
    });
    dialog->open();
}

void MainWindow::connectView() {
    connect(m_actions.zoomIn, &QAction::triggered, m_timeline, [this] { m_timeline->zoom(zoomStep); });
    connect(m_actions.zoomOut, &QAction::triggered, m_timeline, [this] { m_timeline->zoom(1 / zoomStep); });
    connect(m_actions.fitAll, &QAction::triggered, m_timeline, &TimelineView::fitAll);
    connect(m_actions.followLive, &QAction::triggered, m_timeline, &TimelineView::setFollowing);
    connect(m_actions.goToRange, &QAction::triggered, this, &MainWindow::askForRange);
    connect(m_actions.resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    connect(m_actions.presenter, &QAction::toggled, m_presenter, &Presenter::setOn);
    connect(m_presenter, &Presenter::scaleChanged, this, [this] {
        applyTheme();
        showTheme();
    });
    connect(m_actions.settings, &QAction::triggered, this, &Page::settingsWanted);
    connect(this, &Page::settingsChanged, this, &MainWindow::followSettings);
    connect(m_actions.themes, &QActionGroup::triggered, this, [this](QAction* chosen) {
        Settings::setTheme(static_cast<ThemeChoice>(m_actions.themes->actions().indexOf(chosen)));
        Q_EMIT settingsChanged();
    });
}

// What the timeline shows of the run, and how.
void MainWindow::connectSight() {
    connect(m_actions.goBack, &QAction::triggered, m_timeline, &TimelineView::goBack);
    connect(m_actions.goForward, &QAction::triggered, m_timeline, &TimelineView::goForward);
    connect(m_actions.timeline, &QActionGroup::triggered, m_timeline,
            [this](const QAction* chosen) { m_timeline->apply(static_cast<TimelineCommand>(chosen->data().toInt())); });
    connect(m_actions.lenses, &QActionGroup::triggered, m_timeline, [this](QAction* chosen) {
        m_timeline->setLens(static_cast<Lens>(m_actions.lenses->actions().indexOf(chosen)));
    });
    const auto showArrangement = [this] {
        m_actions.foldGaps->setChecked(m_timeline->arrangement().gaps == Gaps::Folded);
        m_actions.lenses->actions().at(static_cast<int>(m_timeline->lens()))->setChecked(true);
    };
    connect(m_timeline, &TimelineView::arrangementChanged, this, showArrangement);
    showArrangement();
}

void MainWindow::connectFinding() {
    connect(m_actions.find, &QAction::triggered, m_findBar, &FindBar::begin);
    connect(m_actions.findNext, &QAction::triggered, m_timeline, &TimelineView::findNext);
    connect(m_actions.findPrevious, &QAction::triggered, m_timeline, &TimelineView::findPrevious);
}

void MainWindow::connectLog() {
    connect(m_controller, &RunController::runBegan, m_log, [this] {
        if (const std::string& error = m_controller->facts().error; !error.empty())
            m_log->addDriverError(m_controller->store().lastEvent(), QString::fromStdString(error));
    });
    connect(m_controller, &RunController::errorOccurred, m_log,
            [this](const QString& text) { m_log->addDriverError(m_controller->now(), text); });
    // While a run goes on they change all the time, and stand between other lines; its end may tell them no more.
    const auto latest = std::make_shared<std::vector<Warning>>();
    connect(m_inspector, &Inspector::warningsFound, m_log, [this, latest](const std::vector<Warning>& warnings) {
        *latest = warnings;
        if (!m_controller->isTicking())
            m_log->setWarnings(warnings);
    });
    connect(m_controller, &RunController::settled, m_log, [this, latest] { m_log->setWarnings(*latest); });
}

void MainWindow::connectTravel() {
    connect(m_timeline, &TimelineView::cursorTimeChanged, m_state, &StatePanel::showAt);
    connect(m_timeline, &TimelineView::cursorTimeChanged, m_player, [this](std::optional<TimePoint> time) {
        if (time)
            m_player->moveTo(*time); // A person scrubs while it plays.
        else
            m_player->stop();
    });
    connect(m_state, &StatePanel::callChosen, m_timeline, &TimelineView::selectCall);
    connect(m_actions.play, &QAction::triggered, this, &MainWindow::playOrStop);
    connect(m_player, &TimePlayer::playingChanged, m_actions.play, &QAction::setChecked);
    connect(m_player, &TimePlayer::moved, m_timeline, &TimelineView::travelTo);
    connect(m_travel, &TravelControls::speedChanged, m_player, &TimePlayer::setSpeed);
}

// Without a cursor from the start: now is where it would end.
void MainWindow::playOrStop(bool play) {
    m_player->setEnd(m_timeline->now());
    const TimePoint from = m_timeline->cursorTime().value_or(TimePoint{});
    if (play)
        m_player->play(from < m_timeline->now() ? from : TimePoint{});
    else
        m_player->stop();
}

void MainWindow::showTime(TimePoint now) {
    m_timeline->advance(now);
    showInvitation();
    m_actors->advance(m_controller->store(), now);
    m_inspector->advance(now);
    m_calls->advance(now);
    m_callTimes->advance();
    m_log->advance();
    m_player->setEnd(now);
    m_state->advance(now);
    if (m_transportPace.isDue())
        showTransport();
}

void MainWindow::showInvitation() {
    if (m_controller->store().callCount() > 0)
        m_invitation->withdraw();
    else if (m_document->scenario().actors.empty())
        m_invitation->invite(tr("No actors yet. Add one, and fire calls at it."),
                             {m_actions.addAsync, m_actions.addThreaded});
    else
        m_invitation->invite(tr("No calls yet. Run the scenario, or fire a batch of an actor's card."),
                             {m_actions.run});
}

void MainWindow::showTransport() {
    m_transportPace.begin();
    const ViewState view = m_timeline->isPaused() ? ViewState::Paused : ViewState::Moving;
    TransportState state = transportOf(*m_controller, *m_engines, view);
    if (m_kept->run() != nullptr && !isKeptShown())
        state.keptBytes = m_kept->run()->store->holdings().inMemory();
    if (const Result<void> can = m_document->canRun(); !can)
        state.refusal = QString::fromStdString(can.error().text);
    m_transport->show(state);
    m_transportPace.end();
}

void MainWindow::showTitle() {
    setWindowTitle((m_engines->chosen() == Engine::Virtual ? tr("%1[*] - virtual time - Actor Playground")
                                                           : tr("%1[*] - Actor Playground"))
                       .arg(m_document->title()));
    setWindowModified(m_document->isModified() || m_notes->isModified());
    Q_EMIT nameChanged();
}

void MainWindow::applyTheme() {
    m_theme = &chosenTheme();
    apply(*m_theme, *qApp);
    setStyleSheet(chromeOf(*m_theme));
}

// Style sheets of a whole window take their time.
void MainWindow::followTheme() {
    m_actions.themes->actions().at(static_cast<int>(Settings::theme()))->setChecked(true);
    if (&chosenTheme() == m_theme && chromeOf(*m_theme) == styleSheet())
        return;
    applyTheme();
    showTheme();
}

void MainWindow::showTheme() {
    m_actions.themes->actions().at(static_cast<int>(Settings::theme()))->setChecked(true);
    m_timeline->setTheme(*m_theme);
    m_kept->setTheme(*m_theme);
    m_findBar->setTheme(*m_theme);
    m_palette->setTheme(*m_theme);
    m_actors->setTheme(*m_theme);
    m_inspector->setTheme(*m_theme);
    m_calls->setTheme(*m_theme);
    m_callTimes->setTheme(*m_theme);
    m_log->setTheme(*m_theme);
    m_notesPanel->setTheme(*m_theme);
    m_code->setTheme(*m_theme);
    m_whatIf->setTheme(*m_theme);
    m_repeat->setTheme(*m_theme);
    m_steps->setTheme(*m_theme);
    m_driver->setTheme(*m_theme);
    m_state->setTheme(*m_theme);
    m_transport->setTheme(*m_theme);
    m_messages->setTheme(*m_theme);
    setTitlesTheme(*m_theme);
}

void MainWindow::exportRun() {
    m_exporter->ask([this] {
        m_engines->stop(); // What is computed would take the place of the run that is written.
        Exporter::View view{.picture = optionsOf(*m_timeline)};
        if (m_timeline->isPaused()) {
            view.now = m_timeline->scene().now;
            view.picture.numbers = m_timeline->scene().numbers;
        }
        return view;
    });
}

void MainWindow::showAbout() {
    QMessageBox::about(
        this, tr("About Actor Playground"),
        tr("<h3>Actor Playground %1</h3><p>Spawn actors, set max_concurrency while work is in flight, and "
           "watch what really happens: coroutines on one event loop beside a pool of threads.</p>")
            .arg(QCoreApplication::applicationVersion().toHtmlEscaped()));
}

} // namespace playground::ui
