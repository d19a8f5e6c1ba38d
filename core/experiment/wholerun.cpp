#include "core/experiment/wholerun.h"

#include "core/actor/quiet.h"
#include "core/base/sentence.h"
#include "core/insight/callname.h"
#include "core/insight/deadlock.h"
#include "core/insight/warnings/warnings.h"
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

void tellHowTheDriverEnded(const Session& session, RunFacts& facts) {
    if (const auto outcome = session.driverOutcome();
        outcome && !outcome->completed && facts.outcome == RunOutcome::Completed) {
        facts.outcome = RunOutcome::Failed;
        facts.error = outcome->error;
    }
}

void tellState(const Session& session, RunFacts& facts) {
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

/// Between two of these many steps events are brought in and progress is told. A driver may submit many calls in one.
constexpr std::uint64_t stepsAtOnce = 512;

bool isOver(const Session& session) { return session.isIdle() && !session.isDriverRunning(); }

/// Says now and then how far a run is.
class Telling final {
public:
    explicit Telling(const RunProgress& progress) : m_progress(progress) {}
    void tell(const TraceStore& store) {
        if (!m_progress || Wall::now() - m_last <= tellEvery)
            return;
        m_last = Wall::now();
        m_progress(store.callCount() - store.unended(), store.callCount());
    }

private:
    const RunProgress& m_progress;
    Wall::time_point m_last = Wall::now();
};

/// Goes on until all has ended or can never go on; false when it was given up.
bool runMachine(Session& session, WholeRun& run, Telling& telling, std::uint64_t mostEvents,
                const std::stop_token& stop) {
    TraceStore& store = *run.store;
    bool isMoreToCome = true;
    while (!isOver(session) && isMoreToCome) {
        if (store.eventCount() >= mostEvents || stop.stop_requested())
            return false;
        isMoreToCome = session.machine()->run(stepsAtOnce);
        store.ingest(run.recorder->drain(TimePoint::max()));
        telling.tell(store);
    }
    return true;
}

void tellHang(const Session& session, const TraceStore& store, RunFacts& facts) {
    facts.outcome = RunOutcome::Deadlock;
    if (const auto found = findDeadlock(store, helpOf(session, store)))
        tellDeadlock(store, *found, facts);
    else
        facts.error = sentence("WholeRun", "the run waits for something that nobody will do");
}

Result<void> fireAll(Session& session, const std::vector<DriverStep>& driver) {
    for (const DriverStep& step : driver)
        if (const auto* fire = std::get_if<FireStep>(&step.what))
            if (Result<void> fired = session.fire(fire->batch); !fired)
                return fired;
    return {};
}

Result<void> begin(const Firing& firing, const Scenario& scenario, Session& session) {
    if (Result<void> there = session.bringBack(scenario.actors); !there)
        return there;
    if (firing.batch)
        return session.fire(*firing.batch);
    if (session.isDriverRunning())
        return fireAll(session, scenario.driver);
    session.runDriver();
    return {};
}

/// A batch is submitted in one step, which nothing can stop: one that alone has too many events is not begun.
bool isTooLarge(const Firing& firing, const Scenario& scenario, std::uint64_t mostEvents) {
    constexpr std::uint64_t eventsOfCall = 3; // At least: submitted, started, ended.
    std::uint64_t calls = firing.batch ? static_cast<std::uint64_t>(firing.batch->count) : 0;
    for (const DriverStep& step : scenario.driver)
        if (const auto* fire = std::get_if<FireStep>(&step.what); fire != nullptr && !firing.batch)
            calls += static_cast<std::uint64_t>(fire->batch.count);
    return calls > mostEvents / eventsOfCall;
}

Result<void> runPlan(const VirtualPlan& plan, const Scenario& scenario, Session& session, WholeRun& run,
                     const std::stop_token& stop) {
    Telling telling(plan.progress);
    for (const Firing& firing : plan.firings) {
        if (isTooLarge(firing, scenario, plan.mostEvents))
            return Error{filled(sentence("WholeRun", "more than %1 events are too many to compute; fire less"),
                                {std::to_string(plan.mostEvents)})};
        if (Result<void> begun = begin(firing, scenario, session); !begun)
            return begun;
        if (!runMachine(session, run, telling, plan.mostEvents, stop)) {
            run.facts.outcome = RunOutcome::Cancelled;
            return {};
        }
        tellHowTheDriverEnded(session, run.facts);
    }
    if (!isOver(session)) // Nothing is left that could ever happen.
        tellHang(session, *run.store, run.facts);
    return {};
}

void runInRealTime(Session& session, WholeRun& run, const RunProgress& progress, const std::stop_token& stop) {
    RunFacts& facts = run.facts;
    Telling telling(progress);
    DeadlockWatch watch;
    session.runDriver();
    while (!isOver(session)) {
        if (stop.stop_requested()) {
            facts.outcome = RunOutcome::Cancelled;
            break;
        }
        std::this_thread::sleep_for(collectEvery);
        const auto events =
            run.recorder->drain(session.now() - std::chrono::duration_cast<Duration>(settled * facts.speed));
        run.store->ingest(events);
        if (watch.look(session, *run.store, !events.empty(), facts))
            break;
        telling.tell(*run.store);
    }
    tellHowTheDriverEnded(session, facts);
}

Result<WholeRun> runWithin(const VirtualPlan& plan, const Scenario& scenario, Engine engine,
                           const std::stop_token& stop) {
    WholeRun run{
        .facts = factsOf(scenario, engine), .recorder = std::make_unique<Recorder>(), .store = nullptr, .end = {}};
    run.store = std::make_unique<TraceStore>(run.recorder->dictionary(), plan.budget);
    auto created = Session::create(scenario, *run.recorder, engine);
    if (!created)
        return created.error();
    Session& session = *created.value();
    run.cores = session.cores();
    if (!session.machine())
        runInRealTime(session, run, plan.progress, stop);
    else if (const Result<void> done = runPlan(plan, scenario, session, run, stop); !done)
        return done.error();
    tellState(session, run.facts);
    run.store->ingest(run.recorder->drain(TimePoint::max()));
    // A call that hangs does so until now.
    run.end = run.facts.outcome == RunOutcome::Deadlock ? session.now() : run.store->lastEvent();
    return run;
}

} // namespace

RunFacts factsOf(const Scenario& scenario, Engine engine) {
    return {.scenario = scenario.name,
            .engine = engine == Engine::Virtual ? "virtual" : "real",
            .seed = scenario.environment.seed,
            .speed = engine == Engine::Virtual ? 1 : scenario.environment.speed};
}

Result<WholeRun> runWhole(const Scenario& scenario, Engine engine, const TraceBudget& budget,
                          const RunProgress& progress, const std::stop_token& stop) {
    return runWithin({.budget = budget, .progress = progress}, scenario, engine, stop);
}

Result<WholeRun> runVirtually(const Scenario& scenario, const std::stop_token& stop, std::uint64_t mostEvents) {
    return runVirtually(scenario, VirtualPlan{.mostEvents = mostEvents}, stop);
}

Result<WholeRun> runVirtually(const Scenario& scenario, const VirtualPlan& plan, const std::stop_token& stop) {
    const Quiet quiet;
    return runWithin(plan, scenario, Engine::Virtual, stop);
}

std::vector<Warning> warningsOf(const WholeRun& run) {
    const auto deadlock = run.facts.outcome == RunOutcome::Deadlock ? findDeadlock(*run.store) : std::nullopt;
    return findWarnings(*run.store, run.end, {.cores = run.cores, .deadlock = deadlock ? &*deadlock : nullptr});
}

} // namespace playground
