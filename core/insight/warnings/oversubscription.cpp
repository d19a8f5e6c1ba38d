#include "core/base/sentence.h"
#include "core/insight/callname.h"
#include "core/insight/warnings/finder.h"

#include <algorithm>

namespace playground {

namespace {

constexpr Duration shortest = std::chrono::milliseconds(100);
constexpr double share = 0.2; // Of the run.

/// When a call begins or ceases to compute.
struct Change {
    TimePoint time;
    int by;
    CallId call;
    bool operator<(const Change& other) const { return time != other.time ? time < other.time : by < other.by; }
};

std::vector<Change> changesOf(const WarnedRun& run) {
    std::vector<Change> changes;
    for (std::size_t index = 0; index < run.store().actorCount(); ++index)
        for (const auto& thread : run.store().actorAt(index).threads)
            for (std::size_t at = thread.spans.firstKept(); at < thread.spans.size(); ++at) {
                const Span span = thread.spans.at(at, run.end());
                if (span.range.start >= run.end())
                    break;
                if (span.state != CallState::Running || span.range.isEmpty())
                    continue;
                changes.push_back({span.range.start, 1, span.call});
                changes.push_back({std::min(span.range.end, run.end()), -1, span.call});
            }
    std::sort(changes.begin(), changes.end());
    return changes;
}

} // namespace

void findOversubscription(const WarnedRun& run, Warnings& found) {
    if (run.facts().cores == 0)
        return;
    std::int64_t computing = 0;
    std::int64_t most = 0;
    Duration time{};
    double surplus = 0; // Nanoseconds of computing for which there was no core.
    TimeRange range{run.end(), run.end()};
    CallId first = CallId::None;
    TimePoint before{};
    for (const Change& change : changesOf(run)) {
        if (computing > run.facts().cores) {
            time += change.time - before;
            surplus += static_cast<double>((change.time - before).count()) *
                       static_cast<double>(computing - run.facts().cores) / static_cast<double>(computing);
            range.end = change.time;
        }
        before = change.time;
        computing += change.by;
        most = std::max(most, computing);
        if (computing > run.facts().cores && first == CallId::None) {
            first = change.call;
            range.start = change.time;
        }
    }
    if (time < shortest || static_cast<double>(time.count()) < share * static_cast<double>(run.length().count()))
        return;
    const CallRecord* call = run.store().call(first);
    found.push_back({.kind = "oversubscribed",
                     .actor = call ? run.store().actor(call->actor)->info.name : "",
                     .call = first,
                     .duration = Duration(static_cast<Duration::rep>(surplus)),
                     .text = filled(sentence("Warning", "For %1 more calls computed than there are cores: up to %2 on "
                                                        "%3. Each takes longer then and none is done earlier. More "
                                                        "threads help calls that wait, not calls that compute."),
                                    {roughly(time), std::to_string(most), std::to_string(run.facts().cores)}),
                     .range = range,
                     .delayed = static_cast<std::uint64_t>(most - run.facts().cores),
                     .lesson = "L8"});
}

} // namespace playground
