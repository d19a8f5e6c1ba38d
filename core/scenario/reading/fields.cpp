#include "core/scenario/reading/fields.h"

#include "core/base/words.h"
#include "core/scenario/reading/refusal.h"

#include <algorithm>

namespace playground {

Fields::Fields(const JsonNode& object, std::string what, const std::vector<std::string>& keys)
    : m_object(object), m_what(std::move(what)) {
    if (object.kind != JsonNode::Kind::Object)
        throw Refusal{object.offset, m_what + " is an object; found " + std::string(kindName(object.kind))};
    for (const JsonNode& member : object.children)
        if (std::find(keys.begin(), keys.end(), member.key) == keys.end())
            throw Refusal{member.keyOffset,
                          "unknown key " + inQuotes(member.key) + " in " + m_what + expectation(member.key, keys)};
}

const JsonNode& Fields::need(std::string_view key) const {
    if (const JsonNode* member = m_object.member(key))
        return *member;
    throw Refusal{m_object.offset, m_what + " needs the key " + inQuotes(key)};
}

} // namespace playground
