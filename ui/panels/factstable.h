#pragma once

#include "ui/theme/theme.h"

#include <QString>
#include <QStringList>

namespace playground::ui {

/// Builds a table of words and values as rich text.
class FactsTable final {
public:
    explicit FactsTable(const Theme& theme) : m_theme(theme) {}

    /// Both are plain text.
    FactsTable& add(const QString& word, const QString& value) { return addRich(word, value.toHtmlEscaped()); }
    FactsTable& addRich(const QString& word, const QString& html);
    FactsTable& addState(CallState state, const QString& value, const QString& share);
    /// With a line of rich text below, if there is one.
    FactsTable& addPart(CallState state, const QString& word, const QString& value, const QString& below);
    FactsTable& addColumns(const QString& word, const QStringList& values); ///< Aligned with other columns.
    FactsTable& addTable(const QString& html); ///< Of another one.
    FactsTable& heading(const QString& text);

    QString html();

private:
    void closeColumns();

    const Theme& m_theme;
    QString m_rows;
    QString m_columns; // Rows of the columns that are being added: a table of its own.
};

} // namespace playground::ui
