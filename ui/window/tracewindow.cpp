#include "ui/window/tracewindow.h"

#include "ui/panels/calls/callspanel.h"
#include "ui/panels/calltimes/calltimespanel.h"
#include "ui/panels/findbar.h"
#include "ui/panels/inspector.h"
#include "ui/panels/log/logpanel.h"
#include "ui/panels/messagebar.h"
#include "ui/panels/notes/notespanel.h"
#include "ui/panels/pendingedit.h"
#include "ui/timeline/notes.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/chrome.h"
#include "ui/window/files.h"
#include "ui/window/histories.h"
#include "ui/window/invitation.h"
#include "ui/window/noteslink.h"
#include "ui/window/savedialog.h"
#include "ui/window/settings.h"
#include "ui/window/timelinesettings.h"
#include "ui/window/tracesaving.h"
#include "ui/window/traceviews.h"

#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QVBoxLayout>

namespace playground::ui {

namespace {

constexpr const char* ownFormat = "Actor Playground";

} // namespace

TraceWindow::TraceWindow(const QString& path, const TraceBudget& budget, QWidget* parent)
    : Page(parent),
      m_path(QFileInfo(path).absoluteFilePath()),
      m_opening(new TraceOpening(this)),
      m_notes(new Notes(this)) {
    setObjectName(QStringLiteral("traceWindow"));
    showTitle();
    createContent();
    createDocks();
    createMenu();
    connectParts();
    connectNotes();
    followSettings();
    m_opening->begin(path, budget);
}

TraceWindow::~TraceWindow() {
    m_opening->stop();
    m_notes->disconnect(this);
    m_timeline->setNotes(nullptr);
    m_notesPanel->setMarkers(nullptr);
    // They may read the store on threads of their own, and it goes before them.
    m_inspector->setStore(nullptr);
    m_calls->setStore(nullptr);
    m_callTimes->setStore(nullptr);
    m_log->setStore(nullptr);
    m_timeline->setStore(nullptr);
}

const TraceStore* TraceWindow::store() const { return m_run ? m_run->value().store.get() : nullptr; }

void TraceWindow::createContent() {
    auto* centre = new QWidget(this);
    m_messages = new MessageBar(centre);
    m_progress = new QProgressBar(centre);
    m_progress->setObjectName(QStringLiteral("readingProgress"));
    m_progress->setRange(0, 100);
    m_progress->setFormat(tr("Reading %1: %p%").arg(name().replace(QLatin1Char('%'), QLatin1String("%%"))));
    m_findBar = new FindBar(centre);
    m_timeline = new TimelineView(centre);
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_timeline->hidePill();
    m_timelineSettings = new TimelineSettings(*m_timeline);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_progress);
    column->addWidget(m_findBar);
    column->addWidget(m_timeline, 1);
    setCentralWidget(centre);
    m_inspector = new Inspector(this);
    m_calls = new CallsPanel(this);
    m_callTimes = new CallTimesPanel(this);
    m_log = new LogPanel(this);
    m_notesPanel = new NotesPanel(this);
}

void TraceWindow::createDocks() {
    addDock(isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, tr("Inspector"),
            QStringLiteral("inspectorDock"), m_inspector);
    QDockWidget* calls = addDock(Qt::BottomDockWidgetArea, tr("Calls"), QStringLiteral("callsDock"), m_calls);
    QDockWidget* callTimes =
        addDock(Qt::BottomDockWidgetArea, tr("Call times"), QStringLiteral("callTimesDock"), m_callTimes);
    QDockWidget* log = addDock(Qt::BottomDockWidgetArea, tr("Log"), QStringLiteral("logDock"), m_log);
    tabifyDockWidget(calls, callTimes);
    QDockWidget* notes = addDock(Qt::BottomDockWidgetArea, tr("Notes"), QStringLiteral("notesDock"), m_notesPanel);
    tabifyDockWidget(callTimes, log);
    tabifyDockWidget(log, notes);
    // As in the main window.
    calls->toggleViewAction()->setShortcut(QKeySequence(QStringLiteral("Ctrl+T")));
    callTimes->toggleViewAction()->setShortcut(QKeySequence(QStringLiteral("Ctrl+H")));
    log->toggleViewAction()->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+L")));
    notes->toggleViewAction()->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+M")));
    for (QDockWidget* dock : {calls, callTimes, log, notes})
        dock->hide();
}

void TraceWindow::createMenu() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&New"), QKeySequence::New, this, [this] { Q_EMIT openWanted({}); });
    file->addAction(tr("&Open…"), QKeySequence::Open, this, [this] {
        if (const QString path = askOpenPath(this, m_path); !path.isEmpty())
            Q_EMIT openWanted(OpenRequest::file(path));
    });
    file->addAction(tr("&Save with notes"), QKeySequence::Save, this, &TraceWindow::save)
        ->setObjectName(QStringLiteral("save"));
    file->addAction(tr("Save with notes &as…"), QKeySequence(QStringLiteral("Ctrl+Shift+S")), this,
                    &TraceWindow::saveAs)
        ->setObjectName(QStringLiteral("saveAs"));
    file->addAction(tr("&Close"), QKeySequence::Close, this, &QWidget::close)->setObjectName(QStringLiteral("close"));
    file->addAction(tr("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")), this, [this] { window()->close(); });
    const auto* histories = new Histories({&m_notes->history()}, this);
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({histories->undoAction(), histories->redoAction()});
    edit->addSeparator();
    const auto mark = [&](const QString& text, const char* keys, TimelineCommand command) {
        edit->addAction(text, QKeySequence(QLatin1String(keys)), m_timeline, [=, this] { m_timeline->apply(command); });
    };
    mark(tr("Add &marker or note"), "M", TimelineCommand::MakeMarker);
    mark(tr("Previous mar&ker"), "Shift+J", TimelineCommand::PreviousMarker);
    mark(tr("Ne&xt marker"), "J", TimelineCommand::NextMarker);
    edit->addSeparator();
    edit->addAction(tr("&Settings…"), QKeySequence(QStringLiteral("Ctrl+,")), this, &Page::settingsWanted)
        ->setObjectName(QStringLiteral("settings"));
    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (const QDockWidget* dock : findChildren<QDockWidget*>())
        view->addAction(dock->toggleViewAction());
    view->addAction(tr("&Find calls…"), QKeySequence::Find, m_findBar, &FindBar::begin)
        ->setObjectName(QStringLiteral("find"));
    view->addAction(tr("Find &next"), QKeySequence(QStringLiteral("F3")), m_timeline, &TimelineView::findNext);
    view->addAction(tr("Find &previous"), QKeySequence(QStringLiteral("Shift+F3")), m_timeline,
                    &TimelineView::findPrevious);
    view->addAction(tr("Fit &all"), m_timeline, &TimelineView::fitAll);
    const auto step = [&](const QString& text, const QList<QKeySequence>& keys, int steps) {
        view->addAction(text, this, [this, steps] { Q_EMIT tabStepWanted(steps); })->setShortcuts(keys);
    };
    const auto key = [](const char* text) { return QKeySequence(QLatin1String(text)); };
    step(tr("Next ta&b"), {key("Ctrl+Tab"), key("Ctrl+PgDown")}, 1);
    step(tr("Previous tab"), {key("Ctrl+Shift+Tab"), key("Ctrl+PgUp")}, -1);
}

void TraceWindow::connectParts() {
    connect(m_opening, &TraceOpening::progressed, m_progress, &QProgressBar::setValue);
    connect(m_opening, &TraceOpening::ended, this, &TraceWindow::take);
    connect(m_inspector, &Inspector::warningsFound, m_log, &LogPanel::setWarnings);
    linkViews({m_timeline, m_findBar, m_inspector, m_calls, m_callTimes, m_log});
}

void TraceWindow::connectNotes() {
    linkNotes(*m_notes, *m_timeline, *m_notesPanel);
    connect(m_notes, &Notes::modifiedChanged, this, &TraceWindow::showTitle);
}

void TraceWindow::showTitle() {
    const QString format = m_run ? QString::fromStdString(m_run->value().format) : QString();
    setWindowTitle(format.isEmpty() ? tr("%1[*] - trace - Actor Playground").arg(name())
                                    : tr("%1[*] - trace of %2 - Actor Playground").arg(name(), format));
    setWindowModified(m_notes->isModified());
    Q_EMIT nameChanged();
}

// Files of other programs stay as they are: what is written is a trace of this one. So do those that hold more than was
// read of them.
bool TraceWindow::save() {
    commitPendingEdit();
    return m_isOurs ? saveTo(m_path) : saveAs();
}

bool TraceWindow::saveAs() {
    commitPendingEdit();
    const QFileInfo file(m_path);
    const QString path =
        askSavePath(this, tr("Save the trace with its notes"),
                    m_isOurs ? m_path : file.dir().filePath(tr("%1 with notes.json").arg(file.completeBaseName())),
                    {{tr("Chrome trace, for Perfetto too"), QStringLiteral("json")}});
    if (path.isEmpty() || !saveTo(path))
        return false;
    m_path = QFileInfo(path).absoluteFilePath();
    m_run->value().format = ownFormat;
    m_isOurs = true;
    showTitle();
    return true;
}

bool TraceWindow::saveTo(const QString& path) {
    if (!m_run)
        return false;
    const ReadRun& run = m_run->value();
    const Markers markers = m_notes->markers(); // As they are now: writing takes time.
    const Result<bool> saved = saveTrace(this, *run.store, run.end, path, run.origin, markers);
    if (!saved) {
        tell(QString::fromStdString(saved.error().text));
        return false;
    }
    if (*saved)
        m_notes->setSaved(markers);
    return *saved;
}

bool TraceWindow::mayClose() {
    return mayLoseNotes(*m_notes, this, [this] { return save(); });
}

void TraceWindow::closeEvent(QCloseEvent* event) { event->setAccepted(mayClose()); }

void TraceWindow::take(const TraceOpening::Outcome& outcome) {
    m_progress->hide();
    if (!*outcome) {
        m_messages->showError(QString::fromStdString(outcome->error().text));
        return;
    }
    m_run = outcome;
    const ReadRun& run = m_run->value();
    m_isOurs = run.format == ownFormat && run.warnings.empty() && run.store->edge().isWhole();
    showTitle();
    QStringList warnings;
    for (const std::string& warning : run.warnings)
        warnings.append(QString::fromStdString(warning));
    m_messages->showError(warnings.join(QLatin1Char('\n')));
    m_log->setStore(run.store.get()); // Before the inspector finds warnings in it.
    m_inspector->setStore(run.store.get(), 0); // Nobody knows on how many cores it ran.
    m_calls->setStore(run.store.get());
    m_callTimes->setStore(run.store.get());
    if (run.store->callCount() == 0)
        (new Invitation(*m_timeline))->invite(tr("This trace has no calls."), {});
    m_timeline->setStore(run.store.get());
    m_notesPanel->setStore(run.store.get());
    m_notes->load(run.markers);
    TimePoint reach{};
    for (const Marker& marker : run.markers)
        reach = std::max(reach, marker.range.end); // Some may have been made when nothing happened any more.
    m_timeline->setReach(reach);
    m_timeline->advance(run.end);
    m_inspector->advance(run.end);
    m_inspector->settle(run.end);
    m_calls->advance(run.end);
    m_calls->settle(run.end);
    m_timeline->fitAll();
    m_timeline->setFocus();
}

QString TraceWindow::name() const { return QFileInfo(m_path).fileName(); }

void TraceWindow::tell(const QString& text) { m_messages->showNote(text); }

void TraceWindow::followSettings() {
    const Theme& theme = chosenTheme();
    m_timelineSettings->follow();
    m_timeline->setMagnification(Settings::timelineScale());
    if (const QString sheet = chromeOf(theme); sheet != styleSheet())
        setStyleSheet(sheet);
    m_messages->setTheme(theme);
    m_timeline->setTheme(theme);
    m_inspector->setTheme(theme);
    m_findBar->setTheme(theme);
    m_calls->setTheme(theme);
    m_callTimes->setTheme(theme);
    m_log->setTheme(theme);
    m_notesPanel->setTheme(theme);
    setTitlesTheme(theme);
}

} // namespace playground::ui
