#include "ui/panels/docktitle.h"

#include "ui/panels/glyphs.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace playground::ui {

DockTitle::DockTitle(QDockWidget* dock) : QWidget(dock) {
    auto* title = new QLabel(dock->windowTitle(), this);
    title->setProperty("role", QStringLiteral("caption"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 0);
    row->setSpacing(0);
    row->addWidget(title, 1);
    m_float = addButton(tr("Float %1").arg(dock->windowTitle()));
    m_close = addButton(tr("Hide %1").arg(dock->windowTitle()));
    connect(m_float, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(m_close, &QToolButton::clicked, dock, &QDockWidget::close);
    dock->setTitleBarWidget(this);
}

QToolButton* DockTitle::addButton(const QString& name) {
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize({12, 12});
    button->setToolTip(name);
    button->setAccessibleName(name);
    layout()->addWidget(button);
    return button;
}

void DockTitle::setTheme(const Theme& theme) {
    m_float->setIcon(glyphIcon(Glyph::Float, theme.faintText));
    m_close->setIcon(glyphIcon(Glyph::Close, theme.faintText));
}

} // namespace playground::ui
