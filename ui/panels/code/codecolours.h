#pragma once

#include "ui/theme/theme.h"

#include <QSyntaxHighlighter>

namespace playground::ui {

enum class CodeKind { Python, Cpp };

/// Colours keywords, texts, numbers and comments, line by line: none of the code has any of them across lines, but
/// Python's documentation, which begins and ends in one. Thread: GUI.
class CodeColours final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit CodeColours(QTextDocument* document) : QSyntaxHighlighter(document) {}

    void setKind(CodeKind kind); ///< Of the code that comes next.
    void setTheme(const Theme& theme);

protected:
    void highlightBlock(const QString& text) override;

private:
    int colourText(const QString& text, int from);
    int colourWord(const QString& text, int from);
    bool beginsComment(const QString& text, int at) const;

    CodeKind m_kind = CodeKind::Python;
    const Theme* m_theme = &Theme::light(); // Not ours.
};

} // namespace playground::ui
