#include "core/insight/callstory.h"

#include "core/base/words.h"
#include "core/insight/callname.h"

#include <algorithm>
#include <array>
#include <utility>

namespace playground {
namespace {

using Part = CallStory::Part;

/// Parts follow each other without a gap: each begins where the one before ended.
class PartList final {
public:
    explicit PartList(TimePoint start) : m_end(start) {}

    void add(CallState state, TimePoint end) {
        if (end <= m_end)
            return;
        if (!m_parts.empty() && m_parts.back().state == state)
            m_parts.back().range.end = end;
        else
            m_parts.push_back({{m_end, end}, state});
        m_end = end;
    }

    std::vector<Part> take() { return std::move(m_parts); }

private:
    std::vector<Part> m_parts;
    TimePoint m_end;
};

/// Its first spans were dropped, for those of a call lie side by side.
bool isTorn(const SpanRow& row, const CallRecord& call, TimePoint end) {
    const std::size_t first = row.firstKept();
    return first > 0 && (first == row.size() || row.at(first, end).range.start > call.started);
}

/// In which order is not known any more, but how long is.
void addSums(PartList& parts, const CallRecord& call, TimePoint from, TimePoint end) {
    for (const auto& [state, length] :
         {std::pair{CallState::Running, call.running}, std::pair{CallState::Awaiting, call.awaiting},
          std::pair{CallState::Blocked, call.blocked}, std::pair{CallState::GilWait, call.gilWaiting}}) {
        from += length;
        parts.add(state, std::min(from, end));
    }
}

std::vector<Part> partsOf(const ActorTrack& actor, const CallRecord& call, TimePoint end) {
    PartList parts(call.submitted);
    const TimePoint started = std::min(call.started, end);
    parts.add(CallState::Submitted, std::min(call.queued, started));
    parts.add(CallState::Queued, started);
    if (!call.isStarted())
        return parts.take();
    const SpanRow& row = actor.slotRows[call.slot];
    if (isTorn(row, call, end))
        addSums(parts, call, started, end);
    for (std::size_t index = row.firstEndingAfter(call.started - Duration(1)); index < row.size(); ++index) {
        const Span span = row.at(index, end);
        if (span.range.start >= end)
            break;
        if (span.call == call.id)
            parts.add(span.state, std::min(span.range.end, end));
    }
    // What a row cannot tell, because its slot was given to two calls.
    parts.add(hasEnded(call.state) ? CallState::Running : call.state, end);
    return parts.take();
}

std::string beginningOf(const TraceStore& store, const CallRecord& call, Duration total) {
    const std::string name = callName(store, call);
    const std::string after = total > Duration(0) ? " after " + roughly(total) : " at once";
    const std::string text = store.dictionary().textOf(call.text);
    const std::string why = text.empty() ? "" : " with " + inQuotes(text);
    switch (call.state) {
    case CallState::Finished:
        return name + " finished" + after;
    case CallState::Failed:
        return name + " failed" + after + why;
    case CallState::Cancelled:
        return name + " was cancelled" + after + why;
    default:
        return name + " was submitted " + roughly(total) + " ago";
    }
}

/// Those that had a slot when the call came: ", by a.m #1, a.m #2 and 8 more".
std::string holdersOf(const TraceStore& store, const ActorTrack& actor, const CallRecord& call) {
    constexpr std::size_t named = 2;
    std::vector<const CallRecord*> holders;
    for (const SpanRow& row : actor.slotRows) {
        const auto index = row.indexAt(call.queued, call.queued + Duration(1));
        const CallRecord* holder = index ? store.call(row.at(*index, call.queued + Duration(1)).call) : nullptr;
        if (holder && holder != &call && holder->group == call.group)
            holders.push_back(holder);
    }
    std::string text;
    for (std::size_t index = 0; index < std::min(named, holders.size()); ++index)
        text += (index == 0 ? ", by " : holders.size() == named ? " and " : ", ") + callName(store, *holders[index]);
    if (holders.size() > named)
        text += " and " + std::to_string(holders.size() - named) + " more";
    return text;
}

std::string whyQueued(const TraceStore& store, const ActorTrack& actor, const CallRecord& call, TimePoint end) {
    switch (call.queueReason) {
    case QueueReason::ArgumentLate:
        return "queued, because an argument was not ready";
    case QueueReason::Order:
        return "queued, because earlier calls of its caller had to start first";
    case QueueReason::LoopBusy:
        return "queued, because the event loop was busy with other calls";
    case QueueReason::SlotsFull:
        break;
    }
    const std::string holders = holdersOf(store, actor, call);
    if (actor.groups.size() > 1)
        return "queued, because all slots of its concurrency group were taken" + holders;
    const std::int64_t limit = actor.limit.at(std::min(call.started, end));
    return limit == 1 ? "queued, because the only slot of " + actor.info.name + " was taken" + holders
                      : "queued, because all " + std::to_string(limit) + " slots of " + actor.info.name +
                            " were taken" + holders;
}

std::string whatItDid(const TraceStore& store, const ActorTrack& actor, const CallRecord& call, CallState state,
                      TimePoint end) {
    const bool isAsync = actor.info.kind == ActorKind::Async;
    switch (state) {
    case CallState::Queued:
        return whyQueued(store, actor, call, end);
    case CallState::Running:
        return isAsync ? "running on the event loop" : "running on its thread";
    case CallState::Awaiting:
        return "awaiting, its thread free for other calls";
    case CallState::Blocked:
        return isAsync ? "blocked, and with it every call of its event loop" : "blocked, its thread doing nothing else";
    case CallState::GilWait:
        return "waiting for the interpreter lock";
    default:
        return "on its way to " + actor.info.name;
    }
}

/// The state that took most of the time, and how much.
Part longestOf(const std::vector<Part>& parts) {
    std::array<Duration, callStateCount> sums{};
    for (const Part& part : parts)
        sums[static_cast<std::size_t>(part.state)] += part.range.length();
    const auto longest = std::ranges::max_element(sums);
    return {{TimePoint{}, TimePoint(*longest)}, static_cast<CallState>(longest - sums.begin())};
}

std::string endingOf(const TraceStore& store, const CallRecord& call) {
    const CallRecord* awaited = store.call(call.waitsFor);
    return awaited == nullptr ? "." : "; now it waits for " + callName(store, *awaited) + ".";
}

} // namespace

CallStory storyOf(const TraceStore& store, const CallRecord& call, TimePoint now) {
    const ActorTrack& actor = *store.actor(call.actor);
    const TimePoint end = std::max(std::min(call.ended, now), call.submitted);
    CallStory story{partsOf(actor, call, end), {}};
    const Duration total = end - call.submitted;
    story.sentence = beginningOf(store, call, total);
    if (!story.parts.empty()) {
        const Part longest = longestOf(story.parts);
        const std::string share =
            story.parts.size() == 1 ? "all that time" : "for " + roughly(longest.range.length()) + " of that";
        story.sentence += "; " + share + " it was " + whatItDid(store, actor, call, longest.state, end);
    }
    story.sentence += endingOf(store, call);
    return story;
}

} // namespace playground
