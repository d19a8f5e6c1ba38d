#pragma once

#include "core/trace/tracestore.h"

#include <memory>
#include <string>

namespace playground::ui {

/// A run that a picture is painted of.
struct Situation {
    explicit Situation(const TraceBudget& budget = {}) : store(dictionary, budget) {}

    Dictionary dictionary;
    TraceStore store;
    TimePoint end{};
};

/// One async actor: what queued, running and awaiting look like.
std::unique_ptr<Situation> threeCalls();

/// The same three, half as long again: what was predicted of them was wrong.
std::unique_ptr<Situation> threeSlowCalls();

/// A few calls, three times, with seconds between in which nothing happens.
std::unique_ptr<Situation> burstsWithPauses();

/// Ten at a time, of nearly equal length.
std::unique_ptr<Situation> fiftyCallsInWaves();

std::unique_ptr<Situation> thousandSlots();

/// At least `spans` on slots and threads, far more than there are pixels.
std::unique_ptr<Situation> crowd(std::uint64_t spans, const TraceBudget& budget = {});

/// Short calls are late because one does not give the loop back.
std::unique_ptr<Situation> blockedLoop();

} // namespace playground::ui
