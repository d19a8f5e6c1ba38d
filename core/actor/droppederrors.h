#pragma once

#include "core/exec/clock.h"
#include "core/trace/recorder.h"

#include <mutex>

namespace playground {

/// Tells the trace of a run of errors that nobody looked at. Refs may be dropped when the run is over: nothing is told
/// then. Thread: any.
class DroppedErrors final {
public:
    /// What the clock reads and the recorder, which is null when nothing is traced, are there until close().
    DroppedErrors(const Clock& clock, Recorder* recorder) : m_clock(clock), m_recorder(recorder) {}

    void tell(CallId call);
    void close(); ///< The run is over.

private:
    const Clock m_clock;
    std::mutex m_mutex; // Guards m_recorder: whoever drops a ref and whoever ends the run meet.
    Recorder* m_recorder; // Not ours; null when nobody is told.
};

} // namespace playground
