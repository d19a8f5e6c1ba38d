#pragma once

#include "core/insight/ranksearch.h"
#include "core/insight/summary.h"
#include "core/trace/tracestore.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace playground {

/// What went on within a range of a run's time.
struct RangeSummary {
    struct Part {
        std::uint64_t calls = 0; ///< Held a slot at some time within the range.
        std::uint64_t ended = 0; ///< Of them, within the range.
        std::array<Duration, callStateCount> states{}; ///< Time within the range, of all calls together.
        double utilisation = 0; ///< Time in slots of the time that the limits offered; 0 to 1.
        double busy = 0;        ///< Time in which a call had a thread of the time of all threads; 0 to 1.
        Duration held() const;
    };
    struct Actor {
        std::string name;
        ActorKind kind = ActorKind::Threaded;
        Part part;
    };

    TimeRange range; ///< As far as it was known.
    Part all;
    Spread durations; ///< Of whole calls from start to end, however little of them lies within the range. One that has
                      ///< not ended counts as long as it is known.
    std::vector<Actor> actors; ///< Those that had a call within the range.
};

/// Sums a range up a part at a time: a walk over its spans, then exact percentiles. Nothing after `now` counts, so the
/// store may grow meanwhile. It must outlive the tally. Thread: that of the store.
class RangeTally final {
public:
    RangeTally(const TraceStore& store, TimeRange range, TimePoint now);

    /// Looks at about so many spans; true when all is known.
    bool advance(std::size_t spans);
    double progress() const; ///< 0 to 1.

    /// Only when advance() was true.
    const RangeSummary& summary() const { return m_summary; }

private:
    enum class RowKind : std::uint8_t { Slot, Thread };
    struct Row {
        const SpanRow* spans;
        std::size_t actor;
        RowKind kind;
    };
    struct Tally {
        RangeSummary::Part part;
        Duration onThreads{};
    };

    void addRows(std::size_t actor);
    std::size_t walk(const Row& row, std::size_t most);
    void add(Tally& tally, const Span& span);
    void addCall(Tally& tally, CallId call);
    void beginRanks();
    void finish();
    double offeredSlots(const ActorTrack& track) const;

    const TraceStore& m_store;
    TimePoint m_now;
    RangeSummary m_summary;
    std::vector<Row> m_rows;
    std::vector<Tally> m_tallies; // By index of the actor.
    std::size_t m_row = 0;
    std::optional<std::size_t> m_span; // In the row that is being walked.
    CallId m_lastCall = CallId::None; // In that row, where all spans of a call lie side by side.
    std::vector<Duration> m_durations;
    double m_sum = 0;
    std::optional<RankSearch> m_ranks;
};

} // namespace playground
