#pragma once

#include "core/exec/eventloop.h"

#include <QThread>

#include <functional>
#include <future>
#include <string>

namespace playground {

/// A thread that runs an EventLoop until it is told to quit.
/// Thread: the one that made it, but for quit() and inbox(), and for join() once it was started or will not be.
class LoopThread final : public QThread {
    Q_OBJECT

public:
    /// `begin` and `end` will run on the new thread, before the first and after the last job.
    LoopThread(Clock clock, std::function<void()> begin, std::function<void()> end);
    ~LoopThread() override;

    /// Does not wait for the loop. Throws std::system_error when the machine gives no thread, and as
/// requireApplication().
    void startLoop(const std::string& name);

    /// Waits until the thread has ended. After quit(). Where it was never started, the jobs are dropped and no more are
    /// taken.
    void join();

    /// The loop's. Takes jobs before the loop is there, too. Thread: any.
    Inbox& inbox() const { return *m_inbox; }

protected:
    void run() override;

private:
    Clock m_clock;
    std::function<void()> m_begin;
    std::function<void()> m_end;
    const Hold<Inbox> m_inbox{new Inbox};
    std::promise<void> m_over;
    std::shared_future<void> m_isOver = m_over.get_future().share();
    bool m_isStarted = false;
};

/// Starts the thread under this name. Throws std::system_error when the machine gives none.
void startThread(QThread& thread, const std::string& name);

} // namespace playground
