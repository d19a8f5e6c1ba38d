#include "ui/panels/code/codeview.h"

#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/theme/textscale.h"

#include <QScrollBar>
#include <QTextBlock>

namespace playground::ui {

namespace {

constexpr int usualColumns = 64;
constexpr int leastColumns = 40;
constexpr int usualLines = 30;
constexpr double shareOfLight = 0.24;

} // namespace

CodeView::CodeView(QWidget* parent) : QPlainTextEdit(parent), m_colours(new CodeColours(document())) {
    setObjectName(QStringLiteral("codeView"));
    setAccessibleName(tr("The scenario as code"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    giveFont(*this, numberFont(12));
    document()->setDocumentMargin(10);
    setLayoutDirection(Qt::LeftToRight); // Code is, in every language.
}

void CodeView::show(const QString& code, CodeKind kind) {
    const int across = horizontalScrollBar()->value();
    const int down = verticalScrollBar()->value();
    m_colours->setKind(kind);
    setPlainText(code);
    horizontalScrollBar()->setValue(across);
    verticalScrollBar()->setValue(down);
    m_line.reset();
    showLight();
}

void CodeView::light(std::optional<int> line) {
    m_line = line;
    showLight();
    if (!line)
        return;
    setTextCursor(QTextCursor(document()->findBlockByNumber(*line)));
    ensureCursorVisible();
    // Some of what follows is of interest too.
    if (cursorRect().bottom() > viewport()->height() * 3 / 4)
        centerCursor();
}

void CodeView::setTheme(const Theme& theme) {
    m_theme = &theme;
    m_colours->setTheme(theme);
    showLight();
}

void CodeView::showLight() {
    QList<QTextEdit::ExtraSelection> selections;
    if (m_line) {
        QTextEdit::ExtraSelection lit;
        lit.cursor = QTextCursor(document()->findBlockByNumber(*m_line));
        lit.format.setBackground(blended(m_theme->accent, m_theme->panel, shareOfLight));
        lit.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.append(lit);
    }
    setExtraSelections(selections);
}

QSize CodeView::sizeHint() const {
    return {fontMetrics().horizontalAdvance(QLatin1Char('m')) * usualColumns, fontMetrics().height() * usualLines};
}

QSize CodeView::minimumSizeHint() const {
    return {fontMetrics().horizontalAdvance(QLatin1Char('m')) * leastColumns, fontMetrics().height() * 6};
}

} // namespace playground::ui
