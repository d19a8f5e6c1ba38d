#include "ui/window/page.h"

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
