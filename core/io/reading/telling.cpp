#include "core/io/reading/telling.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>
#include <tuple>

namespace playground {
namespace {

/// At one time, what gives room comes before what takes it, and a call of no length between the two; so that no slot is
/// given to two. A call's own events keep their order.
enum class Turn : std::uint8_t { Goes, Moment, Comes, After };

struct Timed {
    Event event;
    Turn turn = Turn::Goes;
};

EventKind leaving(CallState state) {
    switch (state) {
    case CallState::Awaiting:
        return EventKind::Resumed;
    case CallState::GilWait:
        return EventKind::GilTaken;
    default:
        return EventKind::Unblocked;
    }
}

EventKind entering(CallState state) {
    switch (state) {
    case CallState::Awaiting:
        return EventKind::Awaiting;
    case CallState::GilWait:
        return EventKind::GilWaits;
    default:
        return EventKind::Blocked;
    }
}

EventKind ending(CallState state) {
    return state == CallState::Failed      ? EventKind::Failed
           : state == CallState::Cancelled ? EventKind::Cancelled
                                           : EventKind::Finished;
}

/// Makes the events of a run, in the order of the calls.
class Teller final {
public:
    explicit Teller(ToldRun& run) : m_run(run) {}

    std::vector<Timed> events() {
        number();
        tellActors();
        tellDriver();
        for (const std::uint32_t index : m_order)
            tellCall(m_run.calls[index]);
        for (const auto& [time, index] : m_run.droppedErrors)
            add(time, Turn::After, {.call = m_run.calls[index].id, .kind = EventKind::ErrorDropped});
        if (m_run.lostEvents > 0)
            add(m_run.end, Turn::After, {.argument = m_run.lostEvents, .kind = EventKind::Lost});
        std::ranges::stable_sort(m_events, {},
                                 [](const Timed& timed) { return std::tuple(timed.event.time, timed.turn); });
        return std::move(m_events);
    }

private:
    /// In the order of submission, which is that of the ids where the file has them.
    void number() {
        for (std::uint32_t index = 0; index < m_run.calls.size(); ++index)
            if (m_run.calls[index].slot != ToldCall::none)
                m_order.push_back(index);
        std::ranges::stable_sort(m_order, {}, [this](std::uint32_t index) {
            const ToldCall& call = m_run.calls[index];
            return std::tuple(call.submitted, call.id, TimePoint::max() - call.ended);
        });
        std::uint32_t last = 0;
        for (const std::uint32_t index : m_order) {
            ToldCall& call = m_run.calls[index];
            if (call.id == CallId::None)
                call.id = CallId{++last};
            ToldActor& actor = m_run.actors[toNumber(call.actor) - 1];
            actor.created = std::min(actor.created, call.submitted);
        }
    }

    void tellActors() {
        for (std::size_t index = 0; index < m_run.actors.size(); ++index) {
            const ToldActor& actor = m_run.actors[index];
            const ActorId id = m_run.dictionary->addActor(actor.info);
            const TimePoint created = actor.created == TimePoint::max() ? TimePoint{} : actor.created;
            const std::uint32_t limit = actor.limits.empty() ? 0 : actor.limits.front().second;
            add(created, Turn::Goes, {.argument = limit, .actor = id, .kind = EventKind::ActorCreated});
            for (const auto& [time, changed] : std::span(actor.limits).subspan(actor.limits.empty() ? 0 : 1))
                add(time, Turn::Goes, {.argument = changed, .actor = id, .kind = EventKind::LimitChanged});
        }
    }

    void tellDriver() {
        for (const TimeRange& wait : m_run.driverWaits) {
            add(wait.start, Turn::Moment, {.kind = EventKind::DriverWaits});
            add(wait.end, Turn::Moment, {.kind = EventKind::DriverResumes});
        }
    }

    void tellCall(const ToldCall& call) {
        const CallId parent = call.parent == ToldCall::none ? CallId::None : m_run.calls[call.parent].id;
        add(call.submitted, Turn::Goes,
            {.call = call.id,
             .argument = toNumber(parent),
             .actor = call.actor,
             .method = call.method,
             .kind = EventKind::Submitted});
        for (const ToldQueueing& queueing : std::span(m_run.queueings).subspan(call.firstQueueing, call.queueings))
            add(queueing.start, Turn::Goes,
                {.call = call.id,
                 .argument = toNumber(queueing.behind),
                 .kind = EventKind::Queued,
                 .flags = static_cast<std::uint8_t>(queueing.reason)});
        if (call.isStarted()) {
            add(call.started, turnOf(call, call.started),
                {.call = call.id, .argument = call.slot, .thread = call.thread, .kind = EventKind::Started});
            tellStates(call);
        }
        if (call.isEnded())
            add(call.ended, turnOf(call, call.ended),
                {.call = call.id, .argument = toNumber(call.text), .kind = ending(call.end)});
    }

    void tellStates(const ToldCall& call) {
        CallState now = CallState::Running;
        for (const ToldState& next : std::span(m_run.states).subspan(call.firstState, call.states)) {
            const Turn turn = turnOf(call, next.start);
            if (now != CallState::Running)
                add(next.start, turn, {.call = call.id, .kind = leaving(now)});
            if (next.state != CallState::Running)
                add(next.start, turn,
                    {.call = call.id,
                     .argument = toNumber(next.awaited.call),
                     .kind = entering(next.state),
                     .flags = static_cast<std::uint8_t>(next.awaited.kind)});
            now = next.state;
        }
    }

    static Turn turnOf(const ToldCall& call, TimePoint time) {
        if (!call.isStarted() || time > call.started)
            return Turn::Goes;
        return call.ended == call.started ? Turn::Moment : Turn::Comes;
    }

    void add(TimePoint time, Turn turn, Event event) {
        event.time = time;
        m_events.push_back({event, turn});
    }

    ToldRun& m_run;
    std::vector<std::uint32_t> m_order; // Of calls.
    std::vector<Timed> m_events;
};

} // namespace

bool tell(ToldRun& run, TraceStore& store, const std::function<bool()>& goesOn) {
    const std::vector<Timed> events = Teller(run).events();
    std::array<Event, 4096> some;
    for (std::size_t told = 0; told < events.size();) {
        const std::size_t count = std::min(some.size(), events.size() - told);
        for (std::size_t at = 0; at < count; ++at)
            some[at] = events[told + at].event;
        store.ingest(std::span(some).first(count));
        told += count;
        if (!goesOn())
            return false;
    }
    return true;
}

} // namespace playground
