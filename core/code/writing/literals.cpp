#include "core/code/writing/literals.h"

#include <array>
#include <cstdio>
#include <limits>

namespace playground {

namespace {

/// Bytes of the character that begins here and is not to be seen: a control character, a separator of lines, a mark
/// that turns the direction of reading. Zero: it can be seen.
std::size_t hiddenBytes(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t offset) {
        return at + offset < text.size() ? static_cast<unsigned char>(text[at + offset]) : 0U;
    };
    if (byte(0) < 0x20 || byte(0) == 0x7f)
        return 1;
    if (byte(0) == 0xc2 && byte(1) >= 0x80 && byte(1) < 0xa0)
        return 2;
    if (byte(0) != 0xe2)
        return 0;
    const bool isMark = byte(1) == 0x80 && (byte(2) == 0x8e || byte(2) == 0x8f || (byte(2) >= 0xa8 && byte(2) <= 0xae));
    const bool isIsolate = byte(1) == 0x81 && byte(2) >= 0xa6 && byte(2) <= 0xa9;
    return isMark || isIsolate ? 3 : 0;
}

template <class... Arguments>
std::string printed(const char* format, Arguments... arguments) {
    std::array<char, 48> text{};
    const int size = std::snprintf(text.data(), text.size(), format, arguments...);
    return {text.data(), static_cast<std::size_t>(size)};
}

unsigned codePoint(std::string_view bytes) {
    if (bytes.size() == 1)
        return static_cast<unsigned char>(bytes[0]);
    unsigned code = static_cast<unsigned char>(bytes[0]) & (bytes.size() == 2 ? 0x1fU : 0x0fU);
    for (const char byte : bytes.substr(1))
        code = code << 6U | (static_cast<unsigned char>(byte) & 0x3fU);
    return code;
}

std::string pythonEscape(std::string_view bytes) { return printed("\\u%04x", codePoint(bytes)); }

// Octal, of three digits: a hexadecimal one would take digits that follow.
std::string cppEscape(std::string_view bytes) {
    std::string escaped;
    for (const char byte : bytes)
        escaped += printed("\\%03o", static_cast<unsigned>(static_cast<unsigned char>(byte)));
    return escaped;
}

std::string quoted(std::string_view text, std::string (*escape)(std::string_view)) {
    std::string result = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t hidden = hiddenBytes(text, at);
        if (text[at] == '\n')
            result += "\\n";
        else if (text[at] == '\t')
            result += "\\t";
        else if (hidden > 0)
            result += escape(text.substr(at, hidden));
        else if (text[at] == '"' || text[at] == '\\')
            (result += '\\') += text[at];
        else
            result += text[at];
        at += std::max<std::size_t>(hidden, 1);
    }
    return result + '"';
}

} // namespace

std::string pythonText(std::string_view text) { return quoted(text, pythonEscape); }

std::string cppText(std::string_view text) {
    const std::string literal = quoted(text, cppEscape);
    return text.find('\0') == std::string_view::npos
               ? literal
               : "std::string(" + literal + ", " + std::to_string(text.size()) + ")";
}

std::string seenInCode(std::string_view text) {
    std::string seen;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t hidden = hiddenBytes(text, at);
        seen += hidden > 0 ? ' ' : text[at];
        at += std::max<std::size_t>(hidden, 1);
    }
    return seen;
}

std::string pythonValue(const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    const auto* text = std::get_if<std::string>(&value);
    return text == nullptr ? "None" : pythonText(*text);
}

// The least has no literal of its own.
std::string cppNumber(std::int64_t number) {
    return number == std::numeric_limits<std::int64_t>::min() ? "(-9223372036854775807 - 1)" : std::to_string(number);
}

std::string seconds(Duration duration) {
    constexpr std::int64_t nanosecondsOfSecond = 1'000'000'000;
    const std::int64_t whole = duration.count() / nanosecondsOfSecond;
    const std::int64_t rest = duration.count() % nanosecondsOfSecond;
    if (rest == 0)
        return std::to_string(whole);
    std::string text = printed("%lld.%09lld", static_cast<long long>(whole), static_cast<long long>(rest));
    text.erase(text.find_last_not_of('0') + 1);
    return text;
}

std::string chronoText(Duration duration) {
    std::int64_t count = duration.count();
    std::size_t unit = 0;
    constexpr std::array units{"ns", "us", "ms", "s"};
    while (unit + 1 < units.size() && count % 1000 == 0) {
        count /= 1000;
        ++unit;
    }
    return std::to_string(count) + units[unit];
}

std::string joined(const std::vector<std::string>& items) {
    std::string all;
    for (const std::string& item : items)
        all += (all.empty() ? "" : ", ") + item;
    return all;
}

} // namespace playground
