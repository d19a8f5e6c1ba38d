#pragma once

#include "ui/timeline/geometry/callsteps.h"

#include <span>

namespace playground::ui {

/// A moment at which a call was submitted, changed its state in a slot or left it. The end of one that never had a slot
/// is none.
struct CallEvent {
    TimePoint time;
    CallId call = CallId::None;
    bool operator==(const CallEvent&) const = default;
};

/// The nearest event of these actors' calls strictly before or after `time`, up to `now`; nothing when there is none.
/// Of several at the same moment any. Costs a search in each of the actors' slots, and a look at each call of others
/// that was submitted in between.
std::optional<CallEvent> neighbouringEvent(const TraceStore& store, std::span<const std::size_t> actors, TimePoint time,
                                           Direction direction, TimePoint now);

} // namespace playground::ui
