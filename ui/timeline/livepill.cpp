#include "ui/timeline/livepill.h"

#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"

#include <QPainter>
#include <QStyle>

namespace playground::ui {
namespace {

QFont pillFont() { return textFont(11, QFont::Bold); }

} // namespace

LivePill::LivePill(QWidget* parent) : QAbstractButton(parent) {
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setState(State::Live, 0);
}

void LivePill::setState(State state, std::uint64_t newCalls) {
    m_state = state;
    const QString text = state == State::Live     ? tr("LIVE")
                         : state == State::Behind ? tr("GO LIVE")
                         : newCalls > 0           ? tr("PAUSED  +%1 new").arg(newCalls)
                                                  : tr("PAUSED");
    if (text == QAbstractButton::text())
        return;
    setText(text);
    setToolTip(state == State::Live ? tr("The view follows the run; move it to look at one place")
                                    : tr("Show the newest again (End)"));
    setAccessibleDescription(toolTip());
    adjustSize();
    update();
}

void LivePill::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void LivePill::setMagnification(double magnification) {
    m_magnification = magnification;
    adjustSize();
    update();
}

QSize LivePill::sizeHint() const {
    return QSize(QFontMetrics(pillFont()).horizontalAdvance(text()) + 36, 22) * m_magnification;
}

void LivePill::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_magnification, m_magnification);
    const QRect whole(QPoint(), size() / m_magnification);
    const StateLook& live = m_theme->look(CallState::Finished);
    const StateLook& paused = m_theme->look(CallState::Awaiting);
    const QColor colour = m_state == State::Live     ? live.colour
                          : m_state == State::Behind ? m_theme->accent
                                                     : paused.colour;
    const QRectF box = QRectF(whole).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(hasFocus() ? m_theme->text : colour, hasFocus() ? 1.5 : 1.0));
    painter.setBrush(blended(colour, m_theme->panel, underMouse() ? 0.3 : 0.16));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);

    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF middle(isRightToLeft() ? whole.width() - 14.5 : 14.5, whole.height() / 2.0);
    if (m_state == State::Live) {
        painter.drawEllipse(middle, 3.5, 3.5);
    } else if (m_state == State::Behind) {
        painter.drawPolygon(QPolygonF({middle + QPointF(-3, -4), middle + QPointF(4, 0), middle + QPointF(-3, 4)}));
    } else {
        painter.drawRect(QRectF(middle.x() - 3.5, middle.y() - 4, 2.5, 8));
        painter.drawRect(QRectF(middle.x() + 1, middle.y() - 4, 2.5, 8));
    }
    painter.setFont(pillFont());
    painter.setPen(m_theme->text);
    const QRect place = QStyle::visualRect(layoutDirection(), whole, whole.adjusted(24, 0, 0, 0));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text()); // The painter mirrors the side.
}

} // namespace playground::ui
