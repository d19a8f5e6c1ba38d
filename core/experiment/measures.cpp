#include "core/experiment/measures.h"

#include "core/insight/calltally.h"
#include "core/insight/counterparts.h"

#include <algorithm>
#include <map>

namespace playground {

namespace {

constexpr std::size_t callsBetweenLooks = 4096;

struct MeasureTally {
    CallTally calls;
    std::vector<Duration> totals;
    TimePoint lastEnd{};

    void add(const CallRecord& call, TimePoint now) {
        calls.add(call, now);
        if (!call.isEnded())
            return;
        totals.push_back(call.ended - call.submitted);
        lastEnd = std::max(lastEnd, call.ended);
    }

    // Takes it apart: of a large run it is large.
    Measures take(TimePoint zero) {
        return {.lastEnd = totals.empty() ? Duration{} : lastEnd - zero,
                .calls = calls.calls,
                .peakInFlight = peakOf(std::move(calls.changes)),
                .busy = std::nullopt,
                .wait = spreadOf(std::move(calls.waits)),
                .run = spreadOf(std::move(calls.runs)),
                .total = spreadOf(std::move(totals))};
    }
};

struct ActorTally {
    MeasureTally all;
    std::map<MethodId, MeasureTally> methods;
    std::vector<MethodId> order;
};

double shareOf(Duration busy, Duration length, std::size_t threads) {
    const double offered = static_cast<double>(length.count()) * static_cast<double>(threads);
    return offered > 0 ? std::min(1.0, static_cast<double>(busy.count()) / offered) : 0.0;
}

} // namespace

MeasuredRun measure(const TraceStore& store, TimePoint now, const std::stop_token& stop) {
    MeasureTally all;
    std::map<ActorId, ActorTally> tallies;
    for (std::size_t index = 0; index < store.callCount(); ++index) {
        if (index % callsBetweenLooks == 0 && stop.stop_requested())
            return {};
        const CallRecord& call = store.callAt(index);
        ActorTally& actor = tallies[call.actor];
        const auto [method, isNew] = actor.methods.try_emplace(call.method);
        if (isNew)
            actor.order.push_back(call.method);
        method->second.add(call, now);
        actor.all.add(call, now);
        all.add(call, now);
    }
    const TimePoint zero = firstSubmission(store);
    MeasuredRun run;
    const Duration busy = all.calls.busy;
    run.all = all.take(zero);
    std::size_t threads = 0;
    for (std::size_t index = 0; index < store.actorCount(); ++index) {
        const ActorTrack& track = store.actorAt(index);
        ActorTally& tally = tallies[track.id];
        MeasuredRun::Actor& actor = run.actors.emplace_back();
        actor.name = track.info.name;
        const Duration busyHere = tally.all.calls.busy;
        actor.measures = tally.all.take(zero);
        actor.measures.busy = shareOf(busyHere, run.all.lastEnd, track.threads.size());
        threads += track.threads.size();
        for (const MethodId method : tally.order)
            actor.methods.push_back({store.dictionary().methodName(method), tally.methods[method].take(zero)});
    }
    run.all.busy = shareOf(busy, run.all.lastEnd, threads);
    return run;
}

} // namespace playground
