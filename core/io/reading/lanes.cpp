#include "core/io/reading/lanes.h"

#include <QtGlobal>
#include <queue>

#include <algorithm>
#include <functional>
#include <numeric>
#include <tuple>
#include <utility>

namespace playground {
namespace {

constexpr std::uint32_t mostLanes = 10'000;

template <class Value>
using LowestFirst = std::priority_queue<Value, std::vector<Value>, std::greater<>>;

using Indices = std::span<const std::uint32_t>;

TimeRange rangeOf(const ToldCall& call) { return {call.started, call.ended}; }

/// Lays out the calls of one actor, track by track.
class ActorLayout final {
public:
    ActorLayout(ToldRun& run, const TrackBook& tracks, std::vector<ThreadId>& threads)
        : m_run(run), m_tracks(tracks), m_threads(threads) {}

    /// Those of one track, or of all tracks of an actor that shares its lanes; in order of their starts.
    void lay(Indices calls) {
        std::vector<TimeRange> ranges;
        ranges.reserve(calls.size());
        for (const std::uint32_t index : calls)
            ranges.push_back(rangeOf(m_run.calls[index]));
        const std::vector<std::uint32_t> lanes = lanesOf(ranges);
        std::uint32_t used = 0;
        for (std::size_t at = 0; at < calls.size(); ++at) {
            ToldCall& call = m_run.calls[calls[at]];
            call.slot = m_base + lanes[at];
            call.thread = threadOf(call.track);
            used = std::max(used, lanes[at] + 1);
            if (call.slot < mostLanes)
                continue;
            call.slot = ToldCall::none;
            m_run.leftOut.add(QT_TRANSLATE_NOOP("LeftOut", "calls beyond 10,000 lanes of their actor"));
        }
        m_base = std::min(m_base + used, mostLanes);
    }

    std::uint32_t lanes() const { return m_base; }

private:
    ThreadId threadOf(std::uint32_t track) {
        ThreadId& thread = m_threads[track];
        if (thread == ThreadId::None)
            thread = m_run.thread(m_tracks.trackName(track));
        return thread;
    }

    ToldRun& m_run;
    const TrackBook& m_tracks;
    std::vector<ThreadId>& m_threads; // By track.
    std::uint32_t m_base = 0;
};

/// Calls visit(first calls that are alike, in the eyes of `key`).
template <class Key, class Visit>
void forEachGroup(const std::vector<ToldCall>& calls, Indices order, Key key, Visit visit) {
    while (!order.empty()) {
        const auto first = key(calls[order.front()]);
        const auto end = std::ranges::find_if(order, [&](std::uint32_t index) { return key(calls[index]) != first; });
        const auto count = static_cast<std::size_t>(end - order.begin());
        visit(order.first(count));
        order = order.subspan(count);
    }
}

/// Of calls of one track: the longer of two that start together is the outer one.
void nest(std::vector<ToldCall>& calls, Indices order) {
    std::vector<std::uint32_t> outer;
    for (const std::uint32_t index : order) {
        while (!outer.empty() && calls[outer.back()].ended <= calls[index].started)
            outer.pop_back();
        if (!outer.empty() && calls[index].ended <= calls[outer.back()].ended)
            calls[index].parent = outer.back();
        outer.push_back(index);
    }
}

} // namespace

std::vector<std::uint32_t> lanesOf(std::span<const TimeRange> ranges) {
    std::vector<std::uint32_t> lanes;
    lanes.reserve(ranges.size());
    LowestFirst<std::pair<TimePoint, std::uint32_t>> busy; // Until when, which.
    LowestFirst<std::uint32_t> free;
    std::uint32_t count = 0;
    for (const TimeRange& range : ranges) {
        for (; !busy.empty() && busy.top().first <= range.start; busy.pop())
            free.push(busy.top().second);
        const std::uint32_t lane = free.empty() ? count++ : free.top();
        if (!free.empty())
            free.pop();
        lanes.push_back(lane);
        busy.emplace(range.end, lane);
    }
    return lanes;
}

void layOut(ToldRun& run, const TrackBook& tracks, Nesting nesting) {
    std::vector<std::uint32_t> order(run.calls.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto isPool = [&run](const ToldCall& call) { return run.actors[toNumber(call.actor) - 1].isPool; };
    const auto actorOf = [](const ToldCall& call) { return call.actor; };
    const auto trackOf = [&](const ToldCall& call) { return isPool(call) ? call.track : 0; };
    std::ranges::stable_sort(order, {}, [&](std::uint32_t index) {
        const ToldCall& call = run.calls[index];
        return std::tuple(call.actor, trackOf(call), call.started, TimePoint::max() - call.ended);
    });
    std::vector<ThreadId> threads(tracks.size(), ThreadId::None);
    forEachGroup(run.calls, order, actorOf, [&](Indices ofActor) {
        ActorLayout layout(run, tracks, threads);
        forEachGroup(run.calls, ofActor, trackOf, [&](Indices ofTrack) {
            layout.lay(ofTrack);
            if (nesting == Nesting::Calls)
                nest(run.calls, ofTrack);
        });
        const ToldCall& first = run.calls[ofActor.front()];
        run.actors[toNumber(first.actor) - 1].limits = {{TimePoint{}, layout.lanes()}};
    });
}

} // namespace playground
