#pragma once

#include "core/insight/callparts.h"

#include <string>

namespace playground {

/// What went on, without a cause: "awaiting".
std::string kindText(CallPart::Kind kind);

/// What went on and why, to follow "it was": "queued, because all 3 slots of pool were taken, by a.m #1 and a.m #2".
std::string partText(const TraceStore& store, const CallRecord& call, const CallPart& part);

/// Whether one of those that are named for a wait ended before it was over, so that others may have come after.
bool tookTurns(const TraceStore& store, const CallPart& part);

} // namespace playground
