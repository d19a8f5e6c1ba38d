#pragma once

#include "core/exec/eventloop.h"

#include <QThread>

#include <functional>
#include <future>
#include <string>

namespace playground {

/// A thread that runs an EventLoop until it is told to quit.
/// Thread: the one that made it, but for quit() and loop().
class LoopThread final : public QThread {
    Q_OBJECT

public:
    /// `begin` and `end` run on the new thread, before the first and after the last job.
    /// The constructor waits until the loop is there. Throws std::system_error when the machine gives no thread.
    LoopThread(const std::string& name, Clock clock, std::function<void()> begin, std::function<void()> end);
    ~LoopThread() override;

    /// Waits until the thread has ended. After quit().
    void join();

    /// Good until the thread has ended. Thread: any.
    EventLoop& loop() const { return *m_loop; }

protected:
    void run() override;

private:
    Clock m_clock;
    std::function<void()> m_begin;
    std::function<void()> m_end;
    std::promise<EventLoop*> m_ready;
    std::promise<void> m_over;
    std::shared_future<void> m_isOver = m_over.get_future().share();
    EventLoop* m_loop = nullptr; // Lives on the thread's stack.
};

/// Starts the thread under this name. Throws std::system_error when the machine gives none.
void startThread(QThread& thread, const std::string& name);

} // namespace playground
