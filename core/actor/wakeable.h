#pragma once

namespace playground {

/// Something that waits and goes on when it is woken: a parked thread or a suspended coroutine. It is woken once.
class Wakeable {
public:
    /// It may be gone when this returns. Thread: any.
    virtual void wake() noexcept = 0;

protected:
    ~Wakeable() = default;
};

} // namespace playground
