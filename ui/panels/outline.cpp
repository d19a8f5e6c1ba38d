#include "ui/panels/outline.h"

#include <array>

namespace playground::ui {

namespace {

CallCounts countsOf(const ActorTrack& track) {
    return {.submitted = track.submitted,
            .finished = track.finished,
            .failed = track.failed,
            .cancelled = track.cancelled,
            .unfinished = track.submitted - track.ended()};
}

double busyShare(const ActorTrack& track, TimeRange range) {
    double busy = 0;
    for (const ActorTrack::ThreadRow& thread : track.threads) {
        std::array<ColumnMix, 1> mix{};
        thread.spans.sample(range, range.end, mix);
        busy += static_cast<double>(mix.front().total());
    }
    return track.threads.empty() ? 0.0 : busy / static_cast<double>(track.threads.size());
}

ActorSummary outlineOf(const ActorTrack& track, TimeRange range) {
    return {.name = track.info.name,
            .kind = track.info.kind,
            .maxConcurrency = track.limit.last(),
            .threads = track.threads.size(),
            .calls = countsOf(track),
            .peakInFlight = track.inFlight.max(),
            .peakQueued = track.queued.max(),
            .loopBusy = busyShare(track, range)};
}

void add(CallCounts& all, const CallCounts& some) {
    all.submitted += some.submitted;
    all.finished += some.finished;
    all.failed += some.failed;
    all.cancelled += some.cancelled;
    all.unfinished += some.unfinished;
}

} // namespace

Summary outlineOf(const TraceStore& store) {
    Summary summary{.lostEvents = store.lostEvents()};
    if (store.callCount() == 0)
        return summary;
    const TimeRange range{store.callAt(0).submitted, store.lastEvent()};
    summary.makespan = range.length();
    for (std::size_t index = 0; index < store.actorCount(); ++index) {
        summary.actors.push_back(outlineOf(store.actorAt(index), range));
        add(summary.calls, summary.actors.back().calls);
    }
    return summary;
}

} // namespace playground::ui
