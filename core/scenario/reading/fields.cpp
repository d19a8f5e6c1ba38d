#include "core/scenario/reading/fields.h"

#include "core/base/words.h"
#include "core/scenario/reading/refusal.h"

#include <algorithm>

namespace playground {

Fields::Fields(const JsonNode& object, std::string what, const std::vector<std::string>& keys)
    : m_object(object), m_what(std::move(what)) {
    if (object.kind != JsonNode::Kind::Object)
        throw Refusal{object.offset, filled(sentence("Refusal", "%1 is an object; found %2"),
                                            {called(m_what), kindName(object.kind)})};
    for (const JsonNode& member : object.children)
        if (std::find(keys.begin(), keys.end(), member.key) == keys.end())
            throw Refusal{member.keyOffset,
                          filled(sentence("Refusal", "unknown key %1 in %2"), {inQuotes(member.key), called(m_what)}) +
                              expectation(member.key, keys)};
}

const JsonNode& Fields::need(std::string_view key) const {
    if (const JsonNode* member = m_object.member(key))
        return *member;
    throw Refusal{m_object.offset, filled(sentence("Refusal", "%1 needs the key %2"), {called(m_what), inQuotes(key)})};
}

} // namespace playground
