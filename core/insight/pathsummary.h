#pragma once

#include "core/insight/criticalpath.h"

#include <string>
#include <utility>
#include <vector>

namespace playground {

/// A critical path in names and numbers, for those who do not know its run.
struct PathSummary {
    struct Step {
        TimeRange range;
        CallId call = CallId::None;
        std::string actor;  ///< "driver" for the driver; likewise the next, which is empty then.
        std::string method;
        std::string state;
        std::string cause; ///< See causeText().
    };
    TimeRange range;
    bool isCut = false;
    std::vector<std::pair<std::string, Duration>> states; ///< That take time; "driver" is its own.
    std::vector<std::pair<std::string, Duration>> actors; ///< Longest first.
    std::vector<Step> steps;
};

PathSummary summaryOf(const TraceStore& store, const CriticalPath& path);

/// Why the step began when it did: "a.m #3 freed a slot". Empty for the first, and where the same call went on.
std::string causeText(const TraceStore& store, const CriticalPath& path, std::size_t step);

} // namespace playground
