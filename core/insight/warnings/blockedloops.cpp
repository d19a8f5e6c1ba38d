#include "core/base/words.h"
#include "core/insight/callname.h"
#include "core/insight/longturn.h"
#include "core/insight/warnings/finder.h"

#include <map>

namespace playground {

namespace {

/// A time in which a call had the loop and did not give it back.
struct Turn {
    TimeRange range;
    CallId call = CallId::None;
    Duration blocked{};

    /// Else it computed for most of it.
    bool isBlocked() const { return blocked * 2 >= range.length(); }
};

template <class Visit>
void forEachTurn(const SpanRow& loop, TimePoint end, Visit visit) {
    Turn turn;
    CallState state{};
    for (std::size_t index = loop.firstKept(); index < loop.size(); ++index) {
        const Span span = loop.at(index, end);
        if (span.range.start >= end)
            break;
        // One state after the same of the same call: between them it gave the loop back, and nobody took it.
        if (span.call != turn.call || span.range.start != turn.range.end || span.state == state) {
            visit(turn);
            turn = {{span.range.start, span.range.start}, span.call};
        }
        state = span.state;
        turn.range.end = std::min(span.range.end, end);
        if (span.state == CallState::Blocked)
            turn.blocked += turn.range.end - span.range.start;
    }
    visit(turn);
}

/// All long turns of one method on one actor.
struct TurnSum {
    std::uint64_t turns = 0;
    Duration time{};
    Turn longest;
    std::uint64_t delayed = 0; // By the longest.
};

std::string timesWords(const TurnSum& sum) {
    return sum.turns == 1 ? "" : ", " + std::to_string(sum.turns) + " times in all, " + roughly(sum.time) + " together";
}

Warning warningOf(const WarnedRun& run, const ActorTrack& actor, const TurnSum& sum) {
    const CallRecord& call = *run.store().call(sum.longest.call);
    const std::string who = callName(run.store(), call);
    const std::string others =
        sum.delayed == 1 ? "another call was" : grouped(static_cast<std::int64_t>(sum.delayed)) + " other calls were";
    const bool isBlocked = sum.longest.isBlocked();
    Warning warning{.kind = isBlocked ? "loop-blocked" : "never-yielded",
                    .actor = actor.info.name,
                    .call = call.id,
                    .duration = sum.time,
                    .range = sum.longest.range,
                    .delayed = sum.delayed};
    warning.lesson = isBlocked ? "L4" : "L11";
    warning.text = isBlocked ? who + " blocked the event loop of " + actor.info.name + " for " +
                                   roughly(sum.longest.range.length()) + timesWords(sum) + ", while " + others +
                                   " there. Await instead of blocking, or move it to a threaded actor."
                             : who + " kept the event loop of " + actor.info.name + " for " +
                                   roughly(sum.longest.range.length()) + timesWords(sum) + " without a yield, while " +
                                   others + " there. Yield now and then, or move the work to a threaded actor.";
    return warning;
}

} // namespace

void findBlockedLoops(const WarnedRun& run, Warnings& found) {
    for (std::size_t index = 0; index < run.store().actorCount(); ++index) {
        const ActorTrack& actor = run.store().actorAt(index);
        if (actor.info.kind != ActorKind::Async)
            continue;
        std::map<std::pair<MethodId, bool>, TurnSum> sums;
        for (const auto& thread : actor.threads)
            forEachTurn(thread.spans, run.end(), [&](const Turn& turn) {
                const CallRecord* call = run.store().call(turn.call);
                if (!call || turn.range.length() < longTurn)
                    return;
                const std::uint64_t delayed = run.othersWithin(turn.range, *call);
                if (delayed == 0)
                    return;
                TurnSum& sum = sums[{call->method, turn.isBlocked()}];
                ++sum.turns;
                sum.time += turn.range.length();
                if (turn.range.length() > sum.longest.range.length()) {
                    sum.longest = turn;
                    sum.delayed = delayed;
                }
            });
        for (const auto& [key, sum] : sums)
            found.push_back(warningOf(run, actor, sum));
    }
}

} // namespace playground
