#include "core/experiment/sweep.h"

#include "core/base/sentence.h"
#include "core/base/words.h"
#include "core/experiment/repeated.h"
#include "core/experiment/wholerun.h"
#include "core/insight/rangetally.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

namespace playground {

namespace {

double utilisationOf(const TraceStore& store, TimePoint end, const Knob& knob) {
    RangeTally tally(store, {TimePoint(), end}, end);
    while (!tally.advance(1U << 16U)) {
    }
    if (knob.kind != Knob::Kind::MaxConcurrency)
        return tally.summary().all.utilisation;
    const auto& actors = tally.summary().actors;
    const auto found = std::ranges::find(actors, knob.actor, &RangeSummary::Actor::name);
    return found == actors.end() ? 0 : found->part.utilisation;
}

Result<SweepPoint> pointAt(const Scenario& scenario, const Knob& knob, std::int64_t value, const SweepBound& bound) {
    auto run = runVirtually(turned(scenario, knob, value), bound.stop, bound.mostEvents);
    if (!run)
        return run.error();
    const bool isCutOff = run->facts.outcome == RunOutcome::Cancelled && !bound.stop.stop_requested();
    const TraceStore& store = *run->store;
    const Summary summary = summarize(store, run->end);
    return SweepPoint{.value = value,
                      .outcome = run->facts.outcome,
                      .error = isCutOff
                                   ? filled(sentence("Sweep", "cut off, because it goes on for more than %1 events"),
                                            {grouped(static_cast<std::int64_t>(bound.mostEvents))})
                                   : run->facts.error,
                      .makespan = summary.makespan,
                      .latency = latencyOf(store),
                      .utilisation = utilisationOf(store, run->end, knob),
                      .calls = summary.calls};
}

/// Memory may run out on any of the threads.
Result<SweepPoint> pointOrError(const Scenario& scenario, const Knob& knob, std::int64_t value,
                                const SweepBound& bound) {
    try {
        return pointAt(scenario, knob, value, bound);
    } catch (const std::exception& error) {
        return Error{filled(sentence("Sweep", "%1 = %2 could not be computed: %3"),
                            {toText(knob), grouped(value), error.what()})};
    }
}

} // namespace

Result<std::vector<SweepPoint>> sweep(const Scenario& scenario, const Knob& knob,
                                      const std::vector<std::int64_t>& values, const SweepProgress& progress,
                                      const SweepBound& bound) {
    for (const std::int64_t value : values)
        if (value < knob.least() || value > knob.most())
            return Error{filled(sentence("Sweep", "%1 can be from %2 to %3, not %4"),
                                {toText(knob), grouped(knob.least()), grouped(knob.most()), grouped(value)})};

    std::vector<SweepPoint> points(values.size());
    for (std::size_t index = 0; index < values.size(); ++index)
        points[index] = {.value = values[index], .outcome = RunOutcome::Cancelled};
    std::atomic<std::size_t> next{0};
    std::mutex mutex; // Guards the next two: threads meet that have a result.
    std::optional<Error> error;
    std::size_t done = 0;
    const auto work = [&] {
        for (std::size_t index = next++; index < values.size() && !bound.stop.stop_requested(); index = next++) {
            auto point = pointOrError(scenario, knob, values[index], bound);
            const std::lock_guard lock(mutex);
            if (!point) {
                error = point.error();
                next = values.size();
                return;
            }
            points[index] = std::move(point).value(); // Nobody else's place.
            ++done;
            if (progress)
                progress(done);
        }
    };
    {
        std::vector<std::jthread> threads;
        const std::size_t count =
            std::min<std::size_t>(values.size(), std::max(1U, std::thread::hardware_concurrency()));
        for (std::size_t i = 1; i < count; ++i)
            threads.emplace_back(work);
        work();
    }
    if (error)
        return *error;
    return points;
}

bool cameToItsEnd(const SweepPoint& point) {
    return point.outcome == RunOutcome::Completed || point.outcome == RunOutcome::Failed;
}

std::optional<std::size_t> kneeOf(const std::vector<SweepPoint>& points) {
    if (points.size() < 3 || !std::ranges::all_of(points, cameToItsEnd))
        return std::nullopt;
    const auto makespan = [](const SweepPoint& point) { return static_cast<double>(point.makespan.count()); };
    const auto value = [](const SweepPoint& point) { return static_cast<double>(point.value); };
    const double height = makespan(points.front()) - makespan(points.back());
    const double width = value(points.back()) - value(points.front());
    if (height <= 0 || width <= 0)
        return std::nullopt;
    // In shares of height and width, so that units do not matter. What bends less than this is called straight.
    double farthest = 0.1;
    std::optional<std::size_t> knee;
    for (std::size_t index = 0; index < points.size(); ++index) {
        const double x = (value(points[index]) - value(points.front())) / width;
        const double y = (makespan(points[index]) - makespan(points.back())) / height;
        const double below = 1 - x - y;
        if (below <= farthest)
            continue;
        farthest = below;
        knee = index;
    }
    return knee;
}

} // namespace playground
