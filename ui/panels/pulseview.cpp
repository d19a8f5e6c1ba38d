#include "ui/panels/pulseview.h"

#include "ui/panels/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace playground::ui {

namespace {

constexpr double numbersHeight = 36;

std::int64_t endedOf(const ActorPulse& pulse) { return pulse.finished + pulse.failed + pulse.cancelled; }

} // namespace

PulseView::PulseView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("pulse"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Live numbers"));
}

void PulseView::show(const ActorPulse& pulse) {
    if (pulse == m_pulse)
        return;
    m_pulse = pulse;
    setAccessibleDescription(tr("%1 running, %2 awaiting, %3 queued, %4 done")
                                 .arg(countWords(pulse.running + pulse.blocked), countWords(pulse.awaiting),
                                      countWords(pulse.queued), countWords(endedOf(pulse))));
    setToolTip(accessibleDescription());
    update();
}

void PulseView::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void PulseView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double column = width() / 4.0;
    const auto box = [&](int index) { return QRectF(index * column, 0, column, numbersHeight); };
    painter.setLayoutDirection(Qt::LeftToRight); // What is to be mirrored is; the course of time is not.
    const bool isBlocked = m_pulse.blocked > 0 && m_pulse.running == 0;
    paintNumber(painter, box(0), isBlocked ? CallState::Blocked : CallState::Running, m_pulse.running + m_pulse.blocked,
                isBlocked ? tr("blocked") : tr("running"));
    paintNumber(painter, box(1), CallState::Awaiting, m_pulse.awaiting, tr("awaiting"));
    paintNumber(painter, box(2), CallState::Queued, m_pulse.queued, tr("queued"));
    const auto count = [](std::int64_t number) { return shortCount(static_cast<std::uint64_t>(number)); };
    if (m_pulse.failed > 0)
        paintNumber(painter, box(3), CallState::Failed, endedOf(m_pulse), tr("%1 failed").arg(count(m_pulse.failed)));
    else if (m_pulse.cancelled > 0)
        paintNumber(painter, box(3), CallState::Cancelled, endedOf(m_pulse),
                    tr("%1 cancelled").arg(count(m_pulse.cancelled)));
    else
        paintNumber(painter, box(3), CallState::Finished, endedOf(m_pulse), tr("done"));
    paintCourse(painter, QRectF(0, numbersHeight + 4, width(), height() - numbersHeight - 4));
}

void PulseView::paintNumber(QPainter& painter, const QRectF& box, CallState state, std::int64_t number,
                            const QString& word) {
    const bool isMirrored = isRightToLeft();
    const Qt::Alignment side = (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const auto place = [&](const QRectF& logical) {
        return isMirrored ? QRectF(width() - logical.right(), logical.top(), logical.width(), logical.height())
                          : logical;
    };
    painter.setFont(numberFont(15, QFont::DemiBold));
    painter.setPen(number > 0 ? m_theme->text : m_theme->faintText);
    painter.drawText(place(box.adjusted(0, 0, 0, -16)), side, shortCount(static_cast<std::uint64_t>(number)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->look(state).colour);
    painter.drawEllipse(place({box.left(), box.bottom() - 11, 6, 6}));
    painter.setFont(textFont(11));
    painter.setPen(m_theme->softText);
    painter.drawText(place(box.adjusted(10, 20, 0, 0)), side, word);
}

void PulseView::paintCourse(QPainter& painter, const QRectF& box) {
    painter.setPen(QPen(m_theme->strongLine, 1));
    painter.drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5));
    if (m_pulse.inFlight.empty())
        return;
    const auto most = std::max<std::int64_t>(1, *std::max_element(m_pulse.inFlight.begin(), m_pulse.inFlight.end()));
    const double step = box.width() / static_cast<double>(m_pulse.inFlight.size());
    QPainterPath area(QPointF(box.left(), box.bottom()));
    for (std::size_t index = 0; index < m_pulse.inFlight.size(); ++index) {
        const double share = static_cast<double>(m_pulse.inFlight[index]) / static_cast<double>(most);
        const double y = box.bottom() - 1 - share * (box.height() - 2);
        area.lineTo(box.left() + static_cast<double>(index) * step, y);
        area.lineTo(box.left() + static_cast<double>(index + 1) * step, y);
    }
    area.lineTo(box.right(), box.bottom());
    QColor ground = m_theme->accent;
    ground.setAlphaF(0.18F);
    painter.fillPath(area, ground);
    painter.strokePath(area, QPen(m_theme->accent, 1.2));
}

} // namespace playground::ui
