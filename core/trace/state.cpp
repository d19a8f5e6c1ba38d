#include "core/trace/state.h"

#include <array>

namespace playground {

const char* stateName(CallState state) {
    static constexpr std::array<const char*, callStateCount> names{
        "submitted", "queued", "running", "awaiting", "blocked", "gil-wait", "finished", "failed", "cancelled"};
    const auto index = static_cast<std::size_t>(state);
    return index < names.size() ? names[index] : "unknown";
}

} // namespace playground
