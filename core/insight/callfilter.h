#pragma once

#include "core/base/result.h"
#include "core/trace/tracestore.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace playground {

/// Which calls are looked for, written in words that must all hold:
///
///     actor:db state:awaiting dur>5ms -method:ping
///
/// `actor:` and `method:` find parts of names, whatever the case, and so does a word alone in either; `state:` is the
/// state that a call is in or ended in; `id:12` or `#12` is one call. `dur` is the time in its slot, `wait` that before
/// it, `run`, `await` and `block` are parts of it; they are compared by > >= < <= or =. A minus before a word turns it
/// around, double quotes keep spaces together. An empty text holds for every call.
struct CallFilter {
    enum class Field : std::uint8_t { Any, Actor, Method, State, Id, InSlot, Wait, Run, Await, Block };
    enum class Relation : std::uint8_t { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };
    struct Term {
        Field field = Field::Any;
        Relation relation = Relation::Equal;
        bool isNegated = false;
        std::string text; ///< In lower case; of a name.
        CallState state = CallState::Submitted;
        CallId id = CallId::None;
        Duration duration{};
        bool operator==(const Term&) const = default;
    };
    std::vector<Term> terms;
    bool operator==(const CallFilter&) const = default;
};

/// The error names the word that is not understood and what was expected.
Result<CallFilter> parseCallFilter(std::string_view text);

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
