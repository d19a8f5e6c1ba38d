#pragma once

#include "ui/timeline/geometry/arrangement.h"
#include "ui/timeline/geometry/timefold.h"

#include <memory>

namespace playground::ui {

/// Which gaps of a run are folded as it goes on: those in which nothing happens on any track that is shown, when they
/// are to be folded at all. One that has not ended is not. Thread: GUI.
class Folding final {
public:
    /// True when fold() is another. Costs little as long as no gap has ended. Null: no run.
    bool update(const TraceStore* store, const Arrangement& arrangement);

    const std::shared_ptr<const TimeFold>& fold() const { return m_fold; } ///< Null: nothing is folded.

private:
    bool set(TimeFold fold);

    const TraceStore* m_store = nullptr; // Not ours.
    IdleTimes m_idle;
    std::shared_ptr<const TimeFold> m_fold;
};

} // namespace playground::ui
