#include "ui/window/classediting.h"

#include "ui/panels/steps/methodbar.h"
#include "ui/panels/steps/stepspanel.h"
#include "ui/window/classedits.h"
#include "ui/window/document.h"

namespace playground::ui {

namespace {

edits::MethodName chosenIn(StepsPanel& panel) { return {panel.methods().className(), panel.methods().method()}; }

} // namespace

ClassEditing::ClassEditing(StepsPanel& panel, Document& document)
    : QObject(&panel), m_panel(panel), m_document(document) {
    connect(&document, &Document::scenarioChanged, this, &ClassEditing::show);
    connect(&panel, &StepsPanel::stepsEdited, this, &ClassEditing::changeSteps);
    connectMethods();
}

void ClassEditing::connectMethods() {
    MethodBar* methods = &m_panel.methods();
    connect(methods, &MethodBar::addWanted, this, &ClassEditing::addMethod);
    connect(methods, &MethodBar::duplicateWanted, this, &ClassEditing::duplicateMethod);
    connect(methods, &MethodBar::renamed, this, &ClassEditing::renameMethod);
    connect(methods, &MethodBar::removeWanted, this, [this] {
        edit(tr("Remove method %1").arg(methodName()), edits::withoutMethod(m_document.scenario(), chosenIn(m_panel)));
    });
    connect(methods, &MethodBar::asyncChanged, this, [this](bool isAsync) {
        edit(isAsync ? tr("Make %1 async").arg(methodName()) : tr("Make %1 sync").arg(methodName()),
             edits::withAsync(m_document.scenario(), chosenIn(m_panel), isAsync));
    });
    connect(methods, &MethodBar::groupChanged, this, [this](const std::string& group) {
        edit(tr("Group of %1").arg(methodName()), edits::withGroup(m_document.scenario(), chosenIn(m_panel), group));
    });
}

QString ClassEditing::methodName() const { return QString::fromStdString(m_panel.methods().method()); }

void ClassEditing::show() { m_panel.show(m_document.scenario(), m_document.refusals()); }

void ClassEditing::addMethod() {
    const std::string className = m_panel.methods().className();
    std::string added;
    if (edit(tr("Add method"), edits::withNewMethod(m_document.scenario(), className, added)))
        m_panel.choose(className, added);
}

void ClassEditing::duplicateMethod() {
    const edits::MethodName of = chosenIn(m_panel);
    std::string added;
    if (edit(tr("Duplicate method %1").arg(methodName()), edits::withDuplicateMethod(m_document.scenario(), of, added)))
        m_panel.choose(of.className, added);
}

void ClassEditing::renameMethod(const QString& name) {
    const edits::MethodName of = chosenIn(m_panel);
    if (edit(tr("Rename method %1").arg(methodName()),
             edits::withRenamedMethod(m_document.scenario(), of, name.toStdString())))
        m_panel.choose(of.className, name.toStdString());
}

void ClassEditing::changeSteps(const QString& what, const std::vector<Step>& steps, const QString& gesture) {
    const QString whole = gesture.isEmpty() ? gesture : methodName() + gesture;
    edit(tr("%1 of %2").arg(what, methodName()), edits::withSteps(m_document.scenario(), chosenIn(m_panel), steps),
         whole);
}

bool ClassEditing::edit(const QString& what, const Result<Scenario>& next, const QString& gesture) {
    const Result<void> done = next ? m_document.edit(what, *next, gesture) : Result<void>(next.error());
    if (!done)
        show();
    m_panel.showError(done ? QString() : QString::fromStdString(done.error().text));
    return done.ok();
}

} // namespace playground::ui
