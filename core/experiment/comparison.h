#pragma once

#include "core/insight/counterparts.h"

#include <map>
#include <utility>

namespace playground {

/// How a run went against its prediction: of one actor, or of all.
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
    Side predicted;
    Side real;
    std::uint64_t matched = 0; ///< Calls that ended in both.
    Duration apart{}; ///< Sum over them of how far apart their ends are.

    Duration meanLatency(const Side& side) const; ///< Of the matched; zero when there are none, likewise the next.
    Duration meanApart() const;
    bool operator==(const Compared&) const = default;
};

/// Compares a run with its prediction, a part at a time, as the run goes on: the n-th call of an actor's method with
/// the n-th that was predicted. Both stores outlive it. Thread: that of the stores.
class Comparison final {
public:
    struct Row {
        std::string actor;
        std::optional<std::size_t> track; ///< Its index in the store of the run, if it has come.
        Compared compared;
    };

    /// The prediction is a whole run.
    Comparison(const TraceStore& predicted, const TraceStore& real);

    /// Looks at about so many calls; true when none is left that it has not seen.
    bool advance(std::size_t calls);

    Compared total() const;
    const std::vector<Row>& rows() const { return m_rows; } ///< First the predicted actors, in order of creation.

private:
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    /// The calls of a method of an actor that were predicted, and how many have been met in the run.
    struct Line {
        std::vector<std::uint32_t> predicted; // Indices.
        std::size_t met = 0;
    };
    using LineKey = std::pair<std::size_t, MethodId>; // The row, and the method in the store it is of.

    void readActors();
    bool readPredicted(std::size_t& calls);
    bool readSubmitted(std::size_t& calls);
    bool readEnded(std::size_t& calls);
    void addEnded(std::size_t row, std::uint32_t index);

    const TraceStore& m_predicted;
    const TraceStore& m_real;
    Counterparts m_counterparts;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_predictedRows; // By number of the actor; likewise the next.
    std::vector<std::size_t> m_realRows;
    std::vector<std::size_t> m_endsSeen; // By index of the actor in the run.
    std::map<std::pair<std::size_t, std::string>, Line> m_lines;
    std::map<LineKey, Line*> m_predictedLines;
    std::map<LineKey, Line*> m_realLines;
    std::size_t m_predictedSeen = 0;
    std::vector<std::uint32_t> m_partners; // By index of a call of the run: that which was predicted.
};

/// All of it at once.
Comparison compare(const TraceStore& predicted, const TraceStore& real);

} // namespace playground
