#include "core/base/durationtext.h"

#include "core/base/sentence.h"
#include "core/base/words.h"

#include <array>

namespace playground {

namespace {

using namespace std::chrono_literals;

struct Unit {
    std::string_view name;
    std::int64_t nanoseconds;
    int digits; ///< After the point, down to a nanosecond; 0 where no fraction is written.
};

constexpr std::array units{Unit{"ns", 1, 0}, Unit{"us", 1'000, 3}, Unit{"ms", 1'000'000, 6},
                           Unit{"s", 1'000'000'000, 9}, Unit{"m", 60'000'000'000, 0}};
constexpr std::int64_t longest = std::int64_t{100} * 365 * Duration(24h).count();

Error refusal(std::string_view text, const std::string& why) {
    return {filled(sentence("Duration", "%1 is no duration: %2"), {inQuotes(text), why})};
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The digits that `text` begins with, which are taken off it.
std::string_view takeDigits(std::string_view& text) {
    std::size_t count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    const std::string_view digits = text.substr(0, count);
    text.remove_prefix(count);
    return digits;
}

const Unit* unitNamed(std::string_view name) {
    for (const Unit& unit : units)
        if (unit.name == name)
            return &unit;
    return nullptr;
}

/// In nanoseconds, or why not. `fraction` has no trailing zeros.
Result<std::int64_t> scaled(std::string_view text, std::string_view whole, std::string_view fraction,
                            const Unit& unit) {
    std::int64_t sum = 0;
    for (const char digit : whole) {
        sum = sum * 10 + (digit - '0');
        if (sum > longest / unit.nanoseconds)
            return refusal(text, sentence("Duration", "it is longer than 100 years"));
    }
    sum *= unit.nanoseconds;
    std::int64_t place = unit.nanoseconds;
    for (const char digit : fraction) {
        if (place % 10 != 0)
            return refusal(text, sentence("Duration", "it is finer than a nanosecond"));
        place /= 10;
        sum += place * (digit - '0');
    }
    return sum;
}

} // namespace

Result<Duration> parseDuration(std::string_view text) {
    std::string_view rest = text;
    const bool isNegative = rest.starts_with('-');
    if (isNegative)
        rest.remove_prefix(1);
    const std::string_view whole = takeDigits(rest);
    const bool hasPoint = rest.starts_with('.');
    if (hasPoint)
        rest.remove_prefix(1);
    std::string_view fraction = hasPoint ? takeDigits(rest) : std::string_view();
    if (whole.empty() || (hasPoint && fraction.empty()))
        return refusal(text, sentence("Duration", "expected a number and a unit, such as \"250ms\" or \"1.5s\""));
    const Unit* unit = unitNamed(rest);
    if (unit == nullptr && rest.empty())
        return refusal(text, sentence("Duration", "its unit is missing; expected one of ns, us, ms, s, m"));
    if (unit == nullptr)
        return refusal(text, filled(sentence("Duration", "unknown unit %1"), {inQuotes(rest)}) +
                                 expectation(rest, {"ns", "us", "ms", "s", "m"}));
    while (fraction.ends_with('0'))
        fraction.remove_suffix(1);
    const Result<std::int64_t> nanoseconds = scaled(text, whole, fraction, *unit);
    if (!nanoseconds)
        return nanoseconds.error();
    return Duration(isNegative ? -*nanoseconds : *nanoseconds);
}

std::string durationText(Duration duration) {
    const std::int64_t count = duration.count();
    // The smallest number has no positive twin.
    const std::uint64_t size = count < 0 ? 0 - static_cast<std::uint64_t>(count) : static_cast<std::uint64_t>(count);
    const Unit* unit = &units.front();
    for (const Unit& candidate : units) {
        const auto length = static_cast<std::uint64_t>(candidate.nanoseconds);
        if (size >= length && (candidate.digits > 0 || size % length == 0))
            unit = &candidate;
    }
    const auto length = static_cast<std::uint64_t>(unit->nanoseconds);
    std::string text(count < 0 ? "-" : "");
    text += std::to_string(size / length);
    if (const std::uint64_t rest = size % length; rest != 0) {
        std::string fraction = std::to_string(rest);
        fraction.insert(0, static_cast<std::size_t>(unit->digits) - fraction.size(), '0');
        fraction.erase(fraction.find_last_not_of('0') + 1);
        text += "." + fraction;
    }
    return text + std::string(unit->name);
}

} // namespace playground
