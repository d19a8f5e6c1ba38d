#pragma once

#include "core/base/time.h"

#include <optional>
#include <vector>

namespace playground::ui {

/// The parts of a run that were looked at, to go back and forward between them. Many small steps in one direction, such
/// as a drag, are one entry: record() with the range where it began.
class History final {
public:
    static constexpr std::size_t most = 100;

    /// The view is about to leave `range`. Forgets what lies ahead.
    void record(TimeRange range);

    /// The range to go to from `current`; nothing when there is none.
    std::optional<TimeRange> back(TimeRange current);
    std::optional<TimeRange> forward(TimeRange current);

private:
    std::vector<TimeRange> m_behind;
    std::vector<TimeRange> m_ahead;
};

} // namespace playground::ui
