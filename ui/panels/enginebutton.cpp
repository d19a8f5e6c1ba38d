#include "ui/panels/enginebutton.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace playground::ui {

EngineButton::EngineButton(const QActionGroup& engines, QWidget* parent) : QToolButton(parent), m_engines(engines) {
    setObjectName(QStringLiteral("engineButton"));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(this);
    menu->addActions(engines.actions());
    setMenu(menu);
    for (const QAction* engine : engines.actions())
        connect(engine, &QAction::changed, this, &EngineButton::showChosen);
    showChosen();
}

void EngineButton::showChosen() {
    const QAction* chosen = m_engines.checkedAction();
    if (chosen == nullptr)
        return;
    setText(chosen->iconText());
    setAccessibleName(tr("Engine: %1").arg(chosen->iconText()));
    setToolTip(tr("What runs the scenario: %1. Another engine begins a new run.").arg(chosen->text().remove(u'&')));
}

QSize EngineButton::sizeHint() const {
    const auto widthOf = [this](const QString& words) {
        return fontMetrics().size(Qt::TextShowMnemonic, words).width(); // As the button itself measures it.
    };
    int widest = 0;
    for (const QAction* engine : m_engines.actions())
        widest = std::max(widest, widthOf(engine->iconText()));
    return QToolButton::sizeHint() + QSize(widest - widthOf(text()), 0);
}

} // namespace playground::ui
