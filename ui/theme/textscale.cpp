#include "ui/theme/textscale.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

namespace playground::ui {
namespace {

constexpr const char* fontProperty = "fontAtUsualScale";

qreal& currentScale() {
    static qreal scale = 1.0;
    return scale;
}

} // namespace

qreal textScale() { return currentScale(); }

void setTextScale(qreal scale) {
    currentScale() = scale;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets)
        if (const QVariant font = widget->property(fontProperty); font.isValid())
            widget->setFont(scaled(font.value<QFont>()));
}

void giveFont(QWidget& widget, const QFont& font) {
    widget.setProperty(fontProperty, font);
    widget.setFont(scaled(font));
}

QFont scaled(QFont font) {
    font.setPixelSize(scaled(font.pixelSize()));
    return font;
}

int scaled(int pixels) { return qRound(pixels * textScale()); }

} // namespace playground::ui
