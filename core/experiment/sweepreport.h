#pragma once

#include "core/experiment/sweep.h"

#include <string>

namespace playground {

/// What the knee says, or why there is none.
std::string kneeSentence(const Knob& knob, const std::vector<SweepPoint>& points);

/// A table with a bar for each makespan, the knee marked and told in a sentence.
std::string sweepText(const Knob& knob, const std::vector<SweepPoint>& points);

/// A line for the names of the columns and one for each point; times in milliseconds.
std::string sweepCsv(const Knob& knob, const std::vector<SweepPoint>& points);

/// One object; times in milliseconds.
std::string sweepJson(const Knob& knob, const std::vector<SweepPoint>& points);

} // namespace playground
