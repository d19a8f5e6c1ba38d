#include "ui/window/workspace.h"

#include "core/io/tracefiles.h"
#include "core/trace/defaultbudget.h"
#include "ui/panels/glyphs.h"
#include "ui/panels/pendingedit.h"
#include "ui/theme/fonts.h"
#include "ui/theme/textscale.h"
#include "ui/theme/theme.h"
#include "ui/timeline/access/timelineaccess.h"
#include "ui/window/chrome.h"
#include "ui/window/mainwindow.h"
#include "ui/window/presenter.h"
#include "ui/window/settings.h"
#include "ui/window/settings/settingsdialog.h"
#include "ui/window/tracewindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QTabBar>
#include <QToolButton>

#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

namespace playground::ui {
namespace {

const QString scenarioEnding = QStringLiteral(".actorplay");
constexpr const char* comesBack = "comesBack"; // Property of a panel: it is hidden with its page.

// Panels that float are windows, which do not go with their page by themselves.
void showFloating(const Page& page, bool isShown) {
    for (QDockWidget* dock : page.findChildren<QDockWidget*>()) {
        const bool isChanged = isShown ? dock->property(comesBack).toBool() : dock->isFloating() && dock->isVisible();
        if (!isChanged)
            continue;
        dock->setProperty(comesBack, !isShown);
        dock->setVisible(isShown);
    }
}

bool isTrace(const OpenRequest& request) {
    return request.what == OpenRequest::What::File && isTraceFile(request.name.toStdString());
}

} // namespace

Workspace::Workspace(const std::optional<OpenRequest>& first, std::optional<std::uint64_t> memoryBudget)
    : m_memoryBudget(memoryBudget), m_setBudget(Settings::memoryBudget()), m_setLogLevel(Settings::logLevel()) {
    setObjectName(QStringLiteral("workspace"));
    // Before the first page: what is there already keeps the font that it had.
    setTextScale(Settings::textScale());
    apply(chosenTheme(), *qApp);
    installTimelineAccess();
    setDocumentMode(true);
    setTabBarAutoHide(true);
    setMovable(true);
    setElideMode(Qt::ElideMiddle);
    // The tab bar takes the focus itself; where it is hidden, Tab would not get past it.
    setFocusProxy(nullptr);
    setFocusPolicy(Qt::NoFocus);
    tabBar()->setObjectName(QStringLiteral("tabs"));
    tabBar()->setAccessibleName(tr("Open scenarios and traces"));
    connect(this, &QTabWidget::currentChanged, this, &Workspace::bringToFront);
    restore(first);
    resize(page(0)->size());
    restoreGeometry(Settings::geometry());
}

// What is asked for comes beside what was open. There is always a scenario to work with, beside traces only.
void Workspace::restore(const std::optional<OpenRequest>& first) {
    QStringList gone;
    for (const QString& path : Settings::restoresSession() ? Settings::openFiles() : QStringList()) {
        if (QFileInfo::exists(path))
            add(make(OpenRequest::file(path)));
        else
            gone.append(path);
    }
    const bool isForScenario = first && !isTrace(*first);
    if (!isForScenario && findChild<MainWindow*>() == nullptr)
        insert(0, make(LaunchOptions().first));
    setCurrentIndex(std::max(0, indexOf(Settings::frontFile())));
    if (first)
        open(*first);
    if (!gone.isEmpty())
        front()->tell(tr("No longer there: %1").arg(gone.join(QStringLiteral(", "))));
}

Page* Workspace::page(int index) const { return static_cast<Page*>(widget(index)); }

int Workspace::indexOf(const QString& path) const {
    for (int index = 0; index < count() && !path.isEmpty(); ++index)
        if (page(index)->path() == path)
            return index;
    return -1;
}

void Workspace::open(const OpenRequest& request) {
    const bool isFile = request.what == OpenRequest::What::File;
    if (const int index = isFile ? indexOf(QFileInfo(request.name).absoluteFilePath()) : -1; index >= 0)
        return setCurrentIndex(index);
    if (isTrace(request))
        Settings::addRecentFile(request.name);
    commitPendingEdit();
    if (front() != nullptr && front()->isUntouched() && !isTrace(request))
        return front()->open(request);
    if (front() != nullptr)
        front()->remember();
    add(make(request));
    setCurrentIndex(count() - 1);
}

Page* Workspace::make(const OpenRequest& request) const {
    if (!isTrace(request))
        return new MainWindow({.first = request, .memoryBudget = m_memoryBudget});
    TraceBudget budget = defaultBudget();
    budget.memory = m_memoryBudget.value_or(Settings::memoryBudget().value_or(budget.memory)) /
                    static_cast<std::uint64_t>(count() + 1);
    budget.file.folder = Settings::spillFolder();
    return new TraceWindow(request.name, budget);
}

void Workspace::add(Page* page) { insert(count(), page); }

void Workspace::insert(int index, Page* page) {
    page->setAttribute(Qt::WA_DeleteOnClose);
    connect(page, &Page::openWanted, this, &Workspace::open);
    connect(page, &Page::nameChanged, this, [this, page] { showName(page); });
    connect(page, &Page::tabStepWanted, this,
            [this](int step) { setCurrentIndex((currentIndex() + step + count()) % count()); });
    connect(page, &Page::settingsChanged, this, [this, page] { followSettings(page); });
    connect(page, &Page::settingsWanted, this, &Workspace::showSettings);
    tabBar()->setTabButton(insertTab(index, page, QString()), QTabBar::RightSide, closeButtonOf(page));
    showName(page);
    showTheme();
    shareMemory();
}

QToolButton* Workspace::closeButtonOf(Page* page) {
    auto* button = new QToolButton(tabBar());
    button->setObjectName(QStringLiteral("closeTab"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // Ctrl+W is nearer.
    button->setIconSize({10, 10});
    connect(button, &QToolButton::clicked, page, &QWidget::close);
    return button;
}

void Workspace::showSettings() {
    if (m_settings == nullptr) {
        m_settings = new SettingsDialog(this);
        connect(m_settings, &SettingsDialog::changed, this, [this] { followSettings(nullptr); });
    }
    showTheme();
    m_settings->refresh();
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

// What was chosen for this start only stays until another is set.
void Workspace::followSettings(const Page* changedIn) {
    if (const auto budget = Settings::memoryBudget(); std::exchange(m_setBudget, budget) != budget)
        m_memoryBudget.reset();
    if (const std::string level = Settings::logLevel(); std::exchange(m_setLogLevel, level) != level)
        spdlog::set_level(spdlog::level::from_str(level));
    setTextScale(Settings::textScale() * (front()->isPresenting() ? Presenter::scale : 1.0));
    // Here, for pages of traces leave it to others.
    if (const Theme& theme = chosenTheme();
        QApplication::palette() != paletteOf(theme) || QApplication::font() != scaled(textFont()))
        apply(theme, *qApp);
    for (int index = 0; index < count(); ++index)
        if (page(index) != changedIn)
            page(index)->followSettings();
    if (m_settings != nullptr && changedIn != nullptr) // What was set in the dialog it shows already.
        m_settings->refresh();
    showTheme();
}

void Workspace::showTheme() {
    const Theme& theme = chosenTheme();
    if (m_settings != nullptr)
        m_settings->setTheme(theme, chromeOf(theme));
    tabBar()->setStyleSheet(chromeOf(theme));
    for (auto* button : tabBar()->findChildren<QToolButton*>(QStringLiteral("closeTab")))
        button->setIcon(glyphIcon(Glyph::Close, theme.softText));
}

void Workspace::tabRemoved(int) {
    if (count() == 0)
        close();
    shareMemory();
}

void Workspace::shareMemory() {
    for (int index = 0; index < count(); ++index)
        page(index)->shareMemory(count());
}

void Workspace::showName(Page* page) {
    const int index = QTabWidget::indexOf(page);
    QString name = page->name();
    if (name.endsWith(scenarioEnding))
        name.chop(scenarioEnding.size()); // Most have it, and it is long.
    name.replace(QLatin1Char('&'), QLatin1String("&&"));
    if (page->isWindowModified())
        name += QLatin1Char('*');
    setTabText(index, name);
    setTabToolTip(index, page->path());
    page->setAccessibleName(page->name());
    const QString closes = tr("Close %1").arg(page->name());
    QWidget* button = tabBar()->tabButton(index, QTabBar::RightSide);
    button->setToolTip(closes);
    button->setAccessibleName(closes);
    if (page == front())
        showTitle();
}

void Workspace::bringToFront() {
    if (front() == nullptr)
        return;
    showTitle();
    front()->setFocus();
    for (int index = 0; index < count(); ++index) {
        Page* one = page(index);
        showFloating(*one, one == front());
        if (one != front() && one->isPresenting()) { // Who presents goes on with the page that comes to the front.
            one->present(false);
            front()->present(true);
        }
    }
}

void Workspace::showTitle() {
    setWindowTitle(front()->windowTitle());
    setWindowModified(front()->isWindowModified());
}

// All are asked before the first goes: a person who cancels keeps all.
void Workspace::closeEvent(QCloseEvent* event) {
    QWidget* before = currentWidget();
    for (int index = 0; index < count(); ++index) {
        if (page(index)->isWindowModified())
            setCurrentIndex(index); // It is about to ask.
        if (!page(index)->mayClose())
            return event->ignore();
    }
    setCurrentWidget(before);
    remember();
    event->accept();
}

void Workspace::remember() const {
    if (front() != nullptr)
        front()->remember();
    QStringList paths;
    for (int index = 0; index < count(); ++index)
        if (const QString path = page(index)->path(); !path.isEmpty())
            paths.append(path);
    Settings::setOpenFiles(paths, front() != nullptr ? front()->path() : QString());
    Settings::setGeometry(saveGeometry());
}

} // namespace playground::ui
