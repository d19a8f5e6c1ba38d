#include "core/insight/groupname.h"
#include "core/insight/warnings/finder.h"

#include <algorithm>

namespace playground {

namespace {

void lookAtLimit(const WarnedRun& run, const ActorTrack& actor, std::uint8_t group, Warnings& found) {
    const std::int64_t limit = actor.limitOf(group).last();
    const std::int64_t most = actor.inFlightOf(group).max();
    const std::int64_t calls = actor.hasGroup(group)
                                   ? std::ranges::count(run.callsOf(actor.id), group, &CallRecord::group)
                                   : static_cast<std::int64_t>(actor.submitted);
    const bool couldHaveBeen = calls >= limit && limit >= 8;
    if (!couldHaveBeen || most * 4 > limit || most == 0)
        return;
    const std::string enough = std::to_string(most);
    const std::string wayOut = group == 0 ? "A max_concurrency of " + enough + " does"
                                          : "With " + enough + " in the concurrency_groups of the class it does";
    found.push_back({.kind = "limit-never-reached",
                     .actor = actor.info.name,
                     .text = groupName(run.store().dictionary(), actor, group) + " has " + std::to_string(limit) +
                             " threads, and of its " + std::to_string(calls) + " calls at most " + enough +
                             " ran at a time. " + wayOut + " the same with fewer threads.",
                     .range = {actor.created, run.end()},
                     .lesson = "L5"});
}

} // namespace

// Of an async actor a limit costs nothing; of a threaded one each slot is a thread that is there for nothing.
void findUnreachedLimits(const WarnedRun& run, Warnings& found) {
    for (std::size_t index = 0; index < run.store().actorCount(); ++index) {
        const ActorTrack& actor = run.store().actorAt(index);
        for (std::size_t group = 0; actor.info.kind == ActorKind::Threaded && group < actor.groups.size(); ++group)
            lookAtLimit(run, actor, static_cast<std::uint8_t>(group), found);
    }
}

} // namespace playground
