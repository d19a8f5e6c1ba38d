#include "tests/bench/timeline/feed.h"

#include <algorithm>
#include <filesystem>

namespace playground::bench {
namespace {

constexpr int runsOfACall = 8;
constexpr std::uint32_t lateOneIn = 10;
constexpr Duration late = 2 * LatenessLog::least;

ThreadId loopOf(ActorId actor) { return ThreadId(toNumber(actor)); }

} // namespace

Feed::Feed(TraceStore& store, Waits waits) : m_store(store), m_waits(waits) {
    for (const ActorId actor : {ActorId{1}, ActorId{2}})
        m_events.push_back({.argument = laneCount / 2, .actor = actor, .kind = EventKind::ActorCreated});
    m_store.ingest(m_events);
}

const std::vector<Event>& Feed::eventsUntil(TimePoint time) {
    m_events.clear();
    while (m_now < time)
        step();
    return m_events;
}

void Feed::fill(std::uint64_t spans) {
    while (m_store.spanCount() < spans) {
        m_events.clear();
        // At most three spans a step.
        for (std::uint64_t left = std::min<std::uint64_t>((spans - m_store.spanCount()) / 3 + 1, 100'000); left > 0;
             --left)
            step();
        m_store.ingest(m_events);
    }
}

// A loop goes from one call to another; the two loops take turns.
void Feed::step() {
    m_now += Duration(1000 + m_random.next() % 3751);
    const ActorId actor{static_cast<std::uint16_t>(m_turn + 1)};
    Loop& loop = m_loops[m_turn];
    m_turn = 1 - m_turn;
    leave(loop, actor);
    loop.running = (loop.running + 1 + m_random.next() % (loop.lanes.size() - 1)) % loop.lanes.size();
    enter(loop, actor);
}

void Feed::leave(Loop& loop, ActorId actor) {
    Lane& lane = loop.lanes[loop.running];
    if (lane.call == CallId::None)
        return;
    if (++lane.runs < runsOfACall)
        return tell({.call = lane.call, .kind = EventKind::Awaiting});
    tell({.call = lane.call, .kind = EventKind::Finished});
    submit(lane, actor);
}

void Feed::enter(Loop& loop, ActorId actor) {
    Lane& lane = loop.lanes[loop.running];
    if (lane.call == CallId::None)
        submit(lane, actor);
    if (lane.runs > 0)
        return resume(lane.call);
    tell({.call = lane.call,
          .argument = static_cast<std::uint32_t>(loop.running),
          .thread = loopOf(actor),
          .kind = EventKind::Started});
}

void Feed::submit(Lane& lane, ActorId actor) {
    const std::uint32_t before = m_calls;
    lane = {CallId{++m_calls}};
    tell({.call = lane.call, .actor = actor, .method = MethodId{1}, .kind = EventKind::Submitted});
    if (m_waits == Waits::Told)
        tell({.call = lane.call,
              .argument = before,
              .kind = EventKind::Queued,
              .flags = static_cast<std::uint8_t>(QueueReason::ArgumentLate)});
}

void Feed::resume(CallId call) {
    const bool isLate = m_waits == Waits::Told && ++m_resumptions % lateOneIn == 0;
    tell({.call = call, .argument = isLate ? Lateness::of(late).argument : 0, .kind = EventKind::Resumed});
}

void Feed::tell(Event event) {
    event.time = m_now;
    m_events.push_back(event);
}

FedStore::FedStore(Waits waits) : store(names, {.file = {.folder = std::filesystem::temp_directory_path().string()}}) {
    for (const char* name : {"Left", "Right"}) {
        names.addActor({.name = name, .className = name, .kind = ActorKind::Async});
        names.addThread(name);
    }
    names.method("work");
    feed = std::make_unique<Feed>(store, waits);
}

} // namespace playground::bench
