#include "core/scenario/writing/jsontext.h"

namespace playground {

namespace {

std::string escaped(char c) {
    constexpr std::string_view digits = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        break;
    }
    if (byte < 0x20U)
        return std::string("\\u00") + digits[byte >> 4U] + digits[byte & 0xfU];
    return {c};
}

} // namespace

std::string jsonString(std::string_view text) {
    std::string json = "\"";
    for (const char c : text)
        json += escaped(c);
    return json + "\"";
}

std::string jsonNames(const std::vector<std::string>& names) {
    if (names.size() == 1)
        return jsonString(names.front());
    std::string json;
    for (const std::string& name : names)
        json += (json.empty() ? "[" : ", ") + jsonString(name);
    return json.empty() ? "[]" : json + "]";
}

JsonLine& JsonLine::add(std::string_view key, const std::string& json) {
    m_members += (m_members.empty() ? "" : ", ") + jsonString(key) + ": " + json;
    return *this;
}

void JsonOutline::line(const std::string& json) {
    next();
    m_text += json;
    m_needsComma = true;
}

void JsonOutline::open(const std::string& json) {
    next();
    m_text += json;
    ++m_level;
    m_needsComma = false;
}

void JsonOutline::close(const std::string& json) {
    --m_level;
    m_text += "\n" + std::string(2 * m_level, ' ') + json;
    m_needsComma = true;
}

void JsonOutline::next() {
    if (m_needsComma)
        m_text += ",";
    if (!m_text.empty())
        m_text += "\n" + std::string(2 * m_level, ' ');
}

} // namespace playground
