#include "core/actor/droppederrors.h"

namespace playground {

void DroppedErrors::tell(CallId call) {
    const std::lock_guard lock(m_mutex);
    if (m_recorder)
        m_recorder->record({.time = m_clock.now(), .call = call, .kind = EventKind::ErrorDropped});
}

void DroppedErrors::close() {
    const std::lock_guard lock(m_mutex);
    m_recorder = nullptr;
}

} // namespace playground
