#include "app/headlessrun.h"

#include "core/insight/callname.h"
#include "core/insight/deadlock.h"
#include "core/virtual/virtualmachine.h"

#include <thread>
#include <utility>

namespace playground {

namespace {

using namespace std::chrono_literals;

// Often enough for the shortest run to end without a noticeable wait, rarely enough to take no CPU time.
constexpr auto collectEvery = 5ms;
constexpr auto tellEvery = 200ms;
// How long nothing may happen before it is asked whether anything still can. With the time that events take to settle,
// a run that hangs is told so within a tenth of a second.
constexpr auto deadlockAfter = 60ms;
// While other calls keep busy it is asked this often; then what is stuck has to be found stuck twice.
constexpr auto deadlockEvery = 1s;
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

DriverHelp helpOf(const Session& session, const TraceStore& store) {
    if (session.isFiring())
        return DriverHelp::Possible;
    if (!session.isDriverRunning())
        return DriverHelp::None;
    const bool waitsForCalls = store.driverWaits().isOpen() && store.driverWaitKind() != WaitKind::Outside;
    return waitsForCalls ? DriverHelp::Waiting : DriverHelp::Possible;
}

void tellDeadlock(const TraceStore& store, const Deadlock& deadlock, RunFacts& facts) {
    facts.outcome = RunOutcome::Deadlock;
    facts.error = deadlock.text;
    for (const CallId call : deadlock.cycle)
        facts.deadlock.push_back(callName(store, *store.call(call)));
}

/// Asks now and then whether some calls can never go on.
class DeadlockWatch final {
public:
    /// True when the run can never go on.
    bool look(const Session& session, const TraceStore& store, bool somethingHappened, RunFacts& facts) {
        const auto time = Wall::now();
        if (somethingHappened)
            m_lastChange = time;
        const bool isQuiet = time - m_lastChange > deadlockAfter;
        if (!isQuiet && time - m_lastLook < deadlockEvery)
            return false;
        m_lastChange = m_lastLook = time;
        const auto found = findDeadlock(store, helpOf(session, store));
        const std::string before = std::exchange(m_suspected, found ? found->text : std::string());
        if (!found || (!isQuiet && found->text != before))
            return false;
        tellDeadlock(store, *found, facts);
        return true;
    }

private:
    Wall::time_point m_lastChange = Wall::now();
    Wall::time_point m_lastLook = m_lastChange;
    std::string m_suspected;
};

/// Between two of these many steps events are brought in and progress is told.
constexpr std::uint64_t stepsAtOnce = 4096;

void runMachine(Session& session, Recorder& recorder, TraceStore& store, RunFacts& facts, const RunProgress& progress) {
    Wall::time_point lastTold = Wall::now();
    while ((!session.isIdle() || session.isDriverRunning()) && session.machine()->run(stepsAtOnce)) {
        store.ingest(recorder.drain(TimePoint::max()));
        if (Wall::now() - lastTold > tellEvery) {
            lastTold = Wall::now();
            progress(store.callCount() - store.unended(), store.callCount());
        }
    }
    store.ingest(recorder.drain(TimePoint::max()));
    // Nothing is left that could ever happen.
    if (session.isIdle() && !session.isDriverRunning())
        return;
    if (const auto found = findDeadlock(store, helpOf(session, store)))
        tellDeadlock(store, *found, facts);
    else
        facts.outcome = RunOutcome::Deadlock;
}

} // namespace

TimePoint runHeadless(Session& session, Recorder& recorder, TraceStore& store, RunFacts& facts,
                      const RunProgress& progress) {
    session.runDriver();
    if (session.machine()) {
        runMachine(session, recorder, store, facts, progress);
        tellHowItEnded(session, facts);
        return store.lastEvent();
    }
    DeadlockWatch watch;
    Wall::time_point lastTold = Wall::now();
    while (!session.isIdle() || session.isDriverRunning()) {
        std::this_thread::sleep_for(collectEvery);
        const auto events = recorder.drain(session.now() - std::chrono::duration_cast<Duration>(settled * facts.speed));
        store.ingest(events);
        if (watch.look(session, store, !events.empty(), facts))
            break;
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
