#pragma once

#include "core/insight/callfilter.h"
#include "core/trace/tracestore.h"

#include <optional>
#include <utility>
#include <vector>

namespace playground {

/// One of the times that a filter compares, as known at `now`; none when it is not known, such as that in a slot of a
/// call that has not started. Needs a field that is a time.
std::optional<Duration> timeOf(CallFilter::Field time, const CallRecord& call, TimePoint now);

/// Tells which calls of one store a filter lets through. Remembers what it found out about names, so that a call costs
/// a few comparisons. The store must outlive it. Thread: that of the store.
class CallMatcher final {
public:
    CallMatcher(CallFilter filter, const TraceStore& store) : m_filter(std::move(filter)), m_store(store) {}

    /// A time that is not known, such as the duration of a call that has not started, is never as it should be.
    bool matches(const CallRecord& call, TimePoint now);

private:
    enum class Answer : std::uint8_t { Unknown, No, Yes };
    bool holds(std::size_t term, const CallRecord& call, TimePoint now);
    bool hasActor(std::size_t term, ActorId actor);
    bool hasMethod(std::size_t term, MethodId method);
    bool contains(std::size_t term, std::vector<Answer>& known, std::size_t number, const auto& nameOf);

    CallFilter m_filter;
    const TraceStore& m_store;
    std::vector<std::vector<Answer>> m_actors; // By term and number of the actor; likewise the next.
    std::vector<std::vector<Answer>> m_methods;
};

} // namespace playground
