#include "tests/bench/moment.h"

#include "core/insight/moment.h"
#include "tests/bench/report.h"

#include <random>
#include <vector>

namespace playground::bench {
namespace {

constexpr std::uint32_t calls = 1'000'000;
constexpr std::uint32_t slotsOfAll = 100;
constexpr std::size_t listed = 8;
constexpr int questions = 1000;

/// All at once: whoever is asked for a time in the middle has half a million in its queue.
std::vector<Event> oneBatch() {
    std::vector<Event> events{{.argument = slotsOfAll, .actor = ActorId{1}, .kind = EventKind::ActorCreated}};
    const auto add = [&](std::uint32_t call, TimePoint time, EventKind kind, std::uint32_t argument = 0) {
        events.push_back({.time = time, .call = CallId{call}, .argument = argument, .actor = ActorId{1}, .kind = kind});
    };
    for (std::uint32_t call = 1; call <= calls; ++call) {
        add(call, TimePoint{}, EventKind::Submitted);
        add(call, TimePoint{}, EventKind::Queued);
    }
    for (std::uint32_t call = 1; call <= calls; ++call) {
        const TimePoint now{std::chrono::microseconds(call)};
        if (call > slotsOfAll)
            add(call - slotsOfAll, now, EventKind::Finished);
        add(call, now, EventKind::Started, call % slotsOfAll);
    }
    return events;
}

struct Run {
    Run() { store.ingest(oneBatch()); }
    Dictionary dictionary;
    TraceStore store{dictionary};
};

TimePoint somewhere(std::mt19937& random) { return TimePoint(std::chrono::microseconds(random() % calls)); }

void first(benchmark::State& state) {
    const Run run;
    for ([[maybe_unused]] auto _ : state) {
        Moments moments(run.store);
        const auto start = Clock::now();
        benchmark::DoNotOptimize(moments.at(TimePoint(std::chrono::microseconds(calls - 1)), listed));
        report(state, microsecondsEach(start, 1), "us");
    }
}

void later(benchmark::State& state) {
    const Run run;
    for ([[maybe_unused]] auto _ : state) {
        Moments moments(run.store);
        std::mt19937 random(1);
        moments.at(TimePoint(std::chrono::microseconds(calls - 1)), listed);
        const auto start = Clock::now();
        for (int question = 0; question < questions; ++question)
            benchmark::DoNotOptimize(moments.at(somewhere(random), listed));
        report(state, microsecondsEach(start, questions), "us");
    }
}

/// What one would write first: every call is looked at.
void plainly(benchmark::State& state) {
    const Run run;
    for ([[maybe_unused]] auto _ : state) {
        std::mt19937 random(1);
        constexpr int few = 20;
        const auto start = Clock::now();
        for (int question = 0; question < few; ++question) {
            const TimePoint time = somewhere(random);
            std::uint64_t queued = 0;
            for (std::uint32_t call = 0; call < calls; ++call) {
                const CallRecord& record = run.store.callAt(call);
                queued += record.queued <= time && std::min(record.started, record.ended) > time ? 1U : 0U;
            }
            benchmark::DoNotOptimize(queued);
        }
        report(state, microsecondsEach(start, few), "us");
    }
}

} // namespace

void registerMoment() {
    once("Moment first:ours", first, 3);
    once("Moment:ours", later, 3);
    once("Moment:a look at each call", plainly, 3);
}

} // namespace playground::bench
