#include "core/base/sentence.h"
#include "core/base/words.h"
#include "core/insight/callname.h"
#include "core/insight/warnings/finder.h"

#include <QString>

#include <algorithm>

namespace playground {

namespace {

constexpr std::size_t fewestArrivals = 20;      // Arrivals; of fewer nothing can be said.
constexpr std::int64_t shallowest = 10; // Queue at the end.
constexpr double fastest = 50'000; // Calls a second; faster than that come only those of a batch at once.

std::size_t arrivalsOf(const WarnedRun::Calls& calls) {
    std::size_t arrivals = 0;
    TimePoint last = TimePoint::min();
    for (const CallRecord* call : calls) {
        arrivals += call->submitted != last ? 1 : 0;
        last = call->submitted;
    }
    return arrivals;
}

bool hasFullGroup(const ActorTrack& actor, TimePoint time) {
    for (std::size_t index = 0; index < std::max<std::size_t>(actor.groups.size(), 1); ++index) {
        const auto group = static_cast<std::uint8_t>(index);
        if (actor.inFlightOf(group).at(time) >= actor.limitOf(group).at(time))
            return true;
    }
    return false;
}

/// From quarter to quarter of the time in which calls arrive, for want of slots.
bool grows(const ActorTrack& actor, TimeRange arriving) {
    std::int64_t before = 0;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const TimePoint time = arriving.start + arriving.length() / 4 * quarter;
        const std::int64_t queued = actor.queued.at(time);
        if (queued <= before || !hasFullGroup(actor, time))
            return false;
        before = queued;
    }
    return before >= shallowest;
}

double perSecond(std::size_t count, Duration time) {
    return static_cast<double>(count) * 1e9 / static_cast<double>(time.count());
}

/// A whole number, or two digits of what is less than ten.
std::string rateText(double rate) {
    return rate < 10 ? QString::number(rate, 'g', 2).toStdString() : grouped(std::llround(rate));
}

} // namespace

void findGrowingQueues(const WarnedRun& run, Warnings& found) {
    for (std::size_t index = 0; index < run.store().actorCount(); ++index) {
        const ActorTrack& actor = run.store().actorAt(index);
        const WarnedRun::Calls& calls = run.callsOf(actor.id);
        if (calls.size() < fewestArrivals || arrivalsOf(calls) < fewestArrivals)
            continue;
        const TimeRange arriving{calls.front()->submitted, calls.back()->submitted};
        if (arriving.isEmpty() || !grows(actor, arriving))
            continue;
        const double come = perSecond(calls.size(), arriving.length());
        if (come > fastest)
            continue;
        const auto ended = static_cast<std::size_t>(
            std::ranges::count_if(calls, [&](const CallRecord* call) { return call->ended <= arriving.end; }));
        // While no slot was given back twice over, they came as one batch, however long that took.
        if (ended < 2 * static_cast<std::size_t>(actor.limit.at(arriving.end)))
            continue;
        const auto waitOf = [&run](const CallRecord* call) {
            return std::min(call->started, run.endOf(*call)) - call->submitted;
        };
        const CallRecord* longest = *std::ranges::max_element(calls, {}, waitOf);
        found.push_back(
            {.kind = "queue-growing",
             .actor = actor.info.name,
             .call = longest->id,
             .duration = waitOf(longest),
             .text = filled(sentence("Warning", "The queue of %1 grows: %2 calls a second come, %3 end. It "
                                                "came to %4 calls, and %5 waited for %6. Raise "
                                                "max_concurrency, add an actor, or fire less."),
                            {actor.info.name, rateText(come), rateText(perSecond(ended, arriving.length())),
                             grouped(actor.queued.max()), callName(run.store(), *longest), roughly(waitOf(longest))}),
             .range = arriving,
             .delayed = static_cast<std::uint64_t>(actor.queued.max()),
             .lesson = "L18"});
    }
}

} // namespace playground
