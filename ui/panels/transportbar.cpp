#include "ui/panels/transportbar.h"

#include "ui/panels/budgetwords.h"
#include "ui/panels/enginebutton.h"
#include "ui/panels/format.h"
#include "ui/panels/glyphs.h"
#include "ui/theme/fonts.h"
#include "ui/theme/textscale.h"
#include "ui/theme/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace playground::ui {

namespace {

constexpr const char* wordProperty = "word";
constexpr const char* widthProperty = "usualWidth";
constexpr int roomy = 1400;
const QString captionName = QStringLiteral("caption");

// A label that has a name is read out by its name alone.
void showNumber(QLabel& label, const QString& number) {
    label.setText(number);
    label.setAccessibleName(QStringLiteral("%1: %2").arg(label.property(wordProperty).toString(), number));
}

} // namespace

TransportBar::TransportBar(QAction* run, const QActionGroup& engines, QWidget* parent)
    : QToolBar(tr("Transport"), parent), m_run(run) {
    setObjectName(QStringLiteral("transport"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_button = new QToolButton(this);
    m_button->setObjectName(QStringLiteral("runButton"));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setDefaultAction(run);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_iconSize = m_button->iconSize();
    addWidget(m_button);
    auto* engine = new EngineButton(engines, this);
    addWidget(engine);
    engine->setAutoRaise(false); // A tool bar makes it flat.
    m_elapsed = addNumber(QStringLiteral("elapsed"), tr("elapsed"), 74);
    m_elapsedCaption = m_elapsed->parentWidget()->findChild<QLabel*>(captionName);
    m_calls = addNumber(QStringLiteral("callsDone"), tr("calls done"), 130);
    m_inFlight = addNumber(QStringLiteral("inFlight"), tr("in flight"), 64);
    m_queued = addNumber(QStringLiteral("queued"), tr("queued"), 64);
    m_rate = addNumber(QStringLiteral("rate"), tr("calls/s"), 74);

    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("transportNote"));
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setMinimumWidth(40);
    m_note->setWordWrap(true);
    addWidget(m_note);
    m_memory = addNumber(QStringLiteral("memory"), tr("held"), 140);
    m_memoryCaption = m_memory->parentWidget()->findChild<QLabel*>(captionName);
    m_speed = addNumber(QStringLiteral("speed"), tr("speed"), 50);
    fitSizes();
    show(m_state);
    showNumbers(m_state);
}

// To the size of the texts.
void TransportBar::fitSizes() {
    m_button->setMinimumWidth(scaled(130));
    m_button->setIconSize({scaled(m_iconSize.width()), scaled(m_iconSize.height())});
    // Numbers that grow must not push their neighbours about.
    for (const QLabel* number : {m_elapsed, m_calls, m_inFlight, m_queued, m_rate, m_memory, m_speed})
        number->parentWidget()->setMinimumWidth(scaled(number->property(widthProperty).toInt()));
    m_note->setMaximumHeight(2 * m_note->fontMetrics().lineSpacing()); // Or the bar would grow with its words.
    leaveOutLeast();
}

void TransportBar::resizeEvent(QResizeEvent* event) {
    QToolBar::resizeEvent(event);
    if (m_speed != nullptr)
        leaveOutLeast();
}

// Large texts need the room of what a room full of people asks for least, and on a small screen notes that of the rate.
void TransportBar::leaveOutLeast() {
    const bool isUsual = textScale() <= 1.0 || width() >= scaled(roomy);
    const bool hasRoom = m_note->text().isEmpty() || width() >= roomy;
    for (QAction* action : actions())
        for (const QLabel* least : {m_rate, m_memory, m_speed})
            if (widgetForAction(action) == least->parentWidget())
                action->setVisible(isUsual && (least != m_rate || hasRoom));
}

QLabel* TransportBar::addNumber(const QString& name, const QString& word, int width) {
    auto* box = new QWidget(this);
    auto* number = new QLabel(box);
    number->setObjectName(name);
    number->setProperty(wordProperty, word);
    number->setProperty(widthProperty, width + 18);
    giveFont(*number, numberFont(13, QFont::DemiBold));
    auto* caption = new QLabel(word, box);
    caption->setObjectName(captionName);
    caption->setProperty("role", QStringLiteral("caption"));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(12, 2, 6, 2);
    column->setSpacing(0);
    column->addWidget(number);
    column->addWidget(caption);
    addWidget(box);
    return number;
}

void TransportBar::show(const TransportState& state) {
    if (state == m_state)
        return;
    const bool isOther = state.isBusy != m_state.isBusy || state.isPaused != m_state.isPaused ||
                         state.isVirtual != m_state.isVirtual || state.isComputing != m_state.isComputing ||
                         state.refusal != m_state.refusal;
    m_state = state;
    showNumbers(state);
    if (isOther)
        showButton();
}

void TransportBar::showNumbers(const TransportState& state) {
    showTime(state);
    showNumber(*m_calls, tr("%1 / %2").arg(countWords(state.ended), countWords(state.submitted)));
    showNumber(*m_inFlight, countWords(state.inFlight));
    showNumber(*m_queued, countWords(state.queued));
    showNumber(*m_rate, countWords(qRound64(state.callsPerSecond)));
    showMemory(state);
    showWarnings(state);
}

void TransportBar::showTime(const TransportState& state) {
    const QString caption = state.isVirtual ? tr("virtual time") : tr("elapsed");
    m_elapsed->setProperty(wordProperty, caption);
    m_elapsedCaption->setText(caption);
    showNumber(*m_elapsed, clockWords(state.now.time_since_epoch()));
    // Virtual time has none: it is there at once.
    showNumber(*m_speed, state.isVirtual ? QStringLiteral("–") : QStringLiteral("%1×").arg(state.speed));
}

void TransportBar::showMemory(const TransportState& state) {
    const QString place = placeWords(state.held, state.keptBytes);
    m_memory->setProperty(wordProperty, place);
    m_memoryCaption->setText(place);
    showNumber(*m_memory, heldWords(state.held, state.memoryBudget));
    const QString tip = heldTip(state.held, state.memoryBudget, state.keptBytes);
    m_memory->setToolTip(tip);
    m_memoryCaption->setToolTip(tip);
    m_memory->setAccessibleDescription(tip);
}

void TransportBar::showWarnings(const TransportState& state) {
    QStringList notes;
    if (state.isComputing)
        notes += state.computedSubmitted == 0
                     ? tr("Computing the run …")
                     : tr("Computing the run: %1 of %2 calls ended")
                           .arg(countWords(state.computedEnded), countWords(state.computedSubmitted));
    if (!state.refusal.isEmpty())
        notes += state.refusal;
    if (state.isPaused)
        notes += state.isBusy ? tr("View paused, calls go on") : tr("View paused");
    if (state.failed > 0)
        notes += tr("%n call(s) failed", nullptr, static_cast<int>(state.failed));
    if (state.lostEvents > 0)
        notes += tr("%1 events lost: the picture is incomplete").arg(countWords(state.lostEvents));
    for (const QString& words : {edgeWords(state.edge), excessWords(state.held, state.memoryBudget)})
        if (!words.isEmpty())
            notes += words;
    m_note->setText(notes.join(QStringLiteral("  ·  ")));
    m_note->setToolTip(m_note->text());
    leaveOutLeast();
}

void TransportBar::setTheme(const Theme& theme) {
    m_theme = &theme;
    fitSizes();
    m_note->setStyleSheet(QStringLiteral("color: %1").arg(theme.look(CallState::Awaiting).word.name()));
    showButton();
}

void TransportBar::showButton() {
    const auto show = [this](Glyph glyph, const QString& text, const QString& tip) {
        m_run->setText(text);
        m_run->setToolTip(tip);
        m_run->setIcon(glyphIcon(glyph, m_theme->accentText));
    };
    if (m_state.isComputing)
        show(Glyph::Stop, tr("Stop"), tr("Give up the run that is being computed (Space)"));
    else if (m_state.isPaused)
        show(Glyph::Run, tr("Resume view"), tr("Let the view follow the run again (Space)"));
    else if (m_state.isBusy)
        show(Glyph::Pause, tr("Pause view"), tr("Freeze the view; calls go on (Space)"));
    else if (!m_state.refusal.isEmpty())
        show(Glyph::Run, tr("Run"), m_state.refusal);
    else if (m_state.isVirtual)
        show(Glyph::Run, tr("Run"), tr("Compute the scenario's whole run in virtual time (Space)"));
    else
        show(Glyph::Run, tr("Run"), tr("Fire the scenario's batches (Space)"));
}

} // namespace playground::ui
