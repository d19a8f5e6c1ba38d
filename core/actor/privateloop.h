#pragma once

#include <mutex>

class QEventLoop;

namespace playground::detail {

/// Runs Qt events on the calling thread until it is told that what is waited for has happened. Whoever tells it shares
/// it.
class PrivateLoop final {
public:
    /// Ends run(), or keeps it from beginning. Thread: any.
    void end();

    /// In the name of the current call, which is blocked meanwhile. Throws ActorDiedError when its actor is killed
    /// first, and as requireApplication().
    void run();

private:
    std::mutex m_mutex; // Guards the rest: the thread that runs meets those that end it.
    QEventLoop* m_loop = nullptr;
    bool m_hasEnded = false;
};

} // namespace playground::detail
