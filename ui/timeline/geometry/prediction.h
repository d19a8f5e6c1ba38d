#pragma once

#include "core/insight/counterparts.h"
#include "ui/timeline/geometry/viewport.h"

#include <optional>

namespace playground::ui {

/// What was predicted of a run, to be drawn behind it: the store of another run, the tracks of which stand for those of
/// this one, and which is moved so that both begin with their first submission. Thread: GUI.
class Prediction final {
public:
    Prediction() = default; ///< None.

    /// The store outlives it. Nothing is predicted after `end`.
    Prediction(const TraceStore& store, TimePoint end) : m_store(&store), m_end(end), m_counterparts(store) {}

    /// True when it moved: the run has begun. Cheap to call once a frame.
    bool update(const TraceStore& run);

    const TraceStore* store() const { return m_store; } ///< Null: none.
    const ActorTrack* trackOf(std::size_t actor) const; ///< By index in the store of the run; null when there is none.
    TimePoint end() const { return m_end; } ///< In its own time, as are its spans.

    TimePoint endInRun() const { return m_end + m_shift; } ///< Zero for none.
    Viewport inItsTime(const Viewport& part) const { return part.earlier(m_shift); } ///< Of a part that is to scale.

private:
    const TraceStore* m_store = nullptr; // Not ours.
    TimePoint m_end{};
    Duration m_shift{};
    Counterparts m_counterparts;
};

} // namespace playground::ui
