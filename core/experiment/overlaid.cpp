#include "core/experiment/overlaid.h"

#include "core/base/sentence.h"
#include "core/insight/callname.h"
#include "core/insight/counterparts.h"
#include "core/insight/texttable.h"

#include <algorithm>

namespace playground {

namespace {

/// "4.98s to 5.02s", or once what is one.
std::string words(const Extent<Duration>& extent) {
    const std::string least = roughly(extent.least);
    const std::string most = roughly(extent.most);
    return least == most ? least : filled(sentence("Overlaid", "%1 to %2"), {least, most});
}

std::string orderWords(const std::vector<std::string>& reordered) {
    constexpr std::size_t named = 3;
    if (reordered.empty())
        return sentence("Overlaid", "Each actor started its calls in the same order every time.");
    std::string names;
    for (std::size_t index = 0; index < std::min(named, reordered.size()); ++index)
        names += (index == 0 ? "" : ", ") + shortened(reordered[index], 24);
    if (reordered.size() > named)
        names = filled(sentence("Overlaid", "%1 and %2 more"), {names, std::to_string(reordered.size() - named)});
    return filled(sentence("Overlaid", "The calls of %1 did not start in the same order every time."), {names});
}

} // namespace

Duration Overlaid::end() const {
    Duration end{};
    for (const OverlaidCall& call : calls)
        end = std::max(end, call.ended.most);
    return end;
}

const OverlaidCall* Overlaid::mostVarying() const {
    const auto most = std::ranges::max_element(calls, {}, &OverlaidCall::variation);
    return most == calls.end() || most->variation() == Duration(0) ? nullptr : &*most;
}

std::string Overlaid::sentence() const {
    const std::string runs = std::to_string(numbers.runs);
    const std::string makespan = words(numbers.makespan);
    const OverlaidCall* varying = mostVarying();
    if (numbers.runs == 1)
        return filled(playground::sentence("Overlaid", "%1 run of %2: nothing to compare it with."), {runs, makespan});
    const bool isOne = reordered.empty() && std::ranges::all_of(calls, [this](const OverlaidCall& call) {
                           return call.runs == numbers.runs && call.started.isOne() && call.ended.isOne();
                       });
    if (isOne && numbers.makespan.isOne())
        return filled(playground::sentence("Overlaid", "%1 runs, the same to the nanosecond: %2 each."),
                      {runs, makespan});
    std::string text =
        filled(playground::sentence("Overlaid", "%1 runs of %2. %3"), {runs, makespan, orderWords(reordered)});
    if (varying != nullptr)
        text += filled(playground::sentence("Overlaid", " The end of %1.%2 #%3 varied most, by %4."),
                       {shortened(varying->actor, 24), shortened(varying->method, 24), std::to_string(varying->number),
                        roughly(varying->variation())});
    return text;
}

std::size_t Overlay::actorNamed(const std::string& name) {
    const auto known = std::ranges::find(m_actors, name);
    if (known != m_actors.end())
        return static_cast<std::size_t>(known - m_actors.begin());
    m_actors.push_back(name);
    return m_actors.size() - 1;
}

void Overlay::add(const TraceStore& store, const RunNumbers& numbers) {
    m_runs.push_back(numbers);
    const TimePoint zero = firstSubmission(store);
    for (std::size_t index = 0; index < store.actorCount(); ++index) {
        const ActorTrack& track = store.actorAt(index);
        const std::size_t actor = actorNamed(track.info.name);
        std::map<MethodId, std::size_t> counts;
        std::vector<std::pair<Duration, Key>> starts;
        for (const std::uint32_t callIndex : track.calls) {
            const CallRecord& call = store.callAt(callIndex);
            Key key{actor, store.dictionary().methodName(call.method), ++counts[call.method]};
            if (!call.isStarted() || !call.isEnded())
                continue;
            Times& times = m_calls[key];
            times.started.push_back(call.started - zero);
            times.ended.push_back(call.ended - zero);
            starts.emplace_back(call.started - zero, std::move(key));
        }
        noteOrder(actor, std::move(starts));
    }
}

void Overlay::noteOrder(std::size_t actor, std::vector<std::pair<Duration, Key>> starts) {
    // Those of one moment have no order; as they were submitted, they are told.
    std::ranges::stable_sort(starts, {}, [](const auto& start) { return start.first; });
    std::vector<Key> order;
    for (auto& [time, key] : starts)
        order.push_back(std::move(key));
    const auto [first, isNew] = m_orders.try_emplace(actor, order);
    if (!isNew && first->second != order)
        m_reordered.insert(actor);
}

Overlaid Overlay::overlaid() const {
    Overlaid overlaid{.numbers = summarize(m_runs), .calls = {}, .reordered = {}};
    for (const auto& [key, times] : m_calls)
        overlaid.calls.push_back({.actor = m_actors[key.actor],
                                  .method = key.method,
                                  .number = key.number,
                                  .runs = times.ended.size(),
                                  .started = extentOf(times.started),
                                  .ended = extentOf(times.ended)});
    for (auto first = overlaid.calls.begin(); first != overlaid.calls.end();) {
        const auto last = std::find_if(first, overlaid.calls.end(),
                                       [&first](const OverlaidCall& call) { return call.actor != first->actor; });
        std::ranges::stable_sort(first, last, {}, [](const OverlaidCall& call) { return call.started.median; });
        first = last;
    }
    for (const std::size_t actor : m_reordered)
        overlaid.reordered.push_back(m_actors[actor]);
    return overlaid;
}

const CallRecord* counterpartOf(const OverlaidCall& call, const TraceStore& store) {
    for (std::size_t index = 0; index < store.actorCount(); ++index) {
        const ActorTrack& track = store.actorAt(index);
        if (track.info.name != call.actor)
            continue;
        std::size_t number = 0;
        for (const std::uint32_t callIndex : track.calls) {
            const CallRecord& candidate = store.callAt(callIndex);
            if (store.dictionary().methodName(candidate.method) == call.method && ++number == call.number)
                return &candidate;
        }
    }
    return nullptr;
}

} // namespace playground
