#include "core/insight/parttext.h"

#include "core/base/words.h"
#include "core/insight/callname.h"
#include "core/insight/groupname.h"

#include <algorithm>

namespace playground {
namespace {

using Kind = CallPart::Kind;

std::string nameOf(const TraceStore& store, CallId id) {
    const CallRecord* call = store.call(id);
    return call == nullptr ? "a call that is not known" : callName(store, *call);
}

/// "a.m #1, a.m #2 and 8 more"; empty for nobody.
std::string namesOf(const TraceStore& store, const Holders& by) {
    constexpr std::size_t mostTold = 2;
    const std::size_t told = std::min(mostTold, by.named.size());
    std::string text;
    for (std::size_t index = 0; index < told; ++index)
        text += (index == 0 ? "" : by.count == told ? " and " : ", ") + nameOf(store, by.named[index].call);
    if (by.count > told)
        text += " and " + std::string(by.isWhole ? "" : "at least ") + std::to_string(by.count - told) + " more";
    return text;
}

/// "a.m #7 for 40ms (blocked) and 2 more".
std::string loopHoldersOf(const TraceStore& store, const Holders& by) {
    const Holders::Holder& first = by.named.front();
    std::string text = nameOf(store, first.call) + (by.isWhole ? " for " : " for at least ") + roughly(first.held) +
                       " (" + stateName(first.state) + ")";
    if (by.count == 1 && !by.isWhole)
        text += " among others";
    if (by.count > 1)
        text += " and " + std::string(by.isWhole ? "" : "at least ") + std::to_string(by.count - 1) + " more";
    return text;
}

/// The number of slots only where it did not change.
std::string slotsText(const TraceStore& store, const CallRecord& call, const CallPart& part) {
    const ActorTrack& actor = *store.actor(call.actor);
    const StepSeries::Extent limit = actor.limitOf(call.group).extent(part.range);
    const std::string owner = groupName(store.dictionary(), actor, call.group);
    const std::string names = namesOf(store, part.by);
    if (limit.max > 0 && part.by.count > static_cast<std::size_t>(limit.max))
        return "queued, because more calls had slots of " + owner + " than its limit allows: " + names;
    const std::string number = limit.min == limit.max && limit.max > 0 ? std::to_string(limit.max) + " " : "";
    return "queued, because " + (limit.max == 1 ? "the only slot of " : "all " + number + "slots of ") + owner +
           (limit.max == 1 ? " was taken" : " were taken") +
           (names.empty() ? names : (tookTurns(store, part) ? ", at first by " : ", by ") + names);
}

std::string argumentText(const TraceStore& store, const CallPart& part) {
    if (part.by.named.empty())
        return "queued, because an argument was not ready";
    return part.by.count == 1
               ? "queued, because its argument, the result of " + namesOf(store, part.by) + ", was not ready"
               : "queued, because its arguments, the results of " + namesOf(store, part.by) + ", were not ready";
}

std::string loopText(const TraceStore& store, const CallPart& part) {
    if (!part.by.isWhole && part.by.named.empty())
        return "queued for the event loop";
    if (part.by.named.empty())
        return "queued, with a slot free that was not given out yet";
    return "kept off the event loop by " + loopHoldersOf(store, part.by);
}

std::string keptOffText(const TraceStore& store, const CallPart& part) {
    if (!part.by.isWhole && part.by.named.empty())
        return "ready to go on and kept off the event loop";
    if (part.by.named.empty())
        return "ready to go on, until its event loop came to it";
    return "ready to go on and kept off the event loop by " + loopHoldersOf(store, part.by);
}

/// What for; empty where that is outside of the run.
std::string awaitedText(const TraceStore& store, const CallPart& part) {
    const std::string names = namesOf(store, part.by);
    switch (part.waitKind) {
    case WaitKind::Call:
        return names.empty() ? "a call" : "the result of " + names;
    case WaitKind::Several:
        return "several results" + (names.empty() ? names : ", first that of " + names);
    case WaitKind::Signal:
        return "what another call brings about";
    case WaitKind::Outside:
        break;
    }
    return {};
}

std::string awaitingText(const TraceStore& store, const CallPart& part) {
    const std::string what = awaitedText(store, part);
    return what.empty() ? "awaiting, its thread free for other calls" : "awaiting " + what;
}

/// Others may have had the lock between the first and the last, and of one it is not known which of the two it was.
std::string lockText(const TraceStore& store, const Holders& by) {
    std::string text = "waiting for the interpreter lock";
    if (by.named.empty())
        return text;
    const std::string first = nameOf(store, by.named.front().call);
    return text + (by.named.size() == 1
                       ? ", held by " + first + " and maybe by others"
                       : ", held first by " + first + " and last by " + nameOf(store, by.named.back().call));
}

std::string blockedText(const TraceStore& store, const CallPart& part, bool isAsync) {
    const std::string what = awaitedText(store, part);
    return std::string("blocked") + (what.empty() ? what : " for " + what) +
           (isAsync ? ", and with it every call of its event loop" : ", its thread doing nothing else");
}

} // namespace

bool tookTurns(const TraceStore& store, const CallPart& part) {
    return std::ranges::any_of(part.by.named, [&](const Holders::Holder& holder) {
        const CallRecord* call = store.call(holder.call);
        return call != nullptr && call->ended < part.range.end;
    });
}

std::string kindText(Kind kind) {
    switch (kind) {
    case Kind::OnItsWay:
        return "on its way";
    case Kind::Queued:
        return "queued";
    case Kind::QueuedForSlot:
        return "queued for a slot";
    case Kind::QueuedForArgument:
        return "queued for an argument";
    case Kind::QueuedForOrder:
        return "queued behind earlier calls";
    case Kind::QueuedForLoop:
        return "queued for the event loop";
    case Kind::QueuedWithSlotFree:
        return "queued with a slot free";
    case Kind::Running:
        return "running";
    case Kind::Awaiting:
        return "awaiting";
    case Kind::KeptOff:
        return "ready and kept off the event loop";
    case Kind::Blocked:
        return "blocked";
    case Kind::GilWait:
        return "waiting for the interpreter lock";
    }
    return {};
}

std::string partText(const TraceStore& store, const CallRecord& call, const CallPart& part) {
    const ActorTrack& actor = *store.actor(call.actor);
    const bool isAsync = actor.info.kind == ActorKind::Async;
    switch (part.kind) {
    case Kind::OnItsWay:
        return "on its way to " + actor.info.name;
    case Kind::Queued:
        return "queued, for what is not known";
    case Kind::QueuedForSlot:
        return slotsText(store, call, part);
    case Kind::QueuedForArgument:
        return argumentText(store, part);
    case Kind::QueuedForOrder:
        return "queued, because earlier calls of its caller had to start first" +
               (part.by.named.empty() ? std::string() : ", such as " + namesOf(store, part.by));
    case Kind::QueuedForLoop:
        return loopText(store, part);
    case Kind::QueuedWithSlotFree:
        return "queued, with a slot free that was not given out yet";
    case Kind::Running:
        return isAsync ? "running on the event loop" : "running on its thread";
    case Kind::Awaiting:
        return awaitingText(store, part);
    case Kind::KeptOff:
        return keptOffText(store, part);
    case Kind::Blocked:
        return blockedText(store, part, isAsync);
    case Kind::GilWait:
        return lockText(store, part.by);
    }
    return {};
}

} // namespace playground
