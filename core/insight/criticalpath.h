#pragma once

#include "core/trace/tracestore.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace playground {

/// The calls and waits that made a run take as long as it did: each step went on because of the one before. They follow
/// each other without a gap, so that their lengths add up to the whole.
struct CriticalPath {
    /// What the step before had to do with it.
    enum class Cause : std::uint8_t {
        None, ///< It is the first that is known.
        Itself, ///< The same call was in another state.
        Submits, ///< Submitted the call.
        Result, ///< Ended with what was waited for, or gave the item.
        Argument, ///< Likewise, before the call could start.
        Slot, ///< Ended, and its slot came free.
        Order, ///< Had to start first.
        Loop, ///< Held the event loop.
        Fires, ///< The driver submitted the call.
        Raises, ///< The driver, or a person, raised the limit.
        Awaited, ///< Ended, and the driver that waited for it went on.
    };
    struct Step {
        TimeRange range; ///< Without length where a call passed on at once what it was waited for.
        CallId call = CallId::None; ///< None: the driver.
        CallState state = CallState::Running; ///< The driver runs or is blocked.
        Cause cause = Cause::None;
        bool operator==(const Step&) const = default;
    };

    TimeRange range;
    std::vector<Step> steps; ///< In order of time; together as long as the range. None when no call ended in it.
    bool isCut =
        false; ///< Before its first step the path is not known: it is too long, or what was there was dropped or lost.
};

/// What the steps of a path add up to.
struct PathSums {
    std::array<Duration, callStateCount> states{};
    std::map<ActorId, Duration> actors; ///< None: the driver, who is in no state of a call.
};
PathSums sumsOf(const TraceStore& store, const CriticalPath& path);

/// At most so many of the longest steps, in order of time, and none shorter than a thousandth of them all: for people,
/// who do not read thousands.
template <class Step>
std::vector<const Step*> longestOf(const std::vector<Step>& all, std::size_t most) {
    std::vector<const Step*> steps;
    const Duration least = all.empty() ? Duration() : (all.back().range.end - all.front().range.start) / 1000;
    for (const Step& step : all)
        if (step.range.length() >= least)
            steps.push_back(&step);
    std::ranges::stable_sort(steps, {}, [](const Step* step) { return -step->range.length(); });
    steps.resize(std::min(steps.size(), most));
    std::ranges::sort(steps);
    return steps;
}

/// First submission to last end, or to `now` while a call has not ended.
TimeRange wholeRun(const TraceStore& store, TimePoint now);

/// Walks back from the last call that ended in a range to the beginning of the range, a part at a time; or from the end
/// of another call: that of a batch is the path to the last of its calls. A step costs about as much as a search in the
/// calls and spans of an actor. The store must outlive the walk, and may grow. Thread: that of the store.
class CriticalWalk final {
public:
    static constexpr std::size_t mostSteps = 200'000;

    /// Where something holds a slot at the end of the run, and the range ends there too, what has held it longest
    /// counts as ending then.
    CriticalWalk(const TraceStore& store, TimeRange range);

    /// To the end of `last`; an empty path when it did not end in the range.
    CriticalWalk(const TraceStore& store, TimeRange range, CallId last);

    /// Takes about so many steps; true when all are taken.
    bool advance(std::size_t steps);

    /// Only once, and only when advance() was true.
    CriticalPath take();

private:
    using Cause = CriticalPath::Cause;

    /// What may have let a call go on that waited from `from` on.
    struct Wait {
        CallState state;
        TimePoint from;
        const CallRecord* by = nullptr; // Null: nothing in the run.
        TimePoint ready; // When that had done its part. Not after now.
        Cause cause = Cause::Result;
    };

    void begin(TimePoint from);
    void findEnd(TimePoint end);
    void stepBack();
    void cut();
    void stepBackInCall();
    void stepBackToSubmission();
    void stepBackInQueue();
    void stepBackInSlot();
    void stepBackInDriver();
    const WaitLog::Wait* waitAt(TimePoint time); // Of m_call; each time no later than the one before.
    Wait waitInQueue();
    Wait waitInSlot(const Span& span);
    void lookForResult(Wait& wait, Awaited awaited) const;
    void leave(const Wait& wait);
    bool leaveForRaisedLimit(const Wait& wait);
    void take(TimePoint from, CallState state);
    bool canGoTo(const CallRecord* call) const;
    void goTo(const CallRecord* call, Cause cause);

    const TraceStore& m_store;
    CriticalPath m_path; // Its steps backwards.
    const CallRecord* m_call = nullptr; // Where it is; null: the driver.
    TimePoint m_time;
    bool m_hasStep = false; // Of m_call, since the walk came to it.
    bool m_hasEnded = true;
    std::unordered_map<CallId, std::uint32_t> m_waits; // Where in the log each call's last one was found.
    std::unordered_set<CallId> m_left; // At m_time, so that the walk cannot go round in a circle.
};

/// All at once.
CriticalPath criticalPathOf(const TraceStore& store, TimeRange range);

} // namespace playground
