#include "core/virtual/virtualthread.h"

#include "core/virtual/virtualmachine.h"

namespace playground {

VirtualThread::~VirtualThread() {
    if (m_isQueued)
        m_machine->forget(*this);
}

void VirtualThread::wake() {
    m_isWoken = true;
    if (!m_isParked)
        queue();
}

void VirtualThread::park(Job& continuation) {
    m_continuation = &continuation;
    m_isParked = true;
    m_isUnparked = false;
}

void VirtualThread::unpark(Parking::End end) {
    if (!m_isParked || std::exchange(m_isUnparked, true))
        return;
    m_end = end;
    queue();
}

void VirtualThread::queue() {
    if (!std::exchange(m_isQueued, true))
        m_machine->ready(*this);
}

void VirtualThread::run() noexcept {
    m_isQueued = false;
    VirtualThread* const outer = std::exchange(s_current, this);
    swapContext();
    if (m_isParked && m_isUnparked) {
        m_isParked = false;
        std::exchange(m_continuation, nullptr)->run();
    }
    if (!m_isParked && std::exchange(m_isWoken, false))
        step();
    swapContext();
    s_current = outer;
}

} // namespace playground
