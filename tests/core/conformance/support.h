#pragma once

#include "core/actor/promise.h"
#include "core/actor/runtime.h"
#include "core/trace/tracestore.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace playground {

/// How long a test waits for what must come. Only a test that fails waits so long.
inline constexpr std::chrono::seconds inTime(20);

/// A number that only grows and that threads wait for. Copies share it. Thread: any.
class Counter final {
public:
    Counter() : m_shared(std::make_shared<Shared>()) {}

    int add() const {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->changed.notify_all();
        return ++m_shared->number;
    }
    int value() const {
        const std::lock_guard lock(m_shared->mutex);
        return m_shared->number;
    }
    /// Blocks the thread; false when it does not come so far in time.
    bool reaches(int number) const {
        std::unique_lock lock(m_shared->mutex);
        return m_shared->changed.wait_for(lock, inTime, [&] { return m_shared->number >= number; });
    }

private:
    struct Shared {
        std::mutex mutex; // Guards the number: threads of actors meet the test's.
        std::condition_variable changed;
        int number = 0;
    };
    std::shared_ptr<Shared> m_shared;
};

/// For what tells nobody that it has happened. False when it does not in time.
template <class Condition>
bool waitUntil(Condition condition) {
    const auto deadline = std::chrono::steady_clock::now() + inTime;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > deadline)
            return false;
        std::this_thread::yield();
    }
    return true;
}

/// Part of an actor class whose loop can be kept busy; see submitTogether().
class Stands {
public:
    void stands(Counter entered, Counter released) {
        entered.add();
        released.reaches(1);
    }
};

/// When the first and the last of some calls started and ended.
struct Stretch {
    TimePoint firstStart = TimePoint::max();
    TimePoint lastStart{};
    TimePoint firstEnd = TimePoint::max();
    TimePoint lastEnd{};
    Duration longest{}; ///< Of the calls, from start to end.

    /// How many of the longest calls fit into the whole: about 1 when all overlap. Says the same on a slow machine,
    /// for that one stretches the calls too.
    double makespan() const {
        return static_cast<double>((lastEnd - firstStart).count()) / static_cast<double>(longest.count());
    }
};

/// A run whose seconds are short, and that can be looked at afterwards.
class Conformance : public ::testing::Test {
protected:
    /// Ends the run; `trace` knows all of it then.
    void endRun() {
        runtime.shutDown();
        events = recorder.drain(TimePoint::max());
        trace.ingest(events);
        EXPECT_EQ(trace.contradictions(), 0U);
    }

    // Only after endRun().
    template <class T>
    const CallRecord& callOf(const ObjectRef<T>& ref) const {
        return *trace.call(ref.id());
    }
    /// Whether it waited for this reason, at any time.
    template <class T>
    bool wasQueued(const ObjectRef<T>& ref, QueueReason reason) const {
        return std::ranges::any_of(events, [&](const Event& event) {
            return event.kind == EventKind::Queued && event.call == ref.id() &&
                   event.flags == static_cast<std::uint8_t>(reason);
        });
    }
    const CallRecord& childOf(CallId parent) const {
        std::size_t index = 0;
        while (trace.callAt(index).parent != parent)
            ++index;
        return trace.callAt(index);
    }
    const ActorTrack& onlyActor() const { return trace.actorAt(0); }
    TimePoint limitChange(std::size_t number = 1) const { return onlyActor().limit.timeAt(number); }

    template <class T>
    Stretch stretchOf(const std::vector<ObjectRef<T>>& refs) const {
        Stretch stretch;
        for (const ObjectRef<T>& ref : refs) {
            const CallRecord& call = callOf(ref);
            stretch.firstStart = std::min(stretch.firstStart, call.started);
            stretch.lastStart = std::max(stretch.lastStart, call.started);
            stretch.firstEnd = std::min(stretch.firstEnd, call.ended);
            stretch.lastEnd = std::max(stretch.lastEnd, call.ended);
            stretch.longest = std::max(stretch.longest, call.ended - call.started);
        }
        return stretch;
    }

    /// Has `submit` submit calls while the loop of an actor that Stands is busy: all are there when the first starts.
    template <class A, class F>
    static auto submitTogether(const ActorHandle<A>& actor, F submit) {
        const Counter entered;
        const Counter released;
        actor.template remote<&A::stands>(entered, released);
        EXPECT_TRUE(entered.reaches(1));
        auto refs = submit();
        released.add();
        return refs;
    }

    /// Returns when all calls have arrived at the actor that this thread has submitted to it before: a call of M that
    /// comes behind them, and is cancelled, has ended.
    template <auto M, class A, class... Args>
    static void letArrive(const ActorHandle<A>& actor, Args&&... args) {
        const auto last = actor.template remote<M>(std::forward<Args>(args)...);
        last.cancel();
        EXPECT_FALSE(wait(std::vector{last}, 1, inTime).ready.empty());
    }

    static constexpr double speed = 20; // A second is 50 ms.
    Recorder recorder;
    TraceStore trace{recorder.dictionary()};
    std::vector<Event> events; // Of which the trace was made.
    Runtime runtime{RuntimeOptions().recorder(&recorder).speed(speed)};
};

} // namespace playground
