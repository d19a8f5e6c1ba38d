#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace playground {

/// A value of a JSON text that knows where it stood.
struct JsonNode {
    enum class Kind : std::uint8_t { Null, Boolean, Number, Text, List, Object };

    Kind kind = Kind::Null;
    bool isTrue = false;
    std::uint32_t offset = 0;      ///< Of the value's first byte.
    std::uint32_t keyOffset = 0;   ///< Of its key's quotation mark, in an object.
    std::string key;               ///< In an object.
    std::string text;              ///< Of a text, without escapes; of a number, as written.
    std::vector<JsonNode> children; ///< Items of a list, members of an object, in the order of the text.

    const JsonNode* member(std::string_view wanted) const; ///< Null when there is none.
};

/// "a whole number", "a text", "a list" and so on, for errors.
std::string kindName(JsonNode::Kind kind);

/// Throws Refusal: what is not JSON or not UTF-8, the same key twice in an object, more than 64 levels or 500,000
/// values. Needs a text of less than 4 GiB.
JsonNode parseJson(std::string_view text);

} // namespace playground
