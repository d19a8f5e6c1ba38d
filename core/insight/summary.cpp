#include "core/insight/summary.h"

#include "core/insight/calltally.h"
#include "core/insight/nearestrank.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace playground {
namespace {

struct ActorTally {
    CallTally all;
    std::map<MethodId, CallTally> methods;
};

template <class Target>
void write(const CallTally& tally, Target& target) {
    target.calls = tally.calls;
    target.wait = spreadOf(tally.waits);
    target.run = spreadOf(tally.runs);
    target.await = spreadOf(tally.awaits);
}

ActorSummary summaryOf(const ActorTrack& track, const ActorTally& tally, const Dictionary& dictionary,
                       Duration makespan) {
    ActorSummary summary{.name = track.info.name,
                         .kind = track.info.kind,
                         .maxConcurrency = track.limit.last(),
                         .threads = track.threads.size(),
                         .peakInFlight = track.inFlight.max(),
                         .peakQueued = track.queued.max()};
    write(tally.all, summary);
    const double whole = static_cast<double>(makespan.count()) * static_cast<double>(summary.threads);
    summary.loopBusy = whole > 0 ? std::min(1.0, static_cast<double>(tally.all.busy.count()) / whole) : 0;
    for (const auto& [id, method] : tally.methods) {
        MethodSummary& one = summary.methods.emplace_back();
        one.name = dictionary.methodName(id);
        one.peakInFlight = peakOf(method.changes);
        write(method, one);
    }
    return summary;
}

std::int64_t peakOverall(const Summary& summary, const std::map<ActorId, ActorTally>& tallies) {
    std::int64_t peak = 0;
    for (const ActorSummary& actor : summary.actors)
        peak = std::max(peak, actor.peakInFlight);
    if (summary.actors.size() < 2)
        return peak;
    FlightChanges changes;
    for (const auto& [id, tally] : tallies)
        changes.insert(changes.end(), tally.all.changes.begin(), tally.all.changes.end());
    return std::max(peak, peakOf(std::move(changes)));
}

} // namespace

Spread spreadOf(std::vector<Duration> durations) {
    if (durations.empty())
        return {};
    std::ranges::sort(durations);
    double sum = 0;
    for (const Duration duration : durations)
        sum += static_cast<double>(duration.count());
    const auto percentile = [&durations](double share) { return durations[nearestRank(durations.size(), share)]; };
    return {percentile(0.5), percentile(0.9), percentile(0.99), durations.back(),
            Duration(std::llround(sum / static_cast<double>(durations.size())))};
}

Summary summarize(const TraceStore& store) { return summarize(store, store.lastEvent()); }

Summary summarize(const TraceStore& store, TimePoint now) {
    Summary summary;
    summary.lostEvents = store.lostEvents();
    summary.edge = store.edge();
    CallTally all;
    TimePoint lastEnd{};
    std::map<ActorId, ActorTally> tallies;
    for (std::size_t index = 0; index < store.callCount(); ++index) {
        const CallRecord& call = store.callAt(index);
        ActorTally& actor = tallies[call.actor];
        actor.all.add(call, now);
        actor.methods[call.method].add(call, now);
        all.count(call.state);
        lastEnd = std::max(lastEnd, call.isEnded() ? call.ended : now);
    }
    summary.calls = all.calls;
    if (store.callCount() > 0)
        summary.makespan = lastEnd - store.callAt(0).submitted;
    for (std::size_t index = 0; index < store.actorCount(); ++index) {
        const ActorTrack& track = store.actorAt(index);
        summary.actors.push_back(summaryOf(track, tallies[track.id], store.dictionary(), summary.makespan));
    }
    summary.peakInFlight = peakOverall(summary, tallies);
    return summary;
}

} // namespace playground
