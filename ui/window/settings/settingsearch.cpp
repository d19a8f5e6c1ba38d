#include "ui/window/settings/settingsearch.h"

#include <algorithm>

namespace playground::ui {

namespace {

QString textOf(const Setting& setting) {
    QStringList texts{nameOf(setting.group), translated(setting.title), translated(setting.sentence),
                      translated(setting.keywords)};
    if (const auto* kind = std::get_if<OneOf>(&setting.kind))
        for (const OneOf::Choice& choice : kind->choices)
            texts.append(translated(choice.name));
    return texts.join(QLatin1Char('\n'));
}

} // namespace

QStringList wordsOf(const QString& typed) { return typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts); }

bool isFound(const Setting& setting, const QStringList& words) {
    const QString text = textOf(setting);
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString highlighted(const QString& text, const QStringList& words, const QColor& ground) {
    std::vector<bool> isLit(static_cast<std::size_t>(text.size()) + 1); // The last one ends what is lit.
    for (const QString& word : words)
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
            std::fill_n(isLit.begin() + at, word.size(), true);
    QString html;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool wasLit = at > 0 && isLit[static_cast<std::size_t>(at - 1)];
        if (at < text.size() && isLit[static_cast<std::size_t>(at)] == wasLit)
            continue;
        const QString part = text.mid(from, at - from).toHtmlEscaped();
        html +=
            wasLit ? QStringLiteral("<span style=\"background-color:%1\">%2</span>").arg(ground.name(), part) : part;
        from = at;
    }
    return html;
}

} // namespace playground::ui
