#include "ui/panels/comparison/comparisonpanel.h"
#include "ui/panels/findbar.h"
#include "ui/panels/messagebar.h"
#include "ui/timeline/notes.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/compared/keptpane.h"
#include "ui/window/engines.h"
#include "ui/window/files.h"
#include "ui/window/mainwindow.h"
#include "ui/window/presenter.h"
#include "ui/window/runcontroller.h"
#include "ui/window/traceopening.h"

#include <QDockWidget>
#include <QFileInfo>

#include <utility>

// The parts of MainWindow that set a run beside one that was kept.
namespace playground::ui {

void MainWindow::connectKept() {
    m_kept->addButton(m_comparisonDock->toggleViewAction());
    connect(m_actions.keepRun, &QAction::triggered, this, &MainWindow::keepRun);
    connect(m_actions.compareTrace, &QAction::triggered, m_files, &Files::askCompare);
    connect(m_files, &Files::comparisonChosen, this, &MainWindow::keepTrace);
    connect(m_actions.forgetKept, &QAction::triggered, m_kept, &KeptPane::forget);
    connect(m_kept, &KeptPane::changed, this, &MainWindow::showKept);
    connect(m_kept, &KeptPane::readingGivenUp, this, &MainWindow::giveUpReading);
    connect(m_kept, &KeptPane::gapsShown, this, [this] {
        m_messages->showNote(
            tr("Beside a kept run gaps are not folded: each run has others, and both have one scale."));
    });
    connect(m_controller, &RunController::runBegan, m_kept, &KeptPane::follow);
    connect(m_controller, &RunController::advanced, this, [this](TimePoint now) {
        if (isKeptShown())
            m_kept->advance(now);
        m_kept->follow();
    });
    connect(m_controller, &RunController::keptEnded, this, [this](const TraceStore* store, TimePoint end) {
        if (m_kept->run() == nullptr || m_kept->run()->store.get() != store)
            return;
        m_kept->advance(end);
        showComparison();
    });
    connect(m_findBar, &FindBar::filterChanged, &m_kept->timeline(), &TimelineView::setFilter);
    connect(m_presenter, &Presenter::scaleChanged, m_kept,
            [this] { m_kept->timeline().setMagnification(m_timeline->magnification()); });
    connect(m_timeline, &TimelineView::callSelected, m_kept, [this](std::optional<CallId> call) {
        if (m_kept->run() != nullptr)
            mark(m_kept->timeline(), call ? keptCall(*call) : std::nullopt);
    });
    connect(&m_kept->timeline(), &TimelineView::callSelected, m_timeline, [this](std::optional<CallId> call) {
        if (m_kept->run() != nullptr)
            mark(*m_timeline, call && !isKeptShown() ? m_comparison->inRun(*call) : call);
    });
}

// Because one was selected in the other timeline, where it stays so.
void MainWindow::mark(TimelineView& timeline, std::optional<CallId> call) {
    if (m_isMarking)
        return;
    m_isMarking = true;
    timeline.markCall(call);
    m_isMarking = false;
}

std::optional<CallId> MainWindow::keptCall(CallId call) const {
    return isKeptShown() ? std::optional(call) : m_comparison->inReference(call);
}

bool MainWindow::isKeptShown() const {
    return m_kept->run() != nullptr && m_kept->run()->store.get() == &m_controller->store();
}

void MainWindow::keepRun() {
    if (m_controller->store().callCount() == 0) {
        m_messages->showNote(tr("There is nothing to keep yet: run the scenario first."));
        return;
    }
    giveUpReading();
    m_messages->showNote(m_controller->isBusy()
                             ? tr("This run goes on, and is kept as it will be in the end. What is fired once nothing "
                                  "is in flight begins another run.")
                             : QString());
    m_controller->keep();
    const std::shared_ptr<const Scenario> scenario = m_controller->shownScenario();
    const Engine engine = m_engines->chosen();
    m_kept->keep({.name = runName(*scenario, engine, QTime::currentTime()),
                  .store = m_controller->sharedStore(),
                  .end = m_controller->now(),
                  .scenario = scenario,
                  .markers = m_notes->markers(),
                  .engine = engine});
}

void MainWindow::giveUpReading() {
    m_kept->endReading();
    delete std::exchange(m_keptOpening, nullptr);
}

void MainWindow::keepTrace(const QString& path) {
    giveUpReading();
    m_keptOpening = new TraceOpening(this);
    const auto tell = [=, this](int percent) { m_kept->showReading(QFileInfo(path).fileName(), percent); };
    connect(m_keptOpening, &TraceOpening::progressed, m_kept, tell);
    connect(m_keptOpening, &TraceOpening::ended, this, [=, this](const TraceOpening::Outcome& outcome) {
        m_kept->endReading();
        if (!*outcome)
            return m_messages->showError(QString::fromStdString(outcome->error().text));
        QStringList warnings;
        for (const std::string& warning : (*outcome)->warnings)
            warnings.append(QString::fromStdString(warning));
        m_messages->showError(warnings.join(QLatin1Char('\n')));
        m_kept->keep(keptRunOf({outcome, &outcome->value()}, path));
    });
    tell(0);
    m_keptOpening->begin(path, m_controller->budget());
}

void MainWindow::showKept() {
    m_actions.forgetKept->setEnabled(m_kept->run() != nullptr);
    predict();
    showComparison();
    showTransport();
}

} // namespace playground::ui
