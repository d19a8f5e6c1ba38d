#include "tests/ui/window/access/situations.h"

#include "tests/ui/window/access/offenders.h"
#include "ui/timeline/timelineview.h"

#include <QDialog>

namespace playground::ui {

void Met::runAll() {
    trigger("engineVirtual");
    trigger("run");
    auto* controller = scenarioPage().findChild<RunController*>();
    ASSERT_TRUE(wait([&] { return controller->store().callCount() == 100 && controller->store().unended() == 0; }));
}

void Met::selectOne() {
    runAll();
    scenarioPage().findChild<TimelineView*>(QStringLiteral("timeline"))->selectCall(CallId{7});
}

void Met::openTrace() {
    workspace->open(OpenRequest::file(trace()));
    const auto* page = static_cast<TraceWindow*>(workspace->front());
    ASSERT_TRUE(wait([&] { return page->store() != nullptr; }));
}

void Met::enter() {
    workspace->resize(smallScreen);
    workspace->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(workspace.get()));
    GetParam().enter(*this);
    QCoreApplication::processEvents();
}

QWidget& Met::seen() const {
    QWidget* dialog = QApplication::activeModalWidget();
    for (auto* one : workspace->findChildren<QDialog*>())
        if (one->isVisible())
            dialog = one;
    return dialog != nullptr ? *dialog : *workspace;
}

std::string pathOf(const QWidget& widget) {
    QString path = QLatin1String(widget.metaObject()->className());
    for (const QWidget* one = &widget; one != nullptr; one = one->parentWidget())
        if (!one->objectName().isEmpty() && !one->objectName().startsWith(QLatin1String("qt_")))
            path.prepend(one->objectName() + QStringLiteral(" > "));
    return path.toStdString();
}

std::vector<Situation> situations() {
    return {
        {"firstStart", [](Met&) {}},
        {"running",
         [](Met& program) {
             program.trigger("engineReal");
             program.trigger("run");
         }},
        {"runOver", [](Met& program) { program.runAll(); }},
        {"inspector", [](Met& program) { program.selectOne(); }},
        {"calls",
         [](Met& program) {
             program.selectOne();
             program.trigger("callsTable");
         }},
        {"log",
         [](Met& program) {
             program.runAll();
             program.trigger("log");
         }},
        {"driver", [](Met& program) { program.trigger("editDriver"); }},
        {"steps", [](Met& program) { program.trigger("editSteps"); }},
        {"callTimes",
         [](Met& program) {
             program.runAll();
             program.trigger("callTimesHistogram");
         }},
        {"comparison",
         [](Met& program) {
             program.runAll();
             program.trigger("keepRun");
             program.trigger("comparePrediction");
         }},
        {"whatIf", [](Met& program) { program.trigger("whatIf"); }},
        {"repeat", [](Met& program) { program.trigger("repeat"); }},
        {"code", [](Met& program) { program.trigger("code"); }},
        {"tracePage", [](Met& program) { program.openTrace(); }},
        {"findBar", [](Met& program) { program.trigger("find"); }},
        {"palette", [](Met& program) { program.trigger("findCommand"); }},
        {"keyList", [](Met& program) { program.trigger("keys"); }},
        {"rangeDialog",
         [](Met& program) {
             program.runAll();
             program.trigger("goToRange");
         }},
        {"message", [](Met& program) { program.trigger("keepRun"); }},
    };
}

} // namespace playground::ui
