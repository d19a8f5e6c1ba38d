#pragma once

#include "core/actor/quiet.h"

#include <string>

namespace playground {

/// A line in the log, unless the thread is to be quiet. Thread: any.
void logInfo(const std::string& line);
void logWarning(const std::string& line);
void logError(const std::string& line);

} // namespace playground
