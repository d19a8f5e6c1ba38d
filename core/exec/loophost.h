#pragma once

#include "core/base/time.h"

namespace playground {

/// What gives an event loop its turns: a thread of this machine, or one of a virtual machine.
class LoopHost {
public:
    /// Has the loop take a turn soon. Called under the lock of the loop's inbox: once until that was answered.
    /// Thread: any.
    virtual void ring() = 0;

    /// Has the loop wake its sleepers at this time, and not at the one that was told before. Thread: the loop's.
    virtual void wakeAt(TimePoint time) = 0;

protected:
    LoopHost() = default;
    ~LoopHost() = default;
    LoopHost(const LoopHost&) = delete;
    LoopHost& operator=(const LoopHost&) = delete;
};

} // namespace playground
