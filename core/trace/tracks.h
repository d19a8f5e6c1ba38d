#pragma once

#include "core/trace/holdings.h"
#include "core/trace/trackwriter.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

namespace playground {

/// What the driver does.
struct DriverTrack {
    StepSeries submissions; ///< So far.
    SpanRow waits;
    WaitKind waitKind = WaitKind::Outside; ///< Only while waits.isOpen().
};

/// The tracks of all actors and of the driver.
class Tracks final {
public:
    /// The dictionary must outlive it.
    explicit Tracks(const Dictionary& dictionary) : m_dictionary(dictionary) {}

    /// What happens to actors and to the driver. False when it contradicts what is known.
    bool apply(const Event& event);

    std::size_t actorCount() const { return m_actors.size(); }
    const ActorTrack& actorAt(std::size_t index) const { return m_actors[index].track(); } ///< In order of creation.
    const ActorTrack* actor(ActorId id) const; ///< Null when unknown.
    TrackWriter* writer(ActorId id) const {
        const std::size_t number = toNumber(id);
        return number < m_index.size() ? m_index[number] : nullptr;
    } ///< Likewise.
    const DriverTrack& driver() const { return m_driver; }
    DriverTrack& driver() { return m_driver; }

    std::uint64_t spanCount() const; ///< Kept on slots and threads.
    std::vector<SpanRow*> rows(); ///< Those whose spans are in blocks.
    void addTo(Holdings& held) const; ///< Goes over all rows.

private:
    bool create(const Event& event);
    bool applyToDriver(const Event& event);

    const Dictionary& m_dictionary;
    std::deque<TrackWriter> m_actors;
    std::vector<TrackWriter*> m_index; // By number of the actor.
    DriverTrack m_driver;
};

} // namespace playground
