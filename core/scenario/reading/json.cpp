#include "core/scenario/reading/json.h"

#include "core/base/words.h"
#include "core/scenario/reading/refusal.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <cctype>
#include <utility>

namespace playground {

namespace {

using Kind = JsonNode::Kind;

constexpr std::size_t deepest = 64;
constexpr std::size_t mostValues = 500'000;

/// What the parser lets pass: half of a surrogate pair by itself is no character.
bool hasHalfCharacter(std::string_view text) {
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        if (text[i] == '\xed' && static_cast<unsigned char>(text[i + 1]) >= 0xa0U)
            return true;
    return false;
}

/// The second of two equal keys; null when all differ.
const JsonNode* duplicate(const std::vector<JsonNode>& members) {
    std::vector<const JsonNode*> sorted;
    for (const JsonNode& member : members)
        sorted.push_back(&member);
    std::sort(sorted.begin(), sorted.end(), [](const JsonNode* a, const JsonNode* b) {
        return a->key != b->key ? a->key < b->key : a->keyOffset < b->keyOffset;
    });
    const auto found = std::adjacent_find(sorted.begin(), sorted.end(),
                                          [](const JsonNode* a, const JsonNode* b) { return a->key == b->key; });
    return found == sorted.end() ? nullptr : *(found + 1);
}

/// Puts together the tree from what the parser meets. The parser does not say where a value begins, but between the
/// end of one and the start of the next there are only spaces, commas and colons. It stands before a bracket when it
/// tells of one, and behind all else.
class Builder final {
public:
    Builder(std::string_view text, const rapidjson::MemoryStream& stream) : m_text(text), m_stream(stream) {}

    bool Null() { return add(Kind::Null); }
    bool Bool(bool value) { return add(Kind::Boolean, value); }
    bool Int(int) { return addNumber(); }
    bool Uint(unsigned) { return addNumber(); }
    bool Int64(std::int64_t) { return addNumber(); }
    bool Uint64(std::uint64_t) { return addNumber(); }
    bool Double(double) { return addNumber(); }
    bool RawNumber(const char*, rapidjson::SizeType, bool) { return addNumber(); }
    bool String(const char* bytes, rapidjson::SizeType size, bool) {
        return add(Kind::Text, false, checked(bytes, size));
    }
    bool StartObject() { return open(Kind::Object); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool StartArray() { return open(Kind::List); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    bool Key(const char* bytes, rapidjson::SizeType size, bool) {
        m_keyOffset = nextOffset();
        m_key = checked(bytes, size);
        m_end = m_stream.Tell();
        return true;
    }

    JsonNode take() { return std::move(m_root.children.front()); }

private:
    std::uint32_t nextOffset() const {
        const std::size_t found = m_text.find_first_not_of(" \t\r\n,:", m_end);
        return static_cast<std::uint32_t>(std::min(found, m_text.size()));
    }

    std::string checked(const char* bytes, std::size_t size) const {
        std::string text(bytes, size);
        if (hasHalfCharacter(text))
            throw Refusal{nextOffset(),
                          sentence("Refusal", "a text with half of a surrogate pair, which is no character")};
        return text;
    }

    bool addNumber() {
        const std::size_t start = nextOffset();
        return add(Kind::Number, false, std::string(m_text.substr(start, m_stream.Tell() - start)));
    }

    bool add(Kind kind, bool isTrue = false, std::string text = {}) {
        if (++m_count > mostValues)
            throw Refusal{nextOffset(), filled(sentence("Refusal", "more than %1 values"), {grouped(mostValues)})};
        JsonNode node;
        node.kind = kind;
        node.isTrue = isTrue;
        node.offset = nextOffset();
        node.keyOffset = m_keyOffset;
        node.key = std::exchange(m_key, {});
        node.text = std::move(text);
        m_open.back()->children.push_back(std::move(node));
        m_end = m_stream.Tell();
        return true;
    }

    bool open(Kind kind) {
        if (m_open.size() > deepest)
            throw Refusal{nextOffset(), filled(sentence("Refusal", "more than %1 levels of lists and objects"),
                                               {std::to_string(deepest)})};
        add(kind);
        ++m_end;
        m_open.push_back(&m_open.back()->children.back());
        return true;
    }

    bool close() {
        if (m_open.back()->kind == Kind::Object)
            if (const JsonNode* second = duplicate(m_open.back()->children))
                throw Refusal{
                    second->keyOffset,
                    filled(sentence("Refusal", "the key %1 stands here for the second time"), {inQuotes(second->key)})};
        m_open.pop_back();
        m_end = m_stream.Tell() + 1;
        return true;
    }

    std::string_view m_text;
    const rapidjson::MemoryStream& m_stream;
    std::size_t m_end = 0; ///< Of the last value, key or bracket.
    std::size_t m_count = 0;
    std::string m_key;
    std::uint32_t m_keyOffset = 0;
    JsonNode m_root{.kind = Kind::List};
    std::vector<JsonNode*> m_open{&m_root}; ///< From the root inwards; a parent does not grow while a child is open.
};

} // namespace

const JsonNode* JsonNode::member(std::string_view wanted) const {
    const auto found =
        std::find_if(children.begin(), children.end(), [&](const JsonNode& child) { return child.key == wanted; });
    return kind != Kind::Object || found == children.end() ? nullptr : &*found;
}

std::string kindName(JsonNode::Kind kind) {
    switch (kind) {
    case Kind::Null:
        return "null";
    case Kind::Boolean:
        return sentence("Refusal", "a boolean");
    case Kind::Number:
        return sentence("Refusal", "a number");
    case Kind::Text:
        return sentence("Refusal", "a text");
    case Kind::List:
        return sentence("Refusal", "a list");
    case Kind::Object:
        return sentence("Refusal", "an object");
    }
    return {};
}

JsonNode parseJson(std::string_view text) {
    // The parser takes a zero for the end and would not look at what follows.
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos)
        throw Refusal{zero, sentence("Refusal", "this is not JSON: a zero byte")};
    rapidjson::MemoryStream stream(text.data(), text.size());
    Builder builder(text, stream);
    rapidjson::Reader reader;
    constexpr unsigned flags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag;
    if (const rapidjson::ParseResult result = reader.Parse<flags>(stream, builder); result.IsError()) {
        std::string why = rapidjson::GetParseError_En(result.Code());
        why.front() = static_cast<char>(std::tolower(why.front()));
        why.pop_back();
        throw Refusal{result.Offset(), filled(sentence("Refusal", "this is not JSON: %1"), {why})};
    }
    return builder.take();
}

} // namespace playground
