#pragma once

#include "core/exec/job.h"

namespace playground {

/// Something that waits and goes on when it is woken, once: a suspended coroutine, which goes on as a job of its loop,
/// or a parked thread, which never runs as one.
class Wakeable : public Job {
public:
    /// It may be gone when this returns. Thread: any.
    virtual void wake() noexcept = 0;
    void run() noexcept override {}

protected:
    Wakeable() = default;
    ~Wakeable() = default;
};

} // namespace playground
