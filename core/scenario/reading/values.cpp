#include "core/scenario/reading/values.h"

#include "core/base/durationtext.h"
#include "core/base/words.h"
#include "core/scenario/names.h"
#include "core/scenario/reading/fields.h"
#include "core/scenario/reading/refusal.h"

#include <QtGlobal>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

namespace playground {

namespace {

using Kind = JsonNode::Kind;

constexpr double slowest = 0.001;
constexpr double fastest = 1000.0;

/// The number if all of the text is one.
template <class Number>
std::optional<Number> numberIn(const std::string& text) {
    Number number{};
    const char* end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, number);
    if (problem != std::errc() || stop != end)
        return std::nullopt;
    return number;
}

std::string shown(const JsonNode& number) {
    constexpr std::size_t longest = 24;
    return number.text.size() > longest ? number.text.substr(0, longest) + "..." : number.text;
}

std::optional<std::int64_t> wholeIn(const std::string& text) {
    if (const auto whole = numberIn<std::int64_t>(text))
        return whole;
    // From 2^53 on a fraction, or one more, might have been lost.
    const auto number = numberIn<double>(text);
    if (number && std::trunc(*number) == *number && std::abs(*number) < 0x1p53)
        return static_cast<std::int64_t>(*number);
    return std::nullopt;
}

/// Of two durations that stand for a distribution.
Distribution readPair(const JsonNode& node, Distribution::Shape shape, const std::string& what,
                      const std::string& meaning) {
    needKind(node, what, Kind::List);
    if (node.children.size() != 2)
        throw Refusal{node.offset, filled(sentence("Refusal", "%1 needs a list of two durations, %2; found %3"),
                                          {what, called(meaning), std::to_string(node.children.size())})};
    return {shape, readDuration(node.children[0], what), readDuration(node.children[1], what)};
}

Distribution readUniform(const JsonNode& node) {
    const Distribution uniform = readPair(node, Distribution::Shape::Uniform, "\"uniform\"",
                                          QT_TRANSLATE_NOOP("Refusal", "the shortest and the longest"));
    if (uniform.first > uniform.second)
        throw Refusal{node.offset, sentence("Refusal", "\"uniform\" needs the shorter duration first")};
    return uniform;
}

} // namespace

void needKind(const JsonNode& node, std::string_view what, Kind kind) {
    if (node.kind != kind)
        throw Refusal{node.offset, filled(sentence("Refusal", "%1 needs %2; found %3"),
                                          {called(what), kindName(kind), kindName(node.kind)})};
}

std::string readText(const JsonNode& node, std::string_view what) {
    needKind(node, what, Kind::Text);
    return node.text;
}

bool readBoolean(const JsonNode& node, std::string_view what) {
    needKind(node, what, Kind::Boolean);
    return node.isTrue;
}

std::int64_t readWhole(const JsonNode& node, std::string_view what, std::int64_t least, std::int64_t most) {
    const bool isNumber = node.kind == Kind::Number;
    const std::optional<std::int64_t> whole = isNumber ? wholeIn(node.text) : std::nullopt;
    if (!whole || *whole < least || *whole > most)
        throw Refusal{node.offset, filled(sentence("Refusal", "%1 needs a whole number from %2 to %3; found %4"),
                                          {called(what), grouped(least), grouped(most),
                                           isNumber ? shown(node) : kindName(node.kind)})};
    return *whole;
}

Value readValue(const JsonNode& node, std::string_view what) {
    using Whole = std::numeric_limits<std::int64_t>;
    if (node.kind == Kind::Null)
        return {};
    if (node.kind == Kind::Text)
        return node.text;
    if (node.kind == Kind::Number)
        return readWhole(node, what, Whole::min(), Whole::max());
    throw Refusal{node.offset, filled(sentence("Refusal", "%1 needs a whole number, a text or null; found %2"),
                                      {called(what), kindName(node.kind)})};
}

std::uint64_t readSeed(const JsonNode& node) {
    needKind(node, "\"seed\"", Kind::Number);
    if (const auto seed = numberIn<std::uint64_t>(node.text))
        return *seed;
    const std::optional<std::int64_t> whole = wholeIn(node.text);
    if (!whole || *whole < 0)
        throw Refusal{
            node.offset,
            filled(sentence("Refusal", "\"seed\" needs a whole number of up to 64 bits; found %1"), {shown(node)})};
    return static_cast<std::uint64_t>(*whole);
}

double readSpeed(const JsonNode& node) {
    needKind(node, "\"speed\"", Kind::Number);
    const double speed = numberIn<double>(node.text).value_or(0.0);
    if (!(speed >= slowest && speed <= fastest))
        throw Refusal{node.offset, filled(sentence("Refusal", "\"speed\" needs a number from 0.001 to 1,000; found %1"),
                                          {shown(node)})};
    return speed;
}

void checkName(std::string_view name, std::size_t offset, std::string_view what) {
    if (isIdentifier(name) && name.size() <= longestName)
        return;
    throw Refusal{offset,
                  filled(sentence("Refusal", "%1 is made of up to %2 letters a to z, digits and _, and begins with no "
                                             "digit; found %3"),
                         {called(what), std::to_string(longestName), inQuotes(name)})};
}

std::string readName(const JsonNode& node, std::string_view what) {
    needKind(node, what, Kind::Text);
    checkName(node.text, node.offset, what);
    return node.text;
}

std::vector<std::string> readNames(const JsonNode& node, std::string_view what) {
    if (node.kind != Kind::List)
        return {readName(node, what)};
    if (node.children.empty())
        throw Refusal{node.offset, filled(sentence("Refusal", "%1 needs at least one name"), {called(what)})};
    std::vector<std::string> names;
    for (const JsonNode& child : node.children)
        names.push_back(readName(child, what));
    return names;
}

Duration readDuration(const JsonNode& node, std::string_view what) {
    if (node.kind != Kind::Text)
        throw Refusal{node.offset,
                      filled(sentence("Refusal", "%1 needs a duration such as \"250ms\" or \"1.5s\"; found %2"),
                             {called(what), kindName(node.kind)})};
    const Result<Duration> duration = parseDuration(node.text);
    if (!duration)
        throw Refusal{node.offset, duration.error().text};
    if (*duration < Duration::zero() || *duration > longestDuration)
        throw Refusal{node.offset, filled(sentence("Refusal", "%1 needs a duration from 0 to 1 day; found %2"),
                                          {called(what), inQuotes(node.text)})};
    return *duration;
}

Distribution readDistribution(const JsonNode& node, std::string_view what) {
    if (node.kind != Kind::Object)
        return Distribution::constant(readDuration(node, what));
    const Fields fields(node, QT_TRANSLATE_NOOP("Refusal", "a distribution"),
                        {"uniform", "exponential", "normal", "log_normal"});
    if (node.children.size() != 1)
        throw Refusal{node.offset,
                      filled(sentence("Refusal", "a distribution has one key of uniform, exponential, normal, "
                                                 "log_normal; found %1 keys"),
                             {std::to_string(node.children.size())})};
    if (const JsonNode* uniform = fields.find("uniform"))
        return readUniform(*uniform);
    if (const JsonNode* exponential = fields.find("exponential"))
        return {Distribution::Shape::Exponential, readDuration(*exponential, "\"exponential\""), {}};
    const std::string meaning = QT_TRANSLATE_NOOP("Refusal", "the mean and the standard deviation");
    if (const JsonNode* normal = fields.find("normal"))
        return readPair(*normal, Distribution::Shape::Normal, "\"normal\"", meaning);
    return readPair(fields.need("log_normal"), Distribution::Shape::LogNormal, "\"log_normal\"", meaning);
}

std::size_t readChoice(const JsonNode& node, std::string_view what, const std::vector<std::string>& words) {
    needKind(node, what, Kind::Text);
    const auto found = std::find(words.begin(), words.end(), node.text);
    if (found == words.end())
        throw Refusal{node.offset, filled(sentence("Refusal", "%1 is not %2"), {called(what), inQuotes(node.text)}) +
                                       expectation(node.text, words)};
    return static_cast<std::size_t>(found - words.begin());
}

} // namespace playground
