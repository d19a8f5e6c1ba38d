#pragma once

#include "core/experiment/runprogress.h"
#include "core/scenario/scenario.h"
#include "core/trace/holdings.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace playground {

constexpr std::uint64_t anyNumber = std::numeric_limits<std::uint64_t>::max();

/// What a person sets going in a run.
struct Firing {
    std::optional<Batch> batch; ///< None: the scenario's driver; its batches, when it still runs.
    bool operator==(const Firing&) const = default;
};

/// How a run in virtual time goes. The firings follow one another, each when all that came before it has ended or can
/// never go on.
struct VirtualPlan {
    std::vector<Firing> firings{Firing{}};
    std::uint64_t mostEvents = anyNumber; ///< It gives up soon after so many, as when it is told to stop.
    TraceBudget budget = {};
    RunProgress progress = {};
};

} // namespace playground
