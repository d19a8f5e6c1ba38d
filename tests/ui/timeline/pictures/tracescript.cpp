#include "tests/ui/timeline/pictures/tracescript.h"

#include <queue>

#include <algorithm>
#include <set>

namespace playground {

/// An event loop that goes from one call to the next that is ready.
class LoopOfCalls final {
public:
    LoopOfCalls(TraceScript& script, ActorId actor, ThreadId thread, const std::vector<PlannedCall>& plans)
        : m_script(script), m_thread(thread), m_plans(plans) {
        for (const PlannedCall& plan : plans)
            m_calls.push_back({script.submit(actor, plan)});
    }

    void run(std::uint32_t limit) {
        for (std::uint32_t slot = 0; slot < limit; ++slot) {
            m_free.insert(slot);
            admitNext(TimePoint{});
        }
        while (!m_ready.empty()) {
            const Ready next = m_ready.top();
            m_ready.pop();
            m_now = std::max(m_now, next.time);
            turn(next.call);
        }
    }

private:
    struct Call {
        CallId id;
        std::uint32_t slot = 0;
        std::size_t phase = 0;
    };
    struct Ready {
        TimePoint time;
        std::size_t order;
        std::size_t call;
        bool operator>(const Ready& other) const { return std::pair(time, order) > std::pair(other.time, other.order); }
    };

    void becomeReady(TimePoint time, std::size_t call) { m_ready.push({time, m_order++, call}); }

    // Where a slot has been freed; the call may be submitted later.
    void admitNext(TimePoint freed) {
        if (m_admitted == m_calls.size())
            return;
        const std::size_t call = m_admitted++;
        becomeReady(std::max(freed, m_plans[call].submitted), call);
    }

    // Until the call awaits or ends.
    void turn(std::size_t index) {
        Call& call = m_calls[index];
        const PlannedCall& plan = m_plans[index];
        if (call.phase == 0)
            start(call, plan);
        else
            m_script.leave(m_now, call.id, CallState::Awaiting);
        for (; call.phase < plan.phases.size(); ++call.phase) {
            const Phase& phase = plan.phases[call.phase];
            m_script.enter(m_now, call.id, phase.state);
            if (phase.state == CallState::Awaiting)
                return leaveLoop(index, m_now + phase.length);
            m_now += phase.length;
            m_script.leave(m_now, call.id, phase.state);
        }
        m_script.end(m_now, call.id, plan.end);
        m_free.insert(call.slot);
        admitNext(m_now);
    }

    void start(Call& call, const PlannedCall& plan) {
        call.slot = *m_free.begin();
        m_free.erase(m_free.begin());
        m_script.queue(plan.submitted, m_now, call.id);
        m_script.start(m_now, call.id, call.slot, m_thread);
    }

    void leaveLoop(std::size_t index, TimePoint ready) {
        ++m_calls[index].phase;
        becomeReady(ready, index);
    }

    TraceScript& m_script;
    ThreadId m_thread;
    const std::vector<PlannedCall>& m_plans;
    std::vector<Call> m_calls;
    std::set<std::uint32_t> m_free; // Slots.
    std::size_t m_admitted = 0;
    std::priority_queue<Ready, std::vector<Ready>, std::greater<>> m_ready;
    std::size_t m_order = 0;
    TimePoint m_now{};
};

void TraceScript::addAsyncActor(const std::string& name, std::uint32_t limit, const std::vector<PlannedCall>& calls) {
    const ActorId actor = addActor(name, ActorKind::Async, limit);
    LoopOfCalls(*this, actor, m_dictionary.addThread(name + " loop"), calls).run(limit);
}

void TraceScript::addThreadedActor(const std::string& name, std::uint32_t limit,
                                   const std::vector<PlannedCall>& calls) {
    const ActorId actor = addActor(name, ActorKind::Threaded, limit);
    std::vector<ThreadId> threads;
    for (std::uint32_t slot = 0; slot < limit; ++slot)
        threads.push_back(m_dictionary.addThread(name + " " + std::to_string(slot)));
    std::vector<TimePoint> freeAt(limit);
    for (const PlannedCall& plan : calls) {
        const CallId call = submit(actor, plan);
        const auto first = std::ranges::find_if(freeAt, [&](TimePoint time) { return time <= plan.submitted; });
        const auto slot = first != freeAt.end() ? first : std::ranges::min_element(freeAt);
        const auto number = static_cast<std::uint32_t>(slot - freeAt.begin());
        TimePoint now = std::max(*slot, plan.submitted);
        queue(plan.submitted, now, call);
        start(now, call, number, threads[number]);
        for (const Phase& phase : plan.phases) {
            enter(now, call, phase.state);
            now += phase.length;
            leave(now, call, phase.state);
        }
        end(now, call, plan.end);
        *slot = now;
    }
}

void TraceScript::addGet(TimePoint start) {
    tell(start, {.kind = EventKind::DriverWaits});
    tell(m_end, {.kind = EventKind::DriverResumes});
}

std::vector<Event> TraceScript::events() const {
    std::vector<Event> events = m_events;
    std::ranges::stable_sort(events, {}, &Event::time);
    return events;
}

ActorId TraceScript::addActor(const std::string& name, ActorKind kind, std::uint32_t limit) {
    const ActorId actor = m_dictionary.addActor({name, name, kind});
    tell({}, {.argument = limit, .actor = actor, .kind = EventKind::ActorCreated});
    return actor;
}

void TraceScript::tell(TimePoint time, Event event) {
    event.time = time;
    m_end = std::max(m_end, time);
    m_events.push_back(event);
}

CallId TraceScript::submit(ActorId actor, const PlannedCall& plan) {
    const CallId call{++m_calls};
    tell(plan.submitted,
         {.call = call, .actor = actor, .method = m_dictionary.method(plan.method), .kind = EventKind::Submitted});
    return call;
}

void TraceScript::queue(TimePoint submitted, TimePoint started, CallId call) {
    if (submitted < started)
        tell(submitted, {.call = call, .kind = EventKind::Queued});
}

void TraceScript::start(TimePoint time, CallId call, std::uint32_t slot, ThreadId thread) {
    tell(time, {.call = call, .argument = slot, .thread = thread, .kind = EventKind::Started});
}

void TraceScript::enter(TimePoint time, CallId call, CallState state) {
    if (state != CallState::Running)
        tell(time, {.call = call, .kind = state == CallState::Awaiting ? EventKind::Awaiting : EventKind::Blocked});
}

void TraceScript::leave(TimePoint time, CallId call, CallState state) {
    if (state != CallState::Running)
        tell(time, {.call = call, .kind = state == CallState::Awaiting ? EventKind::Resumed : EventKind::Unblocked});
}

void TraceScript::end(TimePoint time, CallId call, EventKind kind) { tell(time, {.call = call, .kind = kind}); }

} // namespace playground
