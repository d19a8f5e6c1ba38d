#include "core/insight/parttext.h"

#include "core/base/sentence.h"
#include "core/insight/callname.h"
#include "core/insight/groupname.h"

#include <algorithm>

namespace playground {
namespace {

using Kind = CallPart::Kind;

std::string nameOf(const TraceStore& store, CallId id) {
    const CallRecord* call = store.call(id);
    return call == nullptr ? sentence("PartText", "a call that is not known") : callName(store, *call);
}

/// "a.m #7 and 8 more", of which so many are told.
std::string withRest(const std::string& names, const Holders& by, std::size_t told) {
    const std::string rest = std::to_string(by.count - told);
    return filled(by.isWhole ? sentence("PartText", "%1 and %2 more") : sentence("PartText", "%1 and at least %2 more"),
                  {names, rest});
}

/// "a.m #1, a.m #2 and 8 more"; empty for nobody.
std::string namesOf(const TraceStore& store, const Holders& by) {
    constexpr std::size_t mostTold = 2;
    const std::size_t told = std::min(mostTold, by.named.size());
    if (told == 2 && by.count == told)
        return filled(sentence("PartText", "%1 and %2"),
                      {nameOf(store, by.named[0].call), nameOf(store, by.named[1].call)});
    std::string text;
    for (std::size_t index = 0; index < told; ++index)
        text += (index == 0 ? "" : ", ") + nameOf(store, by.named[index].call);
    return by.count > told ? withRest(text, by, told) : text;
}

/// "a.m #7 for 40ms (blocked) and 2 more".
std::string loopHoldersOf(const TraceStore& store, const Holders& by) {
    const Holders::Holder& first = by.named.front();
    const std::string text =
        filled(by.isWhole ? sentence("PartText", "%1 for %2 (%3)") : sentence("PartText", "%1 for at least %2 (%3)"),
               {nameOf(store, first.call), roughly(first.held), sentence("CallState", stateName(first.state))});
    if (by.count > 1)
        return withRest(text, by, 1);
    return by.isWhole ? text : filled(sentence("PartText", "%1 among others"), {text});
}

/// The number of slots only where it did not change.
std::string takenText(const StepSeries::Extent& limit, const std::string& owner) {
    if (limit.max == 1)
        return filled(sentence("PartText", "queued, because the only slot of %1 was taken"), {owner});
    if (limit.min == limit.max && limit.max > 0)
        return filled(sentence("PartText", "queued, because all %1 slots of %2 were taken"),
                      {std::to_string(limit.max), owner});
    return filled(sentence("PartText", "queued, because all slots of %1 were taken"), {owner});
}

std::string slotsText(const TraceStore& store, const CallRecord& call, const CallPart& part) {
    const ActorTrack& actor = *store.actor(call.actor);
    const StepSeries::Extent limit = actor.limitOf(call.group).extent(part.range);
    const std::string owner = groupName(store.dictionary(), actor, call.group);
    const std::string names = namesOf(store, part.by);
    if (limit.max > 0 && part.by.count > static_cast<std::size_t>(limit.max))
        return filled(sentence("PartText", "queued, because more calls had slots of %1 than its limit allows: %2"),
                      {owner, names});
    std::string taken = takenText(limit, owner);
    if (names.empty())
        return taken;
    return filled(tookTurns(store, part) ? sentence("PartText", "%1, at first by %2")
                                         : sentence("PartText", "%1, by %2"),
                  {taken, names});
}

std::string argumentText(const TraceStore& store, const CallPart& part) {
    if (part.by.named.empty())
        return sentence("PartText", "queued, because an argument was not ready");
    return filled(part.by.count == 1
                      ? sentence("PartText", "queued, because its argument, the result of %1, was not ready")
                      : sentence("PartText", "queued, because its arguments, the results of %1, were not ready"),
                  {namesOf(store, part.by)});
}

std::string orderText(const TraceStore& store, const CallPart& part) {
    if (part.by.named.empty())
        return sentence("PartText", "queued, because earlier calls of its caller had to start first");
    return filled(sentence("PartText", "queued, because earlier calls of its caller had to start first, such as %1"),
                  {namesOf(store, part.by)});
}

std::string loopText(const TraceStore& store, const CallPart& part) {
    if (!part.by.isWhole && part.by.named.empty())
        return sentence("PartText", "queued for the event loop");
    if (part.by.named.empty())
        return sentence("PartText", "queued, with a slot free that was not given out yet");
    return filled(sentence("PartText", "kept off the event loop by %1"), {loopHoldersOf(store, part.by)});
}

std::string keptOffText(const TraceStore& store, const CallPart& part) {
    if (!part.by.isWhole && part.by.named.empty())
        return sentence("PartText", "ready to go on and kept off the event loop");
    if (part.by.named.empty())
        return sentence("PartText", "ready to go on, until its event loop came to it");
    return filled(sentence("PartText", "ready to go on and kept off the event loop by %1"),
                  {loopHoldersOf(store, part.by)});
}

/// What for; empty where that is outside of the run.
std::string awaitedText(const TraceStore& store, const CallPart& part) {
    const std::string names = namesOf(store, part.by);
    switch (part.waitKind) {
    case WaitKind::Call:
        return names.empty() ? sentence("PartText", "a call")
                             : filled(sentence("PartText", "the result of %1"), {names});
    case WaitKind::Several:
        return names.empty() ? sentence("PartText", "several results")
                             : filled(sentence("PartText", "several results, first that of %1"), {names});
    case WaitKind::Signal:
        return sentence("PartText", "what another call brings about");
    case WaitKind::Outside:
        break;
    }
    return {};
}

std::string awaitingText(const TraceStore& store, const CallPart& part) {
    const std::string what = awaitedText(store, part);
    return what.empty() ? sentence("PartText", "awaiting, its thread free for other calls")
                        : filled(sentence("PartText", "awaiting %1"), {what});
}

/// Others may have had the lock between the first and the last, and of one it is not known which of the two it was.
std::string lockText(const TraceStore& store, const Holders& by) {
    if (by.named.empty())
        return sentence("PartText", "waiting for the interpreter lock");
    const std::string first = nameOf(store, by.named.front().call);
    if (by.named.size() == 1)
        return filled(sentence("PartText", "waiting for the interpreter lock, held by %1 and maybe by others"),
                      {first});
    return filled(sentence("PartText", "waiting for the interpreter lock, held first by %1 and last by %2"),
                  {first, nameOf(store, by.named.back().call)});
}

std::string blockedText(const TraceStore& store, const CallPart& part, bool isAsync) {
    const std::string what = awaitedText(store, part);
    if (what.empty())
        return isAsync ? sentence("PartText", "blocked, and with it every call of its event loop")
                       : sentence("PartText", "blocked, its thread doing nothing else");
    return filled(isAsync ? sentence("PartText", "blocked for %1, and with it every call of its event loop")
                          : sentence("PartText", "blocked for %1, its thread doing nothing else"),
                  {what});
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
        return sentence("PartText", "on its way");
    case Kind::Queued:
        return sentence("PartText", "queued");
    case Kind::QueuedForSlot:
        return sentence("PartText", "queued for a slot");
    case Kind::QueuedForArgument:
        return sentence("PartText", "queued for an argument");
    case Kind::QueuedForOrder:
        return sentence("PartText", "queued behind earlier calls");
    case Kind::QueuedForLoop:
        return sentence("PartText", "queued for the event loop");
    case Kind::QueuedWithSlotFree:
        return sentence("PartText", "queued with a slot free");
    case Kind::Running:
        return sentence("PartText", "running");
    case Kind::Awaiting:
        return sentence("PartText", "awaiting");
    case Kind::KeptOff:
        return sentence("PartText", "ready and kept off the event loop");
    case Kind::Blocked:
        return sentence("PartText", "blocked");
    case Kind::GilWait:
        return sentence("PartText", "waiting for the interpreter lock");
    }
    return {};
}

std::string partText(const TraceStore& store, const CallRecord& call, const CallPart& part) {
    const ActorTrack& actor = *store.actor(call.actor);
    const bool isAsync = actor.info.kind == ActorKind::Async;
    switch (part.kind) {
    case Kind::OnItsWay:
        return filled(sentence("PartText", "on its way to %1"), {actor.info.name});
    case Kind::Queued:
        return sentence("PartText", "queued, for what is not known");
    case Kind::QueuedForSlot:
        return slotsText(store, call, part);
    case Kind::QueuedForArgument:
        return argumentText(store, part);
    case Kind::QueuedForOrder:
        return orderText(store, part);
    case Kind::QueuedForLoop:
        return loopText(store, part);
    case Kind::QueuedWithSlotFree:
        return sentence("PartText", "queued, with a slot free that was not given out yet");
    case Kind::Running:
        return isAsync ? sentence("PartText", "running on the event loop")
                       : sentence("PartText", "running on its thread");
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
