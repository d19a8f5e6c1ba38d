#include "core/base/words.h"

#include "core/base/sentence.h"

#include <algorithm>

namespace playground {

namespace {

constexpr std::size_t longestWord = 100;
constexpr std::size_t longestList = 24;
constexpr std::size_t longestQuote = 60;

/// Optimal string alignment: as Levenshtein, and a swap of neighbours is one edit.
std::size_t editsBetween(std::string_view from, std::string_view to) {
    std::vector<std::size_t> beforeLast(to.size() + 1);
    std::vector<std::size_t> last(to.size() + 1);
    std::vector<std::size_t> current(to.size() + 1);
    for (std::size_t j = 0; j <= to.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= from.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last[to.size()];
}

bool isContinuation(char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U; }

std::string inHex(char c) {
    constexpr std::string_view digits = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    return {'\\', 'x', digits[byte >> 4U], digits[byte & 0xfU]};
}

std::string escaped(char c) {
    if (c == '\n')
        return "\\n";
    if (c == '\t')
        return "\\t";
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20U || byte == 0x7fU ? inHex(c) : std::string{c};
}

} // namespace

std::string nearestWord(std::string_view typed, const std::vector<std::string>& words) {
    // Nobody mistypes a word that long, and comparing it would take time in proportion to the square.
    if (typed.size() > longestWord)
        return {};
    const std::string wanted = lowered(typed);
    std::string nearest;
    std::size_t fewest = std::max<std::size_t>(typed.size() / 3, 1) + 1;
    for (const std::string& word : words) {
        if (word.size() > longestWord)
            continue;
        const std::size_t edits = editsBetween(wanted, lowered(word));
        if (edits < fewest && edits < word.size()) {
            fewest = edits;
            nearest = word;
        }
    }
    return nearest;
}

std::string expectation(std::string_view typed, const std::vector<std::string>& words) {
    if (words.empty())
        return {};
    std::string known;
    const std::size_t shown = std::min(words.size(), longestList);
    for (std::size_t i = 0; i < shown; ++i)
        known += (i == 0 ? "" : ", ") + words[i];
    if (shown < words.size())
        known = filled(sentence("Words", "%1 and %2 more"), {known, std::to_string(words.size() - shown)});
    std::string text = filled(
        words.size() == 1 ? sentence("Words", "; expected %1") : sentence("Words", "; expected one of %1"), {known});
    if (const std::string nearest = nearestWord(typed, words); !nearest.empty())
        text += filled(sentence("Words", "; did you mean %1?"), {inQuotes(nearest)});
    return text;
}

std::string inQuotes(std::string_view text) {
    std::size_t end = std::min(text.size(), longestQuote);
    while (end < text.size() && end > 0 && isContinuation(text[end]))
        --end;
    std::string result = "\"";
    for (const char c : text.substr(0, end))
        result += c == '"' || c == '\\' ? std::string{'\\', c} : escaped(c);
    return result + (end < text.size() ? "...\"" : "\"");
}

std::string onOneLine(std::string_view text) {
    std::string line;
    for (std::size_t at = 0; at < text.size(); ++at) {
        // U+0080 to U+009F are what one byte with a high bit is in older charsets, and terminals obey them.
        const bool isHigh =
            text[at] == '\xc2' && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xa0U;
        line += isHigh ? inHex(text[++at]) : escaped(text[at]);
    }
    return line;
}

std::string lowered(std::string_view text) {
    std::string lower(text);
    for (char& letter : lower)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return lower;
}

std::string grouped(std::int64_t number) {
    std::string digits = std::to_string(number);
    const std::ptrdiff_t first = number < 0 ? 1 : 0;
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > first; at -= 3)
        digits.insert(static_cast<std::size_t>(at), 1, ',');
    return digits;
}

} // namespace playground
