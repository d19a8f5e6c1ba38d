#pragma once

#include "core/insight/runfacts.h"
#include "core/insight/summary.h"

#include <string>

namespace playground {

/// The numbers of a run for a person at a terminal: sentences, and a table with a line an actor and a method.
std::string toText(const Summary& summary, const RunFacts& facts);

} // namespace playground
