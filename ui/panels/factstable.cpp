#include "ui/panels/factstable.h"

#include "ui/theme/words.h"

namespace playground::ui {

FactsTable& FactsTable::addRich(const QString& word, const QString& html) {
    closeColumns();
    m_rows += QStringLiteral("<tr><td style='color:%1'>%2</td><td align='right' colspan='2'>%3</td></tr>")
                  .arg(m_theme.softText.name(), word.toHtmlEscaped(), html);
    return *this;
}

FactsTable& FactsTable::addState(CallState state, const QString& value, const QString& share) {
    closeColumns();
    m_rows += QStringLiteral(
                  "<tr><td><span style='color:%1'>&#9632;</span>&nbsp;%2</td><td align='right'><nobr>%3</nobr></td>"
                  "<td align='right' style='color:%5'><nobr>%4</nobr></td></tr>")
                  .arg(m_theme.look(state).colour.name(), stateWord(state).toHtmlEscaped(), value.toHtmlEscaped(),
                       share.toHtmlEscaped(), m_theme.softText.name());
    return *this;
}

FactsTable& FactsTable::addPart(CallState state, const QString& word, const QString& value, const QString& below) {
    closeColumns();
    m_rows += QStringLiteral("<tr><td colspan='2'><span style='color:%1'>&#9632;</span>&nbsp;%2</td>"
                             "<td align='right'><nobr>%3</nobr></td></tr>")
                  .arg(m_theme.look(state).colour.name(), word.toHtmlEscaped(), value.toHtmlEscaped());
    if (!below.isEmpty())
        m_rows += QStringLiteral("<tr><td colspan='3' style='padding-left:16px; color:%1'>%2</td></tr>")
                      .arg(m_theme.softText.name(), below);
    return *this;
}

FactsTable& FactsTable::addColumns(const QString& word, const QStringList& values) {
    m_columns += QStringLiteral("<tr><td style='color:%1'>%2</td>").arg(m_theme.softText.name(), word.toHtmlEscaped());
    const bool isHead = word.isEmpty();
    for (const QString& value : values)
        m_columns += QStringLiteral("<td align='right' width='25%' style='color:%1'><nobr>%2</nobr></td>")
                         .arg((isHead ? m_theme.softText : m_theme.text).name(), value.toHtmlEscaped());
    m_columns += QStringLiteral("</tr>");
    return *this;
}

FactsTable& FactsTable::addTable(const QString& html) {
    closeColumns();
    m_rows += QStringLiteral("<tr><td colspan='3' style='padding:0'>%1</td></tr>").arg(html);
    return *this;
}

void FactsTable::closeColumns() {
    if (m_columns.isEmpty())
        return;
    m_rows +=
        QStringLiteral("<tr><td colspan='3' style='padding:0'><table width='100%' cellspacing='0' cellpadding='2'>"
                       "%1</table></td></tr>")
            .arg(m_columns);
    m_columns.clear();
}

FactsTable& FactsTable::heading(const QString& text) {
    closeColumns();
    m_rows +=
        QStringLiteral("<tr><td colspan='3' style='padding-top:10px'><b>%1</b></td></tr>").arg(text.toHtmlEscaped());
    return *this;
}

QString FactsTable::html() {
    closeColumns();
    return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='2'>%1</table>").arg(m_rows);
}

} // namespace playground::ui
