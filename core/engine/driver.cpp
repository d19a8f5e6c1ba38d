#include "core/engine/driver.h"

#include "core/actor/runtimecontext.h"
#include "core/engine/arrivals.h"

namespace playground {

namespace {

// So many submissions in a row, then the driver's loop may do something else, such as end.
constexpr std::int64_t submissionsPerTurn = 256;

void throwIfRefused(const Result<void>& result) {
    if (!result)
        throw ScenarioError(result.error().text);
}

} // namespace

QCoro::Task<void> Driver::fire(Batch batch, Refs arguments, std::shared_ptr<NamedCalls> calls, std::uint64_t seed,
                               [[maybe_unused]] LiveToken token) {
    const LiveToken firing = m_world.firingToken();
    RandomSource random(seed);
    Arrivals arrivals(batch.arrival, random.next());
    const TimePoint start = now();
    for (std::int64_t number = 0; number < batch.count; ++number) {
        const Duration early = start + arrivals.next() - now();
        if (early > Duration::zero())
            co_await sleep(early);
        else if (number % submissionsPerTurn == submissionsPerTurn - 1)
            co_await yield();
        CallRef call = m_world.submit({batch.actor, batch.method, batch.group}, random.next(), arguments);
        if (calls)
            calls->add(std::move(call));
    }
}

QCoro::Task<void> Driver::run(std::vector<DriverStep> steps, ActorHandle<Driver> self, std::uint64_t seed,
                              [[maybe_unused]] LiveToken token) {
    RandomSource random(seed);
    m_batches.clear();
    m_firings.clear();
    for (const DriverStep& next : steps)
        co_await step(next, self, random);
    co_await whenAll(m_firings);
    detail::rethrowFirstFailure(m_firings);
    m_batches.clear(); // Its names end with it; what they stand for may be dropped unseen.
}

QCoro::Task<void> Driver::start(FireStep fire, ActorHandle<Driver> self, std::uint64_t seed) {
    const Refs arguments = co_await allOf(fire.args);
    checkArguments(fire.batch.count, arguments.size());
    const auto calls = fire.as.empty() ? nullptr : std::make_shared<NamedCalls>();
    const ObjectRef<void> submitted =
        self.remote<&Driver::fire>(fire.batch, arguments, calls, seed, m_world.liveToken());
    m_firings.push_back(submitted);
    if (calls)
        m_batches[fire.as] = {calls, submitted};
    if (fire.batch.arrival.pattern == Arrival::Pattern::AtOnce)
        co_await submitted;
    else
        co_await yield(); // Its first call comes before the next step, for it is queued before whatever that step does.
}

QCoro::Task<void> Driver::step(DriverStep step, ActorHandle<Driver> self, RandomSource& random) {
    if (const auto* fire = std::get_if<FireStep>(&step.what)) {
        co_await start(*fire, self, random.next());
    } else if (const auto* names = std::get_if<GetStep>(&step.what)) {
        co_await get(names->refs);
    } else if (const auto* some = std::get_if<WaitStep>(&step.what)) {
        co_await wait(*some);
    } else if (const auto* items = std::get_if<NextStep>(&step.what)) {
        co_await next(*items);
    } else if (const auto* pause = std::get_if<SleepStep>(&step.what)) {
        co_await sleep(pause->duration.sample(random));
    } else if (const auto* set = std::get_if<SetLimitStep>(&step.what)) {
        throwIfRefused(m_world.setMaxConcurrency(set->actor, set->maxConcurrency, set->group));
    } else if (const auto* kill = std::get_if<KillStep>(&step.what)) {
        throwIfRefused(m_world.endActor(kill->actor, kill->isAtOnce ? World::End::AtOnce : World::End::AfterItsCalls));
    } else if (const auto* cancel = std::get_if<CancelStep>(&step.what)) {
        for (const std::string& name : cancel->refs)
            m_batches[name].calls->cancel( // As far as they have been submitted.
                cancel->isRecursive ? Recursion::Recursive : Recursion::OnlyThis);
    } else if (const auto* line = std::get_if<LogStep>(&step.what)) {
        m_recorder.record(
            {.time = now(), .argument = toNumber(m_recorder.dictionary().text(line->text)), .kind = EventKind::Logged});
    }
}

QCoro::Task<Driver::Refs> Driver::allOf(std::vector<std::string> names) {
    Refs all;
    for (const std::string& name : names) {
        const Fired& fired = m_batches[name];
        co_await fired.allSubmitted;
        const Refs& refs = fired.calls->results(name);
        all.insert(all.end(), refs.begin(), refs.end());
    }
    co_return all;
}

QCoro::Task<void> Driver::get(std::vector<std::string> names) {
    const Refs refs = co_await allOf(std::move(names));
    mark(EventKind::DriverWaits, refs.size(), WaitKind::Several);
    RefGroup all(detail::holdsOf(refs), refs.size(), GroupWait::OnError::Wake, {});
    co_await all;
    mark(EventKind::DriverResumes);
    if (const auto failed = detail::firstFailure(refs))
        throw ScenarioError("get of call " + std::to_string(toNumber(failed->id())) + ": " +
                            textOf(failed->state()->error()));
}

QCoro::Task<void> Driver::wait(WaitStep step) {
    std::vector<Hold<RefState>> all;
    for (const std::string& name : step.refs) {
        const Fired& fired = m_batches[name];
        co_await fired.allSubmitted;
        fired.calls->addWaitables(all);
    }
    if (all.empty())
        co_return;
    mark(EventKind::DriverWaits, all.size(), step.timeout ? WaitKind::Outside : WaitKind::Several);
    const auto count = std::clamp<std::size_t>(static_cast<std::size_t>(step.count), 1, all.size());
    RefGroup some(std::move(all), count, GroupWait::OnError::KeepWaiting, step.timeout);
    co_await some;
    mark(EventKind::DriverResumes);
}

QCoro::Task<void> Driver::next(NextStep step) {
    const Fired fired = m_batches[step.stream];
    co_await fired.allSubmitted;
    ObjectRefGenerator<Value>& stream = fired.calls->stream(step.stream);
    const auto items = std::make_shared<NamedCalls>();
    mark(EventKind::DriverWaits, 1, WaitKind::Several);
    while (!step.count || items->refs.size() < static_cast<std::size_t>(*step.count)) {
        const std::optional<ObjectRef<Value>> item = co_await stream;
        if (!item)
            break;
        items->refs.push_back(*item);
    }
    mark(EventKind::DriverResumes);
    if (!step.as.empty())
        m_batches[step.as] = {items, fired.allSubmitted};
}

void Driver::mark(EventKind kind, std::size_t calls, WaitKind wait) const {
    m_recorder.record({.time = now(),
                       .argument = static_cast<std::uint32_t>(calls),
                       .kind = kind,
                       .flags = static_cast<std::uint8_t>(wait)});
}

} // namespace playground
