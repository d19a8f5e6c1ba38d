#pragma once

#include "core/code/codetext.h"

#include <string_view>

namespace playground {

/// Writes lines of code, indented by blocks.
class CodeWriter final {
public:
    /// What a comment begins with, and the spaces of one level.
    explicit CodeWriter(std::string comment) : m_comment(std::move(comment)) {}

    void line(std::string_view text);
    void gap(); ///< An empty line.
    void lines(std::string_view text); ///< As they are, without the last end.
    /// Wrapped; what is not to be seen in code, such as control characters, becomes a space.
    void comment(std::string_view text);

    void warn(const std::string& text); ///< A comment too.

    void begin() { ++m_depth; }
    void end() { --m_depth; }

    /// The next line stands for this.
    void mark(CodePlace place);

    /// Whole, after what is there.
    void append(const CodeText& text);

    std::size_t count() const { return m_text.lines.size(); }
    const CodeText& text() const { return m_text; }

private:
    void commentLine(std::string text);

    std::string m_comment;
    CodeText m_text;
    std::size_t m_depth = 0;
};

} // namespace playground
