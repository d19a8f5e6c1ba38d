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

/// Burns CPU time of the calling thread for a stretch of model time, holding the actor's interpreter lock if it has
/// one. Throws ActorDiedError when the actor is killed meanwhile.
void compute(Duration duration);

/// As compute(), like code that lets go of the interpreter lock.
void computeNative(Duration duration);

/// Throws ActorDiedError when the actor whose code is running was killed; for loops that neither block nor await.
void throwIfKilled();

namespace detail {

/// Blocks the calling thread until GroupWait's condition holds; false when the time was up first. Inside an async actor
/// throws BlockingCallError naming `function`, unless the actor's options only warn. Inside a threaded actor throws
/// ActorDiedError when the actor is killed meanwhile.
bool blockUntilReady(std::span<RefState* const> refs, std::size_t needed, GroupWait::OnError onError,
                     std::optional<Duration> timeout, const char* function);

} // namespace detail

} // namespace playground
