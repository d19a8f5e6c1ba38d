#pragma once

#include "core/trace/tracestore.h"

#include <string>
#include <vector>

namespace playground {

/// Where the time of one call went: its states one after the other, without a gap, from submission to its end (or to
/// now).
struct CallStory {
    struct Part {
        TimeRange range;
        CallState state = CallState::Submitted;
    };
    std::vector<Part> parts;
    std::string sentence; ///< One plain sentence: how long it took, where most of it went, what it waited for.
};

/// Needs a call of this store. Cost depends on the call's own spans only.
CallStory storyOf(const TraceStore& store, const CallRecord& call, TimePoint now);

} // namespace playground
