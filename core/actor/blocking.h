#pragma once

#include "core/actor/groupwait.h"
#include "core/base/time.h"

#include <optional>
#include <span>

namespace playground {

/// Blocks the calling thread for a stretch of model time (of its actor's run; of the wall outside of actors). In a
/// method of an async actor it blocks the event loop: `co_await sleep()` is what gives it back. Throws ActorDiedError
/// when the actor is killed meanwhile.
void block(Duration duration);

/// Burns CPU time of the calling thread for a stretch of model time. Throws ActorDiedError when the actor is killed
/// meanwhile.
void compute(Duration duration);

/// Throws ActorDiedError when the actor of the current call was killed: for what runs long and does not wait.
void throwIfKilled();

namespace detail {

/// Blocks the calling thread until GroupWait's condition holds; false when the time was up first. Inside an async actor
/// throws BlockingCallError naming `function`, unless the actor's options only warn. Inside a threaded actor throws
/// ActorDiedError when the actor is killed meanwhile.
bool blockUntilReady(std::span<RefState* const> refs, std::size_t needed, GroupWait::OnError onError,
                     std::optional<Duration> timeout, const char* function);

} // namespace detail

} // namespace playground
