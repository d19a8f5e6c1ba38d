#include "core/insight/summary.h"

#include "core/trace/calltimes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace playground {
namespace {

/// The smallest that at least this share of all is not above. Needs sorted ones, at least one.
Duration nearestRank(const std::vector<Duration>& sorted, double share) {
    const double rank = std::ceil(share * static_cast<double>(sorted.size()));
    return sorted[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
}

/// How the number of calls in flight changes. Those of one time are counted in this order, so that a call that ends
/// where another starts does not overlap it, and one of no length overlaps only what began before and ends after it.
enum class Change : std::uint8_t { End, Moment, Start };
using Changes = std::vector<std::pair<TimePoint, Change>>;

/// The most calls that are in flight at one time.
std::int64_t peakOf(Changes changes) {
    std::ranges::sort(changes);
    std::int64_t now = 0;
    std::int64_t peak = 0;
    for (const auto& [time, change] : changes) {
        now += change == Change::Start ? 1 : change == Change::End ? -1 : 0;
        peak = std::max(peak, now + (change == Change::Moment ? 1 : 0));
    }
    return peak;
}

/// What calls add up to.
struct Tally {
    CallCounts calls;
    std::vector<Duration> waits;
    std::vector<Duration> runs;
    std::vector<Duration> awaits;
    Changes changes;
    Duration busy{};

    void count(CallState state) {
        ++calls.submitted;
        calls.finished += state == CallState::Finished ? 1 : 0;
        calls.failed += state == CallState::Failed ? 1 : 0;
        calls.cancelled += state == CallState::Cancelled ? 1 : 0;
        calls.unfinished += hasEnded(state) ? 0 : 1;
    }

    void add(const CallRecord& call, TimePoint now) {
        const CallTimes times = timesOf(call, now);
        count(call.state);
        waits.push_back(times.waiting);
        if (!call.isStarted())
            return;
        runs.push_back(times.running + times.blocked + times.gilWaiting);
        awaits.push_back(times.awaiting);
        busy += runs.back();
        if (call.started == call.ended) {
            changes.emplace_back(call.started, Change::Moment);
            return;
        }
        changes.emplace_back(call.started, Change::Start);
        if (call.isEnded())
            changes.emplace_back(call.ended, Change::End);
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
        one.peakInFlight = peakOf(method.changes);
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
    Changes changes;
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
    return {nearestRank(durations, 0.5), nearestRank(durations, 0.9), nearestRank(durations, 0.99), durations.back(),
            Duration(std::llround(sum / static_cast<double>(durations.size())))};
}

Summary summarize(const TraceStore& store) { return summarize(store, store.lastEvent()); }

Summary summarize(const TraceStore& store, TimePoint now) {
    Summary summary;
    summary.lostEvents = store.lostEvents();
    summary.edge = store.edge();
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
