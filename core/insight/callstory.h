#pragma once

#include "core/insight/callparts.h"

#include <string>
#include <vector>

namespace playground {

/// Where the time of one call went, and why.
struct CallStory {
    std::vector<CallPart> parts;
    std::string sentence; ///< One plain sentence: how long it took, where most of it went, and what was in its way.
    CallId waitsFor =
        CallId::None; ///< The call that still has to end, or to start, for it to go on; the first of those.
};

/// Needs a call of this store. Costs as much as partsOf().
CallStory storyOf(const TraceStore& store, const CallRecord& call, TimePoint now);

} // namespace playground
