#include "ui/panels/actorcard.h"

#include "ui/panels/batcheditor.h"
#include "ui/panels/batches.h"
#include "ui/panels/format.h"
#include "ui/panels/glyphs.h"
#include "ui/panels/limitcontrol.h"
#include "ui/panels/methodeditor.h"
#include "ui/panels/pulseview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/textscale.h"
#include "ui/theme/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace playground::ui {

namespace {

constexpr int badgeSize = 18;
constexpr qint64 traceDelayMs = 200;
constexpr int sliderEndAsync = 1000;
constexpr int sliderEndThreaded = 64;
constexpr int mostAsync = 1'000'000;
constexpr int mostThreaded = 4'096; // As many threads more would bring the machine to a halt.

bool setsLimit(const std::vector<DriverStep>& driver, const std::string& actor) {
    return std::any_of(driver.begin(), driver.end(), [&](const DriverStep& step) {
        const auto* set = std::get_if<SetLimitStep>(&step.what);
        return set != nullptr && set->actor == actor;
    });
}

QLabel* caption(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("caption"));
    return label;
}

} // namespace

ActorCard::ActorCard(QWidget* parent)
    : QFrame(parent),
      m_badge(new QLabel(this)),
      m_name(new QLineEdit(this)),
      m_kindLabel(caption({}, this)),
      m_liveLimit(caption({}, this)),
      m_remove(new QToolButton(this)),
      m_pulse(new PulseView(this)),
      m_limit(new LimitControl(this)),
      m_method(new MethodEditor(this)),
      m_batch(new BatchEditor(this)),
      m_error(new QLabel(this)) {
    m_error->setObjectName(QStringLiteral("cardError"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_liveLimit->setObjectName(QStringLiteral("liveLimit"));
    m_liveLimit->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 12, 12);
    column->setSpacing(8);
    column->addWidget(createHead());
    column->addWidget(m_error);
    column->addWidget(m_pulse);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addWidget(caption(tr("max_concurrency"), this), 0, 0);
    grid->addWidget(m_limit, 0, 1);
    grid->addWidget(m_liveLimit, 1, 1);
    grid->addWidget(createStepsButton(), 2, 0);
    grid->addWidget(m_method, 2, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addWidget(m_batch);
    connectEditors();
}

QWidget* ActorCard::createHead() {
    auto* head = new QWidget(this);
    m_badge->setFixedSize(badgeSize, badgeSize);
    m_name->setObjectName(QStringLiteral("actorName"));
    m_name->setProperty("role", QStringLiteral("title"));
    giveFont(*m_name, textFont(14, QFont::DemiBold));
    m_name->setFrame(false);
    m_name->setToolTip(tr("Name; click to change it"));
    m_remove->setObjectName(QStringLiteral("removeActor"));
    m_remove->setToolTip(tr("Remove this actor and end its calls"));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::TabFocus);

    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_badge);
    row->addWidget(m_name, 1);
    row->addWidget(m_kindLabel);
    row->addWidget(m_remove);
    return head;
}

QWidget* ActorCard::createStepsButton() {
    auto* button = new QToolButton(this);
    button->setText(tr("Method…"));
    button->setObjectName(QStringLiteral("editStepsButton"));
    giveFont(*button, textFont(11));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(tr("Edit the methods of this actor's class step by step (Ctrl+M)"));
    button->setAccessibleName(tr("Edit the steps of the method"));
    connect(button, &QToolButton::clicked, this, &ActorCard::stepsRequested);
    return button;
}

void ActorCard::connectEditors() {
    connect(m_name, &QLineEdit::editingFinished, this, &ActorCard::finishRename);
    connect(m_remove, &QToolButton::clicked, this, &ActorCard::removeRequested);
    connect(m_limit, &LimitControl::limitEdited, this, [this](int limit) {
        m_sinceLimit.start();
        m_isTouched = true;
        Q_EMIT limitEdited(limit);
    });
    connect(m_method, &MethodEditor::readyEdited, this, [this](const std::string& method, const ReadyMethod& ready) {
        m_isTouched = true;
        Q_EMIT methodEdited(method, ready);
    });
    connect(m_method, &MethodEditor::methodPicked, this, [this](const std::string& method) {
        Batch batch = m_batch->batch();
        batch.method = method;
        m_isTouched = true;
        Q_EMIT batchEdited(batch);
    });
    connect(m_batch, &BatchEditor::batchEdited, this, [this](const Batch& batch) {
        m_isTouched = true;
        Q_EMIT batchEdited(batch);
    });
    connect(m_batch, &BatchEditor::fireRequested, this, &ActorCard::fireRequested);
}

ActorCard::Content ActorCard::contentOf(const Scenario& scenario, const ActorSpec& actor) {
    const ClassSpec* actorClass = scenario.classOf(actor.className);
    return {actor, actorClass ? *actorClass : ClassSpec{}, batchOf(scenario, actor.name),
            setsLimit(scenario.driver, actor.name)};
}

void ActorCard::show(const Scenario& scenario, const ActorSpec& actor) {
    Content content = contentOf(scenario, actor);
    if (!std::exchange(m_isTouched, false) && content == m_shown)
        return;
    m_shown = std::move(content);
    showContent(scenario, actor);
}

void ActorCard::showContent(const Scenario& scenario, const ActorSpec& actor) {
    const QString name = QString::fromStdString(actor.name);
    if (m_actor != actor.name)
        showError({});
    m_actor = actor.name;
    m_kind = kindOf(scenario, actor);
    setObjectName(QStringLiteral("actorCard:") + name);
    setAccessibleName(tr("Actor %1, %2").arg(name, kindWord(m_kind)));
    m_name->setText(name);
    m_name->setAccessibleName(tr("Name of actor %1").arg(name));
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    m_kindLabel->setText(m_kind == ActorKind::Async ? tr("async, one loop") : tr("threaded, a pool"));
    m_limit->setActor(name);
    const bool isAsync = m_kind == ActorKind::Async;
    const int limit = static_cast<int>(limitOf(scenario, actor));
    m_limit->setLargest(isAsync ? sliderEndAsync : sliderEndThreaded);
    m_limit->setMost(std::max(limit, isAsync ? mostAsync : mostThreaded)); // A file may ask for more.
    m_limit->setLimit(limit);
    m_method->show(m_shown.actorClass, m_shown.batch.method);
    m_batch->show(m_shown.batch);
    setTheme(*m_theme);
}

void ActorCard::showPulse(const ActorTrack& track, TimePoint now) {
    const ActorPulse pulse = pulseOf(track, now, PulseView::pieces);
    m_pulse->show(pulse);
    showLiveLimit(pulse.limit);
}

// A driver changes the limit of the run, not the one that the scenario begins with.
void ActorCard::showLiveLimit(std::int64_t limit) {
    // What the person changes is in the trace a moment later.
    const bool isOwn = m_sinceLimit.isValid() && !m_sinceLimit.hasExpired(traceDelayMs);
    m_liveLimit->setText(tr("now %1, by the driver").arg(countWords(limit)));
    m_liveLimit->setVisible(m_shown.driverSetsLimit && !isOwn && limit > 0 && limit != m_limit->limit());
}

void ActorCard::showError(const QString& text) {
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void ActorCard::setTheme(const Theme& theme) {
    m_theme = &theme;
    const Glyph glyph = m_kind == ActorKind::Async ? Glyph::Loop : Glyph::Threads;
    m_badge->setPixmap(glyphIcon(glyph, theme.accent).pixmap({badgeSize, badgeSize}, devicePixelRatioF()));
    m_remove->setIcon(glyphIcon(Glyph::Remove, theme.softText));
    m_pulse->setTheme(theme);
    m_batch->setTheme(theme);
    update();
}

void ActorCard::finishRename() {
    if (!m_name->isModified())
        return;
    m_name->setModified(false);
    m_isTouched = true;
    if (m_name->text().toStdString() != m_actor)
        Q_EMIT renameEdited(m_name->text().trimmed());
}

void ActorCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme->strongLine, 1));
    painter.setBrush(m_theme->panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace playground::ui
