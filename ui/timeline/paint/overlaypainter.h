#pragma once

#include "ui/timeline/geometry/hittest.h"
#include "ui/timeline/geometry/pathline.h"
#include "ui/timeline/paint/hovercard.h"
#include "ui/timeline/paint/scene.h"

#include <QFont>
#include <QPoint>

class QPainter;

namespace playground::ui {

/// What lies over a frame and changes without it.
struct Overlay {
    std::optional<QPoint> pointer; ///< In the widget; within plot or ruler only.
    CallId hovered = CallId::None;
    CallId selected = CallId::None;
    std::optional<TimeRange> range; ///< Selected.
    std::vector<PathMark> path; ///< Through the calls; mostly none.
    std::optional<TimePoint> cursor; ///< Where steps from event to event have come to.
    HoverCard card;
    std::optional<int> dropLine; ///< Where a track that is dragged would land, from the top of all tracks.
    bool hasFocus = false;
};

/// Draws the overlay: walks no span, so its cost depends on nothing but itself. Thread: GUI.
class OverlayPainter final {
public:
    void paint(QPainter& painter, const Scene& scene, const Overlay& overlay);

private:
    void paintRange(QPainter& painter, const Scene& scene, const Overlay& overlay);
    void paintCall(QPainter& painter, const Scene& scene, CallId call, bool isSelected);
    void paintPlace(QPainter& painter, const Scene& scene, const QRect& place, bool isSelected);
    void paintArrows(QPainter& painter, const Scene& scene, const CallRecord& call);
    void paintPath(QPainter& painter, const Scene& scene, const Overlay& overlay);
    void paintCursor(QPainter& painter, const Scene& scene, const Overlay& overlay);
    void paintPointer(QPainter& painter, const Scene& scene, const Overlay& overlay);
    void paintCard(QPainter& painter, const Scene& scene, const Overlay& overlay);
};

} // namespace playground::ui
