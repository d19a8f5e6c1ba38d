#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

namespace playground {

/// What happened. Between threads, events of the same nanosecond are told in this order.
enum class EventKind : std::uint8_t {
    ActorCreated,  ///< argument: the limit of its default group.
    GroupCreated,  ///< Of a further concurrency group; argument: its limit, method: its name, flags: its number.
    LimitChanged,  ///< argument: the new limit, never the first one; flags: number of the group.
    Submitted,     ///< thread: the caller's; argument: the parent call; flags: number of its group.
    Queued,        ///< flags: QueueReason; argument: the call that is in its way, if it is one and known. Of several
                   ///< late arguments each is told, the first one last.
    Started,       ///< thread: the one that runs it; argument: its slot.
    Awaiting,      ///< Gave the loop back; argument: the awaited call, or none; flags: WaitKind.
    Resumed,       ///< Has the loop again; argument and flags: for how long it could have, see Lateness.
    Blocked,       ///< Holds its thread without computing; argument and flags as for Awaiting.
    Unblocked,     ///< Computes again.
    GilWaits,      ///< Wants to compute; another call of the actor has the interpreter lock: argument, if known.
    GilTaken,      ///< Has the lock and computes; argument: the call that had it last, if known.
    Finished,      ///< Ended with a value.
    Failed,        ///< argument: TextId of the error.
    Cancelled,     ///< Ended without having run to its end; argument: TextId of the reason.
    ErrorDropped,  ///< The last ref of a failed call is gone, and nobody had looked at its error.
    Logged,        ///< argument: TextId of the line.
    ActorStopped,  ///< No call of it runs any more.
    DriverWaits,   ///< The driver began a get or wait; argument: how many calls it waits for; flags: WaitKind.
    DriverResumes, ///< It ended.
    Lost,          ///< argument: how many events did not fit the recorder's budget. What follows is incomplete.
};

/// What a call that awaits or is blocked needs to go on.
enum class WaitKind : std::uint8_t {
    Outside, ///< Goes on by itself: a timer, a timeout, input and output, whatever is not in the trace.
    Call,    ///< One call and nothing else.
    Several, ///< Several results; the call that is named is the first that was not there.
    Signal,  ///< Something that only a call of the run brings about, such as an event that another call sets.
};

struct Awaited {
    WaitKind kind = WaitKind::Outside;
    CallId call = CallId::None;
    bool operator==(const Awaited&) const = default;
};

enum class QueueReason : std::uint8_t {
    SlotsFull,    ///< The actor has it, and no slot of its group is free, or none that others do not wait for.
    ArgumentLate, ///< It waits for the result of another call.
    Order,        ///< It stands behind an earlier call of the same caller.
    LoopBusy,     ///< A slot is free for it, and the event loop is busy with others.
    Arriving,     ///< What it waited for is there; it is on its way to its group.
};

/// How long a call was ready before it resumed, as an event tells it: to the nanosecond below four seconds, to a
/// billionth of its length above.
struct Lateness {
    std::uint32_t argument = 0;
    std::uint8_t flags = 0; ///< How many low bits are left out.

    static constexpr Lateness of(Duration late) {
        std::uint64_t left = late > Duration(0) ? static_cast<std::uint64_t>(late.count()) : 0;
        std::uint8_t leftOut = 0;
        for (; left >> 32U != 0; left >>= 1U)
            ++leftOut;
        return {static_cast<std::uint32_t>(left), leftOut};
    }
    constexpr Duration duration() const {
        return flags < 32 ? Duration(static_cast<Duration::rep>(std::uint64_t{argument} << flags)) : Duration(0);
    }
};

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
