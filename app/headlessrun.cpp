#include "app/headlessrun.h"

#include "core/insight/callname.h"
#include "core/insight/deadlock.h"

#include <thread>

namespace playground {

namespace {

using namespace std::chrono_literals;

// Often enough for the shortest run to end without a noticeable wait, rarely enough to take no CPU time.
constexpr auto collectEvery = 5ms;
constexpr auto tellEvery = 200ms;
// How long nothing may happen before it is asked whether anything still can.
constexpr auto deadlockAfter = 80ms;
// Events of the last moments may still be on their way from other threads.
constexpr auto settled = 20ms;

using Wall = std::chrono::steady_clock;

void tellHowItEnded(Session& session, RunFacts& facts) {
    if (const auto outcome = session.driverOutcome();
        outcome && !outcome->completed && facts.outcome == RunOutcome::Completed) {
        facts.outcome = RunOutcome::Failed;
        facts.error = outcome->error;
    }
    for (const auto& [actor, variables] : session.variables()) {
        for (const auto& [name, value] : variables)
            facts.state.push_back({actor, name, value});
    }
}

/// True when the run can never go on.
bool isDeadlocked(const TraceStore& store, RunFacts& facts) {
    const auto deadlock = findDeadlock(store);
    if (!deadlock)
        return false;
    facts.outcome = RunOutcome::Deadlock;
    facts.error = deadlock->text;
    for (const CallId call : deadlock->cycle)
        facts.deadlock.push_back(callName(store, *store.call(call)));
    return true;
}

} // namespace

TimePoint runHeadless(Session& session, Recorder& recorder, TraceStore& store, RunFacts& facts,
                      const RunProgress& progress) {
    session.runDriver();
    Wall::time_point lastChange = Wall::now();
    Wall::time_point lastTold = lastChange;
    while (!session.isIdle() || session.isDriverRunning()) {
        std::this_thread::sleep_for(collectEvery);
        const auto events = recorder.drain(session.now() - std::chrono::duration_cast<Duration>(settled * facts.speed));
        store.ingest(events);
        if (!events.empty())
            lastChange = Wall::now();
        if (Wall::now() - lastChange > deadlockAfter) {
            lastChange = Wall::now();
            // A driver that does something else than wait may still help, by raising a limit say.
            const bool driverCannotHelp = store.driverWaits().isOpen() || !session.isDriverRunning();
            if (driverCannotHelp && isDeadlocked(store, facts))
                break;
        }
        if (Wall::now() - lastTold > tellEvery) {
            lastTold = Wall::now();
            progress(store.callCount() - store.unended(), store.callCount());
        }
    }
    tellHowItEnded(session, facts);
    store.ingest(recorder.drain(TimePoint::max()));
    // A call that hangs does so until now.
    return facts.outcome == RunOutcome::Deadlock ? session.now() : store.lastEvent();
}

} // namespace playground
