#pragma once

namespace playground {

class ActorCore;
class Call;
class LoopGroup;

/// What the calling thread is doing for which actor. Every thread of an actor is that actor's for its whole life.
struct Context {
    ActorCore* actor = nullptr;    ///< Whose thread this is.
    LoopGroup* loopOf = nullptr;   ///< Of an async actor: the group whose event loop runs here.
    Call* call = nullptr;          ///< Runs right now on this thread.
    Call* starting = nullptr;      ///< Its method is about to make its coroutine, which takes this call ...
    const void* startingAs = nullptr; ///< ... if it has this signature.
};

inline thread_local constinit Context t_context;

} // namespace playground
