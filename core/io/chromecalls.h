#pragma once

#include "core/io/chromecontext.h"

namespace playground {

/// Writes what belongs to a call and to no row: how long it was queued, how it ended, and who called it.
class ChromeCalls final {
public:
    explicit ChromeCalls(ChromeContext& context) : m_context(context), m_events(context.events()) {}

    void writeCall(const CallRecord& call);
    void writeDroppedError(const DroppedError& dropped); ///< A mark where the last ref of the call went.

private:
    void writeQueued(const CallRecord& call);
    void writeReason(const WaitLog::Wait& wait);
    void writeEnd(const CallRecord& call);
    void writeFlow(const CallRecord& call);
    void beginMark(std::string_view category, std::string_view name, const CallRecord& call, TimePoint time);
    void beginAsync(char phase, const CallRecord& call, std::string_view category, std::string_view name,
                    ChromeTrack track, TimePoint time);

    ChromeContext& m_context;
    ChromeEvents& m_events;
};

} // namespace playground
