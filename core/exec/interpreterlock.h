#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <condition_variable>
#include <mutex>

namespace playground {

/// The global interpreter lock, as CPython has it: one thread computes at a time. Whoever waits longer than the switch
/// interval asks the holder to let go, which it does at its next safe point; then another one has its turn first.
/// Thread: any.
class InterpreterLock final {
public:
    /// In wall time. Needs more than zero.
    explicit InterpreterLock(Duration switchInterval) : m_interval(switchInterval) {}

    /// For this call, which is none in a constructor. The call that has it instead is told in `holder`.
    bool tryTake(CallId call, CallId& holder);
    CallId take(CallId call); ///< Gives who had it last.
    void letGo();

    /// Somebody asked the holder to let go. Only the holder asks.
    bool isWanted() const;

private:
    const Duration m_interval;
    mutable std::mutex m_mutex; // Guards all below: the holder meets those who wait.
    std::condition_variable m_changed;
    bool m_isTaken = false;
    CallId m_holder = CallId::None; // Or the last one.
    bool m_isWanted = false;
    std::uint64_t m_switches = 0; // How often it was taken.
};

} // namespace playground
