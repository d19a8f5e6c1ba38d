#include "ui/panels/repeat/overlaidchart.h"

#include "ui/panels/focusframe.h"
#include "ui/panels/format.h"
#include "ui/theme/accessrole.h"
#include "ui/theme/fonts.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace playground::ui {

namespace {

constexpr int margin = 10;
constexpr int scaleHeight = 20;

} // namespace

OverlaidChart::OverlaidChart(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("overlaidChart"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    giveRole(*this, QAccessible::Chart);
    setAccessibleName(tr("Runs over each other"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void OverlaidChart::show(Overlaid overlaid) {
    m_overlaid = std::move(overlaid);
    setAccessibleDescription(QString::fromStdString(m_overlaid.sentence()));
    layOut();
}

void OverlaidChart::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void OverlaidChart::layOut() {
    m_plot = OverlaidPlot(m_overlaid, QRectF(rect()).adjusted(margin, 0, -3 * margin, -scaleHeight));
    m_current.reset();
    Q_EMIT currentChanged();
    update();
}

void OverlaidChart::setCurrent(std::optional<std::size_t> row) {
    if (row == m_current)
        return;
    m_current = row;
    Q_EMIT currentChanged();
    update();
}

void OverlaidChart::chooseCurrent() {
    if (const OverlaidPlot::Row* row = current())
        Q_EMIT callChosen(m_overlaid.calls[row->call]);
}

void OverlaidChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // Time runs to the right everywhere.
    painter.fillRect(rect(), m_theme->panel);
    if (m_overlaid.calls.empty()) {
        painter.setFont(textFont());
        painter.setPen(m_theme->softText);
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Run the scenario several times and see what is the same each time, and what is not."));
        return paintFocus(painter, *this, *m_theme);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    paintTitles(painter);
    std::size_t actor = 0;
    for (std::size_t index = 0; index < m_plot.rows().size(); ++index) {
        const OverlaidPlot::Row& row = m_plot.rows()[index];
        while (actor + 1 < m_plot.titles().size() && m_plot.titles()[actor + 1].call <= row.first)
            ++actor;
        if (index == m_current)
            painter.fillRect(QRectF(0, row.top, width(), m_plot.rowHeight()), m_theme->raised);
        paintRow(painter, row, m_theme->tint(actor));
    }
    paintFocus(painter, *this, *m_theme);
}

void OverlaidChart::paintScale(QPainter& painter) const {
    painter.setFont(numberFont(10));
    for (Duration time{0}; time <= m_plot.end(); time += m_plot.step()) {
        const double x = m_plot.x(time);
        painter.setPen(QPen(m_theme->line, 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, m_plot.area().bottom()));
        painter.setPen(m_theme->softText);
        if (time > Duration(0))
            painter.drawText(QRectF(x - 40, m_plot.area().bottom() + 2, 80, scaleHeight - 2), Qt::AlignCenter,
                             durationWords(time));
    }
}

void OverlaidChart::paintTitles(QPainter& painter) const {
    painter.setFont(textFont(11, QFont::DemiBold));
    painter.setPen(m_theme->text);
    for (const OverlaidPlot::Title& title : m_plot.titles()) {
        const QRectF place(m_plot.area().left(), title.top, m_plot.area().width(), OverlaidPlot::titleHeight);
        const QString name = QString::fromStdString(m_overlaid.calls[title.call].actor);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(place.width())));
    }
}

void OverlaidChart::paintRow(QPainter& painter, const OverlaidPlot::Row& row, const QColor& colour) const {
    const double air = m_plot.rowHeight() > 6 ? 2 : 0.5;
    const OverlaidCall& call = m_overlaid.calls[row.call];
    const double left = m_plot.x(call.started.median);
    const double right = std::max(m_plot.x(call.ended.median), left + 1);
    QColor fill = colour;
    fill.setAlphaF(m_theme->isDark ? 0.55F : 0.45F);
    painter.fillRect(QRectF(left, row.top + air, right - left, m_plot.rowHeight() - 2 * air), fill);
    paintExtent(painter, call.started, row);
    paintExtent(painter, call.ended, row);
}

// What never varied has none: a bar with clean edges is repeatable.
void OverlaidChart::paintExtent(QPainter& painter, const Extent<Duration>& extent, const OverlaidPlot::Row& row) const {
    const double left = m_plot.x(extent.least);
    const double right = m_plot.x(extent.most);
    if (right - left < 0.5)
        return;
    const double middle = row.top + m_plot.rowHeight() / 2;
    painter.setPen(QPen(m_theme->text, 1.2));
    painter.drawLine(QPointF(left, middle), QPointF(right, middle));
    const double half = m_plot.rowHeight() / 2 - 1;
    for (const double x : {left, right})
        painter.drawLine(QPointF(x, middle - half), QPointF(x, middle + half));
}

void OverlaidChart::resizeEvent(QResizeEvent*) { layOut(); }

void OverlaidChart::mouseMoveEvent(QMouseEvent* event) { setCurrent(m_plot.rowAt(event->position().y())); }

void OverlaidChart::leaveEvent(QEvent*) { setCurrent(std::nullopt); }

void OverlaidChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    setCurrent(m_plot.rowAt(event->position().y()));
    chooseCurrent();
}

void OverlaidChart::keyPressEvent(QKeyEvent* event) {
    if (m_plot.rows().empty())
        return QWidget::keyPressEvent(event);
    const std::size_t last = m_plot.rows().size() - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(m_current ? *m_current - std::min<std::size_t>(1, *m_current) : last);
    case Qt::Key_Down:
        return setCurrent(m_current ? std::min(*m_current + 1, last) : 0);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return chooseCurrent();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace playground::ui
