#include "ui/window/page.h"

#include "ui/panels/docktitle.h"

#include <QAction>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
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

} // namespace

Page::Page(QWidget* parent) : QMainWindow(parent) { setAcceptDrops(true); }

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
