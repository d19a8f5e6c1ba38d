#pragma once

#include "core/insight/counterparts.h"

#include <map>
#include <utility>

namespace playground {

/// How a run went against another one, its reference: what was predicted of it, or a run that was kept. Of one actor,
/// or of all.
struct Compared {
    /// Calls of a run that have ended. Times count from the first submission of its driver.
    struct Side {
        std::uint64_t calls = 0; ///< Submitted.
        std::uint64_t ended = 0;
        Duration lastEnd{};
        Duration inSlots{}; ///< Sum of the times for which they held a slot.
        Duration latency{}; ///< Sum from submission to end, of calls that ended in both runs.

        double meanInFlight() const; ///< Until the last end; 0 before the first.
        bool isWhole() const { return ended == calls; }
        bool operator==(const Side&) const = default;
    };
    Side reference;
    Side run;
    std::uint64_t matched = 0; ///< Calls that ended in both.
    Duration apart{}; ///< Sum over them of how far apart their ends are.

    Duration meanLatency(const Side& side) const; ///< Of the matched; zero when there are none, likewise the next.
    Duration meanApart() const;
    bool operator==(const Compared&) const = default;
};

/// Compares a run with its reference, a part at a time, as the run goes on: the n-th call of an actor's method with
/// the n-th of the reference. Both stores outlive it. Thread: that of the stores.
class Comparison final {
public:
    struct Row {
        std::string actor;
        std::optional<std::size_t> reference; ///< Its index in the store of the reference; none: it is not there.
        std::optional<std::size_t> track; ///< Likewise in that of the run; it may come yet.
        Compared compared;
    };

    /// The reference is a whole run.
    Comparison(const TraceStore& reference, const TraceStore& run);

    /// Looks at about so many calls; true when none is left that it has not seen.
    bool advance(std::size_t calls);

    /// The call of the one that stands for one of the other; none: there is none, or it was not looked at yet.
    std::optional<CallId> inReference(CallId run) const;
    std::optional<CallId> inRun(CallId reference) const;

    Compared total() const;
    const std::vector<Row>& rows() const {
        return m_rows;
    } ///< First the actors of the reference, in order of creation.

private:
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    /// The calls of a method of an actor in the reference, and how many have been met in the run.
    struct Line {
        std::vector<std::uint32_t> reference; // Indices.
        std::size_t met = 0;
    };
    using LineKey = std::pair<std::size_t, MethodId>; // The row, and the method in the store it is of.

    void readActors();
    bool readReference(std::size_t& calls);
    bool readSubmitted(std::size_t& calls);
    bool readEnded(std::size_t& calls);
    void addEnded(std::size_t row, std::uint32_t index);

    const TraceStore& m_reference;
    const TraceStore& m_run;
    Counterparts m_counterparts;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_referenceRows; // By number of the actor; likewise the next.
    std::vector<std::size_t> m_runRows;
    std::vector<std::size_t> m_endsSeen; // By index of the actor in the run.
    std::map<std::pair<std::size_t, std::string>, Line> m_lines;
    std::map<LineKey, Line*> m_referenceLines;
    std::map<LineKey, Line*> m_runLines;
    std::size_t m_referenceSeen = 0;
    std::vector<std::uint32_t> m_partners; // By index of a call of the run: that of the reference.
    std::vector<std::uint32_t> m_met; // The other way.
};

/// All of it at once.
Comparison compare(const TraceStore& reference, const TraceStore& run);

} // namespace playground
