#pragma once

#include "core/base/random.h"
#include "core/trace/dictionary.h"
#include "core/trace/tracestore.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace playground::bench {

/// Whether events also tell why calls wait: each is queued for the result of another, and one wake-up in ten is late.
enum class Waits : std::uint8_t { Untold, Told };

/// Makes up the events of two async actors whose fifty slots are always in use: on each loop one call runs, for 2 to
/// 10 microseconds, while the others await; each call runs eight times. A million spans a second of the run.
class Feed final {
public:
    explicit Feed(TraceStore& store, Waits waits = Waits::Untold);

    static constexpr std::uint32_t laneCount = 50;

    /// What happens up to `time`.
    const std::vector<Event>& eventsUntil(TimePoint time);
    void fill(std::uint64_t spans); ///< Until the store has that many.

private:
    struct Lane {
        CallId call = CallId::None;
        int runs = 0;
    };
    struct Loop {
        std::array<Lane, laneCount / 2> lanes{};
        std::size_t running = 0;
    };

    void step();
    void leave(Loop& loop, ActorId actor);
    void enter(Loop& loop, ActorId actor);
    void submit(Lane& lane, ActorId actor);
    void resume(CallId call);
    void tell(Event event);

    TraceStore& m_store;
    Waits m_waits;
    RandomSource m_random{1};
    std::array<Loop, 2> m_loops;
    std::size_t m_turn = 0;
    std::uint32_t m_calls = 0;
    std::uint32_t m_resumptions = 0;
    TimePoint m_now{};
    std::vector<Event> m_events;
};

/// A store and what fills it.
struct FedStore {
    explicit FedStore(Waits waits = Waits::Untold);
    Dictionary names;
    TraceStore store;
    std::unique_ptr<Feed> feed;
};

} // namespace playground::bench
