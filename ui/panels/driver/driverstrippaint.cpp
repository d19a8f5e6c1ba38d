#include "ui/panels/driver/driverstrip.h"
#include "ui/panels/focusframe.h"
#include "ui/panels/format.h"
#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tear.h"

#include <QPainter>

#include <algorithm>

// How DriverStrip looks.
namespace playground::ui {

namespace {

constexpr int markTextSize = 10;
constexpr double groundShare = 0.22;
constexpr double cornerRadius = 3;

/// Of actors by their tints; what the driver itself does by the state that comes of it.
struct ColourTeller {
    const Theme& theme;
    const std::map<std::string, std::size_t>& actors;

    QColor ofActor(const std::string& actor) const {
        const auto found = actors.find(actor);
        return found == actors.end() ? theme.softText : theme.tint(found->second);
    }
    QColor operator()(const FireStep& step) const { return ofActor(step.batch.actor); }
    QColor operator()(const SetLimitStep& step) const { return ofActor(step.actor); }
    QColor operator()(const KillStep& step) const {
        return step.isAtOnce ? theme.look(CallState::Failed).colour : ofActor(step.actor);
    }
    QColor operator()(const CancelStep&) const { return theme.look(CallState::Cancelled).colour; }
    QColor operator()(const LogStep&) const { return theme.softText; }
    template <class Kind>
    QColor operator()(const Kind&) const {
        return theme.look(CallState::Awaiting).colour;
    }
};

/// That of a Poisson batch fades away: it ends there on average only.
QBrush barBrush(const DriverStep& step, QColor colour, const QRectF& bar) {
    const auto* fire = std::get_if<FireStep>(&step.what);
    colour.setAlphaF(0.3F);
    if (fire == nullptr || fire->batch.arrival.pattern != Arrival::Pattern::Poisson)
        return colour;
    QLinearGradient fading(bar.topLeft(), bar.topRight());
    fading.setColorAt(0.6, colour);
    colour.setAlphaF(0.0F);
    fading.setColorAt(1.0, colour);
    return fading;
}

} // namespace

QColor DriverStrip::colourOf(const DriverStep& step) const {
    return std::visit(ColourTeller{*m_theme, m_content.actors}, step.what);
}

void DriverStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // Time runs to the right everywhere.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme->panel);
    painter.setFont(numberFont(markTextSize));
    for (const DriverPlot::Stretch& stretch : m_plot.stretches())
        painter.fillRect(QRectF(stretch.left, 0, stretch.right - stretch.left, height() - DriverPlot::rulerHeight),
                         m_theme->lane);
    paintRuler(painter);
    for (const DriverPlot::Stretch& stretch : m_plot.stretches())
        if (stretch.isTorn)
            paintTear(painter, stretch);
    paintSleep(painter);
    for (const DriverPlot::Mark& mark : m_plot.marks())
        paintMark(painter, mark);
    paintDrag(painter);
    if (m_plot.marks().empty()) {
        painter.setFont(textFont(11));
        painter.setPen(m_theme->softText);
        painter.drawText(QRectF(rect()).adjusted(0, 0, 0, -DriverPlot::rulerHeight), Qt::AlignCenter,
                         tr("Add a step: the driver does nothing yet."));
    }
    paintFocus(painter, *this, *m_theme);
}

void DriverStrip::paintRuler(QPainter& painter) const {
    const double bottom = height() - DriverPlot::rulerHeight;
    for (const DriverPlot::Tick& tick : m_plot.ticks()) {
        painter.setPen(QPen(m_theme->strongLine, 1));
        painter.drawLine(QPointF(tick.x, 0), QPointF(tick.x, bottom + 4));
        painter.setPen(m_theme->softText);
        painter.drawText(QPointF(tick.x, height() - 4.0), tick.label);
    }
}

void DriverStrip::paintTear(QPainter& painter, const DriverPlot::Stretch& stretch) const {
    constexpr int depth = 4;
    const int bottom = height() - static_cast<int>(DriverPlot::rulerHeight);
    const int left = static_cast<int>(stretch.right) - depth;
    const int right = left + depth + static_cast<int>(DriverPlot::tearWidth);
    const QPolygonF gap = tear(left, 0, bottom, depth);
    const QPolygonF other = tear(right, 0, bottom, depth);
    painter.save();
    painter.setClipRect(0, 0, width(), bottom);
    QPolygonF both = gap;
    for (auto point = other.rbegin(); point != other.rend(); ++point)
        both << *point;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->panel);
    painter.drawPolygon(both);
    painter.setPen(QPen(m_theme->faintText, 1));
    painter.drawPolyline(gap);
    if (&stretch != &m_plot.stretches().back())
        painter.drawPolyline(other);
    painter.restore();
}

/// A sleep has no mark: it is the time between two.
void DriverStrip::paintSleep(QPainter& painter) const {
    const auto* sleep = m_current ? std::get_if<SleepStep>(&m_content.driver[*m_current].what) : nullptr;
    if (sleep == nullptr)
        return;
    DriverTime end = m_plot.time(*m_current);
    const double left = m_plot.x(end);
    end.time += sleep->duration.mean();
    QColor ground = m_theme->accent;
    ground.setAlphaF(0.25F);
    const QRectF place(left, 0, std::max(1.0, m_plot.x(end) - left), height() - DriverPlot::rulerHeight);
    painter.fillRect(place, ground);
    painter.setPen(QPen(m_theme->accent, 1));
    painter.drawLine(place.topLeft(), place.bottomLeft());
    painter.drawLine(place.topRight(), place.bottomRight());
}

void DriverStrip::paintMark(QPainter& painter, const DriverPlot::Mark& mark) const {
    const DriverStep& step = m_content.driver[mark.step];
    const QColor colour = colourOf(step);
    const bool isMoving = m_drag && m_drag->time && mark.step == m_current;
    painter.setOpacity(isMoving ? 0.4 : 1.0);
    if (mark.end > mark.chip.right()) {
        const QRectF bar(mark.chip.left(), mark.chip.top() + 3, mark.end - mark.chip.left(), mark.chip.height() - 6);
        painter.fillRect(bar, barBrush(step, colour, bar));
        painter.setPen(QPen(colour, 1));
        for (const double call : mark.calls)
            painter.drawLine(QPointF(call, bar.top()), QPointF(call, bar.bottom()));
    }
    const bool isRefused = m_content.refused.contains(mark.step);
    const bool isCurrent = mark.step == m_current;
    painter.setPen(isRefused   ? QPen(m_theme->look(CallState::Failed).colour, 2, Qt::DotLine)
                   : isCurrent ? QPen(m_theme->accent, 2)
                               : QPen(colour, 1));
    painter.setBrush(blended(colour, m_theme->panel, groundShare));
    painter.drawRoundedRect(mark.chip.adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    painter.setPen(m_theme->text);
    painter.drawText(mark.chip, Qt::AlignCenter, markWords(step));
    painter.setOpacity(1.0);
}

void DriverStrip::paintDrag(QPainter& painter) const {
    const DriverPlot::Mark* mark = m_drag && m_drag->time && m_current ? m_plot.mark(*m_current) : nullptr;
    if (mark == nullptr)
        return;
    const double x = m_plot.x({m_plot.time(mark->step).stretch, *m_drag->time});
    painter.setPen(QPen(m_theme->accent, 1));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    DriverPlot::Mark there = *mark;
    there.chip.moveLeft(x);
    there.end = 0;
    painter.setBrush(blended(colourOf(m_content.driver[mark->step]), m_theme->panel, groundShare));
    painter.drawRoundedRect(there.chip.adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    painter.setPen(m_theme->text);
    painter.drawText(there.chip, Qt::AlignCenter, markWords(m_content.driver[mark->step]));
    const QString words = durationWords(*m_drag->time);
    const QRectF label(x, height() - DriverPlot::rulerHeight + 2, painter.fontMetrics().horizontalAdvance(words) + 8,
                       DriverPlot::rulerHeight - 3);
    const QRectF inside = label.translated(std::min(0.0, width() - label.right()), 0);
    painter.fillRect(inside, m_theme->accent);
    painter.setPen(m_theme->accentText);
    painter.drawText(inside, Qt::AlignCenter, words);
}

} // namespace playground::ui
