#pragma once

#include "core/insight/callmatcher.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace playground {

/// Which times of which calls are collected.
struct TimeQuestion {
    CallFilter::Field time = CallFilter::Field::InSlot; ///< Needs one that is a time.
    CallFilter filter;
    std::optional<TimeRange>
        range; ///< Only of calls that held a slot within it, or if they never did waited within it.
    bool operator==(const TimeQuestion&) const = default;
};

/// Collects how long calls took that have ended, a part at a time, so that whoever asks can do something else in
/// between. Calls that come meanwhile are not in it. The store must outlive it. Thread: that of the store.
class TimeCollection final {
public:
    TimeCollection(TimeQuestion question, const TraceStore& store);

    /// Looks at about so many calls; true when all are known.
    bool advance(std::size_t calls);
    double progress() const; ///< 0 to 1.

    /// In the order of submission. Only when advance() was true.
    std::vector<Duration> take() { return std::move(m_times); }

private:
    bool isWithin(const CallRecord& call) const;

    TimeQuestion m_question;
    const TraceStore& m_store;
    CallMatcher m_matcher;
    std::size_t m_end; // Calls that there were at the beginning.
    std::size_t m_next = 0;
    std::vector<Duration> m_times;
};

} // namespace playground
