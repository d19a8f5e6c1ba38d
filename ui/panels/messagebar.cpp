#include "ui/panels/messagebar.h"

#include "ui/panels/glyphs.h"
#include "ui/theme/contrast.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace playground::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto stays = 15s; // Long enough for slow readers.

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_close(new QToolButton(this)), m_leaving(new QTimer(this)) {
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
    m_leaving->setSingleShot(true);
    connect(m_leaving, &QTimer::timeout, this, &MessageBar::leave);
    hide();
}

void MessageBar::showError(const QString& text) { show(Kind::Error, text); }

void MessageBar::showNote(const QString& text) { show(Kind::Note, text); }

void MessageBar::show(Kind kind, const QString& text) {
    m_kind = kind;
    showKind();
    m_text->setText(text);
    setVisible(!text.isEmpty());
    m_leaving->stop();
    if (text.isEmpty())
        return;
    if (kind == Kind::Note)
        m_leaving->start(stays);
    QAccessibleEvent heard(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

// Not from under the hand of somebody who reads it.
void MessageBar::leave() {
    if (underMouse() || m_close->hasFocus())
        m_leaving->start(stays);
    else
        hide();
}

QString MessageBar::text() const { return isHidden() ? QString() : m_text->text(); }

void MessageBar::setTheme(const Theme& theme) {
    m_theme = &theme;
    m_close->setIcon(glyphIcon(Glyph::Close, theme.text));
    showKind();
}

void MessageBar::showKind() {
    const QColor colour = m_kind == Kind::Error ? m_theme->look(CallState::Failed).colour : m_theme->accent;
    setStyleSheet(QStringLiteral("#messageBar { background: %1; border-bottom: 1px solid %2; }")
                      .arg(blended(colour, m_theme->panel, 0.15).name(), colour.name()));
}

} // namespace playground::ui
