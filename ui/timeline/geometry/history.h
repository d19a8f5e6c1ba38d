#pragma once

#include "core/base/time.h"
#include "ui/timeline/geometry/arrangement.h"

#include <optional>
#include <vector>

namespace playground::ui {

/// What a person looks at: a part of the run's time, and the tracks as they are arranged.
struct Sight {
    TimeRange range;
    Arrangement arrangement;
    bool operator==(const Sight&) const = default;
};

/// What was looked at, to go back and forward between it. Many small steps in one direction, such as a drag, are one
/// entry: record() with the sight where it began.
class History final {
public:
    static constexpr std::size_t most = 100;

    /// The view is about to leave `sight`. Forgets what lies ahead.
    void record(const Sight& sight);

    /// What to go to from `current`; nothing when there is none.
    std::optional<Sight> back(const Sight& current);
    std::optional<Sight> forward(const Sight& current);

private:
    std::vector<Sight> m_behind;
    std::vector<Sight> m_ahead;
};

} // namespace playground::ui
