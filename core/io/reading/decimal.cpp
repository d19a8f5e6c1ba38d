#include "core/io/reading/decimal.h"

#include <charconv>
#include <cmath>

namespace playground {
namespace {

bool isDigit(char byte) { return byte >= '0' && byte <= '9'; }

/// False when that is beyond the bound.
bool addDigit(std::int64_t& number, int digit) {
    if (number > (decimalBound - 1 - digit) / 10)
        return false;
    number = number * 10 + digit;
    return true;
}

/// Takes what of the text are digits of a whole number.
bool takeWhole(std::string_view& text, std::int64_t& number) {
    while (!text.empty() && isDigit(text.front())) {
        if (!addDigit(number, text.front() - '0'))
            return false;
        text.remove_prefix(1);
    }
    return true;
}

/// Takes so many digits after the point, as if there were as many zeros behind them as are missing.
bool takePart(std::string_view& text, std::int64_t& number, int digits) {
    for (; digits > 0; --digits) {
        const bool isThere = !text.empty() && isDigit(text.front());
        if (!addDigit(number, isThere ? text.front() - '0' : 0))
            return false;
        text.remove_prefix(isThere ? 1 : 0);
    }
    number += !text.empty() && isDigit(text.front()) && text.front() >= '5' ? 1 : 0;
    while (!text.empty() && isDigit(text.front()))
        text.remove_prefix(1);
    return true;
}

/// Numbers with an exponent are rare, and no clock has more digits than a double.
std::optional<std::int64_t> throughDouble(std::string_view text, int digits) {
    double number = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const double scaled = number * std::pow(10.0, digits);
    // Written so that NaN is refused too.
    if (error != std::errc() || rest != text.data() + text.size() ||
        !(std::abs(scaled) < static_cast<double>(decimalBound)))
        return std::nullopt;
    return static_cast<std::int64_t>(std::llround(scaled));
}

} // namespace

std::optional<std::int64_t> scaledDecimal(std::string_view text, int digits) {
    const std::string_view whole = text;
    const bool isNegative = text.starts_with('-');
    text.remove_prefix(isNegative ? 1 : 0);
    if (text.empty() || !isDigit(text.front()))
        return std::nullopt; // "NaN" and "Infinity", too.
    std::int64_t number = 0;
    const bool fits = takeWhole(text, number);
    text.remove_prefix(fits && text.starts_with('.') ? 1 : 0);
    if (!fits || !takePart(text, number, digits))
        return whole.find_first_of("eE") == std::string_view::npos ? std::nullopt : throughDouble(whole, digits);
    if (!text.empty())
        return throughDouble(whole, digits);
    return isNegative ? -number : number;
}

} // namespace playground
