#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace playground::ui {

/// What the window starts with.
struct LaunchOptions {
    QString file; ///< A scenario or a trace to open; empty: the playground.
    std::optional<std::uint64_t> memoryBudget; ///< Bytes for the trace, this time; none: as it is set.
};

} // namespace playground::ui
