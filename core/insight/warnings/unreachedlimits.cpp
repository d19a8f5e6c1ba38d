#include "core/base/sentence.h"
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
    const std::string text =
        group == 0
            ? sentence("Warning", "%1 has %2 threads, and of its %3 calls at most %4 ran at a time. A "
                                  "max_concurrency of %4 does the same with fewer threads.")
            : sentence("Warning", "%1 has %2 threads, and of its %3 calls at most %4 ran at a time. With %4 in the "
                                  "concurrency_groups of the class it does the same with fewer threads.");
    found.push_back({.kind = "limit-never-reached",
                     .actor = actor.info.name,
                     .text = filled(text, {groupName(run.store().dictionary(), actor, group), std::to_string(limit),
                                           std::to_string(calls), std::to_string(most)}),
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
