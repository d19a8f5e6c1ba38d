#include "core/code/writing/codewriter.h"

#include "core/code/writing/literals.h"

namespace playground {

namespace {

constexpr std::size_t widthOfComments = 76;
constexpr std::size_t spacesOfLevel = 4;

} // namespace

void CodeWriter::line(std::string_view text) {
    m_text.lines.push_back(text.empty() ? std::string() : std::string(m_depth * spacesOfLevel, ' ').append(text));
}

void CodeWriter::gap() { m_text.lines.emplace_back(); }

void CodeWriter::lines(std::string_view text) {
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        line(text.substr(at, end - at));
        at = end + 1;
    }
}

// C++ would take the next line to the comment.
void CodeWriter::commentLine(std::string text) {
    while (!text.empty() && (text.back() == ' ' || text.back() == '\\'))
        text.pop_back();
    if (!text.empty())
        line(m_comment + ' ' + text);
}

void CodeWriter::comment(std::string_view text) {
    const std::string clean = seenInCode(text);
    const std::size_t width = widthOfComments - std::min<std::size_t>(m_depth * spacesOfLevel, widthOfComments / 2);
    std::string row;
    for (std::size_t at = 0; at < clean.size();) {
        const std::size_t end = std::min(clean.find(' ', at), clean.size());
        const std::string word = clean.substr(at, end - at);
        if (!row.empty() && row.size() + word.size() + m_comment.size() + 2 > width) {
            commentLine(row);
            row.clear();
        }
        if (!word.empty())
            row += (row.empty() ? "" : " ") + word;
        at = end + 1;
    }
    commentLine(row);
}

void CodeWriter::warn(const std::string& text) {
    comment(text);
    m_text.warnings.push_back(text);
}

void CodeWriter::mark(CodePlace place) { m_text.lineOf.emplace(std::move(place), m_text.lines.size()); }

void CodeWriter::append(const CodeText& text) {
    for (const auto& [place, index] : text.lineOf)
        m_text.lineOf.emplace(place, index + m_text.lines.size());
    m_text.lines.insert(m_text.lines.end(), text.lines.begin(), text.lines.end());
    m_text.warnings.insert(m_text.warnings.end(), text.warnings.begin(), text.warnings.end());
}

} // namespace playground
