#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace playground {

/// In quotes, with escapes only where JSON needs them.
std::string jsonString(std::string_view text);

/// One name by itself, more as a list.
std::string jsonNames(const std::vector<std::string>& names);

/// An object on one line: {"a": 1, "b": "c"}. Values are JSON already.
class JsonLine final {
public:
    JsonLine& add(std::string_view key, const std::string& json);
    JsonLine& addText(std::string_view key, std::string_view text) { return add(key, jsonString(text)); }
    JsonLine& addNumber(std::string_view key, std::int64_t number) { return add(key, std::to_string(number)); }

    std::string text() const { return "{" + m_members + "}"; }

private:
    std::string m_members;
};

/// A JSON text of many lines, two spaces a level; commas come by themselves.
class JsonOutline final {
public:
    void line(const std::string& json); ///< A member or an item that needs one line.
    void open(const std::string& json); ///< The first line of one that needs more; ends in an open bracket.
    void close(const std::string& json); ///< Its last line.

    std::string take() { return std::move(m_text) + "\n"; }

private:
    void next();

    std::string m_text;
    std::size_t m_level = 0;
    bool m_needsComma = false;
};

} // namespace playground
