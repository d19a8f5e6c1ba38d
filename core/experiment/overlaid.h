#pragma once

#include "core/experiment/repeated.h"

#include <map>
#include <set>
#include <tuple>

namespace playground {

/// A call in several runs of one scenario: in each that with this number among the calls of its actor's method, in
/// order of submission. Times count from the run's first submission, and are of the runs in which it ran to an end.
struct OverlaidCall {
    std::string actor;
    std::string method;
    std::size_t number = 0; ///< From 1.
    std::size_t runs = 0;   ///< In how many it ran to an end.
    Extent<Duration> started;
    Extent<Duration> ended;

    Duration variation() const { return ended.most - ended.least; }
};

/// What is repeatable in a scenario and what is not.
struct Overlaid {
    Repeated numbers;
    std::vector<OverlaidCall> calls; ///< By actor, in order of creation, and by median start. None that never ran.
    std::vector<std::string> reordered; ///< Actors whose calls did not start in the same order in all runs.

    Duration end() const; ///< The latest of all.
    const OverlaidCall* mostVarying() const; ///< Null when no call varies.
    std::string sentence() const; ///< What of it is repeatable, in plain words.
};

/// Lays runs of one scenario over each other.
class Overlay final {
public:
    void add(const TraceStore& store, const RunNumbers& numbers);
    Overlaid overlaid() const; ///< Needs one run.

private:
    struct Key {
        std::size_t actor; // By order of its name in m_actors.
        std::string method;
        std::size_t number;
        auto operator<=>(const Key&) const = default;
    };
    struct Times {
        std::vector<Duration> started;
        std::vector<Duration> ended;
    };
    std::size_t actorNamed(const std::string& name);
    void noteOrder(std::size_t actor, std::vector<std::pair<Duration, Key>> starts);

    std::vector<RunNumbers> m_runs;
    std::vector<std::string> m_actors;
    std::map<Key, Times> m_calls;
    std::map<std::size_t, std::vector<Key>> m_orders; // Of the starts at an actor, in the first run.
    std::set<std::size_t> m_reordered;
};

/// The call of this run that it is; null when there is none.
const CallRecord* counterpartOf(const OverlaidCall& call, const TraceStore& store);

} // namespace playground
