#include "ui/window/runcontroller.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace playground::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto frame = 16ms;
/// Threads that recorded an event a moment ago may not have published it yet.
constexpr Duration lag = 2 * frame;
/// How long the frames go on after the last activity: stopping actors and late threads have something to tell.
constexpr qint64 afterglowMs = 400;
constexpr qint64 ingestMs = 8;

std::uint64_t endedIn(const TraceStore& store) { return store.callCount() - store.unended(); }

Duration inModelTime(Duration wall, double speed) { return std::chrono::duration_cast<Duration>(wall * speed); }

} // namespace

RunController::RunController(QObject* parent, TraceBudget budget)
    : QObject(parent), m_budget(std::move(budget)), m_record(emptyRecord()) {
    m_frames.setInterval(frame);
    m_frames.setTimerType(Qt::PreciseTimer);
    connect(&m_frames, &QTimer::timeout, this, &RunController::tick);
}

RunController::~RunController() = default;

std::shared_ptr<RunController::Record> RunController::emptyRecord() const {
    auto record = std::make_shared<Record>();
    record->recorder = std::make_unique<Recorder>();
    record->store = std::make_unique<TraceStore>(record->recorder->dictionary(), m_budget);
    record->scenario = m_scenario;
    return record;
}

bool RunController::isBusy() const { return m_session && (!m_session->isIdle() || m_session->isDriverRunning()); }

Result<void> RunController::begin(const Scenario& scenario, Engine engine) {
    m_scenario = scenario;
    if (engine == Engine::Virtual)
        return beginVirtual();
    m_facts = factsOf(scenario, engine);
    m_cores = std::max(1U, std::thread::hardware_concurrency());
    replace(emptyRecord());
    Result<std::unique_ptr<Session>> session = Session::create(scenario, *m_record->recorder);
    if (session)
        m_session = std::move(session).value();
    wake();
    return session ? Result<void>() : Result<void>(session.error());
}

// Nothing is fired, so that there is nothing to compute: it is a run of actors that wait.
Result<void> RunController::beginVirtual() {
    Result<WholeRun> idle = runVirtually(m_scenario, VirtualPlan{.firings = {}, .budget = m_budget}, {});
    if (idle) {
        show(std::move(idle).value());
        return {};
    }
    Record none = std::move(*emptyRecord());
    show({.facts = factsOf(m_scenario, Engine::Virtual),
          .recorder = std::move(none.recorder),
          .store = std::move(none.store),
          .end = {}});
    return idle.error();
}

void RunController::show(WholeRun run) {
    m_facts = std::move(run.facts);
    m_cores = run.cores;
    run.store->setMemoryBudget(m_budget.memory); // It may have changed meanwhile.
    auto record = std::make_shared<Record>();
    record->recorder = std::move(run.recorder);
    record->store = std::move(run.store);
    record->scenario = m_scenario;
    replace(std::move(record));
    m_now = run.end;
    m_rate.add({}, 0);
    m_rate.add(m_now, endedIn(store()));
    Q_EMIT advanced(m_now);
    Q_EMIT settled(m_now);
    wake();
}

void RunController::replace(std::shared_ptr<Record> record) {
    if (m_isKept)
        endKept();
    m_session.reset();
    m_frames.stop();
    // The old store's readers must have let go of it before it dies.
    std::swap(m_record, record);
    m_now = m_drainedUpTo = TimePoint{};
    m_drained.clear();
    m_rate.clear();
    m_driverRan = false;
    m_drives = 0;
    m_isHelped = false;
    m_isKept = false;
    Q_EMIT runBegan();
}

// Who shares the store sees it whole. Its calls end with the session.
void RunController::endKept() {
    if (m_session) {
        const TimePoint end = m_session->now();
        m_session.reset();
        m_drained.push_back({end, m_record->recorder->drain(TimePoint::max())});
    }
    if (m_drained.empty())
        return;
    if (isHeld()) {
        m_untold.push_back({m_record, std::exchange(m_drained, {})});
        return;
    }
    for (const Drained& part : m_drained)
        m_record->store->ingest(part.events);
    m_now = std::max(m_drained.back().watermark, m_record->store->lastEvent());
    m_drained.clear();
    Q_EMIT advanced(m_now);
}

void RunController::tellUntold() {
    for (const Untold& one : std::exchange(m_untold, {})) {
        for (const Drained& part : one.drained)
            one.record->store->ingest(part.events);
        Q_EMIT keptEnded(one.record->store.get(),
                         std::max(one.drained.back().watermark, one.record->store->lastEvent()));
    }
}

void RunController::keep() {
    m_isKept = true;
    if (!m_frames.isActive())
        m_session.reset(); // All that happened has been told.
}

void RunController::setMemoryBudget(std::uint64_t bytes) {
    m_budget.memory = bytes;
    m_record->store->setMemoryBudget(bytes);
    goOn();
}

Result<void> RunController::adopt(const Scenario& next) {
    if (m_session && !isLeftAsItIs())
        if (Result<void> applied = apply(next); !applied)
            return applied;
    m_scenario = next;
    wake();
    return {};
}

Result<void> RunController::apply(const Scenario& next) {
    Result<void> done;
    m_isHelped = m_isHelped || (store().callCount() > 0 && next != m_scenario);
    for (const SessionEdit& edit : editsBetween(m_scenario, next))
        if (done = apply(edit); !done)
            break;
    if (!done)
        // What was never done cannot be taken back, so here a refusal is nothing to tell.
        for (const SessionEdit& edit : editsBetween(next, m_scenario))
            (void)apply(edit);
    if (done) {
        // The others are of the session that begins next, or the driver that runs next.
        m_record->scenario.classes = next.classes;
        m_record->scenario.actors = next.actors;
    }
    return done;
}

Result<void> RunController::apply(const SessionEdit& edit) {
    if (const auto* put = std::get_if<PutClass>(&edit))
        return m_session->setClass(put->spec);
    if (const auto* add = std::get_if<AddActor>(&edit)) {
        const Result<ActorId> added = m_session->addActor(add->spec);
        return added ? Result<void>() : Result<void>(added.error());
    }
    // A driver may have killed it; makeReady() brings it back as the scenario has it.
    const auto* set = std::get_if<SetLimit>(&edit);
    const auto* remove = std::get_if<RemoveActor>(&edit);
    if (!m_session->actorId(set ? set->actor : remove->actor))
        return {};
    return set ? m_session->setMaxConcurrency(set->actor, set->limit) : m_session->removeActor(remove->actor);
}

Result<void> RunController::runDriver() {
    if (Result<void> ready = makeReady(); !ready)
        return ready;
    m_record->scenario.driver = m_scenario.driver;
    if (m_session->isDriverRunning())
        return fireAll(m_scenario.driver);
    m_session->setDriver(m_scenario.driver);
    m_session->runDriver();
    m_driverRan = true;
    ++m_drives;
    wake();
    return {};
}

// The first calls of a run come at its beginning, however long it took the person to fire them; a kept run is left as
// it is.
bool RunController::beginsAnew() const {
    return !m_session || isLeftAsItIs() || (store().callCount() == 0 && !isBusy());
}

Result<void> RunController::makeReady() {
    if (beginsAnew())
        return begin(m_scenario);
    return m_session->bringBack(m_scenario.actors);
}

Result<void> RunController::fireAll(const std::vector<DriverStep>& driver) {
    for (const DriverStep& step : driver)
        if (const auto* batch = std::get_if<FireStep>(&step.what))
            if (Result<void> fired = fire(batch->batch); !fired)
                return fired;
    return {};
}

Result<void> RunController::fire(const Batch& batch) {
    if (Result<void> ready = makeReady(); !ready)
        return ready;
    m_isHelped = true;
    wake();
    return m_session->fire(batch);
}

void RunController::setHeld(bool held) {
    m_holds += held ? 1 : -1;
    if (!isHeld())
        tellUntold();
    if (!isHeld() && (keepWithinBudget(true) || !m_drained.empty()))
        goOn();
}

void RunController::wake() {
    m_sinceActivity.start();
    goOn();
}

void RunController::goOn() {
    if (!m_frames.isActive())
        m_frames.start();
}

void RunController::tick() {
    const bool busy = isBusy();
    if (busy)
        m_sinceActivity.start();
    const bool isQuiet = m_sinceActivity.hasExpired(afterglowMs);
    const bool wasQuiet = std::exchange(m_wasQuiet, isQuiet);
    // While nothing happens a run does not become longer.
    if (m_session && !(isQuiet && wasQuiet))
        drain(m_session->now() - (isQuiet ? Duration::zero() : inModelTime(lag, m_record->scenario.environment.speed)));
    if (!isHeld())
        ingest();
    const bool isReducing = keepWithinBudget(isQuiet);
    if (isQuiet && !isReducing && (isHeld() || m_drained.empty()))
        m_frames.stop();
    if (m_isKept && isQuiet)
        m_session.reset(); // What comes next is of another run.
    if (busy != std::exchange(m_wasBusy, busy))
        Q_EMIT busyChanged(busy);
    reportDriver();
    if (!m_frames.isActive())
        Q_EMIT settled(m_now);
}

/// True while more is on its way out of the memory. What reads the store over many frames must not lose spans.
bool RunController::keepWithinBudget(bool isQuiet) {
    if (!isHeld() && (isQuiet || m_record->store->isReducing()))
        m_record->store->keepWithinBudget();
    return !isHeld() && m_record->store->isReducing();
}

void RunController::drain(TimePoint watermark) {
    if (watermark <= m_drainedUpTo)
        return;
    m_drained.push_back({watermark, m_record->recorder->drain(watermark)});
    m_drainedUpTo = watermark;
}

void RunController::ingest() {
    if (m_drained.empty())
        return;
    // After a long hold there is a lot: the window lives on meanwhile.
    QElapsedTimer spent;
    spent.start();
    while (!m_drained.empty() && !spent.hasExpired(ingestMs)) {
        m_record->store->ingest(m_drained.front().events);
        m_now = m_drained.front().watermark;
        m_drained.pop_front();
    }
    m_rate.add(m_now, endedIn(store()));
    Q_EMIT advanced(m_now);
}

void RunController::reportDriver() {
    if (!m_driverRan || !m_session || m_session->isDriverRunning())
        return;
    m_driverRan = false;
    if (const auto outcome = m_session->driverOutcome(); outcome && !outcome->completed)
        Q_EMIT errorOccurred(QString::fromStdString(outcome->error));
}

} // namespace playground::ui
