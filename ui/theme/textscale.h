#pragma once

#include <QFont>

class QWidget;

namespace playground::ui {

/// How many times as large as usual the texts of widgets are; 1 at first. Pictures that paint their texts themselves
/// are not concerned. Thread: GUI.
qreal textScale();

/// Concerns fonts of giveFont() at once, the application's with the next theme.
void setTextScale(qreal scale);

/// A font of its own for a widget, of the size that it has at a scale of 1.
void giveFont(QWidget& widget, const QFont& font);

QFont scaled(QFont font);
int scaled(int pixels);

} // namespace playground::ui
