#include "core/insight/moment.h"

#include "tests/support/tracetext.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace playground {
namespace {

constexpr std::size_t all = 1'000'000;

/// Legal events at random, many of them at one time.
class Chaos final {
public:
    explicit Chaos(std::uint32_t seed) : m_random(seed) {
        for (std::uint16_t actor = 1; actor <= actors; ++actor) {
            dictionary.addActor({.name = "a" + std::to_string(actor), .kind = ActorKind::Threaded});
            tell({.argument = 3, .actor = ActorId{actor}, .kind = EventKind::ActorCreated});
        }
        for (std::uint16_t thread = 1; thread <= actors * slotsEach; ++thread)
            dictionary.addThread("t" + std::to_string(thread));
        m_taken.resize(std::size_t{actors} * slotsEach);
    }

    std::vector<Event> events(std::size_t count) {
        while (m_events.size() < count)
            step();
        return m_events;
    }

    Dictionary dictionary;

private:
    static constexpr std::uint16_t actors = 3;
    static constexpr std::uint32_t slotsEach = 4;
    static constexpr std::size_t crowd = 40; // More than have slots: some wait for long.
    struct Life {
        CallId id = CallId::None;
        std::uint16_t actor = 1;
        CallState state = CallState::Submitted;
        std::uint32_t place = 0; // In m_taken.
    };

    std::uint32_t upTo(std::uint32_t end) { return m_random() % end; }

    void tell(Event event) {
        if (upTo(3) == 0)
            m_time += Duration(upTo(4) == 0 ? 5'000'000'000 : upTo(3) + 1); // Also too long for one span's number.
        event.time = m_time;
        m_events.push_back(event);
    }

    void tell(const Life& life, EventKind kind, std::uint32_t argument = 0, std::uint8_t flags = 0) {
        tell({.call = life.id,
              .argument = argument,
              .thread = ThreadId(static_cast<std::uint16_t>(life.place + 1)),
              .kind = kind,
              .flags = flags});
    }

    void step() {
        if (m_lives.size() < crowd || upTo(6) == 0)
            return submit();
        Life& life = m_lives[upTo(static_cast<std::uint32_t>(m_lives.size()))];
        if (hasStarted(life.state))
            goOn(life);
        else
            begin(life);
        std::erase_if(m_lives, [](const Life& one) { return hasEnded(one.state); });
    }

    void submit() {
        const Life life{CallId{++m_calls}, static_cast<std::uint16_t>(1 + upTo(actors))};
        m_lives.push_back(life);
        tell({.call = life.id, .actor = ActorId{life.actor}, .kind = EventKind::Submitted});
    }

    void begin(Life& life) {
        switch (upTo(4)) {
        case 0:
            return end(life, EventKind::Cancelled, CallState::Cancelled);
        case 1:
        case 2:
            life.state = CallState::Queued;
            return tell(life, EventKind::Queued, upTo(2) * (1 + upTo(m_calls)), static_cast<std::uint8_t>(upTo(4)));
        default:
            break;
        }
        for (std::uint32_t slot = 0; slot < slotsEach; ++slot) {
            const std::uint32_t place = (life.actor - 1U) * slotsEach + slot;
            if (m_taken[place])
                continue;
            m_taken[place] = true;
            life.place = place;
            life.state = CallState::Running;
            return tell(life, EventKind::Started, slot);
        }
    }

    void goOn(Life& life) {
        const std::uint32_t awaited = upTo(2) * (1 + upTo(m_calls));
        const auto kind = static_cast<std::uint8_t>(awaited == 0 ? upTo(2) * 3 : 1);
        switch (life.state) {
        case CallState::Awaiting:
            life.state = CallState::Running;
            return tell(life, EventKind::Resumed);
        case CallState::Blocked:
            life.state = CallState::Running;
            return tell(life, EventKind::Unblocked);
        case CallState::GilWait:
            life.state = CallState::Running;
            return tell(life, EventKind::GilTaken);
        default:
            break;
        }
        switch (upTo(6)) {
        case 0:
            life.state = CallState::Awaiting;
            return tell(life, EventKind::Awaiting, awaited, kind);
        case 1:
        case 2:
            life.state = CallState::Blocked;
            return tell(life, EventKind::Blocked, awaited, kind);
        case 3:
            life.state = CallState::GilWait;
            return tell(life, EventKind::GilWaits);
        case 4:
            return end(life, EventKind::Failed, CallState::Failed);
        default:
            return end(life, EventKind::Finished, CallState::Finished);
        }
    }

    void end(Life& life, EventKind kind, CallState state) {
        if (hasStarted(life.state))
            m_taken[life.place] = false;
        life.state = state;
        tell(life, kind);
    }

    std::mt19937 m_random;
    TimePoint m_time{};
    std::vector<Event> m_events;
    std::vector<Life> m_lives;
    std::vector<bool> m_taken;
    std::uint32_t m_calls = 0;
};

/// Of a store that knows nothing later: every call is looked at.
Moment::Actor nowOf(const TraceStore& store, std::size_t index) {
    const ActorTrack& track = store.actorAt(index);
    Moment::Actor actor{.index = index, .limit = track.limit.last()};
    for (std::size_t place = 0; place < store.callCount(); ++place) {
        const CallRecord& record = store.callAt(place);
        if (record.actor != track.id)
            continue;
        ++actor.submitted;
        actor.finished += record.state == CallState::Finished ? 1 : 0;
        actor.failed += record.state == CallState::Failed ? 1 : 0;
        actor.cancelled += record.state == CallState::Cancelled ? 1 : 0;
        actor.queued += record.state == CallState::Queued ? 1 : 0;
        actor.onTheWay += record.state == CallState::Submitted ? 1 : 0;
        if (record.isEnded())
            continue;
        Moment::Call call{.call = record.id, .state = record.state, .since = record.since};
        call.awaited = {record.waitKind, record.waitsFor};
        if (!record.isStarted()) {
            call.awaited.kind = record.waitsFor == CallId::None ? WaitKind::Outside : WaitKind::Call;
            call.reason = record.queueReason;
            actor.waiting.push_back(call);
            continue;
        }
        ++actor.inFlight;
        call.slot = record.slot;
        actor.started.push_back(call);
        if (record.state == CallState::Awaiting)
            continue;
        for (std::size_t row = 0; row < track.threads.size(); ++row)
            if (track.threads[row].thread == record.thread)
                actor.threads.push_back({row, record.id, record.state, record.since});
    }
    std::ranges::sort(actor.started, {}, &Moment::Call::slot);
    std::ranges::sort(actor.threads, {}, &Moment::Thread::row);
    return actor;
}

void expectSame(const Moment::Actor& told, const Moment::Actor& known) {
    EXPECT_EQ(told, known);
    EXPECT_EQ(told.started, known.started);
    EXPECT_EQ(told.threads, known.threads);
    EXPECT_EQ(told.waiting, known.waiting);
}

/// The state of all actors at some time, from a store that was told no later event.
struct Known {
    TimePoint time;
    std::vector<Moment::Actor> actors;
};

void expectSame(Moments& moments, const Known& known) {
    const Moment moment = moments.at(known.time, all);
    ASSERT_EQ(moment.actors.size(), known.actors.size());
    for (std::size_t actor = 0; actor < known.actors.size(); ++actor)
        expectSame(moment.actors[actor], known.actors[actor]);
}

class MomentOfChaos : public testing::TestWithParam<std::uint32_t> {};

TEST_P(MomentOfChaos, isWhatTheEventsUpToItTell) {
    Chaos chaos(GetParam());
    const std::vector<Event> events = chaos.events(GetParam() == 1 ? 12'000 : 400); // The first fills whole blocks.
    TraceStore whole(chaos.dictionary);
    Moments moments(whole); // What it has looked at once must not be stale later.
    TraceStore part(chaos.dictionary);
    std::vector<Known> known;
    std::mt19937 random(GetParam());
    constexpr std::size_t step = 40;
    for (std::size_t taken = 0; taken < events.size() && !HasFailure();) {
        const TimePoint time = events[std::min(events.size() - 1, taken + random() % step)].time;
        std::size_t end = taken;
        while (end < events.size() && events[end].time <= time)
            ++end;
        part.ingest(std::span(events).subspan(taken, end - taken));
        const std::size_t told = whole.eventCount();
        if (const std::size_t next = std::min(events.size(), end + random() % (2 * step)); next > told)
            whole.ingest(std::span(events).subspan(told, next - told));
        taken = end;
        known.push_back({time, {}});
        for (std::size_t actor = 0; actor < part.actorCount(); ++actor)
            known.back().actors.push_back(nowOf(part, actor));
        expectSame(moments, known.back());
    }
    EXPECT_GE(known.size(), events.size() / step);
    EXPECT_EQ(part.contradictions(), 0U);
    for (std::size_t back = known.size(); back-- > 0 && !HasFailure();)
        expectSame(moments, known[back]); // Now that it has seen all of them end.
}

INSTANTIATE_TEST_SUITE_P(Seeds, MomentOfChaos, testing::Range(1U, 61U));

TEST(Moment, listsTheFirstAndCountsAll) {
    Dictionary dictionary;
    dictionary.addActor({.name = "web", .kind = ActorKind::Async});
    std::vector<Event> events{{.argument = 1, .actor = ActorId{1}, .kind = EventKind::ActorCreated}};
    for (std::uint32_t call = 1; call <= 1000; ++call) {
        events.push_back({.call = CallId{call}, .actor = ActorId{1}, .kind = EventKind::Submitted});
        events.push_back({.call = CallId{call}, .kind = EventKind::Queued});
    }
    TraceStore many(dictionary);
    many.ingest(events);
    const Moment moment = Moments(many).at(at(1), 3);
    EXPECT_EQ(moment.actors.front().queued, 1000U);
    ASSERT_EQ(moment.actors.front().waiting.size(), 3U);
    EXPECT_EQ(moment.actors.front().waiting.back().call, CallId{3});
}

TEST(Moment, knowsNoActorBeforeItWasCreated) {
    Dictionary dictionary;
    dictionary.addActor({.name = "late", .kind = ActorKind::Async});
    TraceStore store(dictionary);
    store.ingest(
        std::vector<Event>{{.time = at(5), .argument = 1, .actor = ActorId{1}, .kind = EventKind::ActorCreated}});
    EXPECT_TRUE(Moments(store).at(at(4), all).actors.empty());
    EXPECT_EQ(Moments(store).at(at(5), all).actors.size(), 1U);
}

TEST(Moment, remembersWhatACallWaitedFor) {
    TraceText trace;
    auto events = eventsOf("web async 2\n0 RAAARR\n1 .RR\n", trace.dictionary);
    for (Event& event : events)
        if (event.kind == EventKind::Awaiting) {
            event.argument = 2;
            event.flags = static_cast<std::uint8_t>(WaitKind::Call);
        }
    trace.store.ingest(events);
    Moments moments(trace.store);
    EXPECT_EQ(moments.at(at(2), all).actors.front().started.front().awaited, (Awaited{WaitKind::Call, CallId{2}}));
    EXPECT_EQ(moments.at(at(5), all).actors.front().started.front().awaited, Awaited{});
}

} // namespace
} // namespace playground
