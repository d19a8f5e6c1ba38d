#include "ui/panels/calltimes/histogramchart.h"

#include "ui/panels/focusframe.h"
#include "ui/panels/format.h"
#include "ui/theme/accessrole.h"
#include "ui/theme/fonts.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace playground::ui {

namespace {

constexpr int countsWidth = 54;
constexpr int rightMargin = 14;
constexpr int timesHeight = 20;
constexpr int tickWidth = 64;
constexpr double grip = 5; // So near an end of the brush is taken hold of.

QFont labelFont() { return textFont(11); }

} // namespace

HistogramChart::HistogramChart(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("histogram"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    giveRole(*this, QAccessible::Chart);
    setAccessibleName(tr("Histogram of call times"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void HistogramChart::show(TimeBins bins, std::vector<TimeMark> marks, std::optional<CallState> state) {
    if (bins.edges != m_plot.bins().edges)
        m_anchor.reset(); // What is dragged over has gone.
    m_plot = HistogramPlot(std::move(bins), {});
    m_marks = std::move(marks);
    m_state = state;
    if (m_current && *m_current >= m_plot.bins().counts.size())
        m_current.reset();
    layOut();
    Q_EMIT currentChanged();
}

// The words above take the room that they need.
void HistogramChart::layOut() {
    const QRectF area = QRectF(rect()).adjusted(countsWidth, 2, -rightMargin, -timesHeight);
    const HistogramPlot wide(m_plot.bins(), area);
    m_labels.clear();
    if (!wide.bins().isEmpty()) {
        std::vector<double> xs;
        for (const TimeMark& mark : m_marks)
            xs.push_back(wide.x(mark.time));
        m_labels = labelsFor(m_marks, xs, area.left(), width(), labelFont());
    }
    double bottom = area.top();
    for (const HistogramLabel& label : m_labels)
        bottom = std::max(bottom, label.place.bottom());
    m_plot = HistogramPlot(m_plot.bins(), area.adjusted(0, bottom, 0, 0));
    update();
}

void HistogramChart::setBrush(const Brush& brush) {
    if (brush == m_brush)
        return;
    m_brush = brush;
    update();
}

void HistogramChart::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void HistogramChart::setCurrent(std::optional<std::size_t> bin) {
    if (bin == m_current)
        return;
    m_current = bin;
    Q_EMIT currentChanged();
    update();
}

bool HistogramChart::isLit(std::size_t bin) const {
    const TimeBand band = m_plot.bins().band(bin);
    return !m_brush || (m_brush->from < band.to && band.from < m_brush->to);
}

void HistogramChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // Times grow to the right everywhere, as in the timeline.
    painter.fillRect(rect(), m_theme->panel);
    if (m_plot.bins().isEmpty()) {
        painter.setFont(textFont());
        painter.setPen(m_theme->softText);
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("How long calls took, as soon as some have ended."));
    } else {
        paintScales(painter);
        paintBars(painter);
        paintBrush(painter);
        paintMarks(painter);
    }
    paintFocus(painter, *this, *m_theme);
}

void HistogramChart::paintScales(QPainter& painter) const {
    const QRectF& area = m_plot.area();
    painter.setFont(numberFont(10));
    std::vector<double> counts{0, m_plot.top()};
    if (m_plot.top() > 1 && area.height() > 60)
        counts.push_back(m_plot.top() / 2);
    for (const double count : counts) {
        const double y = std::round(m_plot.y(count)) + 0.5;
        painter.setPen(QPen(count > 0 ? m_theme->line : m_theme->strongLine, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        if (count != std::floor(count))
            continue; // Half a call.
        painter.setPen(m_theme->softText);
        painter.drawText(QRectF(0, y - 8, countsWidth - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                         countWords(static_cast<qint64>(count)));
    }
    for (const Duration time : m_plot.ticks(tickWidth)) {
        const double x = m_plot.x(time);
        painter.setPen(QPen(m_theme->strongLine, 1));
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3));
        painter.setPen(m_theme->softText);
        const QRectF place(std::min(x - tickWidth / 2.0, width() - tickWidth + 0.0), area.bottom() + 3, tickWidth,
                           timesHeight - 3);
        painter.drawText(place, Qt::AlignCenter, durationWords(time, m_plot.bins().lengthAt(time) / 10));
    }
}

void HistogramChart::paintBars(QPainter& painter) const {
    const QColor colour = m_state ? m_theme->look(*m_state).colour : m_theme->tint(0);
    for (std::size_t bin = 0; bin < m_plot.bins().counts.size(); ++bin) {
        if (m_plot.bins().counts[bin] == 0)
            continue;
        QColor fill = colour;
        fill.setAlphaF(isLit(bin) ? 1.0F : 0.25F);
        QRectF bar = m_plot.bar(bin);
        if (bar.width() > 4)
            bar.adjust(0.5, 0, -0.5, 0);
        painter.fillRect(bar, fill);
    }
    if (!m_current)
        return;
    const QRectF bar = m_plot.bar(*m_current);
    painter.setPen(QPen(m_theme->text, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(bar.left(), m_plot.area().top(), bar.width(), m_plot.area().height()));
}

void HistogramChart::paintMarks(QPainter& painter) const {
    painter.setFont(labelFont());
    for (const HistogramLabel& label : m_labels) {
        const TimeMark& mark = m_marks[label.mark];
        const QColor colour = mark.isSelected ? m_theme->accent : m_theme->text;
        const double x = m_plot.x(mark.time);
        painter.setPen(mark.isSelected ? QPen(colour, 2) : QPen(colour, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, label.place.top()), QPointF(x, m_plot.area().bottom()));
    }
    for (const HistogramLabel& label : m_labels) { // Above all lines.
        painter.fillRect(label.place.adjusted(-1, 0, 1, 0), m_theme->panel);
        painter.setPen(m_marks[label.mark].isSelected ? m_theme->accent : m_theme->text);
        painter.drawText(label.place, Qt::AlignCenter, m_marks[label.mark].words);
    }
}

void HistogramChart::paintBrush(QPainter& painter) const {
    if (!m_brush)
        return;
    const QRectF& area = m_plot.area();
    const double from = m_plot.x(m_brush->from);
    const double to = std::max(from, m_plot.x(m_brush->to));
    QColor wash = m_theme->accent;
    wash.setAlphaF(0.12F);
    painter.fillRect(QRectF(from, area.top(), to - from, area.height()), wash);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->accent);
    for (const double x : {from, to}) {
        painter.drawRect(QRectF(x - 1, area.top(), 2, area.height()));
        painter.drawRoundedRect(QRectF(x - 3, area.center().y() - 9, 6, 18), 3, 3);
    }
}

std::optional<BrushEnd> HistogramChart::endAt(double x) const {
    if (!m_brush)
        return {};
    const double toFrom = std::abs(x - m_plot.x(m_brush->from));
    const double toTo = std::abs(x - m_plot.x(m_brush->to));
    if (std::min(toFrom, toTo) > grip)
        return {};
    return toFrom < toTo ? BrushEnd::From : BrushEnd::To;
}

void HistogramChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_plot.bins().isEmpty())
        return;
    m_hasDragged = false;
    m_anchor = m_plot.binAt(event->position().x());
    const auto end = endAt(event->position().x());
    if (!end)
        return;
    const auto [first, last] = binsIn(m_plot.bins(), *m_brush);
    m_anchor = end == BrushEnd::From ? last : first; // The other end stays.
}

void HistogramChart::mouseMoveEvent(QMouseEvent* event) {
    if (m_plot.bins().isEmpty())
        return;
    const double x = event->position().x();
    setCursor(m_anchor || endAt(x) ? Qt::SizeHorCursor : Qt::ArrowCursor);
    const std::size_t before = m_current.value_or(m_plot.bins().counts.size());
    const std::size_t bin = m_plot.binAt(x);
    setCurrent(bin);
    if (!m_anchor || (event->buttons() & Qt::LeftButton) == 0 || (before == bin && m_hasDragged))
        return;
    if (!m_hasDragged && bin == m_anchor && before == bin)
        return; // Still a click.
    m_hasDragged = true;
    Q_EMIT brushWanted(brushOf(m_plot.bins(), *m_anchor, bin));
}

void HistogramChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_anchor)
        return;
    m_anchor.reset();
    if (m_hasDragged || endAt(event->position().x()))
        return;
    const std::size_t bin = m_plot.binAt(event->position().x());
    Q_EMIT brushWanted(m_brush && isLit(bin) ? Brush() : brushOf(m_plot.bins(), bin, bin));
}

void HistogramChart::leaveEvent(QEvent*) { setCurrent(std::nullopt); }

void HistogramChart::resizeEvent(QResizeEvent*) { layOut(); }

void HistogramChart::keyPressEvent(QKeyEvent* event) {
    if (m_plot.bins().isEmpty())
        return QWidget::keyPressEvent(event);
    const BrushEnd end = event->modifiers() & Qt::ShiftModifier ? BrushEnd::From : BrushEnd::To;
    const auto step = [this](BrushEnd which, BrushStep how) {
        Q_EMIT brushWanted(stepped(m_plot.bins(), m_brush, which, how));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(end, BrushStep::Down);
    case Qt::Key_Right:
        return step(end, BrushStep::Up);
    case Qt::Key_Home:
        return step(BrushEnd::From, BrushStep::All);
    case Qt::Key_End:
        return step(BrushEnd::To, BrushStep::All);
    case Qt::Key_Escape:
        if (m_brush)
            return Q_EMIT brushWanted({});
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace playground::ui
