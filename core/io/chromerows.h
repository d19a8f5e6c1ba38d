#pragma once

#include "core/io/chromecontext.h"

#include <vector>

namespace playground {

/// Writes the names, slots, threads and counters of an actor.
class ChromeRows final {
public:
    explicit ChromeRows(ChromeContext& context) : m_context(context), m_events(context.events()) {}

    void writeDriver();
    void writeActor(const ActorTrack& actor);

private:
    void nameProcess(std::uint32_t pid, std::string_view name, const ActorInfo* actor = nullptr);
    void nameTrack(ChromeTrack track, std::string_view name, std::int64_t sortIndex);
    void nameTracks(const ActorTrack& actor);
    void writeSlot(const ActorTrack& actor, std::size_t slot);
    void writeCall(const CallRecord& call, TimeRange range, ChromeTrack track);
    void writeCallArgs(const CallRecord& call);
    void writeState(const Span& span, const std::vector<WaitLog::Wait>& waits, ChromeTrack track);
    void writeThread(const ActorTrack& actor, std::size_t thread);
    void writeCounter(ChromeTrack track, std::string_view name, const StepSeries& series);
    void writeLimitChanges(const ActorTrack& actor);
    void beginSpan(std::string_view category, std::string_view name, ChromeTrack track, TimeRange range);

    ChromeContext& m_context;
    ChromeEvents& m_events;
};

} // namespace playground
