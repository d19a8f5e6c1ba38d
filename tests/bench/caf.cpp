// The same work as CAF does it, by event-based actors.
#include "tests/bench/caf.h"

#include "tests/bench/dormitory.h"
#include "tests/bench/report.h"

#include <caf/actor_pool.hpp>
#include <caf/all.hpp>
#include <deque>
#include <future>
#include <vector>

namespace playground::bench {
namespace {

using namespace std::chrono_literals;
using WakeAtom = caf::atom_constant<caf::atom("wake")>;

class System final {
public:
    explicit System(std::size_t threads) : m_actors(m_config.set("scheduler.max-threads", threads)) {}
    caf::actor_system& actors() { return m_actors; }

private:
    caf::actor_system_config m_config;
    caf::actor_system m_actors;
};

caf::behavior adder() {
    return {[](int number) { return number + 1; }};
}

struct Calls {
    int unsent = 0;
    int unanswered = 0;
    std::promise<void>* done = nullptr; // Not ours.

    void arrive() {
        if (--unanswered == 0)
            done->set_value();
    }
};
using Caller = caf::stateful_actor<Calls>;

/// Results come as messages, for CAF 0.17 looks through all outstanding requests at each.
caf::behavior sendAll(Caller* self, const caf::actor& worker, int calls, std::promise<void>* done) {
    self->state = {0, calls, done};
    for (int number = 0; number < calls; ++number)
        self->send(worker, number);
    return {[self](int) { self->state.arrive(); }};
}

void requestNext(Caller* self, const caf::actor& worker) {
    if (self->state.unsent == 0)
        return;
    self->request(worker, caf::infinite, --self->state.unsent).then([self, worker](int) {
        requestNext(self, worker);
        self->state.arrive();
    });
}

/// Never more than so many are outstanding.
template <int outstanding>
void requestAll(Caller* self, const caf::actor& worker, int calls, std::promise<void>* done) {
    self->state = {calls, calls, done};
    for (int i = 0; i < outstanding; ++i)
        requestNext(self, worker);
}

/// Seconds until an actor that calls the worker so many times has all results.
template <class CallerFunction>
double secondsOfCalls(System& system, const caf::actor& worker, int calls, CallerFunction caller) {
    std::promise<void> done;
    const auto start = Clock::now();
    const auto actor = system.actors().spawn(caller, worker, calls, &done);
    done.get_future().wait();
    return secondsSince(start);
}

template <class CallerFunction>
void callsOf(benchmark::State& state, std::size_t threads, CallerFunction caller) {
    constexpr int calls = 1'000'000;
    for ([[maybe_unused]] auto _ : state) {
        System system(threads);
        const auto worker = system.actors().spawn(adder);
        report(state, secondsOfCalls(system, worker, calls, caller) * 1e9 / calls, "ns/call");
    }
}

void callsBySend(benchmark::State& state) { callsOf(state, 2, sendAll); }
void callsByRequest(benchmark::State& state) { callsOf(state, 2, requestAll<100>); }
void roundTrips(benchmark::State& state) { callsOf(state, 1, requestAll<1>); }

/// All sleep equally long, so that they wake in the order in which they fell asleep.
struct Beds {
    std::deque<caf::response_promise> waiting;
    std::deque<caf::response_promise> asleep;
};
using Sleeper = caf::stateful_actor<Beds>;

void fillBeds(Sleeper* self, Clock::duration nap, std::size_t limit, Dormitory* dormitory) {
    Beds& beds = self->state;
    while (!beds.waiting.empty() && beds.asleep.size() < limit) {
        beds.asleep.push_back(std::move(beds.waiting.front()));
        beds.waiting.pop_front();
        self->delayed_send(self, nap, WakeAtom::value);
        if (dormitory)
            dormitory->enter();
    }
}

caf::behavior sleeper(Sleeper* self, Clock::duration nap, std::size_t limit, Dormitory* dormitory) {
    return {[=](int) {
                self->state.waiting.push_back(self->make_response_promise());
                fillBeds(self, nap, limit, dormitory);
            },
            [=](WakeAtom) {
                self->state.asleep.front().deliver(0);
                self->state.asleep.pop_front();
                fillBeds(self, nap, limit, dormitory);
            }};
}

template <int count>
void sleepers(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        System system(2);
        Dormitory dormitory(count);
        const auto worker = system.actors().spawn(sleeper, 1s, std::size_t{count}, &dormitory);
        const double seconds = secondsOfCalls(system, worker, count, sendAll);
        report(state, seconds - 1, dormitory);
    }
}

void limitedSleepers(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        System system(2);
        const auto worker = system.actors().spawn(sleeper, 1ms, std::size_t{callLimit}, nullptr);
        const auto start = Clock::now();
        secondsOfCalls(system, worker, limitedCalls, sendAll);
        report(state, millisecondsBeyondIdeal(start), "ms");
    }
}

template <std::size_t threads>
void jobs(benchmark::State& state) {
    constexpr int count = 300'000;
    for ([[maybe_unused]] auto _ : state) {
        System system(threads);
        caf::scoped_execution_unit unit(&system.actors());
        const auto pool = caf::actor_pool::make(
            &unit, threads, [&] { return system.actors().spawn(adder); }, caf::actor_pool::round_robin());
        report(state, secondsOfCalls(system, pool, count, sendAll) * 1e9 / count, "ns/job");
        caf::anon_send_exit(pool, caf::exit_reason::user_shutdown);
    }
}

void spawning(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        System system(2);
        caf::scoped_actor self(system.actors());
        std::vector<caf::actor> actors;
        const auto start = Clock::now();
        for (int i = 0; i < spawnedActors; ++i) {
            actors.push_back(system.actors().spawn<caf::detached>(adder));
            self->request(actors.back(), caf::infinite, i)
                .receive([](int result) { benchmark::DoNotOptimize(result); }, [](const caf::error&) {});
        }
        report(state, microsecondsEach(start, spawnedActors), "us");
    }
}

caf::behavior turner(Caller* self, int times, std::promise<void>* done) {
    self->state = {0, times, done};
    self->send(self, WakeAtom::value);
    return {[self](WakeAtom) {
        if (self->state.unanswered > 1)
            self->send(self, WakeAtom::value);
        self->state.arrive();
    }};
}

void yields(benchmark::State& state) {
    constexpr int times = 1'000'000;
    for ([[maybe_unused]] auto _ : state) {
        System system(1);
        std::promise<void> done;
        const auto start = Clock::now();
        const auto actor = system.actors().spawn(turner, times, &done);
        done.get_future().wait();
        report(state, nanosecondsEach(start, times), "ns/yield");
    }
}

} // namespace

void registerCaf() {
    once("W1:CAF send, results counted", callsBySend);
    once("W1:CAF request, 100 at a time", callsByRequest);
    once("W3:CAF request to a neighbour", roundTrips);
    once("W4 20k:CAF delayed_send", sleepers<20'000>, 3);
    once("W4 1M:CAF delayed_send", sleepers<1'000'000>, 3);
    once("W5:CAF delayed_send", limitedSleepers);
    once("W6 of 2:CAF actor_pool", jobs<2>);
    once("W6 of 8:CAF actor_pool", jobs<8>);
    once("W7:CAF detached actor", spawning);
    once("W8:CAF send to itself", yields);
}

} // namespace playground::bench
