#pragma once

#include "core/base/time.h"
#include "core/io/reading/leftout.h"
#include "core/io/traceorigin.h"
#include "core/trace/dictionary.h"
#include "core/trace/event.h"
#include "core/trace/marker.h"
#include "core/trace/state.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace playground {

/// A call as a file tells it. Times that it does not tell are TimePoint::max().
struct ToldCall {
    static constexpr std::uint32_t none = 0xffffffff;

    TimePoint submitted = TimePoint::max();
    TimePoint queued = TimePoint::max();
    TimePoint started = TimePoint::max();
    TimePoint ended = TimePoint::max();
    CallId id = CallId::None;         ///< Its number in the file; None: it has one when all are known.
    std::uint32_t parent = none;      ///< Index of the call that submitted it.
    std::uint32_t slot = 0;           ///< none: it is not shown.
    std::uint32_t track = 0;          ///< That of the file which its span was on.
    std::uint32_t firstState = 0;     ///< Among all states; those of a call follow each other.
    std::uint32_t states = 0;         ///< How many; without any it was running from start to end.
    std::uint32_t firstQueueing = 0; ///< Likewise what came into its way while it was queued, the first thing first.
    std::uint32_t queueings = 0;
    TextId text = TextId::None;
    ActorId actor = ActorId::None;
    MethodId method = MethodId::None;
    ThreadId thread = ThreadId::None;
    CallState end = CallState::Finished; ///< Only if it has ended.

    bool isStarted() const { return started != TimePoint::max(); }
    bool isEnded() const { return ended != TimePoint::max(); }
};

/// From then on its call was in this state.
struct ToldState {
    TimePoint start;
    CallState state = CallState::Running;
    Awaited awaited = {};
};

/// From then on its call was queued for this.
struct ToldQueueing {
    TimePoint start;
    QueueReason reason = QueueReason::SlotsFull;
    CallId behind = CallId::None;
};

struct ToldActor {
    ActorInfo info;
    TimePoint created = TimePoint::max();                        ///< Max: with its first call.
    std::vector<std::pair<TimePoint, std::uint32_t>> limits =
        {}; ///< In order of time; the first one is from its creation.
    bool isPool = false; ///< Each of its tracks has lanes of its own.
};

/// A run as a file tells it, before it is told to a store. An actor's number is its index plus one.
struct ToldRun {
    static constexpr std::size_t mostActors = 20'000;

    std::string format;
    TraceOrigin origin;
    std::unique_ptr<Dictionary> dictionary = std::make_unique<Dictionary>();
    std::vector<ToldActor> actors;
    std::vector<ToldCall> calls;
    std::vector<ToldState> states;
    std::vector<ToldQueueing> queueings;
    std::vector<TimeRange> driverWaits; ///< In order of time, none within another.
    std::vector<std::pair<TimePoint, std::uint32_t>> droppedErrors; ///< And the index of the call.
    Markers markers; ///< In any order.
    bool tellsCauses = false; ///< As in ReadRun.
    TimePoint end{};
    std::uint32_t lostEvents = 0;
    LeftOut leftOut;
    std::vector<std::string> warnings;
    MethodId others = MethodId::None; ///< See method().

    /// None when there are too many; calls of such actors are left out.
    ActorId addActor(ToldActor actor);

    /// One that stands for all others once numbers have run out.
    MethodId method(std::string_view name);
    ThreadId thread(std::string_view name); ///< ThreadId::None once numbers have run out.

    /// The times of calls, waits and the end begin at zero. Gives what was zero.
    TimePoint moveToZero();
};

} // namespace playground
