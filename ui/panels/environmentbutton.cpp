#include "ui/panels/environmentbutton.h"

#include "ui/theme/fonts.h"
#include "ui/theme/textscale.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QWidgetAction>

namespace playground::ui {

namespace {

constexpr double slowest = 0.001; // As in a file.
constexpr double fastest = 1000;

QString environmentWords(const Environment& environment) {
    QStringList words;
    if (environment.cores)
        words += EnvironmentButton::tr("%n core(s)", nullptr, static_cast<int>(*environment.cores));
    words += EnvironmentButton::tr("seed %1").arg(environment.seed);
    words += QStringLiteral("%1×").arg(environment.speed);
    if (environment.hasInterpreterLock)
        words += EnvironmentButton::tr("interpreter lock");
    return EnvironmentButton::tr("Environment: %1").arg(words.join(QStringLiteral(", ")));
}

} // namespace

EnvironmentButton::EnvironmentButton(QWidget* parent) : QToolButton(parent) {
    setObjectName(QStringLiteral("environmentButton"));
    setAutoRaise(true);
    giveFont(*this, textFont(11));
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setToolTip(tr("Cores, interpreter lock, seed and time scale of the scenario"));
    auto* menu = new QMenu(this);
    auto* fields = new QWidgetAction(menu);
    fields->setText(tr("Environment"));
    fields->setDefaultWidget(createFields(menu));
    menu->addAction(fields);
    setMenu(menu);
    connectFields();
    show(m_environment);
}

QWidget* EnvironmentButton::createFields(QWidget* parent) {
    auto* fields = new QWidget(parent);
    m_cores = new QSpinBox(fields);
    m_cores->setObjectName(QStringLiteral("environmentCores"));
    m_cores->setRange(0, static_cast<int>(mostCores));
    m_cores->setSpecialValueText(tr("as many as here"));
    m_cores->setKeyboardTracking(false);
    m_speed = new QDoubleSpinBox(fields);
    m_speed->setObjectName(QStringLiteral("environmentSpeed"));
    m_speed->setDecimals(3);
    m_speed->setRange(slowest, fastest);
    m_speed->setSuffix(QStringLiteral("×"));
    m_speed->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_speed->setKeyboardTracking(false);
    m_seed = new QLineEdit(fields);
    m_seed->setObjectName(QStringLiteral("environmentSeed"));
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,20}")), m_seed));
    m_lock = new QCheckBox(tr("Interpreter lock: one thread computes at a time"), fields);
    m_lock->setObjectName(QStringLiteral("environmentLock"));
    m_shuffle = new QCheckBox(tr("A freed slot goes to any call that waits"), fields);
    m_shuffle->setObjectName(QStringLiteral("environmentShuffle"));
    auto* note = new QLabel(tr("Takes effect with the next new run (Ctrl+R). Cores count in virtual time."), fields);
    note->setProperty("role", QStringLiteral("caption"));
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(12, 10, 12, 10);
    form->addRow(tr("&Cores"), m_cores);
    form->addRow(tr("&Time scale"), m_speed);
    form->addRow(tr("&Seed"), m_seed);
    form->addRow(m_lock);
    form->addRow(m_shuffle);
    form->addRow(note);
    return fields;
}

void EnvironmentButton::connectFields() {
    connect(m_cores, &QSpinBox::valueChanged, this, &EnvironmentButton::announce);
    connect(m_speed, &QDoubleSpinBox::valueChanged, this, &EnvironmentButton::announce);
    connect(m_seed, &QLineEdit::editingFinished, this, &EnvironmentButton::announce);
    connect(m_lock, &QCheckBox::toggled, this, &EnvironmentButton::announce);
    connect(m_shuffle, &QCheckBox::toggled, this, &EnvironmentButton::announce);
}

void EnvironmentButton::show(const Environment& environment) {
    m_environment = environment;
    const QSignalBlocker quietCores(m_cores);
    const QSignalBlocker quietSpeed(m_speed);
    const QSignalBlocker quietLock(m_lock);
    const QSignalBlocker quietShuffle(m_shuffle);
    m_cores->setValue(static_cast<int>(environment.cores.value_or(0)));
    m_speed->setValue(environment.speed);
    m_seed->setText(QString::number(environment.seed));
    m_lock->setChecked(environment.hasInterpreterLock);
    m_shuffle->setChecked(environment.shufflesWakeUps);
    setText(environmentWords(environment));
}

void EnvironmentButton::announce() {
    Environment next = m_environment;
    next.cores = m_cores->value() == 0 ? std::nullopt : std::optional<std::int64_t>(m_cores->value());
    // A file may have a scale of more digits than the box shows.
    if (qAbs(m_speed->value() - next.speed) > slowest / 2)
        next.speed = m_speed->value();
    bool isSeed = false;
    const quint64 seed = m_seed->text().toULongLong(&isSeed);
    if (isSeed)
        next.seed = seed;
    else
        m_seed->setText(QString::number(next.seed));
    next.hasInterpreterLock = m_lock->isChecked();
    next.shufflesWakeUps = m_shuffle->isChecked();
    if (!(next == m_environment))
        Q_EMIT edited(next);
}

} // namespace playground::ui
