#pragma once

#include "core/io/chromecontext.h"
#include "core/io/reading/chromeevent.h"
#include "core/trace/marker.h"

#include <optional>

namespace playground {

// Markers in a Chrome trace: at a time as instant events of the whole run, over a range as asynchronous ones, which may
// overlap. Both in a category of their own.

void writeMarkers(ChromeContext& context, const Markers& markers);

bool isOfMarker(const ChromeEvent& event);

/// Needs isOfMarker() and a time. None: the end of one that another event tells.
std::optional<Marker> markerIn(const ChromeEvent& event);

} // namespace playground
