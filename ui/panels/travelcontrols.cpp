#include "ui/panels/travelcontrols.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace playground::ui {

TravelControls::TravelControls(QAction* back, QAction* play, QAction* forward, QWidget* parent)
    : QWidget(parent), m_speed(new QComboBox(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 6, 0);
    row->setSpacing(3);
    for (QAction* action : {back, play, forward}) {
        auto* button = new QToolButton(this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAccessibleName(action->text().remove(QLatin1Char('&'))); // A sign cannot be read out.
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    m_speed->setObjectName(QStringLiteral("playSpeed"));
    m_speed->setAccessibleName(tr("Speed at which the time cursor plays"));
    m_speed->setToolTip(m_speed->accessibleName());
    for (const double speed : {0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 100.0})
        m_speed->addItem(QStringLiteral("%1×").arg(speed), speed);
    m_speed->setCurrentIndex(m_speed->findData(1.0));
    row->addWidget(m_speed);
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT speedChanged(speed()); });
}

double TravelControls::speed() const { return m_speed->currentData().toDouble(); }

} // namespace playground::ui
