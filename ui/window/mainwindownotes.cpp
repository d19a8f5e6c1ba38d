#include "ui/panels/notes/notespanel.h"
#include "ui/panels/pendingedit.h"
#include "ui/timeline/notes.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/compared/keptpane.h"
#include "ui/window/engines.h"
#include "ui/window/exporter.h"
#include "ui/window/files.h"
#include "ui/window/mainwindow.h"
#include "ui/window/noteslink.h"
#include "ui/window/runcontroller.h"

#include <QDockWidget>

// The parts of MainWindow that keep what a person has marked in the run.
namespace playground::ui {

void MainWindow::connectNotes() {
    linkNotes(*m_notes, *m_timeline, *m_notesPanel);
    focusWhenShown(m_notesDock);
    m_notesPanel->setStore(&m_controller->store());
    m_exporter->setNotes(m_notes);
    connect(m_controller, &RunController::runBegan, m_notes, [this] {
        m_notesPanel->setStore(&m_controller->store());
        m_notes->load({});
        m_givenUp.reset();
    });
    connect(m_notes, &Notes::modifiedChanged, this, &MainWindow::showTitle);
    connect(m_notes, &Notes::changed, m_kept, [this] {
        if (isKeptShown())
            m_kept->setMarkers(m_notes->markers());
    });
    m_engines->setConsent([this] {
        commitPendingEdit();
        if (m_givenUp == m_notes->markers())
            return true; // Nobody is asked twice.
        if (!mayLoseNotes(*m_notes, this, [this] { return saveRun(); }))
            return false;
        m_givenUp = m_notes->markers();
        return true;
    });
    // A run that was stopped replaces nothing.
    connect(m_engines, &Engines::computationChanged, m_notes, [this] {
        if (!m_engines->computation().isUnderWay())
            m_givenUp.reset();
    });
}

bool MainWindow::saveRun() {
    if (m_engines->computation().isUnderWay())
        m_engines->stop(); // It would take the place of the run that is written.
    return m_exporter->saveRun();
}

bool MainWindow::mayClose() {
    return m_files->mayLeave() && mayLoseNotes(*m_notes, this, [this] { return saveRun(); });
}

} // namespace playground::ui
