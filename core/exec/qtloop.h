#pragma once

#include "core/exec/eventloop.h"

#include <QObject>

class QTimer;

namespace playground {

/// Throws std::logic_error when the program has no QCoreApplication: Qt runs no event loop then. Thread: any.
void requireApplication();

/// An event loop that runs between the events of its thread's Qt event loop. Jobs and Qt's own events take turns:
/// neither starves the other, whoever posts. Thread: the one that made it.
class QtLoop final : public QObject, private LoopHost {
    Q_OBJECT

public:
    explicit QtLoop(Clock clock, Hold<Inbox> inbox = Hold<Inbox>(new Inbox));
    ~QtLoop() override;

    void close() { m_loop.close(); }

    /// The event loop of the calling thread, made at need. Throws std::logic_error in a thread that has no Qt event
    /// loop.
    static EventLoop& ofThisThread();

    /// While it lives, loops made at need on this thread go by this clock; it takes them along. Others go by the wall.
    class Scope;

protected:
    bool event(QEvent* event) override;

private:
    void ring() override;
    void wakeAt(TimePoint time) override;

    EventLoop m_loop;
    QTimer* m_timer;
};

class QtLoop::Scope final {
public:
    explicit Scope(Clock clock);
    ~Scope();
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;
};

} // namespace playground
