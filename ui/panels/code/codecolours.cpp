#include "ui/panels/code/codecolours.h"

#include <QSet>

namespace playground::ui {

namespace {

QSet<QString> wordsOf(const char* text) {
    const QStringList words = QString::fromLatin1(text).split(QLatin1Char(' '));
    return {words.begin(), words.end()};
}

/// Those that the generated code has.
const QSet<QString>& keywords(CodeKind kind) {
    static const QSet<QString> python = wordsOf(
        "False None True and as async await break class def else except finally for from if import in is lambda not or "
        "pass raise return self try while with yield");
    static const QSet<QString> cpp =
        wordsOf("auto bool break catch class co_await co_return co_yield const else explicit false for if int mutable "
                "namespace "
                "new nullptr private public return struct template this throw true try typename using void while");
    return kind == CodeKind::Python ? python : cpp;
}

bool isOfWord(QChar letter) { return letter.isLetterOrNumber() || letter == QLatin1Char('_'); }

} // namespace

void CodeColours::setKind(CodeKind kind) { m_kind = kind; }

void CodeColours::setTheme(const Theme& theme) {
    m_theme = &theme;
    rehighlight();
}

bool CodeColours::beginsComment(const QString& text, int at) const {
    return m_kind == CodeKind::Python ? text[at] == QLatin1Char('#')
                                      : QStringView(text).mid(at).startsWith(QLatin1String("//"));
}

int CodeColours::colourText(const QString& text, int from) {
    const QString triple = QStringLiteral("\"\"\"");
    int to = from + 1;
    if (QStringView(text).mid(from).startsWith(triple)) {
        to = static_cast<int>(text.indexOf(triple, from + 3)) + 3;
    } else {
        while (to < text.size() && text[to] != QLatin1Char('"'))
            to += text[to] == QLatin1Char('\\') ? 2 : 1;
        ++to;
    }
    to = std::min(to, static_cast<int>(text.size()));
    setFormat(from, to - from, m_theme->codeText);
    return to;
}

int CodeColours::colourWord(const QString& text, int from) {
    int to = from + 1;
    const bool isNumber = text[from].isDigit();
    const bool isDirective = text[from] == QLatin1Char('@') || text[from] == QLatin1Char('#');
    if (!isOfWord(text[from]) && !isDirective)
        return to;
    while (to < text.size() && (isOfWord(text[to]) || (isNumber && text[to] == QLatin1Char('.'))))
        ++to;
    if (isNumber)
        setFormat(from, to - from, m_theme->codeNumber);
    else if (isDirective || keywords(m_kind).contains(text.mid(from, to - from)))
        setFormat(from, to - from, m_theme->codeKeyword);
    return to;
}

void CodeColours::highlightBlock(const QString& text) {
    for (int at = 0; at < text.size();) {
        if (beginsComment(text, at)) {
            setFormat(at, static_cast<int>(text.size()) - at, m_theme->faintText);
            return;
        }
        at = text[at] == QLatin1Char('"') ? colourText(text, at) : colourWord(text, at);
    }
}

} // namespace playground::ui
