#pragma once

#include "ui/timeline/paint/scene.h"

class QPainter;

namespace playground::ui {

/// Tears what is drawn apart where gaps are folded.
void paintPlotStrips(QPainter& painter, const Scene& scene);
void paintMinimapStrips(QPainter& painter, const Scene& scene);

/// How long they are; on the ruler.
void paintStripLengths(QPainter& painter, const Scene& scene);

} // namespace playground::ui
