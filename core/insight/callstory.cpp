#include "core/insight/callstory.h"

#include "core/base/sentence.h"
#include "core/base/words.h"
#include "core/insight/callname.h"
#include "core/insight/parttext.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace playground {
namespace {

/// "failed after 3 ms with "no"".
std::string endedText(const char* atOnce, const char* after, const std::string& name, Duration total) {
    return total > Duration(0) ? filled(sentence("CallStory", after), {name, roughly(total)})
                               : filled(sentence("CallStory", atOnce), {name});
}

std::string beginningOf(const TraceStore& store, const CallRecord& call, Duration total) {
    const std::string name = callName(store, call);
    std::string text;
    switch (call.state) {
    case CallState::Finished:
        return endedText(QT_TRANSLATE_NOOP("CallStory", "%1 finished at once"),
                         QT_TRANSLATE_NOOP("CallStory", "%1 finished after %2"), name, total);
    case CallState::Failed:
        text = endedText(QT_TRANSLATE_NOOP("CallStory", "%1 failed at once"),
                         QT_TRANSLATE_NOOP("CallStory", "%1 failed after %2"), name, total);
        break;
    case CallState::Cancelled:
        text = endedText(QT_TRANSLATE_NOOP("CallStory", "%1 was cancelled at once"),
                         QT_TRANSLATE_NOOP("CallStory", "%1 was cancelled after %2"), name, total);
        break;
    default:
        return filled(sentence("CallStory", "%1 was submitted %2 ago"), {name, roughly(total)});
    }
    const std::string why = store.dictionary().textOf(call.text);
    return why.empty() ? text : filled(sentence("CallStory", "%1 with %2"), {text, inQuotes(why)});
}

/// The kind of part that took most of the time: how much in all, how often, and the longest of them.
struct Most {
    CallPart::Kind kind{};
    Duration total{};
    std::size_t count = 0;
    const CallPart* longest = nullptr;
};

/// Needs a part.
Most mostOf(const std::vector<CallPart>& parts) {
    std::array<Most, CallPart::kindCount> kinds{};
    for (const CallPart& part : parts) {
        Most& most = kinds[static_cast<std::size_t>(part.kind)];
        most.kind = part.kind;
        most.total += part.range.length();
        ++most.count;
        if (most.longest == nullptr || part.range.length() > most.longest->range.length())
            most.longest = &part;
    }
    return *std::ranges::max_element(kinds, {}, &Most::total);
}

/// What is said of both is the same; without their texts, of which there may be ten thousand.
bool areAlike(const CallPart& one, const CallPart& other) {
    if (one.kind == CallPart::Kind::QueuedForLoop || one.kind == CallPart::Kind::KeptOff)
        return one.by == other.by;
    return one.waitKind == other.waitKind && one.by.count == other.by.count &&
           std::ranges::equal(one.by.named, other.by.named, {}, &Holders::Holder::call, &Holders::Holder::call);
}

/// "for 3ms of that it was awaiting the result of b.n #2".
std::string mainPartOf(const TraceStore& store, const CallRecord& call, const std::vector<CallPart>& parts) {
    const Most most = mostOf(parts);
    const std::string what = partText(store, call, *most.longest);
    const bool isSame = std::ranges::all_of(
        parts, [&](const CallPart& part) { return part.kind != most.kind || areAlike(part, *most.longest); });
    if (isSame && parts.size() == 1)
        return filled(sentence("CallStory", "all that time it was %1"), {what});
    if (isSame)
        return filled(sentence("CallStory", "for %1 of that it was %2"), {roughly(most.total), what});
    return filled(sentence("CallStory", "for %1 of that it was %2, %3 times, and at the longest, for %4, %5"),
                  {roughly(most.total), kindText(most.kind), std::to_string(most.count),
                   roughly(most.longest->range.length()), what});
}

/// By then. Whoever keeps order waits for the start of the one before it only.
bool isOutOfTheWay(const CallRecord& call, const CallRecord& awaited, TimePoint now) {
    const bool keepsOrder = call.state == CallState::Queued && call.queueReason == QueueReason::Order;
    return (keepsOrder ? std::min(awaited.started, awaited.ended) : awaited.ended) <= now;
}

/// What it waits for that has not happened yet: of several late arguments the first of those. Null when all has that
/// is known.
const CallRecord* missingFor(const TraceStore& store, const CallRecord& call, TimePoint now) {
    const CallRecord* awaited = store.call(call.waitsFor);
    if (awaited != nullptr && !isOutOfTheWay(call, *awaited, now))
        return awaited;
    if (call.state != CallState::Queued || call.queueReason != QueueReason::ArgumentLate)
        return nullptr;
    const std::vector<WaitLog::Wait> waits = store.waits().of(call.id);
    for (auto wait = waits.rbegin(); wait != waits.rend(); ++wait) { // The first argument is told last.
        if (wait->from != waits.back().from)
            break;
        const CallRecord* late = store.call(wait->awaited.call);
        if (late != nullptr && late->ended > now)
            return late;
    }
    return nullptr;
}

std::string endingOf(const TraceStore& store, const CallRecord& call, const CallRecord* missing, TimePoint now) {
    const CallRecord* awaited = store.call(call.waitsFor);
    if (awaited == nullptr)
        return ".";
    if (missing != nullptr)
        return filled(sentence("CallStory", "; now it waits for %1."), {callName(store, *missing)});
    const std::string name = callName(store, *awaited);
    if (call.state != CallState::Queued && call.waitKind == WaitKind::Several)
        return filled(sentence("CallStory", "; of the results that it waits for, that of %1 is there."), {name});
    if (awaited->ended <= now)
        return filled(sentence("CallStory", "; %1, for which it waited, has ended."), {name});
    return filled(sentence("CallStory", "; %1 is out of its way by now."), {name});
}

} // namespace

CallStory storyOf(const TraceStore& store, const CallRecord& call, TimePoint now) {
    CallStory story{partsOf(store, call, now), {}, CallId::None};
    const TimePoint end = std::max(std::min(call.ended, now), call.submitted);
    story.sentence = beginningOf(store, call, end - call.submitted);
    if (!story.parts.empty())
        story.sentence += "; " + mainPartOf(store, call, story.parts);
    const CallRecord* missing = missingFor(store, call, now);
    story.waitsFor = missing == nullptr ? CallId::None : missing->id;
    story.sentence += endingOf(store, call, missing, now);
    return story;
}

} // namespace playground
