#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

namespace playground {

/// What happened. Between threads, events of the same nanosecond are told in this order.
enum class EventKind : std::uint8_t {
    ActorCreated,  ///< argument: its limit.
    LimitChanged,  ///< argument: the new limit; never the first one.
    Submitted,     ///< thread: the caller's; argument: the parent call.
    Queued,        ///< The actor has it and no slot is free; argument: QueueReason.
    Started,       ///< thread: the one that runs it; argument: its slot.
    Awaiting,      ///< Gave the loop back; argument: the awaited call, or none for timers and everything outside.
    Resumed,       ///< Has the loop again.
    Blocked,       ///< Holds its thread without computing; argument: the call it waits for, or none for a sleep.
    Unblocked,     ///< Computes again.
    Finished,      ///< Ended with a value.
    Failed,        ///< argument: TextId of the error.
    Cancelled,     ///< Ended without having run to its end; argument: TextId of the reason.
    Logged,        ///< argument: TextId of the line.
    ActorStopped,  ///< No call of it runs any more.
    DriverWaits,   ///< The driver began a get or wait; argument: how many calls it waits for.
    DriverResumes, ///< It ended.
    Lost,          ///< argument: how many events did not fit the recorder's budget. What follows is incomplete.
};

enum class QueueReason : std::uint8_t { SlotsFull, ArgumentLate, Order };

/// One thing that happened in a run. 24 bytes, plain data.
struct Event {
    TimePoint time;
    CallId call = CallId::None;
    std::uint32_t argument = 0;
    ActorId actor = ActorId::None;
    MethodId method = MethodId::None;
    ThreadId thread = ThreadId::None; ///< None is filled in by the recorder.
    EventKind kind = EventKind::Lost;
    std::uint8_t flags = 0;

    bool operator==(const Event&) const = default;
};
static_assert(sizeof(Event) == 24);

} // namespace playground
