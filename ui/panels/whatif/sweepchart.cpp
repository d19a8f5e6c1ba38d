#include "ui/panels/whatif/sweepchart.h"

#include "core/experiment/sweepreport.h"
#include "ui/panels/focusframe.h"
#include "ui/panels/format.h"
#include "ui/theme/accessrole.h"
#include "ui/theme/fonts.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace playground::ui {

namespace {

constexpr int scaleWidth = 62;
constexpr int shareWidth = 44;
constexpr int legendHeight = 24;
constexpr int valuesHeight = 22;
constexpr int grid = 4; // Lines across.

enum class Curve : std::uint8_t { Makespan, Latency, Slots };
constexpr std::array curves{Curve::Slots, Curve::Latency, Curve::Makespan};

/// Told apart by pattern too.
QPen penOf(Curve curve, const Theme& theme) {
    switch (curve) {
    case Curve::Makespan:
        return {theme.accent, 2.2};
    case Curve::Latency:
        return {theme.look(CallState::Awaiting).colour, 1.6, Qt::DashLine};
    case Curve::Slots:
        break;
    }
    return {theme.look(CallState::Queued).colour, 1.6, Qt::DotLine};
}

QString nameOf(Curve curve) {
    switch (curve) {
    case Curve::Makespan:
        return SweepChart::tr("makespan");
    case Curve::Latency:
        return SweepChart::tr("p99 latency");
    case Curve::Slots:
        break;
    }
    return SweepChart::tr("slots in use");
}

double heightOf(Curve curve, const SweepPoint& point, const SweepPlot& plot) {
    switch (curve) {
    case Curve::Makespan:
        return plot.y(point.makespan);
    case Curve::Latency:
        return plot.y(point.latency.p99);
    case Curve::Slots:
        break;
    }
    return plot.yOfShare(point.utilisation);
}

} // namespace

SweepChart::SweepChart(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("sweepChart"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    giveRole(*this, QAccessible::Chart);
    setAccessibleName(tr("What-if chart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SweepChart::show(const Knob& knob, std::vector<SweepPoint> points) {
    m_knob = knob;
    m_points = std::move(points);
    m_knee = kneeOf(m_points);
    m_current.reset();
    setAccessibleDescription(QString::fromStdString(kneeSentence(m_knob, m_points)));
    Q_EMIT currentChanged();
    update();
}

void SweepChart::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

SweepPlot SweepChart::plot() const {
    return {m_points, QRectF(rect()).adjusted(scaleWidth, legendHeight + 6, -shareWidth, -valuesHeight)};
}

void SweepChart::setCurrent(std::optional<std::size_t> index) {
    if (index == m_current)
        return;
    m_current = index;
    Q_EMIT currentChanged();
    update();
}

void SweepChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // Values grow to the right everywhere, as time does.
    painter.fillRect(rect(), m_theme->panel);
    if (m_points.empty()) {
        painter.setFont(textFont());
        painter.setPen(m_theme->softText);
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Turn one number of the scenario and see what it does to all others."));
        return paintFocus(painter, *this, *m_theme);
    }
    const SweepPlot where = plot();
    paintScales(painter, where);
    paintCurves(painter, where);
    paintKnee(painter, where); // Its words stay readable above the curves.
    paintCurrent(painter, where);
    paintLegend(painter);
    paintFocus(painter, *this, *m_theme);
}

void SweepChart::paintScales(QPainter& painter, const SweepPlot& where) const {
    painter.setFont(numberFont(10));
    for (int line = 0; line <= grid; ++line) {
        const double share = line / double{grid};
        const double y = where.yOfShare(share);
        painter.setPen(QPen(line == 0 ? m_theme->strongLine : m_theme->line, 1));
        painter.drawLine(QPointF(where.area().left(), y), QPointF(where.area().right(), y));
        painter.setPen(m_theme->softText);
        const Duration time(static_cast<Duration::rep>(static_cast<double>(where.top().count()) * share));
        painter.drawText(QRectF(0, y - 8, scaleWidth - 6, 16), Qt::AlignRight | Qt::AlignVCenter, durationWords(time));
        painter.drawText(QRectF(where.area().right() + 6, y - 8, shareWidth - 6, 16), Qt::AlignLeft | Qt::AlignVCenter,
                         percentWords(share));
    }
    const int most = std::max(2, static_cast<int>(where.area().width() / 56));
    for (const std::int64_t value : where.valueTicks(most)) {
        const double x = where.x(value);
        painter.setPen(QPen(m_theme->strongLine, 1));
        painter.drawLine(QPointF(x, where.area().bottom()), QPointF(x, where.area().bottom() + 3));
        painter.setPen(m_theme->softText);
        painter.drawText(QRectF(x - 40, where.area().bottom() + 4, 80, valuesHeight - 4), Qt::AlignCenter,
                         countWords(value));
    }
}

void SweepChart::paintCurves(QPainter& painter, const SweepPlot& where) const {
    painter.setBrush(Qt::NoBrush);
    for (const Curve curve : curves) {
        QPainterPath path;
        for (const SweepPoint& point : m_points) {
            const QPointF at(where.x(point.value), heightOf(curve, point, where));
            path.elementCount() == 0 ? path.moveTo(at) : path.lineTo(at);
        }
        painter.strokePath(path, penOf(curve, *m_theme));
    }
    // Those that did not end have no makespan to speak of.
    for (const SweepPoint& point : m_points) {
        if (point.outcome == RunOutcome::Completed)
            continue;
        const QPointF at(where.x(point.value), where.y(point.makespan));
        painter.setPen(QPen(m_theme->look(CallState::Failed).colour, 2));
        painter.drawLine(at + QPointF(-4, -4), at + QPointF(4, 4));
        painter.drawLine(at + QPointF(-4, 4), at + QPointF(4, -4));
    }
}

void SweepChart::paintKnee(QPainter& painter, const SweepPlot& where) const {
    if (!m_knee)
        return;
    const SweepPoint& point = m_points[*m_knee];
    const QPointF at(where.x(point.value), where.y(point.makespan));
    painter.setPen(QPen(m_theme->softText, 1, Qt::DashLine));
    painter.drawLine(QPointF(at.x(), where.area().top()), QPointF(at.x(), where.area().bottom()));
    painter.setPen(m_theme->text);
    painter.setFont(textFont(11, QFont::DemiBold));
    const bool isFarRight = at.x() > where.area().center().x();
    const QString words = tr("knee: %1").arg(countWords(point.value));
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(words);
    const QRectF box(isFarRight ? at.x() - 6 - width : at.x() + 6, where.area().top() + 1, width, 16);
    painter.fillRect(box.adjusted(-2, 0, 2, 0), m_theme->panel);
    painter.drawText(box, (isFarRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, words);
    painter.setPen(QPen(m_theme->accent, 2));
    painter.setBrush(m_theme->panel);
    painter.drawEllipse(at, 5, 5);
}

void SweepChart::paintCurrent(QPainter& painter, const SweepPlot& where) const {
    if (!m_current)
        return;
    const SweepPoint& point = m_points[*m_current];
    const double x = where.x(point.value);
    painter.setPen(QPen(m_theme->text, 1));
    painter.drawLine(QPointF(x, where.area().top()), QPointF(x, where.area().bottom()));
    painter.setPen(QPen(m_theme->panel, 1.5));
    for (const Curve curve : curves) {
        painter.setBrush(penOf(curve, *m_theme).color());
        painter.drawEllipse(QPointF(x, heightOf(curve, point, where)), 4, 4);
    }
}

void SweepChart::paintLegend(QPainter& painter) const {
    painter.setFont(textFont(11));
    double x = 8;
    for (const Curve curve : {Curve::Makespan, Curve::Latency, Curve::Slots}) {
        painter.setPen(penOf(curve, *m_theme));
        painter.drawLine(QPointF(x, legendHeight / 2.0), QPointF(x + 20, legendHeight / 2.0));
        painter.setPen(m_theme->softText);
        const QString name = nameOf(curve);
        painter.drawText(QPointF(x + 25, legendHeight / 2.0 + 4), name);
        x += 25 + QFontMetricsF(painter.font()).horizontalAdvance(name) + 14;
    }
}

void SweepChart::mouseMoveEvent(QMouseEvent* event) { setCurrent(plot().pointAt(event->position().x())); }

void SweepChart::leaveEvent(QEvent*) { setCurrent(std::nullopt); }

void SweepChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    setCurrent(plot().pointAt(event->position().x()));
    if (m_current)
        Q_EMIT pointChosen(static_cast<int>(*m_current));
}

void SweepChart::keyPressEvent(QKeyEvent* event) {
    if (m_points.empty())
        return QWidget::keyPressEvent(event);
    const std::size_t last = m_points.size() - 1;
    const std::size_t start = m_current.value_or(m_knee.value_or(0));
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current && start > 0 ? start - 1 : start);
    case Qt::Key_Right:
        return setCurrent(m_current ? std::min(start + 1, last) : start);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            Q_EMIT pointChosen(static_cast<int>(*m_current));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace playground::ui
