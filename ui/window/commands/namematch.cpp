#include "ui/window/commands/namematch.h"

#include <algorithm>
#include <vector>

namespace playground::ui {

namespace {

QString folded(const QString& text) {
    QString letters = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    letters.removeIf([](QChar letter) { return letter.isMark(); });
    while (letters.endsWith(QLatin1Char('.')))
        letters.chop(1);
    return letters.simplified();
}

QStringList wordsOf(const QString& folded) {
    QStringList words(1);
    for (const QChar letter : folded) {
        if (letter.isLetterOrNumber())
            words.last() += letter;
        else if (!words.last().isEmpty())
            words += QString();
    }
    words.removeAll(QString());
    return words;
}

qsizetype commonBeginning(QStringView one, QStringView other) {
    return std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin();
}

// Takes what was typed apart into beginnings of a name's words, in their order.
class Initials {
public:
    Initials(const QStringList& typed, const QStringList& words)
        : m_typed(typed.join(QLatin1Char(' '))),
          m_words(words),
          m_hasFailed(static_cast<std::size_t>((m_typed.size() + 1) * (words.size() + 1))) {}

    /// Words that are passed over; none when it cannot be done.
    std::optional<qsizetype> passed(qsizetype at = 0, qsizetype word = 0) {
        while (at < m_typed.size() && m_typed[at] == QLatin1Char(' '))
            ++at;
        if (at == m_typed.size())
            return 0;
        auto failed = m_hasFailed.begin() + at * (m_words.size() + 1) + word;
        for (qsizetype next = word; !*failed && next < m_words.size(); ++next)
            for (qsizetype taken = commonBeginning(QStringView(m_typed).mid(at), m_words[next]); taken > 0; --taken)
                if (const auto rest = passed(at + taken, next + 1))
                    return *rest + next - word;
        *failed = true; // Or names of many like words would take forever.
        return std::nullopt;
    }

private:
    QString m_typed;
    const QStringList& m_words;
    std::vector<bool> m_hasFailed; // By place in what was typed and by word.
};

bool eachBeginsOne(const QStringList& typed, const QStringList& words) {
    return std::ranges::all_of(typed, [&](const QString& piece) {
        return std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(piece); });
    });
}

// Letters between the first and the last, where they are closest.
std::optional<qsizetype> scattered(const QString& letters, const QString& name) {
    std::optional<qsizetype> least;
    for (qsizetype from = 0; (from = name.indexOf(letters.front(), from)) >= 0; ++from) {
        qsizetype found = 0;
        qsizetype at = from;
        for (; at < name.size() && found < letters.size(); ++at)
            found += name[at] == letters[found] ? 1 : 0;
        if (found == letters.size() && (!least || at - from - found < *least))
            least = at - from - found;
    }
    return least;
}

} // namespace

std::optional<NameMatch> matchName(const QString& typed, const QString& name, const QStringList& menus) {
    using Kind = NameMatch::Kind;
    const QString wanted = folded(typed);
    const QString whole = folded(name);
    if (wanted.isEmpty() || wanted == whole)
        return NameMatch{};
    if (whole.startsWith(wanted))
        return NameMatch{Kind::Beginning};
    const QStringList pieces = wordsOf(wanted);
    const QStringList words = wordsOf(whole);
    if (pieces.isEmpty())
        return std::nullopt;
    if (const auto passed = Initials(pieces, words).passed())
        return NameMatch{Kind::WordBeginnings, *passed};
    if (const qsizetype at = whole.indexOf(wanted); at >= 0)
        return NameMatch{Kind::Within, at};
    const QStringList all = wordsOf(folded(menus.join(QLatin1Char(' ')))) + words;
    if (const auto passed = Initials(pieces, all).passed())
        return NameMatch{Kind::WithMenus, *passed};
    if (eachBeginsOne(pieces, all))
        return NameMatch{Kind::WithMenus, all.size()};
    if (const auto between = scattered(pieces.join(QString()), whole))
        return NameMatch{Kind::Scattered, *between};
    return std::nullopt;
}

} // namespace playground::ui
