#include "core/trace/recorder.h"

#include "core/trace/recorderlane.h"

#include <algorithm>
#include <span>
#include <stdexcept>
#include <utility>

namespace playground {
namespace {

/// The lane that the thread used last. Trivial, so that asking for it costs no check for initialisation.
struct LastLane {
    std::uint64_t recorder = 0;
    RecorderLane* lane = nullptr;
};
thread_local constinit LastLane t_last;

/// All lanes of a thread, one for each recorder it met.
struct OwnLanes {
    std::vector<std::pair<std::uint64_t, std::shared_ptr<RecorderLane>>> lanes;

    ~OwnLanes() {
        t_last = {};
        for (auto& [recorder, lane] : lanes)
            lane->close();
    }
};
thread_local OwnLanes t_own;

std::uint64_t nextRecorderId() {
    static std::atomic<std::uint64_t> last{0};
    return ++last;
}

bool isTold(const Event& one, const Event& before) {
    return one.time != before.time ? one.time < before.time : one.kind < before.kind;
}

/// std::merge would ask that each run is in order of isTold(), which one thread's events of one nanosecond are not.
void mergeInto(std::span<const Event> one, std::span<const Event> other, std::vector<Event>& out) {
    auto left = one.begin();
    auto right = other.begin();
    while (left != one.end() && right != other.end())
        out.push_back(isTold(*right, *left) ? *right++ : *left++);
    out.insert(out.end(), left, one.end());
    out.insert(out.end(), right, other.end());
}

/// Merges neighbours until one run is left. `ends` holds the end of each run.
std::vector<Event> merge(std::vector<Event> events, std::vector<std::size_t> ends) {
    std::vector<Event> merged;
    while (ends.size() > 1) {
        merged.clear();
        merged.reserve(events.size());
        std::vector<std::size_t> mergedEnds;
        const std::span<const Event> all(events);
        std::size_t start = 0;
        for (std::size_t run = 0; run < ends.size(); run += 2) {
            const std::size_t middle = ends[run];
            const std::size_t end = ends[std::min(run + 1, ends.size() - 1)];
            mergeInto(all.subspan(start, middle - start), all.subspan(middle, end - middle), merged);
            mergedEnds.push_back(end);
            start = end;
        }
        events.swap(merged);
        ends.swap(mergedEnds);
    }
    return events;
}

} // namespace

Recorder::Recorder(std::size_t budgetInBytes)
    : m_id(nextRecorderId()), m_budget(budgetInBytes), m_chunkBytes(std::make_shared<std::atomic<std::size_t>>(0)) {}

Recorder::~Recorder() = default;

void Recorder::nameThread(std::string_view name) { m_dictionary.renameThread(thread(), name); }

ThreadId Recorder::thread() { return lane().thread(); }

void Recorder::record(const Event& event) { lane().push(event); }

ThreadId Recorder::recordAs(ThreadId thread) {
    RecorderLane& here = lane();
    const ThreadId before = here.thread();
    if (thread != ThreadId::None)
        here.setThread(thread);
    return before;
}

ThreadId Recorder::addThread(std::string_view name) {
    try {
        return m_dictionary.addThread(name);
    } catch (const std::length_error&) {
        return ThreadId::None; // The events of the 65,536th thread are still worth having.
    }
}

RecorderLane& Recorder::lane() {
    if (t_last.recorder == m_id) [[likely]]
        return *t_last.lane;
    RecorderLane& lane = findLane();
    t_last = {m_id, &lane};
    return lane;
}

RecorderLane& Recorder::findLane() {
    for (const auto& [recorder, lane] : t_own.lanes)
        if (recorder == m_id)
            return *lane;
    // Lanes that nobody else holds belong to recorders that are gone.
    std::erase_if(t_own.lanes, [](const auto& entry) { return entry.second.use_count() == 1; });
    const std::lock_guard lock(m_lanesMutex);
    const ThreadId thread = addThread("thread " + std::to_string(++m_laneCount));
    const auto lane = std::make_shared<RecorderLane>(thread, m_chunkBytes, m_budget);
    m_lanes.push_back(lane);
    t_own.lanes.emplace_back(m_id, lane);
    return *lane;
}

std::vector<Event> Recorder::drain(TimePoint watermark) {
    std::vector<Event> events;
    std::vector<std::size_t> ends;
    const auto endRun = [&] {
        if (events.size() > (ends.empty() ? 0 : ends.back()))
            ends.push_back(events.size());
    };
    {
        const std::lock_guard lock(m_lanesMutex);
        for (const auto& lane : m_lanes) {
            lane->takeLost(watermark, events);
            endRun();
            lane->take(watermark, events);
            endRun();
        }
        std::erase_if(m_lanes, [](const auto& lane) { return lane->isSpent(); });
    }
    return merge(std::move(events), std::move(ends));
}

std::size_t Recorder::pendingBytes() const {
    const std::lock_guard lock(m_lanesMutex);
    std::size_t events = 0;
    for (const auto& lane : m_lanes)
        events += lane->pendingEvents();
    return events * sizeof(Event);
}

} // namespace playground
