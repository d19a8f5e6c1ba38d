#include "core/insight/warnings/finder.h"

namespace playground {

// Of an async actor a limit costs nothing; of a threaded one each slot is a thread that is there for nothing.
void findUnreachedLimits(const WarnedRun& run, Warnings& found) {
    for (std::size_t index = 0; index < run.store().actorCount(); ++index) {
        const ActorTrack& actor = run.store().actorAt(index);
        const std::int64_t limit = actor.limit.last();
        const std::int64_t most = actor.inFlight.max();
        const auto calls = static_cast<std::int64_t>(actor.submitted);
        const bool couldHaveBeen = calls >= limit && limit >= 8;
        if (actor.info.kind != ActorKind::Threaded || !couldHaveBeen || most * 4 > limit || most == 0)
            continue;
        found.push_back({.kind = "limit-never-reached",
                         .actor = actor.info.name,
                         .text = actor.info.name + " has " + std::to_string(limit) + " threads, and of its " +
                                 std::to_string(calls) + " calls at most " + std::to_string(most) +
                                 " ran at a time. A max_concurrency of " + std::to_string(most) +
                                 " does the same with fewer threads.",
                         .range = {actor.created, run.end()},
                         .lesson = "L5"});
    }
}

} // namespace playground
