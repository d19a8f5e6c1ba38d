#pragma once

#include "core/insight/moment.h"
#include "ui/theme/theme.h"

#include <QString>

namespace playground::ui {

/// Calls listed of each slot list and queue, and actors of a run; what is left out is told by its number.
constexpr std::size_t mostListed = 8;
constexpr std::size_t mostActors = 24;

/// A section for each actor, as rich text. Calls are links: "call:NUMBER".
QString momentHtml(const TraceStore& store, const Moment& moment, const Theme& theme);

} // namespace playground::ui
