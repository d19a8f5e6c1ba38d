#include "ui/panels/statebar.h"

#include "ui/panels/format.h"
#include "ui/theme/words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace playground::ui {

namespace {

constexpr double footHeight = 4;
constexpr std::size_t mostTold = 20; // That a person listens to.

void paintPart(QPainter& painter, const QRectF& box, const StateLook& look) {
    painter.fillRect(box, look.ground);
    switch (look.pattern) {
    case StatePattern::Solid:
        painter.fillRect(box, look.colour);
        break;
    case StatePattern::Hatch:
    case StatePattern::CrossHatch:
        painter.fillRect(
            box, QBrush(look.colour, look.pattern == StatePattern::Hatch ? Qt::BDiagPattern : Qt::DiagCrossPattern));
        break;
    default:
        painter.fillRect(QRectF(box.left(), box.bottom() - footHeight, box.width(), footHeight), look.colour);
    }
}

} // namespace

StateBar::StateBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("stateBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("States of the call"));
}

void StateBar::show(std::vector<CallPart> parts) {
    m_parts = std::move(parts);
    QStringList words;
    const std::size_t told = std::min(m_parts.size(), mostTold);
    for (std::size_t index = 0; index < told; ++index)
        words += tr("%1 %2").arg(stateWord(m_parts[index].state), durationWords(m_parts[index].range.length()));
    if (told < m_parts.size())
        words += tr("and %1 more").arg(countWords(static_cast<qint64>(m_parts.size() - told)));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

void StateBar::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void StateBar::paintEvent(QPaintEvent*) {
    if (m_parts.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()), 4, 4);
    painter.setClipPath(frame);
    const TimePoint start = m_parts.front().range.start;
    const double whole = toMilliseconds(std::max<Duration>(m_parts.back().range.end - start, Duration(1)));
    const auto x = [&](TimePoint time) { return toMilliseconds(time - start) / whole * width(); };
    for (const CallPart& part : m_parts) {
        const double left = x(part.range.start);
        paintPart(painter, QRectF(left, 0, x(part.range.end) - left, height()), m_theme->look(part.state));
    }
}

} // namespace playground::ui
