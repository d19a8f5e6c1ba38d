#include "core/base/sentence.h"
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

/// "5 ms, 3 times in all, 12 ms together".
std::string timesWords(const TurnSum& sum) {
    const std::string longest = roughly(sum.longest.range.length());
    return sum.turns == 1 ? longest
                          : filled(sentence("Warning", "%1, %2 times in all, %3 together"),
                                   {longest, std::to_string(sum.turns), roughly(sum.time)});
}

std::string othersWords(const TurnSum& sum) {
    return sum.delayed == 1 ? sentence("Warning", "another call was there")
                            : filled(sentence("Warning", "%1 other calls were there"),
                                     {grouped(static_cast<std::int64_t>(sum.delayed))});
}

Warning warningOf(const WarnedRun& run, const ActorTrack& actor, const TurnSum& sum) {
    const CallRecord& call = *run.store().call(sum.longest.call);
    const std::string who = callName(run.store(), call);
    const bool isBlocked = sum.longest.isBlocked();
    Warning warning{.kind = isBlocked ? "loop-blocked" : "never-yielded",
                    .actor = actor.info.name,
                    .call = call.id,
                    .duration = sum.time,
                    .range = sum.longest.range,
                    .delayed = sum.delayed};
    warning.lesson = isBlocked ? "L4" : "L11";
    warning.text = filled(
        isBlocked ? sentence("Warning", "%1 blocked the event loop of %2 for %3, while %4. Await instead of "
                                        "blocking, or move it to a threaded actor.")
                  : sentence("Warning", "%1 kept the event loop of %2 for %3 without a yield, while %4. Yield now "
                                        "and then, or move the work to a threaded actor."),
        {who, actor.info.name, timesWords(sum), othersWords(sum)});
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
