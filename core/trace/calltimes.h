#pragma once

#include "core/trace/callrecord.h"

namespace playground {

/// How long a call was in its states. The state that it is in counts up to now.
struct CallTimes {
    Duration waiting{}; ///< Submitted and not started.
    Duration running{};
    Duration awaiting{};
    Duration blocked{};
    Duration gilWaiting{}; ///< For the interpreter lock.
    auto operator<=>(const CallTimes&) const = default;
};

CallTimes timesOf(const CallRecord& call, TimePoint now);

} // namespace playground
