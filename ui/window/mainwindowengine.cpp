#include "ui/panels/messagebar.h"
#include "ui/panels/pendingedit.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/document.h"
#include "ui/window/enginemenu.h"
#include "ui/window/engines.h"
#include "ui/window/mainwindow.h"
#include "ui/window/runcontroller.h"
#include "ui/window/settings.h"

#include <QAction>
#include <QActionGroup>

// The parts of MainWindow that run the scenario, live or in virtual time.
namespace playground::ui {

void MainWindow::connectEngines() {
    connect(m_actions.run, &QAction::triggered, this, &MainWindow::runOrPause);
    connect(m_actions.fireAgain, &QAction::triggered, this, [this] {
        commitPendingEdit();
        beginIfRunnable([this] { return m_engines->mayFire(); }, [this] { return m_engines->fireAgain(); });
    });
    connect(m_actions.newRun, &QAction::triggered, this, [this] {
        commitPendingEdit();
        beginRun();
    });
    connect(m_actions.stopComputing, &QAction::triggered, m_engines, &Engines::stop);
    connect(m_actions.engines, &QActionGroup::triggered, this, [this](QAction* chosen) {
        const auto engine = static_cast<Engine>(m_actions.engines->actions().indexOf(chosen));
        if (engine == m_engines->chosen())
            return;
        commitPendingEdit();
        if (m_engines->mayReplace())
            begin([=, this] { return m_engines->choose(engine); });
        if (m_engines->chosen() == engine) { // Nobody declined.
            Settings::setEngine(engine);
            Q_EMIT settingsChanged();
        }
        m_actions.engines->actions().at(static_cast<int>(m_engines->chosen()))->setChecked(true);
    });
    connect(m_engines, &Engines::chosenChanged, this, &MainWindow::showEngine);
    connect(m_engines, &Engines::computed, m_timeline, &TimelineView::fitAll);
    connect(m_engines, &Engines::failed, m_messages, &MessageBar::showError);
    connect(m_engines, &Engines::computationChanged, this, [this] {
        m_actions.stopComputing->setEnabled(m_engines->computation().isUnderWay());
        showTransport();
    });
    connect(m_engineMenu, &EngineMenu::environmentEdited, this, [this](const QString& what, const Environment& next) {
        Scenario scenario = m_document->scenario();
        scenario.environment = next;
        if (const Result<void> done = m_document->edit(what, scenario); !done)
            m_messages->showError(QString::fromStdString(done.error().text));
        m_engineMenu->show(m_document->scenario().environment);
    });
    connect(m_document, &Document::scenarioChanged, m_engines, &Engines::computeAgain);
    connect(m_document, &Document::scenarioChanged, m_engineMenu,
            [this] { m_engineMenu->show(m_document->scenario().environment); });
    m_actions.engines->actions().at(static_cast<int>(m_engines->chosen()))->setChecked(true);
}

void MainWindow::showEngine() {
    m_actions.engines->actions().at(static_cast<int>(m_engines->chosen()))->setChecked(true);
    showTitle();
    showTransport();
    predict();
    showPrediction();
}

void MainWindow::runOrPause() {
    commitPendingEdit();
    if (m_engines->computation().isUnderWay())
        m_engines->stop();
    else if (m_timeline->isPaused())
        m_timeline->setPaused(false);
    else if (m_controller->isBusy())
        m_timeline->setPaused(true);
    else
        beginIfRunnable([this] { return m_engines->mayReplace(); }, [this] { return m_engines->run(); });
    showTransport();
}

void MainWindow::beginRun() {
    beginIfRunnable([this] { return m_engines->mayReplace(); },
                    [this] { return m_engines->begin(m_document->scenario()); });
}

// The view stays as it is unless something begins.
void MainWindow::beginIfRunnable(const std::function<bool()>& may, const std::function<Result<void>()>& run) {
    if (const Result<void> can = m_document->canRun(); !can)
        m_messages->showError(QString::fromStdString(can.error().text));
    else if (may())
        begin(run);
}

void MainWindow::begin(const std::function<Result<void>()>& run) {
    m_timeline->setPaused(false);
    if (Settings::followsRuns())
        m_timeline->setFollowing(true);
    m_messages->showError({});
    if (const Result<void> begun = run(); !begun)
        m_messages->showError(QString::fromStdString(begun.error().text));
}

} // namespace playground::ui
