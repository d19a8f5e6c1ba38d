#pragma once

#include <iosfwd>
#include <rapidcheck.h>
#include <vector>

namespace playground {

struct CallPlan;

/// What a call does with the call that it made.
enum class Answer { Await, AwaitBriefly, Cancel, Forget };

/// One thing that the body of a call does.
struct Step {
    enum class Kind {
        Sleep,       ///< Awaits; blocks where nothing can be awaited.
        Yield,
        Block,
        Compute,
        Log,
        Stubborn,    ///< Sleeps, and swallows its cancellation.
        WaitEarlier, ///< Until some earlier call has ended, or not for long.
        Call,        ///< Another actor, or its own.
        Fail,
        Exit,        ///< Ends its actor.
    };
    Kind kind = Kind::Yield;
    int microseconds = 0; ///< Of model time.
    unsigned which = 0;   ///< The earlier call.
    Answer answer = Answer::Await;
    std::vector<CallPlan> callee; ///< One for Call, else none.
};

/// One call. Numbers of actors and earlier calls wrap around, so that any numbers make a program.
struct CallPlan {
    unsigned actor = 0;
    bool isInSide = false;           ///< In the actor's second group, if it has one.
    bool isSync = false;             ///< Of an async actor: by its sync method.
    std::vector<unsigned> arguments; ///< Earlier calls whose results it takes, two at most; counted from the latest.
    std::vector<Step> steps;
};

struct ActorPlan {
    bool isAsync = false;
    int limit = 1;
    int sideLimit = 0;  ///< Of a second group; 0 for none.
    int maxPending = 0; ///< 0 for no limit.
    int construction = 0; ///< How long its constructor takes, in microseconds of model time.
};

/// One thing that a driver does.
struct Deed {
    enum class Kind {
        Submit,
        Cancel,
        CancelOnlyThis,
        SetLimit,
        SetSideLimit,
        Kill,
        Terminate,
        Drop,
        Wait,
        Pause,
        Spawn, ///< An actor that lives for one call; the runtime clears away those that have stopped.
    };
    Kind kind = Kind::Pause;
    unsigned which = 0; ///< Actor or earlier call.
    int amount = 0;     ///< A limit, or microseconds of model time.
    CallPlan call;      ///< Of Submit.
};

/// Actors, and what two drivers on threads of their own do to them.
struct Program {
    std::vector<ActorPlan> actors; // At least one.
    std::vector<Deed> driver;
    std::vector<Deed> rival;
    bool goesInCircles = false; ///< Calls may wait for each other for ever. Else every call ends by itself.
    bool isShuffled = false;
    bool hasInterpreterLock = false;
};

std::ostream& operator<<(std::ostream& out, const Program& program);

rc::Gen<Program> anyProgram();

} // namespace playground
