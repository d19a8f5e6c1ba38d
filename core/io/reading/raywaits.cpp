#include "core/io/reading/raywaits.h"

#include <QtGlobal>

#include <algorithm>
#include <numeric>
#include <span>
#include <tuple>

namespace playground {
namespace {

/// Gives a call those waits that lie in it, one after the other; tells how many it took.
std::size_t blockWithin(ToldRun& run, ToldCall& call, std::span<const RayWait> waits) {
    call.firstState = static_cast<std::uint32_t>(run.states.size());
    TimePoint last = call.started;
    std::size_t taken = 0;
    for (const RayWait& wait : waits) {
        if (wait.range.start < last || wait.range.end > call.ended)
            continue;
        run.states.push_back({wait.range.start, CallState::Blocked});
        run.states.push_back({wait.range.end, CallState::Running});
        last = wait.range.end;
        ++taken;
    }
    call.states = static_cast<std::uint32_t>(2 * taken);
    return taken;
}

} // namespace

void blockCalls(ToldRun& run, std::vector<RayWait> waits) {
    std::ranges::sort(waits, {}, [](const RayWait& wait) { return std::tuple(wait.track, wait.range); });
    std::vector<std::uint32_t> order(run.calls.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&run](std::uint32_t index) {
        return std::tuple(run.calls[index].track, run.calls[index].started);
    });
    const auto overlaps = [&](std::size_t at, std::size_t other) {
        return other < order.size() && run.calls[order[at]].track == run.calls[order[other]].track &&
               run.calls[order[at]].ended > run.calls[order[other]].started;
    };
    std::size_t taken = 0;
    std::uint32_t mixed = ToldCall::none; // Track on which calls overlap.
    for (std::size_t at = 0; at < order.size(); ++at) {
        ToldCall& call = run.calls[order[at]];
        if (overlaps(at, at + 1))
            mixed = call.track;
        if (call.track == mixed)
            continue;
        const auto first =
            std::ranges::lower_bound(waits, std::tuple(call.track, call.started), {},
                                     [](const RayWait& wait) { return std::tuple(wait.track, wait.range.start); });
        const auto end = std::find_if(first, waits.end(), [&call](const RayWait& wait) {
            return wait.track != call.track || wait.range.start >= call.ended;
        });
        taken += blockWithin(run, call, {first, end});
    }
    run.leftOut.add(QT_TRANSLATE_NOOP("LeftOut", "waits of nobody knows which call"), waits.size() - taken);
}

std::vector<TimeRange> united(std::vector<TimeRange> ranges) {
    std::ranges::sort(ranges);
    std::vector<TimeRange> apart;
    for (const TimeRange& range : ranges) {
        if (!apart.empty() && range.start < apart.back().end)
            apart.back().end = std::max(apart.back().end, range.end);
        else
            apart.push_back(range);
    }
    return apart;
}

} // namespace playground
