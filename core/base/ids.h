#pragma once

#include <cstdint>
#include <type_traits>

namespace playground {

/// Number of a call in its run, from 1 in the order of submission; 0 is "no call" (the driver, for a parent).
enum class CallId : std::uint32_t { None = 0 };

/// Number of an actor in its run, from 1 in the order of creation; 0 is "no actor" (the driver).
enum class ActorId : std::uint16_t { None = 0 };

/// Number of a method name in the run's Dictionary.
enum class MethodId : std::uint16_t { None = 0 };

/// Number of a thread that recorded something, in the run's Dictionary.
enum class ThreadId : std::uint16_t { None = 0 };

/// Number of a text (an error, a log line) in the run's Dictionary.
enum class TextId : std::uint32_t { None = 0 };

template <class Id>
constexpr auto toNumber(Id id) {
    return static_cast<std::underlying_type_t<Id>>(id);
}

} // namespace playground
