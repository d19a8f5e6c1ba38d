#include "ui/panels/focusframe.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace playground::ui {

void paintFocus(QPainter& painter, const QWidget& widget, const Theme& theme) {
    if (!widget.hasFocus())
        return;
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace playground::ui
