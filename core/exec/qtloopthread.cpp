#include "core/exec/qtloopthread.h"

#include "core/exec/qtloop.h"

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

QtLoopThread::QtLoopThread(Clock clock, std::function<void()> begin, std::function<void()> end)
    : m_clock(clock), m_begin(std::move(begin)), m_end(std::move(end)) {}

QtLoopThread::~QtLoopThread() {
    m_thread.quit();
    QtLoopThread::join();
}

void QtLoopThread::startLoop(const std::string& name) {
    requireApplication();
    startThread(m_thread, name);
    m_isStarted = true;
}

void QtLoopThread::Thread::run() {
    // Linux lets timers be late by 50 us to save power, which is much of a sleep of a millisecond.
    prctl(PR_SET_TIMERSLACK, 1UL);
    QtLoop loop(owner.m_clock, owner.sharedInbox());
    owner.m_begin();
    exec();
    loop.close();
    owner.m_end();
    owner.m_over.set_value();
}

void QtLoopThread::join() {
    if (!m_isStarted) {
        JobQueue rest;
        inbox().close(rest);
        rest.dropAll();
        return;
    }
    // By a future first, for tools that look for races do not see into QThread.
    m_isOver.wait();
    m_thread.wait();
}

} // namespace playground
