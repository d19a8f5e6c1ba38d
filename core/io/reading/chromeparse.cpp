#include "core/io/reading/chromeparse.h"

#include <rapidjson/error/en.h>

#include <exception>

namespace playground {
namespace {

/// What one text, or the brackets around one value, may take.
constexpr std::size_t largestText = std::size_t{16} << 20U;

struct TextTooLarge final : std::exception {};

/// What a RapidJSON reader keeps texts and brackets in. It throws rather than grow without end.
class BoundedAllocator final {
public:
    static constexpr bool kNeedFree = true;

    void* Malloc(std::size_t size) { return m_allocator.Malloc(checked(size)); }
    void* Realloc(void* old, std::size_t oldSize, std::size_t newSize) {
        return m_allocator.Realloc(old, oldSize, checked(newSize));
    }
    static void Free(void* memory) { rapidjson::CrtAllocator::Free(memory); }

private:
    static std::size_t checked(std::size_t size) {
        if (size > largestText)
            throw TextTooLarge();
        return size;
    }

    rapidjson::CrtAllocator m_allocator;
};

} // namespace

ChromeParse parseChrome(DeviceSource& source, ChromeSax& sax) {
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag |
                               rapidjson::kParseNanAndInfFlag | rapidjson::kParseTrailingCommasFlag;
    rapidjson::GenericReader<rapidjson::UTF8<>, rapidjson::UTF8<>, BoundedAllocator> reader;
    try {
        const rapidjson::ParseResult result = reader.Parse<flags>(source, sax);
        if (!result.IsError())
            return {};
        return {result.Offset(), rapidjson::GetParseError_En(result.Code()), source.isAtEnd()};
    } catch (const TextTooLarge&) {
        return {source.Tell(), "a text or a nesting of more than 16 MiB", false};
    }
}

} // namespace playground
