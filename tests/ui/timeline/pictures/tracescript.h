#pragma once

#include "core/trace/tracestore.h"

#include <string>
#include <vector>

namespace playground {

/// A part of a call's life in its slot: running, awaiting or blocked.
struct Phase {
    CallState state = CallState::Running;
    Duration length{};
};

struct PlannedCall {
    std::string method;
    TimePoint submitted;
    std::vector<Phase> phases;
    EventKind end = EventKind::Finished;
};

/// The events of a run that nobody ran: actors take their calls in the order given, as loops and pools do, in a time
/// that is only counted.
class TraceScript final {
public:
    explicit TraceScript(Dictionary& dictionary) : m_dictionary(dictionary) {}

    /// Calls are in the order of submission; one holds the loop until it awaits or ends.
    void addAsyncActor(const std::string& name, std::uint32_t limit, const std::vector<PlannedCall>& calls);

    /// As above; each call has a thread to itself.
    void addThreadedActor(const std::string& name, std::uint32_t limit, const std::vector<PlannedCall>& calls);

    /// The driver waits for results until the last call has ended.
    void addGet(TimePoint start);

    TimePoint end() const { return m_end; } ///< Of the last call.
    std::vector<Event> events() const; ///< In order of time.

private:
    friend class LoopOfCalls;

    ActorId addActor(const std::string& name, ActorKind kind, std::uint32_t limit);
    void tell(TimePoint time, Event event);
    CallId submit(ActorId actor, const PlannedCall& call);
    void queue(TimePoint submitted, TimePoint started, CallId call);
    void start(TimePoint time, CallId call, std::uint32_t slot, ThreadId thread);
    void enter(TimePoint time, CallId call, CallState state);
    void leave(TimePoint time, CallId call, CallState state);
    void end(TimePoint time, CallId call, EventKind kind);

    Dictionary& m_dictionary;
    std::vector<Event> m_events; // Of one instant in the order in which they were told.
    std::uint32_t m_calls = 0;
    TimePoint m_end{};
};

} // namespace playground
