#include "ui/panels/driver/driverstrip.h"

#include "ui/panels/format.h"
#include "ui/panels/steps/stepwords.h"
#include "ui/theme/accessrole.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace playground::ui {

namespace {

constexpr int textSize = 10;

bool isOurs(const QKeyEvent& event) {
    constexpr std::array keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,    Qt::Key_Down,
                              Qt::Key_Home, Qt::Key_End,   Qt::Key_Escape};
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return stepCommandFor(event.key(), event.modifiers()) || (isPlain && std::ranges::count(keys, event.key()) > 0);
}

} // namespace

DriverStrip::DriverStrip(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("driverStrip"));
    setFocusPolicy(Qt::StrongFocus);
    giveRole(*this, QAccessible::Chart);
    setAccessibleName(tr("Steps of the driver over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layOut();
}

void DriverStrip::show(Content content) {
    m_content = std::move(content);
    m_drag.reset();
    if (m_current && *m_current >= m_content.driver.size())
        m_current.reset();
    layOut();
}

void DriverStrip::setCurrent(std::optional<std::size_t> step) {
    m_current = step && *step < m_content.driver.size() ? step : std::nullopt;
    setAccessibleDescription(m_current ? wordsAt(*m_current) : QString());
    update();
}

void DriverStrip::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void DriverStrip::layOut() {
    m_plot =
        DriverPlot(m_content.driver, width(), QFontMetricsF(numberFont(textSize)).horizontalAdvance(QLatin1Char('0')));
    updateGeometry();
    update();
    Q_EMIT heightChanged(sizeHint().height());
}

QSize DriverStrip::sizeHint() const { return QSizeF(m_plot.leastWidth(), m_plot.height()).toSize(); }

void DriverStrip::resizeEvent(QResizeEvent*) { layOut(); }

/// "fire web.page ×50, at 200 ms", "set limit of web to 4, 100 ms after: get pages".
QString DriverStrip::wordsAt(std::size_t step) const {
    const QString words = stepWords(m_content.driver[step]);
    const auto& [stretch, time] = m_plot.time(step);
    if (stretch == 0)
        return tr("%1, at %2").arg(words, durationWords(time));
    std::size_t before = step;
    while (m_plot.time(before).stretch == stretch)
        --before;
    return tr("%1, %2 after: %3").arg(words, durationWords(time), stepWords(m_content.driver[before]));
}

Duration DriverStrip::reachable(std::size_t step, Duration time) const {
    const auto moved = withStepAt(m_content.driver, step, time);
    return moved ? driverTimes(moved->driver)[moved->step].time : m_plot.time(step).time;
}

bool DriverStrip::event(QEvent* event) {
    // The window has other uses for some of these keys.
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto step = m_plot.stepAt(help->pos()))
            QToolTip::showText(help->globalPos(), wordsAt(*step), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void DriverStrip::mousePressEvent(QMouseEvent* event) {
    const auto step = m_plot.stepAt(event->position());
    if (event->button() != Qt::LeftButton || !step)
        return;
    m_drag = Drag{event->position(), {}};
    Q_EMIT chosen(*step);
}

void DriverStrip::mouseMoveEvent(QMouseEvent* event) {
    if (!m_drag || !m_current)
        return;
    const double way = event->position().x() - m_drag->from.x();
    if (!m_drag->time && std::abs(way) < QApplication::startDragDistance())
        return;
    const double from = m_plot.x(m_plot.time(*m_current));
    m_drag->time = reachable(*m_current, m_plot.timeAt(*m_current, from + way));
    update();
}

void DriverStrip::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const std::optional<Duration> time = m_drag->time;
    m_drag.reset();
    update();
    if (time && m_current && *time != m_plot.time(*m_current).time)
        Q_EMIT moved(*m_current, *time);
}

void DriverStrip::keyPressEvent(QKeyEvent* event) {
    const auto& marks = m_plot.marks();
    if (m_drag && event->key() == Qt::Key_Escape) {
        m_drag.reset();
        return update();
    }
    if (const auto command = stepCommandFor(event->key(), event->modifiers()))
        return Q_EMIT commanded(*command);
    if (marks.empty())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return nudge(-1);
    case Qt::Key_Right:
        return nudge(1);
    case Qt::Key_Up:
        return chooseBeside(-1);
    case Qt::Key_Down:
        return chooseBeside(1);
    case Qt::Key_Home:
        return Q_EMIT chosen(marks.front().step);
    case Qt::Key_End:
        return Q_EMIT chosen(marks.back().step);
    default:
        QWidget::keyPressEvent(event);
    }
}

/// To the next time of the grid.
void DriverStrip::nudge(int direction) {
    if (!m_current || m_plot.mark(*m_current) == nullptr)
        return;
    const Duration now = m_plot.time(*m_current).time;
    const Duration below = now / m_plot.grid() * m_plot.grid();
    const Duration next = direction > 0 ? below + m_plot.grid() : below == now ? now - m_plot.grid() : below;
    if (const Duration time = reachable(*m_current, next); time != now)
        Q_EMIT moved(*m_current, time);
}

void DriverStrip::chooseBeside(int direction) {
    const auto& marks = m_plot.marks();
    if (!m_current)
        return Q_EMIT chosen(direction > 0 ? marks.front().step : marks.back().step);
    const auto next =
        std::find_if(marks.begin(), marks.end(), [this](const auto& mark) { return mark.step > *m_current; });
    const auto from =
        std::find_if(marks.begin(), marks.end(), [this](const auto& mark) { return mark.step >= *m_current; });
    if (direction > 0 && next != marks.end())
        Q_EMIT chosen(next->step);
    else if (direction < 0 && from != marks.begin())
        Q_EMIT chosen(std::prev(from)->step);
}

} // namespace playground::ui
