#pragma once

#include "core/scenario/distribution.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace playground {

struct Step;

/// A value that a step reads, writes or returns: nothing, a whole number or a text.
using Value = std::variant<std::monostate, std::int64_t, std::string>;

/// Async method: awaits a timer. Sync method: blocks the thread.
struct SleepStep {
    Distribution duration;
    bool operator==(const SleepStep&) const = default;
};
/// Blocks the thread, in an async method too (the classic mistake).
struct BlockStep {
    Distribution duration;
    bool operator==(const BlockStep&) const = default;
};
/// Burns this much CPU time of its thread. Native code lets go of the interpreter lock, if there is one.
struct ComputeStep {
    Distribution duration;
    bool isNative = false;
    bool operator==(const ComputeStep&) const = default;
};
/// Async method: goes to the end of the loop's queue. Sync method: no effect.
struct YieldStep {
    bool operator==(const YieldStep&) const = default;
};

/// Calls a method of an actor, `count` times.
struct CallStep {
    enum class Then : std::uint8_t {
        Await, ///< Awaits the results; a blocking get in a sync method.
        Get,   ///< Blocking get; refused in an async method.
        Go,    ///< Goes on at once; `as` is awaited, got or waited for by a later step, or by nobody.
    };
    std::string actor;
    std::string method;
    std::int64_t count = 1;
    Then then = Then::Await;
    std::string as; ///< Name of the refs for later steps; may be empty.
    std::string group = {}; ///< The concurrency group that runs it; empty: where its method says.
    std::vector<std::string> args = {}; ///< Names of earlier calls, whose results are this one's arguments.
    bool operator==(const CallStep&) const = default;
};

/// Waits for all refs of these names: `await` in an async, blocking get in a sync method.
struct GatherStep {
    std::vector<std::string> refs;
    bool operator==(const GatherStep&) const = default;
};
/// Blocking get of all refs of these names; refused in an async method.
struct GetStep {
    std::vector<std::string> refs;
    bool operator==(const GetStep&) const = default;
};
/// Waits until `count` refs are ready or `timeout` has passed; never fails because of a failed call.
struct WaitStep {
    std::vector<std::string> refs;
    std::int64_t count = 1;
    std::optional<Duration> timeout;
    bool operator==(const WaitStep&) const = default;
};

/// Cancels the calls of these names, as far as they have not ended.
struct CancelStep {
    std::vector<std::string> refs;
    bool isRecursive = true; ///< So are the calls that they have submitted.
    bool operator==(const CancelStep&) const = default;
};

/// Gives the next item of the method's stream, and goes on whether or not anybody takes it. A method with such a step
/// has no result.
struct YieldItemStep {
    Value item;
    bool operator==(const YieldItemStep&) const = default;
};
/// Takes the next items of the stream of this name as refs; waits until they are there: `await` in an async, blocking
/// in a sync method. The error of a call is its last item, and thrown where that is got.
struct NextStep {
    std::string stream;
    std::optional<std::int64_t> count = 1; ///< Fewer when the stream ends first. None: all to its end.
    std::string as; ///< Name of the items for later steps; may be empty.
    bool operator==(const NextStep&) const = default;
};
/// Takes item after item to the end of the stream, waiting as NextStep does, and runs the steps for each.
struct ForEachStep {
    std::string stream;
    std::string as; ///< Name of the item.
    std::vector<Step> steps;
    bool operator==(const ForEachStep&) const;
};

/// Reads a variable of the actor (0 before the first write) into the call's register.
struct ReadStep {
    std::string variable;
    bool operator==(const ReadStep&) const = default;
};
/// Writes register + add to a variable of the actor.
struct WriteStep {
    std::string variable;
    std::int64_t add = 0;
    bool operator==(const WriteStep&) const = default;
};

/// Sets an event of the actor for ever.
struct SetEventStep {
    std::string event;
    bool operator==(const SetEventStep&) const = default;
};
/// Waits until the event of the actor is set.
struct WaitEventStep {
    std::string event;
    bool operator==(const WaitEventStep&) const = default;
};
/// Waits until `parties` calls have arrived at this rendezvous of the actor.
struct ArriveStep {
    std::string rendezvous;
    std::int64_t parties = 2;
    bool operator==(const ArriveStep&) const = default;
};

struct FailStep {
    std::string text;
    bool operator==(const FailStep&) const = default;
};
struct ReturnStep {
    Value value;
    bool operator==(const ReturnStep&) const = default;
};
struct LogStep {
    std::string text;
    bool operator==(const LogStep&) const = default;
};
struct RepeatStep {
    std::int64_t count = 1;
    std::vector<Step> steps;
    bool operator==(const RepeatStep&) const;
};

/// One thing that a scenario method does.
struct Step {
    std::variant<SleepStep, BlockStep, ComputeStep, YieldStep, CallStep, GatherStep, GetStep, WaitStep, CancelStep,
                 YieldItemStep, NextStep, ForEachStep, ReadStep, WriteStep, SetEventStep, WaitEventStep, ArriveStep,
                 FailStep, ReturnStep, LogStep, RepeatStep>
        what;
    bool operator==(const Step&) const = default;
};

// Written out, for clang 16 crashes on the default of a type that contains itself.
inline bool ForEachStep::operator==(const ForEachStep& other) const {
    return stream == other.stream && as == other.as && steps == other.steps;
}
inline bool RepeatStep::operator==(const RepeatStep& other) const {
    return count == other.count && steps == other.steps;
}

} // namespace playground
