#pragma once

#include "core/actor/refstate.h"
#include "core/base/ids.h"
#include "core/exec/job.h"

#include <atomic>

namespace playground {

class ActorCore;
class Suspension;

/// One invocation of a method, from its submission to its end: arguments, result and place in the queue in one
/// allocation. Lives until it has ended and nobody holds a ref to it.
/// Thread: executor, but for what is said to be any.
class Call : public Job {
public:
    /// Arrives at its actor's event loop.
    void run() noexcept final;

    /// Runs the method: to its end when it is sync, to its first await when it is a coroutine. May throw anything.
    virtual void invoke(void* instance) = 0;
    virtual void dropArguments() noexcept = 0;
    virtual RefState& ref() = 0;

    ActorCore& core() const { return *m_core; }
    CallId id() const { return m_id; }
    MethodId method() const { return m_method; }
    std::uint32_t slot = 0; ///< From its start on.

    /// The coroutines of this call that exist. It ends when the method has its result and the last of them is gone.
    std::uint32_t frameBegins() {
        ++m_frames;
        return ++m_framesMade;
    }
    void frameEnds() { --m_frames; }
    void rootEnds() { m_rootEnded = true; }
    bool hasRootEnded() const { return m_rootEnded; }
    bool isOver() const { return m_rootEnded && m_frames == 0; }

    void suspended(Suspension& suspension);
    void resumed(Suspension& suspension);
    CallId waitsFor() const;

    /// Throws a TaskCancelledError at the await of the call's youngest coroutine; those that wait for it see what it
    /// makes of that. To be repeated after each step until the call is over. A call that never lets itself be unwound
    /// is abandoned after a while.
    void unwind();

    /// Its coroutine stays suspended for ever, and the call with it.
    void abandoned();
    bool isAbandoned() const { return m_isAbandoned; }

protected:
    Call(ActorCore& core, CallId id, MethodId method) : m_core(&core), m_id(id), m_method(method) {}
    ~Call() = default;

private:
    Suspension* youngest() const;

    ActorCore* m_core; // Outlives its calls.
    Suspension* m_suspensions = nullptr; // Where its coroutines are.
    const CallId m_id;
    std::uint32_t m_frames = 0;
    std::uint32_t m_framesMade = 0;
    std::uint32_t m_unwindings = 0;
    const MethodId m_method;
    bool m_rootEnded = false;
    bool m_isAbandoned = false;
};

} // namespace playground
