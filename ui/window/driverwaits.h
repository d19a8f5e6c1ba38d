#pragma once

#include "core/scenario/scenario.h"

#include <string>
#include <vector>

namespace playground::ui {

// A driver that waits for more calls than its batches have cannot be written and read again.

/// No wait is for more calls than there are.
void limitWaits(std::vector<DriverStep>& driver);

/// The driver no longer waits for the batch `ref`, and no call has its results as arguments.
void forgetBatch(std::vector<DriverStep>& driver, const std::string& ref);

} // namespace playground::ui
