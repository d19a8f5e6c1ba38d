#include "core/engine/session.h"

#include "core/base/sentence.h"
#include "core/engine/driver.h"

#include <thread>

namespace playground {

namespace {

RuntimeOptions optionsOf(const Environment& environment, Recorder& recorder, Engine engine) {
    RuntimeOptions options;
    options.recorder(&recorder).speed(environment.speed);
    if (engine == Engine::Virtual)
        options.machine(std::make_shared<VirtualMachine>(static_cast<int>(
            environment.cores.value_or(std::max<std::int64_t>(1, std::thread::hardware_concurrency())))));
    if (environment.hasInterpreterLock)
        options.interpreterLock();
    if (environment.shufflesWakeUps)
        options.shuffleWakeUps(environment.seed);
    return options;
}

} // namespace

class Session::Impl {
public:
    Impl(const Scenario& scenario, Recorder& recorder, Engine engine)
        : driverSteps(scenario.driver),
          random(scenario.environment.seed),
          hands(random.fork()),
          options(optionsOf(scenario.environment, recorder, engine)),
          runtime(options),
          world(runtime, recorder, engine),
          driver(runtime.spawn<Driver>(ActorOptions().name("driver").maxConcurrency(1'000'000).traced(false), &world,
                                       &recorder)) {}

    ~Impl() {
        // The actors call upon the world, which is destroyed before the runtime.
        runtime.shutDown();
    }

    std::vector<DriverStep> driverSteps;
    RandomSource random;
    RandomSource hands; // For what a person does, so that it does not change what the scenario does.
    RuntimeOptions options;
    Runtime runtime;
    World world;
    ActorHandle<Driver> driver;
    std::optional<ObjectRef<void>> run;
};

Result<std::unique_ptr<Session>> Session::create(const Scenario& scenario, Recorder& recorder, Engine engine) {
    std::unique_ptr<Session> session;
    try {
        session.reset(new Session(std::make_unique<Impl>(scenario, recorder, engine)));
    } catch (const std::exception& error) {
        return Error{filled(sentence("Session", "the session could not be started: %1"), {error.what()})};
    }
    for (const ClassSpec& spec : scenario.classes) {
        if (auto done = session->setClass(spec); !done)
            return done.error();
    }
    for (const TaskSpec& spec : scenario.tasks)
        session->m_impl->world.setTask(spec);
    for (const ActorSpec& spec : scenario.actors) {
        if (auto done = session->addActor(spec); !done)
            return done.error();
    }
    return session;
}

Session::Session(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Session::~Session() = default;

VirtualMachine* Session::machine() const { return m_impl->options.machine().get(); }

std::int64_t Session::cores() const {
    return machine() ? machine()->cores().count() : std::max(1U, std::thread::hardware_concurrency());
}

TimePoint Session::now() const { return m_impl->runtime.now(); }

Result<ActorId> Session::addActor(const ActorSpec& spec) { return m_impl->world.addActor(spec); }

Result<void> Session::bringBack(const std::vector<ActorSpec>& actors) {
    for (const ActorSpec& actor : actors)
        if (!actorId(actor.name))
            if (const Result<ActorId> added = addActor(actor); !added)
                return added.error();
    return {};
}

Result<void> Session::removeActor(const std::string& name) { return m_impl->world.removeActor(name); }

Result<void> Session::setMaxConcurrency(const std::string& actor, std::int64_t limit) {
    return m_impl->world.setMaxConcurrency(actor, limit);
}

Result<void> Session::setClass(const ClassSpec& spec) { return m_impl->world.setClass(spec); }

Result<void> Session::fire(const Batch& batch) {
    if (auto known = m_impl->world.check(batch.actor, batch.method); !known)
        return known;
    m_impl->driver.remote<&Driver::fire>(batch, Driver::Refs(), nullptr, m_impl->hands.next(),
                                         m_impl->world.liveToken());
    return {};
}

void Session::setDriver(std::vector<DriverStep> steps) { m_impl->driverSteps = std::move(steps); }

void Session::runDriver() {
    Q_ASSERT(!isDriverRunning());
    m_impl->run = m_impl->driver.remote<&Driver::run>(m_impl->driverSteps, m_impl->driver, m_impl->random.next(),
                                                      m_impl->world.liveToken());
}

bool Session::isDriverRunning() const { return m_impl->run && !m_impl->run->isReady(); }

std::optional<Session::Outcome> Session::driverOutcome() const {
    if (!m_impl->run || !m_impl->run->isReady())
        return std::nullopt;
    const auto& error = m_impl->run->state()->error();
    return Outcome{!error, error ? textOf(error) : std::string()};
}

bool Session::isIdle() const { return m_impl->world.isIdle(); }

bool Session::isFiring() const { return m_impl->world.isFiring(); }

std::optional<ActorId> Session::actorId(const std::string& name) const { return m_impl->world.actorId(name); }

std::map<std::string, std::map<std::string, std::int64_t>> Session::variables() const {
    return m_impl->world.variables();
}

} // namespace playground
