#pragma once

#include "core/actor/context.h"
#include "core/trace/recorder.h"

#include <utility>

namespace playground {

/// What an actor's code finds on its virtual thread and no other does: its context, and as whom it records events.
/// Thread: the machine's.
class VirtualContext final {
public:
    explicit VirtualContext(Recorder* recorder) : m_recorder(recorder) {}

    /// In, and then out again.
    void swap() noexcept {
        std::swap(m_context, t_context);
        if (m_recorder)
            m_thread = m_recorder->recordAs(m_thread);
    }

private:
    Recorder* m_recorder; // Not ours; null when nothing is traced.
    Context m_context;
    ThreadId m_thread = ThreadId::None; // Of the other side.
};

} // namespace playground
