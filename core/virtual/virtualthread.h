#pragma once

#include "core/exec/job.h"
#include "core/exec/parking.h"

#include <cstdint>
#include <memory>
#include <utility>

namespace playground {

class VirtualMachine;

/// A thread of a virtual machine. It runs in steps, in no time at all; virtual time passes between them, while the
/// thread is parked or has nothing to do. Thread: the machine's, of which it is the one that runs in a step.
class VirtualThread : private Job {
public:
    explicit VirtualThread(std::shared_ptr<VirtualMachine> machine) : m_machine(std::move(machine)) {}
    virtual ~VirtualThread();
    VirtualThread(const VirtualThread&) = delete;
    VirtualThread& operator=(const VirtualThread&) = delete;

    /// The one whose step runs; null outside.
    static VirtualThread* current() { return s_current; }
    VirtualMachine& machine() const { return *m_machine; }

    /// There is work: it will take a step, as soon as it is not parked.
    void wake();

    /// The rest of the step is its last until it is unparked; the next one begins with this job.
    void park(Job& continuation);
    bool isParked() const { return m_isParked; }
    const bool& parkedFlag() const { return m_isParked; }

    /// The first end counts. Nothing where it is not parked.
    void unpark(Parking::End end);

    /// How it was unparked. For the continuation.
    Parking::End end() const { return m_end; }

protected:
    /// Its work, when it was woken and is not parked.
    virtual void step() = 0;

    /// Around each step: what this thread has that others have not. Undoes itself when called again.
    virtual void swapContext() noexcept {}

private:
    friend class VirtualMachine;
    void run() noexcept final;
    void queue();

    static inline thread_local constinit VirtualThread* s_current = nullptr;

    const std::shared_ptr<VirtualMachine> m_machine;
    Job* m_continuation = nullptr;
    Parking::End m_end = Parking::End::Woken;
    bool m_isParked = false;
    bool m_isUnparked = false; // By the next step.
    bool m_isWoken = false;
    bool m_isQueued = false;
};

} // namespace playground
