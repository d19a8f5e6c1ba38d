#include "ui/window/files.h"

#include "core/scenario/reader.h"
#include "ui/panels/pendingedit.h"
#include "ui/window/document.h"
#include "ui/window/examples.h"
#include "ui/window/savedialog.h"
#include "ui/window/settings.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>

namespace playground::ui {

namespace {

Result<Scenario> read(const OpenRequest& request) {
    switch (request.what) {
    case OpenRequest::What::New:
        return Scenario{};
    case OpenRequest::What::Example:
        return loadExample(request.name);
    case OpenRequest::What::File:
        return loadScenario(request.name.toStdString());
    }
    return Scenario{};
}

FileKind scenarios() { return {Files::tr("Scenarios"), QStringLiteral("actorplay")}; }

} // namespace

QString askOpenPath(QWidget* window, const QString& near) {
    return QFileDialog::getOpenFileName(
        window, Files::tr("Open a scenario or a trace"), near,
        QStringLiteral("%1 (*.%2 *.json);;%3 (*.%2);;%4 (*.json)")
            .arg(Files::tr("Scenarios and traces"), scenarios().ending, scenarios().words, Files::tr("Traces")));
}

Files::Files(Document& document, QWidget* window) : QObject(window), m_document(document), m_window(window) {}

bool Files::refuse(const std::string& text) {
    Q_EMIT errorOccurred(QString::fromStdString(text));
    return false;
}

bool Files::open(const OpenRequest& request) {
    Result<Scenario> scenario = read(request);
    if (!scenario)
        return refuse(scenario.error().text);
    const bool isFile = request.what == OpenRequest::What::File;
    // Without a path: saving an example asks where to.
    m_document.load(std::move(scenario).value(), isFile ? QFileInfo(request.name).absoluteFilePath() : QString());
    if (isFile)
        Settings::addRecentFile(request.name);
    Q_EMIT opened();
    return true;
}

void Files::askOpen() {
    if (const QString path = askOpenPath(m_window, m_document.path()); !path.isEmpty())
        Q_EMIT openWanted(OpenRequest::file(path));
}

void Files::askCompare() {
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Compare with a trace"), m_document.path(),
                                                      QStringLiteral("%1 (*.json)").arg(tr("Traces")));
    if (!path.isEmpty())
        Q_EMIT comparisonChosen(path);
}

bool Files::save() {
    commitPendingEdit();
    return m_document.path().isEmpty() ? saveAs() : saveTo(m_document.path());
}

bool Files::saveAs() {
    commitPendingEdit();
    QString proposal = m_document.path();
    if (proposal.isEmpty())
        proposal =
            QString::fromStdString(m_document.scenario().name.empty() ? "scenario" : m_document.scenario().name) +
            QLatin1Char('.') + scenarios().ending;
    const QString path = askSavePath(m_window, tr("Save the scenario"), proposal, {scenarios()});
    return !path.isEmpty() && saveTo(path);
}

bool Files::saveTo(const QString& path) {
    if (const Result<void> saved = m_document.save(path); !saved)
        return refuse(saved.error().text);
    Settings::addRecentFile(path);
    return true;
}

bool Files::mayLeave() {
    commitPendingEdit();
    if (!m_document.isModified())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"),
                    tr("\"%1\" has changes that are not saved.").arg(m_document.title()),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setObjectName(QStringLiteral("unsavedChanges"));
    box.setDefaultButton(QMessageBox::Save);
    const int answer = box.exec();
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

void Files::fillRecent(QMenu* menu) {
    menu->clear();
    const QStringList files = Settings::recentFiles();
    for (const QString& file : files) {
        QAction* action = menu->addAction(QFileInfo(file).fileName());
        action->setToolTip(file);
        connect(action, &QAction::triggered, this, [=, this] { Q_EMIT openWanted(OpenRequest::file(file)); });
    }
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    QAction* forget = menu->addAction(tr("Forget these files"));
    forget->setEnabled(!files.isEmpty());
    connect(forget, &QAction::triggered, this, &Settings::forgetRecentFiles);
}

void Files::fillExamples(QMenu* menu) {
    menu->clear();
    for (const QString& name : exampleNames()) {
        QAction* action = menu->addAction(exampleTitle(name));
        action->setObjectName(QStringLiteral("example:") + name);
        if (const Result<Scenario> scenario = loadExample(name))
            action->setToolTip(QStringLiteral("<p>%1</p>").arg(exampleDescription(*scenario).toHtmlEscaped()));
        connect(action, &QAction::triggered, this, [=, this] { Q_EMIT openWanted(OpenRequest::example(name)); });
    }
}

} // namespace playground::ui
