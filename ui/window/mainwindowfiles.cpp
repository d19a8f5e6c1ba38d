#include "ui/window/files.h"
#include "ui/window/mainwindow.h"
#include "ui/window/runcontroller.h"
#include "ui/window/tracewindow.h"

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

void MainWindow::openTrace(const QString& path) {
    auto* trace = new TraceWindow(path, m_controller->budget(), this);
    trace->setTheme(*m_theme);
    trace->show();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (filesIn(*event->mimeData()).size() == 1)
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList files = filesIn(*event->mimeData());
    if (files.size() != 1)
        return;
    event->acceptProposedAction();
    m_files->askOpenFile(files.first());
}

} // namespace playground::ui
