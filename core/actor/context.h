#pragma once

namespace playground {

class ActorCore;
class Call;

/// What the calling thread is doing for which actor.
struct Context {
    Call* call = nullptr;          ///< Runs right now on this thread.
    Call* starting = nullptr;      ///< Its method is about to make its coroutine, which takes this call.
    ActorCore* loopOf = nullptr;   ///< This thread is the event loop of that async actor.
};

inline thread_local Context t_context;

} // namespace playground
