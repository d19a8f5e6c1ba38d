#include "ui/window/driverediting.h"

#include "ui/panels/driver/driverpanel.h"
#include "ui/window/document.h"
#include "ui/window/engines.h"

namespace playground::ui {

DriverEditing::DriverEditing(DriverPanel& panel, Document& document, Engines& engines)
    : QObject(&panel), m_panel(panel), m_document(document), m_engines(engines) {
    connect(&document, &Document::scenarioChanged, this, &DriverEditing::show);
    connect(&panel, &DriverPanel::driverEdited, this, &DriverEditing::changeDriver);
    connect(&panel, &DriverPanel::fireRequested, this, &DriverEditing::fire);
}

void DriverEditing::show() { m_panel.show(m_document.scenario(), m_document.refusals()); }

void DriverEditing::changeDriver(const QString& what, const std::vector<DriverStep>& driver, const QString& gesture) {
    Scenario next = m_document.scenario();
    next.driver = driver;
    const Result<void> done = m_document.edit(tr("%1 in the driver").arg(what), std::move(next), gesture);
    if (!done)
        show();
    answer(done);
}

void DriverEditing::fire(const Batch& batch) {
    const Result<void> can = m_document.canRun();
    answer(can ? m_engines.fire(batch) : can);
}

void DriverEditing::answer(const Result<void>& done) {
    m_panel.showError(done ? QString() : QString::fromStdString(done.error().text));
}

} // namespace playground::ui
