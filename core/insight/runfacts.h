#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/trace/marker.h"

#include <cstdint>
#include <string>
#include <vector>

namespace playground {

enum class RunOutcome : std::uint8_t {
    Completed,
    Failed,
    Deadlock,
    Cancelled,
    Unfinished, ///< A file tells of calls that have not ended, and not why.
};

/// Something that a person should know about a run.
struct Warning {
    std::string kind; ///< One word for files, such as "loop-blocked".
    std::string actor;
    CallId call = CallId::None; ///< The one that caused it, if one did.
    Duration duration{}; ///< What it cost.
    std::string text; ///< Sentences: what happened, whom it delayed, and the way out.
    TimeRange range{}; ///< Of the span that caused it.
    std::uint64_t delayed = 0; ///< Calls that it held up.
    std::string lesson; ///< The one that explains it, such as "L4".
};

/// What is known of a run that is not in its trace.
struct RunFacts {
    std::string scenario; ///< Its name.
    std::string engine;   ///< "real" or "virtual"; empty for a trace of another program.
    std::uint64_t seed = 0;
    double speed = 1; ///< Model time over wall time.
    RunOutcome outcome = RunOutcome::Completed;
    std::string error;                 ///< What ended the driver early; empty when nothing did.
    std::vector<std::string> deadlock; ///< Each call of the cycle, such as "ask.self #1".
    std::vector<Warning> warnings;
    Markers markers; ///< What people have to say of it.

    struct Variable {
        std::string actor;
        std::string name;
        std::int64_t value = 0;
    };
    std::vector<Variable> state; ///< The actors' state when the run ended.
};

/// "completed", "failed", "deadlock", "cancelled" or "unfinished".
const char* outcomeName(RunOutcome outcome);

} // namespace playground
