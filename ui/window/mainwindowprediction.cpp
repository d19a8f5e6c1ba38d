#include "ui/panels/comparison/comparisonpanel.h"
#include "ui/panels/messagebar.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/document.h"
#include "ui/window/engines.h"
#include "ui/window/files.h"
#include "ui/window/mainwindow.h"
#include "ui/window/predictor.h"
#include "ui/window/runcontroller.h"
#include "ui/window/settings.h"

#include <QAction>
#include <QDockWidget>

// The parts of MainWindow that set a run beside what virtual time predicts of its scenario.
namespace playground::ui {

void MainWindow::connectPrediction() {
    m_actions.showPrediction->setChecked(Settings::showsPrediction());
    connect(m_actions.showPrediction, &QAction::triggered, this, [this](bool isShown) {
        Settings::setShowsPrediction(isShown);
        predict();
        showPrediction();
    });
    connect(m_comparisonDock, &QDockWidget::visibilityChanged, this, &MainWindow::predict);
    connect(m_document, &Document::scenarioChanged, this, &MainWindow::predict);
    connect(m_files, &Files::opened, this, [this] {
        m_predictor->stop(); // What is shown is of another scenario.
        predict();
    });
    connect(m_predictor, &Predictor::changed, this, &MainWindow::showPrediction);
    connect(m_controller, &RunController::runBegan, this, &MainWindow::showComparison);
    const auto show = [this](RunStage stage) {
        m_comparison->setNote(m_controller->isAsWritten()
                                  ? QString()
                                  : tr("The prediction is of the scenario's driver. In this run "
                                       "a person has fired or edited as well."));
        m_comparison->setStage(stage);
    };
    connect(m_controller, &RunController::advanced, this, [show] { show(RunStage::UnderWay); });
    connect(m_controller, &RunController::settled, this, [show] { show(RunStage::Over); });
    connect(m_comparison, &ComparisonPanel::trackChosen, m_timeline, &TimelineView::showTrack);
}

void MainWindow::predict() {
    const bool isWanted = m_actions.showPrediction->isChecked() || m_comparisonDock->isVisible();
    if (isWanted && m_engines->chosen() == Engine::Real)
        m_predictor->predict(m_document->runnable());
    else
        m_predictor->stop();
}

QString MainWindow::predictionProblem() const {
    return m_engines->chosen() == Engine::Virtual
               ? tr("There is nothing to predict: this run is in virtual time itself. Choose real threads (Run > "
                    "Engine) to set a run beside its prediction.")
               : m_predictor->problem();
}

void MainWindow::showPrediction() {
    const QString problem = predictionProblem();
    const WholeRun* run = m_predictor->run();
    const bool isShown = m_actions.showPrediction->isChecked();
    if (run != nullptr && isShown)
        m_timeline->setPrediction(run->store.get(), run->end);
    else
        m_timeline->setPrediction(nullptr);
    if (run == nullptr && isShown && !m_predictor->problem().isEmpty())
        m_messages->showError(m_predictor->problem());
    m_comparison->setProblem(problem);
    showComparison();
}

void MainWindow::showComparison() {
    const WholeRun* run = m_predictor->run();
    m_comparison->setStores(run != nullptr ? run->store.get() : nullptr, &m_controller->store());
}

} // namespace playground::ui
