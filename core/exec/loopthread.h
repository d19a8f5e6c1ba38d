#pragma once

#include "core/exec/inbox.h"

#include <string>

namespace playground {

/// A thread, of this machine or of a virtual one, that runs an event loop until it is told to quit.
/// Thread: the one that made it, but for quit() and inbox(), and for join() once it was started or will not be.
class LoopThread {
public:
    virtual ~LoopThread() = default;
    LoopThread(const LoopThread&) = delete;
    LoopThread& operator=(const LoopThread&) = delete;

    /// Does not wait for the loop. Throws std::system_error when the machine gives no thread.
    virtual void startLoop(const std::string& name) = 0;

    virtual void quit() = 0;

    /// Calls off what its code blocks the thread for, where that is possible. In virtual time only: code of this
    /// machine's threads parks, and is called off, by itself.
    virtual void interrupt() {}

    /// Waits until the thread has ended. After quit(). Where it was never started, the jobs are dropped and no more are
    /// taken.
    virtual void join() = 0;

    /// The loop's. Takes jobs before the loop is there, too. Thread: any.
    Inbox& inbox() const { return *m_inbox; }

protected:
    LoopThread() = default;
    const Hold<Inbox>& sharedInbox() const { return m_inbox; }

private:
    const Hold<Inbox> m_inbox{new Inbox};
};

} // namespace playground
