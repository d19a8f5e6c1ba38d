#pragma once

#include "core/trace/tracestore.h"

#include <string>
#include <string_view>
#include <vector>

namespace playground {

/// A text language for traces: one line a slot, one character a millisecond.
///
///     web async 2
///     0 QRRAAR.RR
///     1 .RB!RRx
///
/// A line of an actor's name, kind and limit comes before its slots. R running, A awaiting, B blocked, Q queued while
/// its slot was free, . nothing. A call ends before . and Q and at the end of the line; without taking time, | ends
/// one, ! lets it fail and x cancels it. Calls are numbered as they are submitted, those of one instant from above.
/// They are called "work". An async actor has the thread "NAME loop", a threaded one "NAME SLOT" for each slot. Throws
/// std::invalid_argument for anything else.
std::vector<Event> eventsOf(std::string_view picture, Dictionary& dictionary);

/// The picture of what the store knows at `now`, in the language above.
std::string pictureOf(const TraceStore& store, TimePoint now);

/// One line a thread: its name, and what is on it each millisecond.
std::string threadsOf(const TraceStore& store, TimePoint now);

/// The store of a picture.
struct TraceText {
    explicit TraceText(std::string_view picture) { store.ingest(eventsOf(picture, dictionary)); }
    TraceText() = default;
    Dictionary dictionary;
    TraceStore store{dictionary};
};

constexpr TimePoint at(std::int64_t milliseconds) { return TimePoint(std::chrono::milliseconds(milliseconds)); }
constexpr TimePoint nanosecond(std::int64_t number) { return TimePoint(Duration(number)); }

} // namespace playground
