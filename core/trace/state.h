#pragma once

#include <cstddef>
#include <cstdint>

namespace playground {

/// The states of a call. Everywhere a state is shown it has this order, its own colour, pattern and letter.
enum class CallState : std::uint8_t {
    Submitted, ///< On its way to the actor.
    Queued,    ///< At the actor, without a slot.
    Running,   ///< Computes on its thread.
    Awaiting,  ///< Holds a slot, gave the thread back.
    Blocked,   ///< Holds slot and thread, computes nothing.
    GilWait,   ///< Holds slot and thread, waits for the interpreter lock.
    Finished,
    Failed,
    Cancelled,
};
inline constexpr std::size_t callStateCount = 9;

constexpr bool hasEnded(CallState state) { return state >= CallState::Finished; }
constexpr bool hasStarted(CallState state) { return state >= CallState::Running; }

/// The word that product, files and command line use for it, such as "awaiting".
const char* stateName(CallState state);

} // namespace playground
