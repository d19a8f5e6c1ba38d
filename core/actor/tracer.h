#pragma once

#include "core/exec/clock.h"
#include "core/trace/recorder.h"

namespace playground {

/// Tells a recorder what happens to an actor's calls; tells nobody when there is none.
/// Thread: any.
struct Tracer {
    Clock clock;
    Recorder* recorder = nullptr; // Not ours; null when nothing is traced.
    ActorId actor = ActorId::None;

    /// Zero when nothing is traced, for asking costs something.
    TimePoint now() const { return recorder ? clock.now() : TimePoint(); }

    void record(EventKind kind, CallId call = CallId::None, std::uint32_t argument = 0,
                MethodId method = MethodId::None, std::uint8_t flags = 0) const {
        recordAt(now(), kind, call, argument, method, flags);
    }

    void recordAt(TimePoint time, EventKind kind, CallId call = CallId::None, std::uint32_t argument = 0,
                  MethodId method = MethodId::None, std::uint8_t flags = 0) const {
        if (recorder)
            recorder->record({.time = time,
                              .call = call,
                              .argument = argument,
                              .actor = actor,
                              .method = method,
                              .kind = kind,
                              .flags = flags});
    }

    /// Awaiting or Blocked.
    void recordWait(EventKind kind, CallId call, Awaited awaited) const {
        record(kind, call, toNumber(awaited.call), MethodId::None, static_cast<std::uint8_t>(awaited.kind));
    }

    void recordQueued(CallId call, QueueReason reason, CallId by = CallId::None) const {
        recordQueuedAt(now(), call, reason, by);
    }

    void recordQueuedAt(TimePoint time, CallId call, QueueReason reason, CallId by = CallId::None) const {
        recordAt(time, EventKind::Queued, call, toNumber(by), MethodId::None, static_cast<std::uint8_t>(reason));
    }

    void recordResumed(TimePoint time, CallId call, TimePoint ready) const {
        const Lateness late = Lateness::of(time - ready);
        recordAt(time, EventKind::Resumed, call, late.argument, MethodId::None, late.flags);
    }

    /// The number of a text for an event's argument.
    std::uint32_t text(std::string_view text) const {
        return recorder ? toNumber(recorder->dictionary().text(text)) : 0;
    }
};

} // namespace playground
