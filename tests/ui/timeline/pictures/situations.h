#pragma once

#include "core/trace/tracestore.h"

#include <memory>
#include <string>

namespace playground::ui {

/// A run that a picture is painted of.
struct Situation {
    Dictionary dictionary;
    TraceStore store{dictionary};
    TimePoint end{};
};

/// One async actor: what queued, running and awaiting look like.
std::unique_ptr<Situation> threeCalls();

/// Ten at a time, of nearly equal length.
std::unique_ptr<Situation> fiftyCallsInWaves();

std::unique_ptr<Situation> thousandSlots();

/// At least `spans` on slots and threads, far more than there are pixels.
std::unique_ptr<Situation> crowd(std::uint64_t spans);

/// Short calls are late because one does not give the loop back.
std::unique_ptr<Situation> blockedLoop();

} // namespace playground::ui
