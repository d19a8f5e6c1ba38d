#pragma once

#include "core/insight/timebins.h"

#include <cstdint>
#include <optional>
#include <utility>

namespace playground::ui {

/// What a person brushes in a histogram. An end that is at the end of the bins lets through whatever is beyond it, and
/// a brush that lets through everything is none.
using Brush = std::optional<TimeBand>;

Brush brushOf(const TimeBins& bins, std::size_t first, std::size_t last); ///< Both are in it, in either order.

enum class BrushEnd : std::uint8_t { From, To };
enum class BrushStep : std::uint8_t { Down, Up, All }; ///< To the edge below or above, or out to the end of the bins.

/// The brush with one end at another edge, a bin wide at least. Without a brush
/// it comes in from everything, or else is of the highest bin. Needs bins.
Brush stepped(const TimeBins& bins, const Brush& brush, BrushEnd end, BrushStep step);

/// The first and the last bin of which the band has something. Needs bins, and a band that is not empty.
std::pair<std::size_t, std::size_t> binsIn(const TimeBins& bins, const TimeBand& band);

} // namespace playground::ui
