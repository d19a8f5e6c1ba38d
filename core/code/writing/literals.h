#pragma once

#include "core/base/time.h"
#include "core/scenario/step.h"

#include <string>
#include <string_view>

namespace playground {

// How values stand in code.

/// A text in quotes.
std::string pythonText(std::string_view text);
/// A std::string's argument: `"text"`, or with its length where a zero byte would end it.
std::string cppText(std::string_view text);

/// For a comment: what cannot be seen, breaks a line or turns the direction of reading becomes a space.
std::string seenInCode(std::string_view text);

std::string pythonValue(const Value& value);
std::string cppNumber(std::int64_t number);

/// Exact, such as "0.05".
std::string seconds(Duration duration);
/// Exact, such as "50ms".
std::string chronoText(Duration duration);

/// The items with ", " between them.
std::string joined(const std::vector<std::string>& items);

} // namespace playground
