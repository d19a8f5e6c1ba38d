#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

#include <string>
#include <string_view>
#include <vector>

namespace playground {

/// One number of a scenario that can be turned, to see what it does.
struct Knob {
    enum class Kind : std::uint8_t {
        MaxConcurrency,  ///< Of an actor or of one of its groups.
        Count,           ///< Of the calls of all batches of a method or task.
        Rate,            ///< Of those batches, in calls a second.
        Cores,           ///< Of the virtual engine.
        InterpreterLock, ///< 0 or 1.
    };
    Kind kind = Kind::MaxConcurrency;
    std::string actor;  ///< Of the first three; empty for a task.
    std::string method; ///< Of Count and Rate.
    std::string group;  ///< Of MaxConcurrency; empty: the default group.

    std::int64_t least() const;
    std::int64_t most() const;
    bool operator==(const Knob&) const = default;
};

/// As on the command line: "worker.max_concurrency", "worker.io.max_concurrency" (of its group io),
/// "worker.fetch.count", "worker.fetch.rate", "resize.count" (of a task), "cores", "interpreter_lock".
std::string toText(const Knob& knob);

/// All that a scenario has, in the order of its actors and batches.
std::vector<Knob> knobsOf(const Scenario& scenario);

/// The error names those there are.
Result<Knob> findKnob(const Scenario& scenario, std::string_view text);

/// What it is set to: of several batches the first counts, 0 is a rate of all at once.
std::int64_t valueOf(const Scenario& scenario, const Knob& knob);

/// The scenario with the knob turned to a value from least() to most(). A batch whose calls come at once gets a steady
/// rate, one of bursts keeps their size.
Scenario turned(Scenario scenario, const Knob& knob, std::int64_t value);

/// "1..8", "1..64/8" (eight values, spread evenly) or "1,2,4,8": at most 1,000 values.
Result<std::vector<std::int64_t>> parseValues(std::string_view text);

} // namespace playground
