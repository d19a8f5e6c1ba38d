#pragma once

#include "core/exec/clock.h"
#include "core/exec/loopthread.h"

#include <QThread>

#include <functional>
#include <future>

namespace playground {

/// A thread of this machine. Its event loop runs between the events of a Qt event loop.
class QtLoopThread final : public LoopThread {
public:
    /// `begin` and `end` will run on the new thread, before the first and after the last job.
    QtLoopThread(Clock clock, std::function<void()> begin, std::function<void()> end);
    ~QtLoopThread() override;

    void startLoop(const std::string& name) override; ///< Throws as requireApplication(), too.
    void quit() override { m_thread.quit(); }
    void join() override;

private:
    struct Thread final : QThread {
        explicit Thread(QtLoopThread& itsOwner) : owner(itsOwner) {}
        void run() override;
        QtLoopThread& owner;
    };

    Clock m_clock;
    std::function<void()> m_begin;
    std::function<void()> m_end;
    std::promise<void> m_over;
    std::shared_future<void> m_isOver = m_over.get_future().share();
    bool m_isStarted = false;
    Thread m_thread{*this};
};

/// Starts the thread under this name. Throws std::system_error when the machine gives none.
void startThread(QThread& thread, const std::string& name);

} // namespace playground
