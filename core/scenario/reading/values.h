#pragma once

#include "core/scenario/distribution.h"
#include "core/scenario/reading/json.h"
#include "core/scenario/step.h"

#include <string>
#include <string_view>
#include <vector>

namespace playground {

// How a value stands in the file. Everything here throws Refusal; `what` names the value in errors: "count".

inline constexpr std::int64_t mostCalls = 10'000'000; ///< Also the most rounds of a repeat, with those around it.

/// Refused: a node of another kind.
void needKind(const JsonNode& node, std::string_view what, JsonNode::Kind kind);

std::string readText(const JsonNode& node, std::string_view what);
bool readBoolean(const JsonNode& node, std::string_view what);

/// A whole number from `least` up to and including `most`; 1.0 and 1e2 are whole.
std::int64_t readWhole(const JsonNode& node, std::string_view what, std::int64_t least, std::int64_t most);

/// What a step returns or yields: a whole number, a text or null.
Value readValue(const JsonNode& node, std::string_view what);

/// All 64 bits.
std::uint64_t readSeed(const JsonNode& node);
double readSpeed(const JsonNode& node);

/// Refused: what is not made of ASCII letters, digits and _, begins with a digit or is over 100 characters.
void checkName(std::string_view name, std::size_t offset, std::string_view what);
std::string readName(const JsonNode& node, std::string_view what);

/// One name or a list of at least one.
std::vector<std::string> readNames(const JsonNode& node, std::string_view what);

/// Zero up to and including a day.
Duration readDuration(const JsonNode& node, std::string_view what);
Distribution readDistribution(const JsonNode& node, std::string_view what);

/// Number of the word among `words`.
std::size_t readChoice(const JsonNode& node, std::string_view what, const std::vector<std::string>& words);

} // namespace playground
