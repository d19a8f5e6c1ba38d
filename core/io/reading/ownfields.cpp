#include "core/io/reading/ownfields.h"

#include <charconv>

namespace playground {

std::uint32_t numberOf(std::string_view text) {
    std::uint32_t number = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && rest == text.data() + text.size() ? number : 0;
}

std::string_view classIn(std::string_view qualified) {
    const std::size_t dot = qualified.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : qualified.substr(0, dot);
}

std::string_view methodIn(std::string_view qualified) {
    const std::size_t dot = qualified.rfind('.');
    return dot == std::string_view::npos ? qualified : qualified.substr(dot + 1);
}

CallState stateIn(std::string_view word) {
    for (std::size_t number = 0; number < callStateCount; ++number)
        if (word == stateName(static_cast<CallState>(number)))
            return static_cast<CallState>(number);
    return CallState::Submitted;
}

} // namespace playground
