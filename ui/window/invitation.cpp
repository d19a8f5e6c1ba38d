#include "ui/window/invitation.h"

#include "ui/theme/textscale.h"
#include "ui/timeline/timelineview.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace playground::ui {
namespace {

constexpr int leastWidth = 320; // By itself a label of words that wrap is high and narrow.

} // namespace

Invitation::Invitation(TimelineView& timeline)
    : QFrame(&timeline), m_timeline(timeline), m_text(new QLabel(this)), m_buttons(new QHBoxLayout) {
    setObjectName(QStringLiteral("invitation"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_buttons->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_text);
    column->addLayout(m_buttons);
    connect(&timeline, &TimelineView::plotChanged, this, &Invitation::place);
    hide();
}

void Invitation::invite(const QString& text, const QList<QAction*>& actions) {
    if (!isHidden() && m_text->text() == text)
        return;
    m_text->setText(text);
    // One of them may have been pressed just now.
    for (QToolButton* button : findChildren<QToolButton*>()) {
        m_buttons->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    for (QAction* action : actions) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        m_buttons->addWidget(button);
        button->show();
    }
    place();
    show();
}

void Invitation::withdraw() {
    if (const QWidget* focus = QApplication::focusWidget(); focus != nullptr && isAncestorOf(focus))
        m_timeline.setFocus();
    hide();
}

void Invitation::place() {
    const QRect plot = m_timeline.toWidget(m_timeline.scene().areas.plot);
    const int width = std::min(std::max(sizeHint().width(), scaled(leastWidth)), plot.width());
    const int height = heightForWidth(width);
    setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {width, height}, plot));
}

} // namespace playground::ui
