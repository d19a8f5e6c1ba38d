#include "core/exec/loopthread.h"

#include <sys/prctl.h>
#include <system_error>

namespace playground {

void startThread(QThread& thread, const std::string& name) {
    thread.setObjectName(QString::fromStdString(name));
    thread.start();
    // Qt reports a thread that could not be made by a warning only.
    if (!thread.isRunning() && !thread.isFinished())
        throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again),
                                "cannot start thread \"" + name + "\"");
}

LoopThread::LoopThread(Clock clock, std::function<void()> begin, std::function<void()> end)
    : m_clock(clock), m_begin(std::move(begin)), m_end(std::move(end)) {}

LoopThread::~LoopThread() {
    quit();
    join();
}

void LoopThread::startLoop(const std::string& name) {
    requireApplication();
    startThread(*this, name);
    m_isStarted = true;
}

void LoopThread::run() {
    // Linux lets timers be late by 50 us to save power, which is much of a sleep of a millisecond.
    prctl(PR_SET_TIMERSLACK, 1UL);
    EventLoop loop(m_clock, m_inbox);
    m_begin();
    exec();
    loop.close();
    m_end();
    m_over.set_value();
}

void LoopThread::join() {
    if (!m_isStarted) {
        JobQueue rest;
        m_inbox->close(rest);
        while (Job* job = rest.pop())
            job->dropped();
        return;
    }
    // By a future first, for tools that look for races do not see into QThread.
    m_isOver.wait();
    wait();
}

} // namespace playground
