#include "ui/window/settings/settingrow.h"

#include "ui/window/settings/settingcontrol.h"
#include "ui/window/settings/settingsearch.h"
#include "ui/window/settings/settingvalues.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace playground::ui {

namespace {

constexpr const char* changedProperty = "changed"; // The style sheet draws the mark.
constexpr int textShare = 3; // Of the width.
constexpr int controlShare = 2;

} // namespace

SettingRow::SettingRow(const Setting& setting, QWidget* parent)
    : QFrame(parent),
      m_setting(setting),
      m_title(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_reset(nullptr),
      m_control(new SettingControl(setting, this)) {
    setObjectName(QStringLiteral("settingRow"));
    m_title->setProperty("role", QStringLiteral("settingTitle"));
    m_sentence->setProperty("role", QStringLiteral("settingSentence"));
    m_sentence->setWordWrap(true);
    for (QLabel* label : {m_title, m_sentence})
        label->setTextFormat(Qt::RichText);
    m_title->setBuddy(m_control->editor());
    m_reset = new QToolButton(this); // After the control: so Tab goes.
    m_reset->setObjectName(QStringLiteral("resetSetting"));
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Reset %1").arg(translated(setting.title)));
    m_reset->setToolTip(tr("As it is at first"));
    QSizePolicy keepsRoom = m_reset->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true); // Else its neighbours would jump.
    m_reset->setSizePolicy(keepsRoom);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_sentence, 1, 0);
    grid->addLayout(m_control->layout(), 0, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_reset, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, textShare);
    grid->setColumnStretch(1, controlShare);
    grid->setVerticalSpacing(2);
    grid->setHorizontalSpacing(16);
    connect(m_control, &SettingControl::chosen, this, &SettingRow::choose);
    connect(m_reset, &QToolButton::clicked, this, &SettingRow::goBack);
    refresh();
}

void SettingRow::refresh() {
    const bool isChanged = ui::isChanged(m_setting);
    m_control->show(valueOf(m_setting));
    const QString sentence = translated(m_setting.sentence);
    m_control->describe(isChanged ? tr("%1 It differs from what it is at first.").arg(sentence) : sentence);
    m_reset->setVisible(isChanged);
    if (property(changedProperty).toBool() == isChanged)
        return;
    setProperty(changedProperty, isChanged);
    style()->unpolish(this);
    style()->polish(this);
}

void SettingRow::highlight(const QStringList& words, const QColor& ground) {
    m_title->setText(highlighted(translated(m_setting.title), words, ground));
    m_sentence->setText(highlighted(translated(m_setting.sentence), words, ground));
}

void SettingRow::choose(const QVariant& value) {
    setValue(m_setting, value);
    Q_EMIT changed();
}

void SettingRow::goBack() {
    m_control->editor()->setFocus(); // The button is about to go.
    reset(m_setting);
    Q_EMIT changed();
}

} // namespace playground::ui
