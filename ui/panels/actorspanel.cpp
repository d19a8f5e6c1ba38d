#include "ui/panels/actorspanel.h"

#include "ui/panels/actorcard.h"
#include "ui/panels/columnscroller.h"
#include "ui/panels/environmentbutton.h"
#include "ui/panels/glyphs.h"
#include "ui/panels/readymenu.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace playground::ui {

namespace {

using namespace std::chrono_literals;

/// The one that lives under this name, or the last that did.
const ActorTrack* trackOf(const TraceStore& store, const std::string& actor) {
    for (std::size_t index = store.actorCount(); index-- > 0;)
        if (store.actorAt(index).info.name == actor)
            return &store.actorAt(index);
    return nullptr;
}

bool isNoPartOfANumber(const QKeyEvent& event) {
    const bool isPlain = (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    const int key = event.key();
    return isPlain && (key == Qt::Key_Space || key == Qt::Key_Question || (key >= Qt::Key_A && key <= Qt::Key_Z));
}

QToolButton* addButton(const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ActorsPanel::ActorsPanel(QWidget* parent) : QWidget(parent), m_pulses(100ms) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createButtons());
    m_environment = new EnvironmentButton(this);
    connect(m_environment, &EnvironmentButton::edited, this, &ActorsPanel::environmentEdited);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(10, 0, 10, 0);
    row->addWidget(m_environment);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(createScroller(), 1);
}

QWidget* ActorsPanel::createButtons() {
    auto* bar = new QWidget(this);
    m_addAsync = addButton(tr("Async"), QStringLiteral("addAsyncActor"), bar);
    m_addAsync->setAccessibleName(tr("Add an async actor"));
    m_addAsync->setToolTip(tr("Add an async actor: coroutines on one event loop (A)"));
    m_addThreaded = addButton(tr("Threaded"), QStringLiteral("addThreadedActor"), bar);
    m_addThreaded->setAccessibleName(tr("Add a threaded actor"));
    m_addThreaded->setToolTip(tr("Add a threaded actor: a pool of threads (Shift+A)"));
    connect(m_addAsync, &QToolButton::clicked, this, [this] { Q_EMIT addRequested(ActorKind::Async); });
    connect(m_addThreaded, &QToolButton::clicked, this, [this] { Q_EMIT addRequested(ActorKind::Threaded); });

    auto* ready = addButton(tr("Ready"), QStringLiteral("addReadyActor"), bar);
    ready->setAccessibleName(tr("Add a ready actor"));
    ready->setToolTip(tr("Add a ready actor that shows something by itself"));
    ready->setPopupMode(QToolButton::InstantPopup);
    m_ready = new ReadyMenu(ready);
    ready->setMenu(m_ready);
    connect(m_ready, &ReadyMenu::chosen, this, &ActorsPanel::addReadyRequested);

    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 10, 10, 4);
    row->addWidget(m_addAsync);
    row->addWidget(m_addThreaded);
    row->addWidget(ready);
    return bar;
}

QWidget* ActorsPanel::createScroller() {
    auto* content = new QWidget(this);
    m_empty = new QLabel(tr("No actors. Add one to begin."), content);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("role", QStringLiteral("caption"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(10, 6, 10, 10);
    m_column->setSpacing(10);
    m_column->addWidget(m_empty);
    m_column->addStretch(1);

    auto* scroller = new ColumnScroller(this);
    scroller->setWidget(content);
    return scroller;
}

ActorCard* ActorsPanel::createCard() {
    auto* card = new ActorCard(this);
    card->setTheme(*m_theme);
    connect(card, &ActorCard::renameEdited, this,
            [=, this](const QString& name) { Q_EMIT renameEdited(card->actor(), name); });
    connect(card, &ActorCard::limitEdited, this, [=, this](int limit) { Q_EMIT limitEdited(card->actor(), limit); });
    connect(card, &ActorCard::methodEdited, this, [=, this](const std::string& method, const ReadyMethod& ready) {
        Q_EMIT methodEdited(card->actor(), method, ready);
    });
    connect(card, &ActorCard::removeRequested, this, [=, this] { Q_EMIT removeRequested(card->actor()); });
    connect(card, &ActorCard::stepsRequested, this, [=, this] { Q_EMIT stepsRequested(card->actor()); });
    connect(card, &ActorCard::batchEdited, this, &ActorsPanel::batchEdited);
    connect(card, &ActorCard::fireRequested, this, &ActorsPanel::fireRequested);
    for (auto* editor : card->findChildren<QWidget*>())
        if (qobject_cast<QAbstractSpinBox*>(editor) || qobject_cast<QComboBox*>(editor) ||
            qobject_cast<QAbstractSlider*>(editor)) {
            editor->setFocusPolicy(Qt::StrongFocus);
            editor->installEventFilter(this);
        }
    return card;
}

ActorCard* ActorsPanel::card(const std::string& actor) const {
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&](ActorCard* one) { return one->actor() == actor; });
    return found == m_cards.end() ? nullptr : *found;
}

void ActorsPanel::show(const Scenario& scenario) {
    matchCards(scenario.actors);
    m_environment->show(scenario.environment);
    for (std::size_t index = 0; index < m_cards.size(); ++index)
        m_cards[index]->show(scenario, scenario.actors[index]);
    m_empty->setVisible(m_cards.empty());
    m_pulses.reset();
}

void ActorsPanel::matchCards(const std::vector<ActorSpec>& actors) {
    // A renamed actor keeps its card, and with it the person's focus.
    std::vector<ActorCard*> cards(actors.size(), nullptr);
    std::vector<ActorCard*> spare = m_cards;
    for (std::size_t index = 0; index < actors.size(); ++index)
        if (ActorCard* known = card(actors[index].name)) {
            cards[index] = known;
            std::erase(spare, known);
        }
    for (std::size_t index = 0; index < actors.size(); ++index) {
        const bool canKeep = actors.size() == m_cards.size() && !spare.empty();
        if (cards[index] == nullptr)
            cards[index] = canKeep ? spare.front() : createCard();
        std::erase(spare, cards[index]);
        m_column->insertWidget(static_cast<int>(index), cards[index]);
    }
    for (ActorCard* card : spare) {
        card->hide();
        card->deleteLater();
    }
    m_cards = std::move(cards);
}

void ActorsPanel::advance(const TraceStore& store, TimePoint now) {
    if (!m_pulses.isDue())
        return;
    m_pulses.begin();
    for (ActorCard* card : m_cards)
        if (const ActorTrack* track = trackOf(store, card->actor()))
            card->showPulse(*track, now);
    m_pulses.end();
}

void ActorsPanel::showError(const std::string& actor, const QString& text) {
    if (ActorCard* shown = card(actor))
        shown->showError(text);
}

void ActorsPanel::reveal(const std::string& actor) {
    if (ActorCard* shown = card(actor))
        if (auto* scroller = findChild<ColumnScroller*>()) {
            // A new card has no place before its layout was done.
            scroller->widget()->layout()->activate();
            scroller->ensureWidgetVisible(shown);
        }
}

void ActorsPanel::setTheme(const Theme& theme) {
    m_theme = &theme;
    m_addAsync->setIcon(glyphIcon(Glyph::Loop, theme.accent));
    m_ready->setColour(theme.accent);
    m_addThreaded->setIcon(glyphIcon(Glyph::Threads, theme.accent));
    for (ActorCard* card : m_cards)
        card->setTheme(theme);
}

bool ActorsPanel::eventFilter(QObject* watched, QEvent* event) {
    // Scrolling over the cards must not turn the knobs that pass under the pointer.
    const bool isStrayWheel = event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus();
    // A number box takes every letter for itself, although it has no use for it.
    const bool isLetter =
        event->type() == QEvent::ShortcutOverride && isNoPartOfANumber(*static_cast<QKeyEvent*>(event));
    if (!isStrayWheel && !isLetter)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace playground::ui
