// A whole store: what taking in a run and holding it cost, with the causes of waits and without.
#include "tests/bench/report.h"
#include "tests/bench/timeline/feed.h"
#include "tests/bench/timeline/frames.h"

namespace playground::bench {
namespace {

using namespace std::chrono_literals;

constexpr std::uint64_t storeSpans = 1'000'000;

/// Seconds that it took. What making up the events costs is not among them.
double fillStore(FedStore& fed) {
    double seconds = 0;
    for (TimePoint now(10ms); fed.store.spanCount() < storeSpans; now += 10ms) {
        const std::vector<Event>& events = fed.feed->eventsUntil(now);
        const auto start = Clock::now();
        fed.store.ingest(events);
        seconds += secondsSince(start);
    }
    return seconds;
}

template <Waits waits>
void ingesting(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        FedStore fed(waits);
        const double seconds = fillStore(fed);
        report(state, seconds * 1e9 / static_cast<double>(fed.store.spanCount()), "ns/span");
    }
}

template <Waits waits>
void holdingStore(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        FedStore fed(waits);
        fillStore(fed);
        const auto held = static_cast<double>(fed.store.holdings().inMemory());
        report(state, held / static_cast<double>(fed.store.spanCount()), "B/span");
    }
}

} // namespace

void registerStores() {
    once("Store 1e6 append:ours, no call waits for another or wakes late", ingesting<Waits::Untold>);
    once("Store 1e6 append:ours, each call waits for one, 1 wake in 10 is late", ingesting<Waits::Told>);
    once("Store 1e6 bytes:ours, no call waits for another or wakes late", holdingStore<Waits::Untold>, 1);
    once("Store 1e6 bytes:ours, each call waits for one, 1 wake in 10 is late", holdingStore<Waits::Told>, 1);
}

} // namespace playground::bench
