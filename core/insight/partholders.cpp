#include "core/insight/partholders.h"

#include <algorithm>
#include <functional>

namespace playground {
namespace {

using Kind = CallPart::Kind;

bool isSearched(const CallPart& part) {
    return part.kind == Kind::QueuedForSlot || part.kind == Kind::QueuedForLoop || part.kind == Kind::KeptOff;
}

/// Spans of those that were in the way may have been dropped.
bool isTorn(const TraceStore& store, const CallPart& part) {
    return store.edge().droppedSpans > 0 && part.range.start < store.edge().time;
}

Holders holdersOf(const TraceStore& store, const CallRecord& call, const CallPart& part, Looks& looks) {
    if (looks.left == 0 || isTorn(store, part))
        return {.isWhole = false};
    return part.kind == Kind::QueuedForSlot ? slotHoldersFor(store, call, part.range, looks)
                                            : loopHoldersFor(store, call, part.range, looks);
}

} // namespace

void nameHolders(const TraceStore& store, const CallRecord& call, std::vector<CallPart>& parts, Looks& looks) {
    std::vector<CallPart*> searched;
    for (CallPart& part : parts)
        if (isSearched(part))
            searched.push_back(&part);
    std::ranges::stable_sort(searched, std::greater(), [](const CallPart* part) { return part->range.length(); });
    for (CallPart* part : searched)
        part->by = holdersOf(store, call, *part, looks);
}

} // namespace playground
