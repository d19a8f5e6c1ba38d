#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/trace/state.h"

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
/// state that a call is in or ended in; `id:12` or `#12` is one call. `latency` is the time from submission to end,
/// `dur` that in its slot, `wait` that before it, `run`, `await` and `block` are parts of `dur`; they are compared by >
/// >= < <= or =. A minus before a word turns it around, double quotes keep spaces together. An empty text holds for
/// every call.
struct CallFilter {
    enum class Field : std::uint8_t { Any, Actor, Method, State, Id, Latency, InSlot, Wait, Run, Await, Block };
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

/// The words of a filter; parseCallFilter() gives back what it gave.
std::string toText(const CallFilter& filter);

/// The field is one of the times.
constexpr bool isTime(CallFilter::Field field) { return field >= CallFilter::Field::Latency; }

} // namespace playground
