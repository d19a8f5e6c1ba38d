#include "core/insight/callmatcher.h"

#include "core/base/words.h"
#include "core/trace/calltimes.h"

#include <algorithm>

namespace playground {
namespace {

bool compares(Duration value, CallFilter::Relation relation, Duration to) {
    switch (relation) {
    case CallFilter::Relation::Equal:
        return value == to;
    case CallFilter::Relation::Less:
        return value < to;
    case CallFilter::Relation::LessOrEqual:
        return value <= to;
    case CallFilter::Relation::Greater:
        return value > to;
    case CallFilter::Relation::GreaterOrEqual:
        return value >= to;
    }
    return false;
}

} // namespace

std::optional<Duration> timeOf(CallFilter::Field time, const CallRecord& call, TimePoint now) {
    const CallTimes times = timesOf(call, now);
    if (time == CallFilter::Field::Latency)
        return std::min(call.ended, now) - call.submitted;
    if (time == CallFilter::Field::Wait)
        return times.waiting;
    if (!call.isStarted())
        return {};
    switch (time) {
    case CallFilter::Field::Run:
        return times.running;
    case CallFilter::Field::Await:
        return times.awaiting;
    case CallFilter::Field::Block:
        return times.blocked;
    default:
        return std::min(call.ended, now) - call.started;
    }
}

bool CallMatcher::matches(const CallRecord& call, TimePoint now) {
    m_actors.resize(m_filter.terms.size());
    m_methods.resize(m_filter.terms.size());
    for (std::size_t term = 0; term < m_filter.terms.size(); ++term)
        if (holds(term, call, now) == m_filter.terms[term].isNegated)
            return false;
    return true;
}

bool CallMatcher::holds(std::size_t index, const CallRecord& call, TimePoint now) {
    const CallFilter::Term& term = m_filter.terms[index];
    switch (term.field) {
    case CallFilter::Field::Any:
        return hasMethod(index, call.method) || hasActor(index, call.actor);
    case CallFilter::Field::Actor:
        return hasActor(index, call.actor);
    case CallFilter::Field::Method:
        return hasMethod(index, call.method);
    case CallFilter::Field::State:
        return call.state == term.state;
    case CallFilter::Field::Id:
        return call.id == term.id;
    default:
        break;
    }
    const auto time = timeOf(term.field, call, now);
    return time && compares(*time, term.relation, term.duration);
}

// Each name is asked for once.
bool CallMatcher::contains(std::size_t term, std::vector<Answer>& known, std::size_t number, const auto& nameOf) {
    if (number >= known.size())
        known.resize(number + 1, Answer::Unknown);
    if (known[number] == Answer::Unknown) {
        const std::string name = lowered(nameOf());
        known[number] = name.find(m_filter.terms[term].text) != std::string::npos ? Answer::Yes : Answer::No;
    }
    return known[number] == Answer::Yes;
}

bool CallMatcher::hasActor(std::size_t term, ActorId actor) {
    return contains(term, m_actors[term], toNumber(actor), [&] { return m_store.dictionary().actor(actor).name; });
}

bool CallMatcher::hasMethod(std::size_t term, MethodId method) {
    return contains(term, m_methods[term], toNumber(method), [&] { return m_store.dictionary().methodName(method); });
}

} // namespace playground
