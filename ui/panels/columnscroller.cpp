#include "ui/panels/columnscroller.h"

#include <QEvent>
#include <QScrollBar>

namespace playground::ui {

ColumnScroller::ColumnScroller(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

QSize ColumnScroller::minimumSizeHint() const {
    const int column = widget() ? widget()->minimumSizeHint().width() : 0;
    return {column + verticalScrollBar()->sizeHint().width(), QScrollArea::minimumSizeHint().height()};
}

bool ColumnScroller::eventFilter(QObject* object, QEvent* event) {
    // The column has changed; a scroll area by itself does not ask for more room.
    if (object == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(object, event);
}

} // namespace playground::ui
