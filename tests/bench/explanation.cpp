#include "tests/bench/explanation.h"

#include "core/insight/callstory.h"
#include "tests/bench/report.h"

#include <limits>
#include <vector>

namespace playground::bench {
namespace {

using std::chrono::microseconds;

/// The events of an async actor.
struct Script {
    explicit Script(std::uint32_t limit) {
        events.push_back({.argument = limit, .actor = ActorId{1}, .kind = EventKind::ActorCreated});
    }

    void add(microseconds time, EventKind kind, std::uint32_t call, std::uint32_t argument = 0,
             std::uint8_t flags = 0) {
        events.push_back({.time = TimePoint(time),
                          .call = CallId{call},
                          .argument = argument,
                          .actor = ActorId{1},
                          .thread = ThreadId{1},
                          .kind = kind,
                          .flags = flags});
    }

    std::vector<Event> events;
};

/// A million calls at once, a hundred at a time, each slot free for a while before the next call has it.
std::vector<Event> oneBatch(std::uint32_t calls) {
    constexpr std::uint32_t slots = 100;
    Script script(slots);
    for (std::uint32_t call = 1; call <= calls; ++call)
        script.add({}, EventKind::Submitted, call);
    for (std::uint32_t call = slots + 1; call <= calls; ++call)
        script.add({}, EventKind::Queued, call, 0, static_cast<std::uint8_t>(QueueReason::SlotsFull));
    for (std::uint32_t call = 1; call <= calls; ++call) {
        const microseconds time(call <= slots ? 0 : (call - slots) * 100);
        if (call > slots)
            script.add(time - microseconds(50), EventKind::Finished, call - slots);
        script.add(time, EventKind::Started, call, call % slots);
        script.add(time, EventKind::Awaiting, call);
    }
    return script.events;
}

/// Calls that yield so often, each turn a microsecond, so that each waits for all others each time.
std::vector<Event> restless(std::uint32_t calls, std::uint32_t turns) {
    Script script(calls);
    for (std::uint32_t call = 1; call <= calls; ++call) {
        script.add({}, EventKind::Submitted, call);
        script.add({}, EventKind::Started, call, call - 1);
        script.add({}, EventKind::Awaiting, call);
    }
    const Lateness late = Lateness::of(microseconds(calls - 1));
    for (std::uint32_t turn = 0; turn < turns; ++turn)
        for (std::uint32_t call = 1; call <= calls; ++call) {
            const microseconds time(1 + turn * calls + call);
            script.add(time, EventKind::Resumed, call, late.argument, late.flags);
            script.add(time + microseconds(1), EventKind::Awaiting, call);
        }
    return script.events;
}

void tell(benchmark::State& state, const std::vector<Event>& events, std::uint32_t call) {
    Dictionary dictionary;
    TraceStore store(dictionary);
    store.ingest(events);
    for ([[maybe_unused]] auto _ : state) {
        const auto start = Clock::now();
        benchmark::DoNotOptimize(storyOf(store, *store.call(CallId{call}), store.lastEvent()));
        report(state, secondsSince(start) * 1e3, "ms");
    }
}

void queued(benchmark::State& state) {
    constexpr std::uint32_t calls = 1'000'000;
    tell(state, oneBatch(calls), calls);
}

void yielded(benchmark::State& state) { tell(state, restless(1'000, 3'000), 1); }

/// Who had the loop is searched in each of the parts.
void yieldedWithoutBound(benchmark::State& state) {
    Dictionary dictionary;
    TraceStore store(dictionary);
    store.ingest(restless(1'000, 3'000));
    for ([[maybe_unused]] auto _ : state) {
        const auto start = Clock::now();
        benchmark::DoNotOptimize(
            partsOf(store, *store.call(CallId{1}), store.lastEvent(), Looks{std::numeric_limits<std::size_t>::max()}));
        report(state, secondsSince(start) * 1e3, "ms");
    }
}

} // namespace

void registerExplanation() {
    once("Explanation queued:ours", queued, 3);
    once("Explanation:ours", yielded, 3);
    once("Explanation:without a bound", yieldedWithoutBound, 3);
}

} // namespace playground::bench
