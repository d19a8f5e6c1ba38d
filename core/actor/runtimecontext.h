#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <string>
#include <string_view>

namespace playground {

/// Where the calling code runs. The rest of this header is for an actor's code: its methods, coroutines that it calls,
/// its constructor and destructor; elsewhere it throws std::logic_error, but for log().
struct RuntimeContext {
    std::string actor;
    std::string method; ///< Empty in the constructor and the destructor, and when nothing is traced.
    std::string group;  ///< Empty for the default concurrency group.
    CallId call = CallId::None; ///< None where `method` is empty.
};
RuntimeContext runtimeContext();

/// The current call was asked to end; for methods of threaded actors, where nothing else tells. Throws ActorError in an
/// async actor: there a TaskCancelledError comes at the await.
bool isCancelled();

/// Ends the actor at once: this call, its other calls and all later ones fail with ActorDiedError. Throws, so that this
/// one ends too.
[[noreturn]] void exitActor();

/// Model time of the actor.
TimePoint now();

/// Writes a line to the log and, in the name of the current call, to the trace. Thread: any.
void log(std::string_view line);

} // namespace playground
