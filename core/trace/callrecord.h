#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/trace/event.h"
#include "core/trace/state.h"

namespace playground {

/// What is known of a call. Times that have not happened are TimePoint::max().
struct CallRecord {
    CallId id = CallId::None;
    CallId parent = CallId::None;
    CallId waitsFor = CallId::None; ///< While queued, awaiting or blocked: the call it waits for, if it is one.
    CallId awaiter = CallId::None;  ///< The first call that was seen to wait for this one.
    WaitKind waitKind = WaitKind::Outside; ///< While awaiting or blocked.
    ActorId actor = ActorId::None;
    MethodId method = MethodId::None;
    ThreadId thread = ThreadId::None; ///< The one that runs it, from its start on.
    CallState state = CallState::Submitted;
    QueueReason queueReason = QueueReason::SlotsFull; ///< Why it was queued, if it was.
    std::uint8_t group = 0;          ///< Number of its actor's concurrency group.
    std::uint32_t slot = 0;          ///< From its start on.
    std::uint32_t blockedWithin = 0; ///< How often it blocked again while it was blocked, and has not gone on.
    TextId text = TextId::None; ///< The error of a failed, the reason of a cancelled call.
    TimePoint submitted = TimePoint::max();
    TimePoint queued = TimePoint::max(); ///< Only if it found no slot free.
    TimePoint started = TimePoint::max();
    TimePoint ended = TimePoint::max();
    TimePoint since = TimePoint::max(); ///< When it came into `state`.
    Duration running{}; ///< Sum of its closed running spans; likewise the next three.
    Duration awaiting{};
    Duration blocked{};
    Duration gilWaiting{};

    bool isStarted() const { return started != TimePoint::max(); }
    bool isEnded() const { return ended != TimePoint::max(); }
};

} // namespace playground
