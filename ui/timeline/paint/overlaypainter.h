#pragma once

#include "core/trace/marker.h"
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
    const Markers* markers = nullptr; ///< What a person has marked; outlives it. Null: nothing.
    std::optional<std::size_t> marker; ///< Chosen one of them.
    HoverCard card;
    std::optional<int> dropLine; ///< Where a track that is dragged would land, from the top of all tracks.
    bool hasFocus = false;

    bool hasMarkers() const { return markers != nullptr && !markers->empty(); }
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
