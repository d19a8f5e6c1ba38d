#include "ui/panels/comparison/comparisonpanel.h"
#include "ui/panels/messagebar.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/compared/keptpane.h"
#include "ui/window/compared/scenariodifferences.h"
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
        Q_EMIT settingsChanged();
    });
    connect(m_comparisonDock, &QDockWidget::visibilityChanged, this, &MainWindow::predict);
    connect(m_document, &Document::scenarioChanged, this, &MainWindow::predict);
    connect(m_files, &Files::opened, this, [this] {
        m_predictor->stop(); // What is shown is of another scenario.
        predict();
    });
    connect(m_predictor, &Predictor::changed, this, &MainWindow::showPrediction);
    connect(m_controller, &RunController::runBegan, this, &MainWindow::showComparison);
    connect(m_comparison, &ComparisonPanel::readingChanged, m_controller, &RunController::setHeld);
    connect(m_controller, &RunController::advanced, this, [this] {
        if (m_kept->run() == nullptr) // Else it is told when a run or a scenario changes.
            m_comparison->setNote(comparisonNote());
        m_comparison->setStage(RunStage::UnderWay);
    });
    const auto showNote = [this] { m_comparison->setNote(comparisonNote()); };
    connect(m_document, &Document::scenarioChanged, this, showNote);
    connect(m_controller, &RunController::settled, this, [this, showNote] {
        showNote();
        m_comparison->setStage(RunStage::Over);
    });
    connect(m_comparison, &ComparisonPanel::trackChosen, m_timeline, &TimelineView::showTrack);
}

void MainWindow::followPrediction() {
    if (m_actions.showPrediction->isChecked() == Settings::showsPrediction())
        return;
    m_actions.showPrediction->setChecked(Settings::showsPrediction());
    predict();
    showPrediction();
}

void MainWindow::predict() {
    const bool isWanted =
        m_actions.showPrediction->isChecked() || (m_comparisonDock->isVisible() && m_kept->run() == nullptr);
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
    const WholeRun* run = m_predictor->run();
    const bool isShown = m_actions.showPrediction->isChecked();
    if (run != nullptr && isShown)
        m_timeline->setPrediction(run->store.get(), run->end);
    else
        m_timeline->setPrediction(nullptr);
    if (run == nullptr && isShown && !m_predictor->problem().isEmpty())
        m_messages->showError(m_predictor->problem());
    showComparison();
}

QString MainWindow::comparisonNote() const {
    if (const KeptRun* kept = m_kept->run())
        return differencesOf(*kept, *m_controller->shownScenario(), m_engines->chosen());
    return m_controller->isAsWritten() ? QString()
                                       : tr("The prediction is of the scenario's driver. In this run "
                                            "a person has fired or edited as well.");
}

// A run that a person kept comes before what nobody asked for.
void MainWindow::showComparison() {
    if (const KeptRun* kept = m_kept->run()) {
        m_comparison->setProblem(isKeptShown() ? tr("The kept run is the one that is shown. Change something and run "
                                                    "the scenario again to compare.")
                                               : QString());
        m_comparison->setStores(Reference::KeptRun, isKeptShown() ? nullptr : kept->store, m_controller->sharedStore());
    } else {
        const WholeRun* run = m_predictor->run();
        m_comparison->setProblem(predictionProblem());
        m_comparison->setStores(Reference::Prediction, run != nullptr ? m_predictor->store() : nullptr,
                                m_controller->sharedStore());
    }
    m_comparison->setNote(comparisonNote());
}

} // namespace playground::ui
