#include "ui/panels/statepanel.h"

#include "ui/panels/format.h"
#include "ui/panels/momentwords.h"
#include "ui/panels/readable.h"
#include "ui/theme/fonts.h"
#include "ui/theme/textscale.h"

#include <QLabel>
#include <QVBoxLayout>

namespace playground::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto whileScrubbing = 0ms;
constexpr auto whileLive = 200ms; // Numbers that change faster cannot be read.

} // namespace

StatePanel::StatePanel(QWidget* parent) : QWidget(parent) {
    auto* content = new QWidget(this);
    m_title = readableLabel("stateTitle", content);
    giveFont(*m_title, textFont(15, QFont::DemiBold));
    m_title->setTextFormat(Qt::PlainText);
    m_actors = readableLabel("stateActors", content);
    m_actors->setTextFormat(Qt::RichText);
    connect(m_actors, &QLabel::linkActivated, this, [this](const QString& link) {
        Q_EMIT callChosen(static_cast<CallId>(link.section(QLatin1Char(':'), 1).toUInt()));
    });
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_actors);
    column->addStretch(1);

    scrollIn(*this, content);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &StatePanel::refresh);
}

void StatePanel::setStore(const TraceStore* store) {
    m_store = store;
    m_moments = store != nullptr ? std::make_unique<Moments>(*store) : nullptr;
    m_time.reset();
    m_now = TimePoint{};
    refresh(); // At once: what is shown may be of a store that is about to die.
}

void StatePanel::showAt(std::optional<TimePoint> time) {
    m_time = time;
    m_soon.stop();
    refreshSoon();
}

void StatePanel::advance(TimePoint now) {
    m_now = now;
    if (!m_time)
        refreshSoon();
}

void StatePanel::setTheme(const Theme& theme) {
    m_theme = &theme;
    refresh();
}

void StatePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void StatePanel::refreshSoon() {
    if (isVisible() && !m_soon.isActive())
        m_soon.start(m_time ? whileScrubbing : whileLive);
}

void StatePanel::refresh() {
    if (m_moments == nullptr || !isVisible()) {
        m_title->clear();
        m_actors->clear();
        return;
    }
    const TimePoint time = m_time.value_or(m_now);
    m_title->setText(m_time ? tr("At %1").arg(momentWords(time, 1us)) : tr("Now"));
    m_actors->setText(momentHtml(*m_store, m_moments->at(time, mostListed), *m_theme));
}

} // namespace playground::ui
