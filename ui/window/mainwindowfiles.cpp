#include "ui/panels/messagebar.h"
#include "ui/timeline/notes.h"
#include "ui/window/document.h"
#include "ui/window/engines.h"
#include "ui/window/files.h"
#include "ui/window/mainwindow.h"
#include "ui/window/presenter.h"
#include "ui/window/runcontroller.h"
#include "ui/window/settings.h"
#include "ui/window/timelinesettings.h"

#include <utility>

// The parts of MainWindow that make it a page: what it shows comes from somewhere and goes somewhere.
namespace playground::ui {

QString MainWindow::name() const { return m_document->title(); }

QString MainWindow::path() const { return m_document->path(); }

void MainWindow::remember() { Settings::setLayout(m_presenter->layout()); }

bool MainWindow::isUntouched() const {
    return m_document->path().isEmpty() && !m_document->isModified() && m_controller->store().callCount() == 0 &&
           m_notes->markers().empty() && !m_engines->computation().isUnderWay();
}

void MainWindow::tell(const QString& text) { m_messages->showNote(text); }

void MainWindow::open(const OpenRequest& request) {
    if (isUntouched()) // As if it were a page of its own.
        begin([this] { return m_engines->choose(Settings::engine()); });
    m_files->open(request);
}

// What cannot be read leaves the window something to work with, and says so.
void MainWindow::openFirst(const OpenRequest& request) {
    if (m_files->open(request))
        return;
    const QString error = m_messages->text();
    m_files->open(OpenRequest::example(playgroundExample()));
    m_messages->showError(error);
}

// A budget for this start only stays until another is chosen.
void MainWindow::followSettings() {
    const auto budget = Settings::memoryBudget();
    if (std::exchange(m_setBudget, budget) != budget) {
        m_budget = budget;
        applyBudget();
    }
    m_controller->setSpillFolder(Settings::spillFolder());
    m_timelineSettings->follow();
    m_presenter->followSettings();
    followPrediction();
    followTheme();
}

void MainWindow::shareMemory(int pages) {
    m_pages = pages;
    applyBudget();
}

} // namespace playground::ui
