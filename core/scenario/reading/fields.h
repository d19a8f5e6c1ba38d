#pragma once

#include "core/scenario/reading/json.h"

#include <string>
#include <string_view>
#include <vector>

namespace playground {

/// The members of an object of which all keys are known. Everything here throws Refusal.
class Fields final {
public:
    /// Refused: what is not an object, a key that is not among `keys`. `what` names the object in errors: "an actor".
    /// The node must outlive the fields.
    Fields(const JsonNode& object, std::string what, const std::vector<std::string>& keys);

    const JsonNode* find(std::string_view key) const { return m_object.member(key); } ///< Null when it is left out.
    const JsonNode& need(std::string_view key) const; ///< Refused when it is left out.
    const JsonNode& object() const { return m_object; }

private:
    const JsonNode& m_object;
    std::string m_what;
};

} // namespace playground
