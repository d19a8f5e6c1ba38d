#include "core/io/reading/owntracks.h"

#include "core/io/chromecontext.h"
#include "core/io/reading/decimal.h"
#include "core/io/reading/ownfields.h"

#include <algorithm>
#include <string_view>

namespace playground {

namespace {

using Arg = ChromeEvent::Arg;

} // namespace

ActorId OwnTracks::actorOf(const ChromeEvent& event) {
    const auto [found, isNew] = m_actors.try_emplace(event.process, ActorId::None);
    if (isNew)
        found->second = m_run.addActor({.info = {"process " + event.process, {}, ActorKind::Threaded}});
    return found->second;
}

ThreadId OwnTracks::threadOf(const ChromeEvent& event) {
    const auto [found, isNew] = m_threads.try_emplace(event.process + "/" + event.thread, ThreadId::None);
    if (isNew)
        found->second = m_run.thread(event.has(Arg::Name) ? event.arg(Arg::Name) : "thread " + event.thread);
    return found->second;
}

void OwnTracks::takeName(const ChromeEvent& event) {
    const std::uint32_t thread = numberOf(event.thread);
    if (numberOf(event.process) == driverTrack.pid)
        return;
    if (event.name == "thread_name" && thread >= firstThreadTid && thread < queueTid)
        threadOf(event);
    if (event.name != "process_name")
        return;
    const ActorId id = actorOf(event);
    if (id == ActorId::None)
        return;
    m_run.actors[toNumber(id) - 1].info = {event.arg(Arg::Name), event.arg(Arg::Class),
                                           event.arg(Arg::Kind) == "async" ? ActorKind::Async : ActorKind::Threaded};
}

void OwnTracks::takeLimit(const ChromeEvent& event) {
    const auto limit = scaledDecimal(event.arg(Arg::MaxConcurrency), 0);
    if (event.name != "max_concurrency" || !limit)
        return;
    const ActorId id = actorOf(event);
    if (id == ActorId::None)
        return;
    ToldActor& actor = m_run.actors[toNumber(id) - 1];
    const TimePoint time(*event.time);
    if (actor.limits.empty())
        actor.created = time;
    constexpr std::int64_t most = 0xffffffff;
    actor.limits.emplace_back(time, static_cast<std::uint32_t>(std::clamp<std::int64_t>(*limit, 0, most)));
}

} // namespace playground
