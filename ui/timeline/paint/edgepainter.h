#pragma once

#include "ui/timeline/paint/scene.h"

class QPainter;

namespace playground::ui {

/// Draws what lies before the trace's edge, where spans were dropped: hatched up to a torn line, and in the plot with
/// words that say what and why. Nothing when the trace is whole. Thread: GUI.
void paintPlotEdge(QPainter& painter, const Scene& scene);
void paintMinimapEdge(QPainter& painter, const Scene& scene);

} // namespace playground::ui
