#pragma once

class QPainter;
class QWidget;

namespace playground::ui {

struct Theme;

/// Around a widget that paints itself, while it has the focus.
void paintFocus(QPainter& painter, const QWidget& widget, const Theme& theme);

} // namespace playground::ui
