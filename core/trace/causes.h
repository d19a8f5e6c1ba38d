#pragma once

#include "core/trace/callrecord.h"
#include "core/trace/latenesslog.h"
#include "core/trace/waitlog.h"

#include <array>
#include <cstddef>

namespace playground {

/// Why calls did not go on: what they waited for, and how late they went on when that had happened. Made from what
/// happens to their records.
class Causes final {
public:
    const WaitLog& waits() const { return m_waits; }
    const LatenessLog& lateness() const { return m_lateness; }

    /// Needs the record of a call that has not started, as it was before it was queued, or queued for something else.
    void noteQueue(const CallRecord& call, const Event& event);

    /// Needs the record of a call that has started, as it is since the event, and since when it was as before.
    void noteChange(const CallRecord& call, TimePoint since, const Event& event);

    std::array<BlockList*, 2> blocks() { return {&m_waits.blocks(), &m_lateness.blocks()}; }
    std::array<const BlockList*, 2> blocks() const { return {&m_waits.blocks(), &m_lateness.blocks()}; }
    std::size_t bytes() const { return m_waits.bytes() + m_lateness.bytes(); } ///< In memory.

private:
    void noteWait(const CallRecord& call);
    void noteLockHolder(const CallRecord& call, CallId holder);
    void noteLockTaken(const CallRecord& call, TimePoint since, CallId holder);

    WaitLog m_waits;
    LatenessLog m_lateness;
};

} // namespace playground
