#include "ui/panels/steps/stepbuttons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace playground::ui {

StepButtons::StepButtons(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_add = addButton(tr("Add step"), "addStep", tr("Add a step after the chosen one"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_additions = new QMenu(m_add);
    m_additions->setObjectName(QStringLiteral("stepPalette"));
    m_add->setMenu(m_additions);
    m_add->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_duplicate = addButton(tr("Duplicate"), "duplicateStep", tr("Duplicate the chosen step (Ctrl+D)"));
    m_remove = addButton(tr("Remove"), "removeStep", tr("Remove the chosen step (Delete)"));
    connect(m_duplicate, &QToolButton::clicked, this, [this] { Q_EMIT commanded(StepCommand::Duplicate); });
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT commanded(StepCommand::Remove); });
}

QToolButton* StepButtons::addButton(const QString& text, const char* name, const QString& meaning) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(meaning);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    return button;
}

void StepButtons::enable(bool canAdd, bool isChosen) {
    m_add->setEnabled(canAdd);
    m_duplicate->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
}

} // namespace playground::ui
