#pragma once

#include "core/trace/tracestore.h"

#include <optional>
#include <vector>

namespace playground {

/// When the driver submitted its first call, from where two runs are compared; zero before it has.
TimePoint firstSubmission(const TraceStore& store);

/// Which actors of another run stand for those of a run: of the same name, the first for the first. Grows with the run;
/// the other one is whole. Thread: that of the stores.
class Counterparts final {
public:
    Counterparts() = default;
    /// The other one outlives this.
    explicit Counterparts(const TraceStore& other) : m_other(&other) {}

    void update(const TraceStore& run); ///< Costs nothing as long as no actor has come.

    /// Index in the other store; none for an actor that has no counterpart or is not known yet.
    std::optional<std::size_t> of(std::size_t actor) const {
        return actor < m_counterparts.size() ? m_counterparts[actor] : std::nullopt;
    }

private:
    const TraceStore* m_other = nullptr; // Not ours.
    std::vector<std::optional<std::size_t>> m_counterparts; // By index in the run's store.
    std::vector<bool> m_isTaken; // By index in the other one.
};

} // namespace playground
