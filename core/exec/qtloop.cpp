#include "core/exec/qtloop.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>
#include <stdexcept>

namespace playground {

namespace {

thread_local std::unique_ptr<QtLoop> t_made;
thread_local std::optional<Clock> t_clock;

// A timer that is set further ahead than this looks again then.
constexpr std::chrono::milliseconds longestWait = std::chrono::hours(1);

} // namespace

void requireApplication() {
    if (!QCoreApplication::instance())
        throw std::logic_error("event loops need a QCoreApplication: make one in main(), before any actor");
}

QtLoop::QtLoop(Clock clock, Hold<Inbox> inbox)
    : m_loop(clock, std::move(inbox), *this, QThread::currentThread()), m_timer(new QTimer(this)) {
    Q_ASSERT(!EventLoop::current());
    EventLoop::makeCurrent(&m_loop);
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, [this] { m_loop.wakeUp(); });
    // A job may run a Qt event loop of its own while others are queued behind it; that loop must run them. One that
    // does not wait for events (processEvents) only wakes.
    const auto ringForTheRest = [this] { m_loop.ringForTheRest(); };
    QAbstractEventDispatcher* dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, ringForTheRest);
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, ringForTheRest);
    m_loop.inbox().open(*this);
}

QtLoop::~QtLoop() {
    close();
    EventLoop::makeCurrent(nullptr);
}

EventLoop& QtLoop::ofThisThread() {
    if (!EventLoop::current()) {
        if (!QAbstractEventDispatcher::instance())
            throw std::logic_error("co_await needs a thread with a Qt event loop; use get() here");
        t_made = std::make_unique<QtLoop>(t_clock.value_or(Clock()));
    }
    return *EventLoop::current();
}

QtLoop::Scope::Scope(Clock clock) { t_clock = clock; }

QtLoop::Scope::~Scope() {
    t_made.reset();
    t_clock.reset();
}

bool QtLoop::event(QEvent* event) {
    if (event->type() != QEvent::User)
        return QObject::event(event);
    m_loop.inbox().answer();
    m_loop.turn();
    return true;
}

void QtLoop::ring() { QCoreApplication::postEvent(this, new QEvent(QEvent::User)); }

void QtLoop::wakeAt(TimePoint time) {
    const auto wait = m_loop.clock().toWall(time - m_loop.now());
    m_timer->start(
        std::clamp(std::chrono::ceil<std::chrono::milliseconds>(wait), std::chrono::milliseconds(0), longestWait));
}

} // namespace playground
