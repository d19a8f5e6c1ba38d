#pragma once

#include "ui/window/examples.h"
#include "ui/window/openrequest.h"

#include <cstdint>
#include <optional>

namespace playground::ui {

/// What a page begins with.
struct LaunchOptions {
    OpenRequest first = OpenRequest::example(playgroundExample());
    std::optional<std::uint64_t> memoryBudget; ///< Bytes for traces, this time; none: as it is set.
};

} // namespace playground::ui
