#pragma once

#include "core/insight/callparts.h"

namespace playground {

/// Searches who had the slots or the event loop in those of the call's parts that waited for one. The longest part
/// comes first, as long as looks are left; of the others, and where spans were dropped, it is told that not all is
/// known.
void nameHolders(const TraceStore& store, const CallRecord& call, std::vector<CallPart>& parts, Looks& looks);

} // namespace playground
