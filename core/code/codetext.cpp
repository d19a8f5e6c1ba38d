#include "core/code/codetext.h"

namespace playground {

std::optional<std::size_t> CodeText::find(const CodePlace& place) const {
    const auto found = lineOf.find(place);
    return found == lineOf.end() ? std::nullopt : std::optional(found->second);
}

std::string CodeText::text() const {
    std::string all;
    for (const std::string& line : lines)
        (all += line) += '\n';
    return all;
}

} // namespace playground
