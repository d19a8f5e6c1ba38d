#include "tests/ui/timeline/pictures/situations.h"

#include "core/base/random.h"
#include "tests/ui/timeline/pictures/tracescript.h"

#include <algorithm>
#include <cmath>

namespace playground::ui {
namespace {

using std::chrono::microseconds;
using std::chrono::milliseconds;

Phase running(Duration length) { return {CallState::Running, length}; }
Phase awaiting(Duration length) { return {CallState::Awaiting, length}; }
Phase blocked(Duration length) { return {CallState::Blocked, length}; }

template <class Tell>
std::unique_ptr<Situation> told(Tell tell, const TraceBudget& budget = {}) {
    auto situation = std::make_unique<Situation>(budget);
    TraceScript script(situation->dictionary);
    tell(script);
    situation->store.ingest(script.events());
    situation->store.keepWithinBudget();
    situation->store.waitForFile();
    situation->end = script.end();
    return situation;
}

Duration around(RandomSource& random, Duration mean, double spread) {
    return Duration(std::llround(static_cast<double>(mean.count()) * (1.0 + spread * (2.0 * random.uniform() - 1.0))));
}

// Many at some times, few at others.
double loadAt(double share) {
    const double slow = 0.55 + 0.4 * std::sin(share * 17.0);
    const double fast = 0.8 + 0.2 * std::sin(share * 83.0);
    return slow * fast;
}

std::unique_ptr<Situation> threeCallsOf(double length) {
    return told([length](TraceScript& script) {
        const auto order = [length](const char* method, int cooking) {
            const auto lasting = [length](int ms) { return std::chrono::round<Duration>(milliseconds(ms) * length); };
            return PlannedCall{method, {}, {running(lasting(45)), awaiting(lasting(cooking)), running(lasting(30))}};
        };
        script.addAsyncActor("kitchen", 2, {order("pizza", 260), order("pasta", 170), order("salad", 110)});
        script.addGet(TimePoint{});
    });
}

} // namespace

std::unique_ptr<Situation> threeCalls() { return threeCallsOf(1.0); }

std::unique_ptr<Situation> threeSlowCalls() { return threeCallsOf(1.5); }

std::unique_ptr<Situation> burstsWithPauses() {
    return told([](TraceScript& script) {
        std::vector<PlannedCall> calls;
        for (int call = 0; call < 18; ++call)
            calls.push_back({"poll",
                             TimePoint(milliseconds(4000) * (call / 6) + milliseconds(15) * (call % 6)),
                             {running(milliseconds(8)), awaiting(milliseconds(40)), running(milliseconds(4))}});
        script.addAsyncActor("sensor", 3, calls);
    });
}

std::unique_ptr<Situation> fiftyCallsInWaves() {
    return told([](TraceScript& script) {
        RandomSource random(7);
        std::vector<PlannedCall> calls;
        for (int call = 0; call < 50; ++call)
            calls.push_back({"fetch",
                             {},
                             {running(milliseconds(8)), awaiting(around(random, milliseconds(1000), 0.04)),
                              running(milliseconds(12))},
                             call == 33 ? EventKind::Failed : EventKind::Finished});
        script.addAsyncActor("crawler", 10, calls);
        script.addGet(TimePoint{});
    });
}

std::unique_ptr<Situation> thousandSlots() {
    return told([](TraceScript& script) {
        RandomSource random(11);
        std::vector<PlannedCall> calls;
        for (int call = 0; call < 2500; ++call)
            calls.push_back({"subscribe",
                             TimePoint(microseconds(400) * call),
                             {running(microseconds(60)), awaiting(around(random, milliseconds(480), 0.8)),
                              running(microseconds(90))}});
        script.addAsyncActor("gateway", 1000, calls);
        script.addGet(TimePoint{});
    });
}

std::unique_ptr<Situation> crowd(std::uint64_t spans, const TraceBudget& budget) {
    const auto tell = [spans](TraceScript& script) {
        RandomSource random(3);
        const auto calls =
            static_cast<int>(spans / 9); // Five spans of the async actor and its loop, and of the others.
        std::vector<PlannedCall> routed;
        std::vector<PlannedCall> stored;
        TimePoint now{};
        for (int call = 0; call < calls; ++call) {
            now += around(random, Duration(static_cast<std::int64_t>(45'000 / loadAt(1.0 * call / calls))), 0.9);
            routed.push_back(
                {"route",
                 now,
                 {running(around(random, microseconds(14), 0.6)), awaiting(around(random, microseconds(220), 0.8)),
                  running(around(random, microseconds(9), 0.6))}});
            const bool waits = random.uniform() < 0.3;
            stored.push_back({"store",
                              now,
                              {running(around(random, microseconds(70), 0.8)),
                               blocked(around(random, microseconds(waits ? 160 : 20), 0.8))},
                              random.uniform() < 0.002 ? EventKind::Failed : EventKind::Finished});
        }
        script.addAsyncActor("router", 8, routed);
        script.addThreadedActor("store", 4, stored);
    };
    return told(tell, budget);
}

std::unique_ptr<Situation> blockedLoop() {
    return told([](TraceScript& script) {
        std::vector<PlannedCall> calls;
        for (int beat = 0; beat < 24; ++beat) {
            calls.push_back({"heartbeat",
                             TimePoint(milliseconds(50) * beat),
                             {running(milliseconds(2)), awaiting(milliseconds(30)), running(milliseconds(2))}});
            if (beat == 7)
                calls.push_back({"report",
                                 TimePoint(milliseconds(365)),
                                 {running(milliseconds(20)), blocked(milliseconds(400)), running(milliseconds(10))}});
        }
        script.addAsyncActor("service", 8, calls);
        script.addGet(TimePoint(milliseconds(1150)));
    });
}

} // namespace playground::ui
