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

LoopThread::LoopThread(const std::string& name, Clock clock, std::function<void()> begin, std::function<void()> end)
    : m_clock(clock), m_begin(std::move(begin)), m_end(std::move(end)) {
    auto ready = m_ready.get_future();
    startThread(*this, name);
    m_loop = ready.get();
}

LoopThread::~LoopThread() {
    quit();
    join();
}

void LoopThread::run() {
    // Linux lets timers be late by 50 us to save power, which is much of a sleep of a millisecond.
    prctl(PR_SET_TIMERSLACK, 1UL);
    EventLoop loop(m_clock);
    m_begin();
    m_ready.set_value(&loop);
    exec();
    loop.close();
    m_end();
    m_over.set_value();
}

void LoopThread::join() {
    // By a future first, for tools that look for races do not see into QThread.
    m_isOver.wait();
    wait();
}

} // namespace playground
