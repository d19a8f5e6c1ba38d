#include "core/insight/partholders.h"

#include <algorithm>
#include <functional>

namespace playground {
namespace {

using Kind = CallPart::Kind;

bool isSearched(const CallPart& part) {
    return part.by.isWhole &&
           (part.kind == Kind::QueuedForSlot || part.kind == Kind::QueuedForLoop || part.kind == Kind::KeptOff);
}

} // namespace

void nameHolders(const TraceStore& store, const CallRecord& call, std::vector<CallPart>& parts, Looks& looks) {
    std::vector<CallPart*> searched;
    for (CallPart& part : parts)
        if (isSearched(part))
            searched.push_back(&part);
    std::ranges::stable_sort(searched, std::greater(), [](const CallPart* part) { return part->range.length(); });
    for (CallPart* part : searched)
        part->by = part->kind == Kind::QueuedForSlot ? slotHoldersFor(store, call, part->range, looks)
                                                     : loopHoldersFor(store, call, part->range, looks);
}

} // namespace playground
