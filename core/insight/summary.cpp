#include "core/insight/summary.h"

#include "core/trace/calltimes.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace playground {
namespace {

/// The smallest that at least this share of all is not above. Needs sorted ones, at least one.
Duration nearestRank(const std::vector<Duration>& sorted, double share) {
    const double rank = std::ceil(share * static_cast<double>(sorted.size()));
    return sorted[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
}

Spread spreadOf(std::vector<Duration> durations) {
    if (durations.empty())
        return {};
    std::ranges::sort(durations);
    double sum = 0;
    for (const Duration duration : durations)
        sum += static_cast<double>(duration.count());
    return {nearestRank(durations, 0.5), nearestRank(durations, 0.9), nearestRank(durations, 0.99), durations.back(),
            Duration(std::llround(sum / static_cast<double>(durations.size())))};
}

/// The most intervals that hold at one time. One that ends where another starts does not overlap it.
std::int64_t peakOf(std::vector<TimePoint> starts, std::vector<TimePoint> ends) {
    std::ranges::sort(starts);
    std::ranges::sort(ends);
    std::int64_t now = 0;
    std::int64_t peak = 0;
    auto end = ends.begin();
    for (const TimePoint start : starts) {
        for (; end != ends.end() && *end <= start; ++end)
            --now;
        peak = std::max(peak, ++now);
    }
    return peak;
}

/// What calls add up to.
struct Tally {
    CallCounts calls;
    std::vector<Duration> waits;
    std::vector<Duration> runs;
    std::vector<Duration> awaits;
    std::vector<TimePoint> starts;
    std::vector<TimePoint> ends;
    Duration busy{};

    void count(CallState state) {
        ++calls.submitted;
        calls.finished += state == CallState::Finished ? 1 : 0;
        calls.failed += state == CallState::Failed ? 1 : 0;
        calls.cancelled += state == CallState::Cancelled ? 1 : 0;
        calls.unfinished += hasEnded(state) ? 0 : 1;
    }

    void add(const CallRecord& call, TimePoint now) {
        count(call.state);
        const CallTimes times = timesOf(call, now);
        waits.push_back(times.waiting);
        if (!call.isStarted())
            return;
        runs.push_back(times.running + times.blocked);
        awaits.push_back(times.awaiting);
        busy += runs.back();
        starts.push_back(call.started);
        if (call.isEnded())
            ends.push_back(call.ended);
    }

    template <class Target>
    void writeTo(Target& target) const {
        target.calls = calls;
        target.wait = spreadOf(waits);
        target.run = spreadOf(runs);
        target.await = spreadOf(awaits);
    }
};

struct ActorTally {
    Tally all;
    std::map<MethodId, Tally> methods;
};

ActorSummary summaryOf(const ActorTrack& track, const ActorTally& tally, const Dictionary& dictionary,
                       Duration makespan) {
    ActorSummary summary{.name = track.info.name,
                         .kind = track.info.kind,
                         .maxConcurrency = track.limit.last(),
                         .threads = track.threads.size(),
                         .peakInFlight = track.inFlight.max(),
                         .peakQueued = track.queued.max()};
    tally.all.writeTo(summary);
    const double whole = static_cast<double>(makespan.count()) * static_cast<double>(summary.threads);
    summary.loopBusy = whole > 0 ? std::min(1.0, static_cast<double>(tally.all.busy.count()) / whole) : 0;
    for (const auto& [id, method] : tally.methods) {
        MethodSummary& one = summary.methods.emplace_back();
        one.name = dictionary.methodName(id);
        one.peakInFlight = peakOf(method.starts, method.ends);
        method.writeTo(one);
    }
    return summary;
}

std::int64_t peakOverall(const Summary& summary, const std::map<ActorId, ActorTally>& tallies) {
    std::int64_t peak = 0;
    for (const ActorSummary& actor : summary.actors)
        peak = std::max(peak, actor.peakInFlight);
    if (summary.actors.size() < 2)
        return peak;
    std::vector<TimePoint> starts;
    std::vector<TimePoint> ends;
    for (const auto& [id, tally] : tallies) {
        starts.insert(starts.end(), tally.all.starts.begin(), tally.all.starts.end());
        ends.insert(ends.end(), tally.all.ends.begin(), tally.all.ends.end());
    }
    return std::max(peak, peakOf(std::move(starts), std::move(ends)));
}

} // namespace

Summary summarize(const TraceStore& store) { return summarize(store, store.lastEvent()); }

Summary summarize(const TraceStore& store, TimePoint now) {
    Summary summary;
    summary.lostEvents = store.lostEvents();
    Tally all;
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
