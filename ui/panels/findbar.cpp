#include "ui/panels/findbar.h"

#include "ui/panels/format.h"
#include "ui/panels/glyphs.h"
#include "ui/theme/fonts.h"
#include "ui/theme/textscale.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace playground::ui {

FindBar::FindBar(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("findBar"));
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setPlaceholderText(tr("Find calls:  actor:db  state:awaiting  dur>5ms  -method:ping"));
    m_words->setAccessibleName(tr("Find calls"));
    m_words->setToolTip(tr("Words that must all hold; a minus turns one around.\n"
                           "actor: and method: find parts of names, and so does a word alone;\n"
                           "state:awaiting, id:12 or #12;\n"
                           "latency, dur, wait, run, await and block compare times: dur>5ms"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(120);
    m_found = new QLabel(this);
    m_found->setObjectName(QStringLiteral("findFound"));
    giveFont(*m_found, numberFont(11));
    m_found->setMinimumWidth(90);
    m_found->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_error = new QLabel(this);
    m_error->setObjectName(QStringLiteral("findError"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(m_found);
    m_previous = addButton(QStringLiteral("‹"), tr("Previous match (Shift+F3)"));
    m_next = addButton(QStringLiteral("›"), tr("Next match (F3)"));
    row->addWidget(m_previous);
    row->addWidget(m_next);
    auto* close = addButton({}, tr("Close and find nothing (Esc)"));
    close->setObjectName(QStringLiteral("findClose"));
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 6, 6);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_error);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::read);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(close, &QToolButton::clicked, this, &FindBar::close);
    read();
    hide();
}

QToolButton* FindBar::addButton(const QString& sign, const QString& name) {
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setText(sign);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void FindBar::begin() {
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

// One that nobody has opened is there as long as it has words.
void FindBar::setFilter(const CallFilter& filter) {
    setVisible(!filter.terms.empty() || m_words->hasFocus());
    m_words->setText(QString::fromStdString(toText(filter)));
}

// What cannot be read changes nothing that was found before.
void FindBar::read() {
    const auto filter = parseCallFilter(m_words->text().toStdString());
    m_error->setVisible(!filter.ok());
    m_error->setText(filter ? QString() : QString::fromStdString(filter.error().text));
    if (!filter)
        return;
    m_isFiltering = !filter->terms.empty();
    showFound(0, 0, 1);
    Q_EMIT filterChanged(m_isFiltering ? std::optional(*filter) : std::nullopt);
}

void FindBar::showFound(std::size_t count, std::size_t place, double progress) {
    const QString all = countWords(static_cast<qint64>(count));
    const QString text = count == 0   ? tr("no call")
                         : place > 0  ? tr("%1 of %2").arg(countWords(static_cast<qint64>(place)), all)
                         : count == 1 ? tr("1 call")
                                      : tr("%1 calls").arg(all);
    m_found->setText(!m_isFiltering ? QString() : progress < 1 ? tr("%1, %2").arg(text, percentWords(progress)) : text);
    m_previous->setEnabled(m_isFiltering && count > 0);
    m_next->setEnabled(m_isFiltering && count > 0);
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter && event->modifiers() & Qt::ShiftModifier)
        Q_EMIT previousWanted();
    else if (isEnter)
        Q_EMIT nextWanted();
    else
        QFrame::keyPressEvent(event);
}

void FindBar::close() {
    m_words->clear();
    hide();
    Q_EMIT closed();
}

void FindBar::setTheme(const Theme& theme) {
    setStyleSheet(QStringLiteral("#findBar { background: %1; border-bottom: 1px solid %2; }")
                      .arg(theme.panel.name(), theme.strongLine.name()));
    findChild<QToolButton*>(QStringLiteral("findClose"))->setIcon(glyphIcon(Glyph::Close, theme.softText));
}

} // namespace playground::ui
