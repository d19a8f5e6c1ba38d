#pragma once

#include "core/trace/actortrack.h"
#include "core/trace/callindex.h"
#include "core/trace/callrecords.h"
#include "core/trace/holdings.h"
#include "core/trace/latenesslog.h"
#include "core/trace/tracekeeper.h"
#include "core/trace/trackwriter.h"
#include "core/trace/waitlog.h"

#include <cstdint>
#include <deque>
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
    static constexpr std::uint32_t slotCount = 1U << 20U;

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
    void setMemoryBudget(std::uint64_t bytes); ///< What is too much now leaves with the next keepWithinBudget().
    void keepWithinBudget(); ///< Goes on with it where nothing is ingested.
    bool isReducing() const { return m_keeper.isBusy(); } ///< Something is on its way to the file.
    void waitForFile(); ///< Until all that left by now is in the file. Not on a thread that a person waits for.
    const TraceEdge& edge() const { return m_keeper.edge(); }
    Holdings holdings() const; ///< Goes over all rows.

    std::size_t callCount() const { return m_calls.size(); }
    const CallRecord& callAt(std::size_t index) const {
        return m_calls[index];
    } ///< In order of submission; needs index < callCount().
    const CallRecord* call(CallId id) const; ///< Null when unknown.
    std::uint32_t indexOf(CallId id) const { return m_callIndex.find(id); } ///< CallIndex::none when unknown.

    std::size_t actorCount() const { return m_actors.size(); }
    const ActorTrack& actorAt(std::size_t index) const { return m_actors[index].track(); } ///< In order of creation.
    const ActorTrack* actor(ActorId id) const; ///< Null when unknown.

    /// The driver's own track: submissions so far and whether it waits.
    const StepSeries& driverSubmissions() const { return m_driverSubmissions; }
    const SpanRow& driverWaits() const { return m_driverWaits; }
    WaitKind driverWaitKind() const { return m_driverWaitKind; } ///< Only while driverWaits().isOpen().

    const WaitLog& waits() const { return m_waits; }
    const LatenessLog& lateness() const { return m_lateness; }
    const std::vector<LogLine>& log() const { return m_log; }
    const std::vector<DroppedError>& droppedErrors() const { return m_droppedErrors; } ///< In order of time.

    TimePoint lastEvent() const { return m_lastEvent; } ///< Zero before the first.
    std::uint64_t eventCount() const { return m_eventCount; }
    std::uint64_t lostEvents() const { return m_lost; }
    std::uint64_t contradictions() const { return m_contradictions; }
    std::uint64_t unended() const { return m_unended; } ///< Calls that were submitted and have not ended.
    std::uint64_t spanCount() const; ///< Kept on slots and threads.

private:
    // Each returns false when the event contradicts what is known.
    bool apply(const Event& event);
    bool applyToActor(const Event& event);
    bool createActor(const Event& event);
    bool submit(const Event& event);
    void enqueue(CallRecord& call, const Event& event);
    bool start(CallRecord& call, const Event& event);
    bool change(CallRecord& call, const Event& event);
    void noteWait(const CallRecord& call);
    void noteLockHolder(const CallRecord& call, CallId holder);
    void noteGoingOn(const CallRecord& call, TimePoint since, const Event& event);
    bool end(CallRecord& call, const Event& event);
    bool applyToDriver(const Event& event);
    bool log(const Event& event);
    bool dropError(const CallRecord& call, TimePoint time);

    TrackWriter* writer(ActorId id);
    template <class Visit>
    void forEachRow(Visit visit) const;

    const Dictionary& m_dictionary;
    CallRecords m_calls;
    CallIndex m_callIndex;
    std::deque<TrackWriter> m_actors;
    std::vector<TrackWriter*> m_actorIndex; // By number of the actor.
    WaitLog m_waits;
    LatenessLog m_lateness;
    std::vector<LogLine> m_log;
    std::vector<DroppedError> m_droppedErrors;
    StepSeries m_driverSubmissions;
    SpanRow m_driverWaits;
    WaitKind m_driverWaitKind = WaitKind::Outside;
    TimePoint m_lastEvent{};
    std::uint64_t m_eventCount = 0;
    std::uint64_t m_lost = 0;
    std::uint64_t m_contradictions = 0;
    std::uint64_t m_unended = 0;
    std::uint64_t m_sinceKept = 0; // Events.
    TraceKeeper m_keeper; // Last: it ends before what it writes.
};

} // namespace playground
