#include "ui/panels/messagebar.h"

#include "ui/panels/glyphs.h"
#include "ui/theme/contrast.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace playground::ui {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent), m_text(new QLabel(this)), m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setAccessibleName(tr("Close the message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 6, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showError(const QString& text) {
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

QString MessageBar::text() const { return isHidden() ? QString() : m_text->text(); }

void MessageBar::setTheme(const Theme& theme) {
    const QColor failed = theme.look(CallState::Failed).colour;
    setStyleSheet(QStringLiteral("#messageBar { background: %1; border-bottom: 1px solid %2; }")
                      .arg(blended(failed, theme.panel, 0.15).name(), failed.name()));
    m_close->setIcon(glyphIcon(Glyph::Close, theme.text));
}

} // namespace playground::ui
