#pragma once

#include "core/trace/holdings.h"

#include <QString>

namespace playground::ui {

/// "1.2 GB of 4.3 GB"; without a limit the first alone.
QString heldWords(const Holdings& held, std::uint64_t budget);

/// "held, 3.1 GB on disk, + 1.2 GB kept"; the first alone while nothing is there, and no other run is kept.
QString placeWords(const Holdings& held, std::uint64_t keptBytes = 0);

/// The parts of what is held, a line each, and what happens beyond the budget.
QString heldTip(const Holdings& held, std::uint64_t budget, std::uint64_t keptBytes = 0);

/// Why more is held than the budget allows; empty when it is not, by more than a few megabytes.
QString excessWords(const Holdings& held, std::uint64_t budget);

} // namespace playground::ui
