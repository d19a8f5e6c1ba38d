#include "ui/panels/actorspanel.h"
#include "ui/panels/batches.h"
#include "ui/panels/driver/driverpanel.h"
#include "ui/panels/steps/stepspanel.h"
#include "ui/window/classediting.h"
#include "ui/window/document.h"
#include "ui/window/driverediting.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDockWidget>

// The parts of MainWindow that show the steps of methods and of the driver.
namespace playground::ui {

void MainWindow::connectSteps() {
    // Owned by the panel.
    new ClassEditing(*m_steps, *m_document);
    connect(m_document, &Document::scenarioChanged, this, &MainWindow::showTransport);
    connect(m_actors, &ActorsPanel::stepsRequested, this, &MainWindow::editStepsOf);
}

void MainWindow::editStepsOf(const std::string& actor) {
    const ActorSpec* spec = m_document->scenario().actor(actor);
    if (spec == nullptr)
        return;
    m_steps->choose(spec->className, batchOf(m_document->scenario(), actor).method);
    m_stepsDock->show();
    m_stepsDock->raise();
    m_steps->setFocus();
}

void MainWindow::connectDriver() {
    // Owned by the panel.
    new DriverEditing(*m_driver, *m_document, *m_engines);
    focusWhenShown(m_driverDock);
}

} // namespace playground::ui
