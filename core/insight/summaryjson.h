#pragma once

#include "core/insight/runfacts.h"
#include "core/insight/summary.h"

#include <string>

namespace playground {

/// One JSON object, for `--summary json`. Times are model milliseconds.
std::string toJson(const Summary& summary, const RunFacts& facts);

} // namespace playground
