#include "ui/panels/notes/notespanel.h"
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
    });
    connect(m_notes, &Notes::modifiedChanged, this, &MainWindow::showTitle);
    connect(m_notes, &Notes::changed, m_kept, [this] {
        if (isKeptShown())
            m_kept->setMarkers(m_notes->markers());
    });
    m_engines->setConsent([this] {
        if (!mayLoseNotes(*m_notes, this, [this] { return m_exporter->saveRun(); }))
            return false;
        m_notes->setSaved(); // Or given up with the run: nobody is asked twice.
        return true;
    });
}

bool MainWindow::mayClose() {
    return m_files->mayLeave() && mayLoseNotes(*m_notes, this, [this] { return m_exporter->saveRun(); });
}

} // namespace playground::ui
