#pragma once

#include "core/scenario/scenario.h"

#include <QString>

namespace playground::ui {

enum class MethodKind : std::uint8_t { Async, Sync };

/// What a step does, in words on one line: "await store.get ×3 as a". Of a repeat or a for each without its steps.
QString stepWords(const Step& step, MethodKind kind);

/// Likewise of the driver: "fire web.page ×50, one every 20 ms, as pages".
QString stepWords(const DriverStep& step);

/// "100 ms", "100 ms to 300 ms", "about 100 ms (exponential)".
QString distributionWords(const Distribution& distribution);

} // namespace playground::ui
