#include "ui/window/page.h"

#include "ui/panels/docktitle.h"

#include <QAction>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QTabBar>
#include <QUrl>

namespace playground::ui {
namespace {

/// Of what is dragged, the files of this machine.
QStringList filesIn(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

/// In a panel that lies behind another: it is out of sight, but not hidden.
bool isBehind(const QWidget* widget) {
    while (widget != nullptr && qobject_cast<const QDockWidget*>(widget) == nullptr)
        widget = widget->parentWidget();
    return widget != nullptr && widget->visibleRegion().isEmpty();
}

} // namespace

Page::Page(QWidget* parent) : QMainWindow(parent) {
    setAcceptDrops(true);
    // Nothing moves but what was recorded: to some people other motion does harm.
    setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
}

QDockWidget* Page::addDock(Qt::DockWidgetArea area, const QString& title, const QString& name, QWidget* panel) {
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(panel);
    m_titles.push_back(new DockTitle(dock));
    addDockWidget(area, dock);
    connect(dock->toggleViewAction(), &QAction::triggered, dock, [dock](bool isShown) {
        if (isShown)
            dock->raise();
    });
    return dock;
}

void Page::focusWhenShown(QDockWidget* dock) {
    connect(dock->toggleViewAction(), &QAction::triggered, dock, [dock](bool isShown) {
        if (isShown)
            dock->widget()->setFocus(Qt::ShortcutFocusReason);
    });
}

void Page::setTitlesTheme(const Theme& theme) {
    for (DockTitle* title : m_titles)
        title->setTheme(theme);
}

// Tab would go through all that nobody sees.
bool Page::focusNextPrevChild(bool next) {
    const QWidget* before = window()->focusWidget();
    do {
        if (!QMainWindow::focusNextPrevChild(next))
            return false;
    } while (window()->focusWidget() != before && isBehind(window()->focusWidget()));
    return true;
}

// Of Qt's own: the tabs of panels that lie over each other.
void Page::childEvent(QChildEvent* event) {
    QMainWindow::childEvent(event);
    auto* tabs = event->polished() ? qobject_cast<QTabBar*>(event->child()) : nullptr;
    if (tabs == nullptr)
        return;
    tabs->installEventFilter(this);
    letFocus(*tabs);
}

bool Page::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Move)
        if (auto* tabs = qobject_cast<QTabBar*>(watched); tabs != nullptr && tabs->parent() == this)
            letFocus(*tabs);
    return QMainWindow::eventFilter(watched, event);
}

// Tabs that are not in use are not hidden, but moved out of sight, where Tab would reach them.
void Page::letFocus(QTabBar& tabs) const {
    tabs.setFocusPolicy(tabs.geometry().bottomRight().x() >= 0 ? Qt::TabFocus : Qt::NoFocus);
}

void Page::dragEnterEvent(QDragEnterEvent* event) {
    if (!filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void Page::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    for (const QString& file : filesIn(*event->mimeData()))
        Q_EMIT openWanted(OpenRequest::file(file));
}

} // namespace playground::ui
