#pragma once

#include "core/io/traceorigin.h"
#include "core/trace/marker.h"
#include "core/trace/tracestore.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace playground {

/// Told now and then how many bytes of a file were read; returning false cancels.
using ReadProgress = std::function<bool(std::uint64_t)>;

/// A run as a file tells it. The times of a run of somebody else's begin at zero.
/// Thread: any, one at a time, and from then on the store's.
struct ReadRun {
    std::string format; ///< What wrote it, such as "Ray", for people.
    TraceOrigin origin; ///< Empty where the file does not say.
    std::unique_ptr<Dictionary> dictionary; // The store refers to it.
    std::unique_ptr<TraceStore> store;
    Markers markers;
    bool tellsCauses = false; ///< Who submitted what and when: without it nobody knows what a run had to wait for.
    TimePoint end{};                   ///< Of all that the file tells; what has not ended went on until then.
    std::vector<std::string> warnings; ///< Sentences: what the file does not tell, and what was left out.
};

} // namespace playground
