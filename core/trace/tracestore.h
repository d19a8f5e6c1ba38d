#pragma once

#include "core/trace/callwriter.h"
#include "core/trace/tracekeeper.h"
#include "core/trace/tracks.h"

#include <cstdint>
#include <span>
#include <vector>

namespace playground {

/// A line that a call or the driver logged.
struct LogLine {
    TimePoint time;
    CallId call = CallId::None;
    TextId text = TextId::None;
};

/// The last ref of a failed call went, and nobody had looked at its error.
struct DroppedError {
    TimePoint time;
    CallId call = CallId::None;
};

/// Everything that is known of a run, built from its events and from nothing else. Append-only.
/// Thread: one thread only (the window's, or that of the command line).
class TraceStore final {
public:
    /// Slots beyond this are contradictions: no engine gives them out.
    static constexpr std::uint32_t slotCount = CallWriter::slotCount;

    /// The dictionary must outlive the store.
    explicit TraceStore(const Dictionary& dictionary, const TraceBudget& budget = {});
    TraceStore(const TraceStore&) = delete;
    TraceStore& operator=(const TraceStore&) = delete;

    /// In order of time, as Recorder::drain gives them; one that comes late counts as happening at lastEvent().
    /// An event that contradicts what is known (a call that ends twice) is counted in contradictions() and otherwise
    /// ignored. So is a slot that is given to two calls at once, but there the newer call goes on.
    void ingest(std::span<const Event> events);

    const Dictionary& dictionary() const { return m_dictionary; }

    /// Keeps within its budget while it ingests, within some megabytes. What is in a file is read as before; what was
    /// dropped is told by edge(). Calls, series, summaries and texts are never dropped, and but for the first never
    /// go to the file: they alone may come to more than the budget.
    const TraceBudget& budget() const { return m_keeper.budget(); }
    void setMemoryBudget(std::uint64_t bytes) { m_keeper.setMemory(bytes); } ///< What is too much now leaves next time.
    void keepWithinBudget(); ///< Goes on with it where nothing is ingested.
    bool isReducing() const { return m_keeper.isBusy(); } ///< Something is on its way to the file.
    void waitForFile(); ///< Until all that left by now is in the file. Not on a thread that a person waits for.
    const TraceEdge& edge() const { return m_keeper.edge(); }
    Holdings holdings() const; ///< Goes over all rows.

    std::size_t callCount() const { return m_calls.records().size(); }
    const CallRecord& callAt(std::size_t index) const {
        return m_calls.records()[index];
    } ///< In order of submission; needs index < callCount().
    const CallRecord* call(CallId id) const { return m_calls.call(id); } ///< Null when unknown.
    std::uint32_t indexOf(CallId id) const { return m_calls.indexOf(id); } ///< CallIndex::none when unknown.
    const WaitLog& waits() const { return m_calls.causes().waits(); }
    const LatenessLog& lateness() const { return m_calls.causes().lateness(); }

    std::size_t actorCount() const { return m_tracks.actorCount(); }
    const ActorTrack& actorAt(std::size_t index) const { return m_tracks.actorAt(index); } ///< In order of creation.
    const ActorTrack* actor(ActorId id) const { return m_tracks.actor(id); } ///< Null when unknown.
    const StepSeries& driverSubmissions() const { return m_tracks.driver().submissions; } ///< So far.
    const SpanRow& driverWaits() const { return m_tracks.driver().waits; }
    WaitKind driverWaitKind() const { return m_tracks.driver().waitKind; } ///< Only while driverWaits().isOpen().

    const std::vector<LogLine>& log() const { return m_log; }
    const std::vector<CallId>& failures() const { return m_failures; } ///< Failed calls, in order of their end.
    const std::vector<DroppedError>& droppedErrors() const { return m_droppedErrors; } ///< In order of time.

    TimePoint lastEvent() const { return m_lastEvent; } ///< Zero before the first.
    std::uint64_t eventCount() const { return m_eventCount; }
    std::uint64_t lostEvents() const { return m_lost; }
    std::uint64_t contradictions() const { return m_contradictions; }
    std::uint64_t unended() const { return m_calls.unended(); } ///< Calls that were submitted and have not ended.
    std::uint64_t spanCount() const { return m_tracks.spanCount(); } ///< Kept on slots and threads.

private:
    // Each returns false when the event contradicts what is known.
    bool apply(const Event& event);
    bool log(const Event& event);
    bool fail(const Event& event);
    bool dropError(const Event& event);

    const Dictionary& m_dictionary;
    Tracks m_tracks;
    CallWriter m_calls;
    std::vector<LogLine> m_log;
    std::vector<CallId> m_failures;
    std::vector<DroppedError> m_droppedErrors;
    TimePoint m_lastEvent{};
    std::uint64_t m_eventCount = 0;
    std::uint64_t m_lost = 0;
    std::uint64_t m_contradictions = 0;
    std::uint64_t m_sinceKept = 0; // Events.
    TraceKeeper m_keeper; // Last: it ends before what it writes.
};

} // namespace playground
