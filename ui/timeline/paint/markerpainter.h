#pragma once

#include "ui/timeline/geometry/markerflags.h"
#include "ui/timeline/paint/overlaypainter.h"

namespace playground::ui {

/// Draws what a person has marked: flags in their strip, lines and bands through the lanes, notes on their calls, ticks
/// in the minimap. Nothing without markers. Thread: GUI.
void paintMarkers(QPainter& painter, const Scene& scene, const Overlay& overlay);

/// The flags as they are drawn. Empty without markers.
std::vector<MarkerFlag> markerFlags(const Scene& scene, const Overlay& overlay);

} // namespace playground::ui
