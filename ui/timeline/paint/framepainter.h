#pragma once

#include "ui/timeline/geometry/ticks.h"
#include "ui/timeline/paint/labelcache.h"
#include "ui/timeline/paint/scene.h"

#include <QFontMetrics>
#include <QPainter>

#include <vector>

namespace playground::ui {

/// Draws what frames the plot: minimap, ruler, headers. In the scene's pixels. Thread: GUI.
class FramePainter final {
public:
    FramePainter();

    /// The marks that ruler and grid share.
    std::vector<Tick> ticks(const Viewport& viewport) const;

    void paintRuler(QPainter& painter, const Scene& scene, const std::vector<Tick>& ticks);
    void paintHeaders(QPainter& painter, const Scene& scene);
    void paintMinimapFrame(QPainter& painter, const Scene& scene);

    /// Between tracks that stay and those that scroll; headers and plot alike.
    static void paintEdgeOfPinned(QPainter& painter, const Scene& scene);

private:
    void paintHeader(QPainter& painter, const Scene& scene, const Pane& pane, const TrackGroup& group);
    void paintNumbers(QPainter& painter, const Scene& scene, const ActorNumbers& numbers, const QPoint& at);
    void paintRowNames(QPainter& painter, const Scene& scene, const Pane& pane, const TrackGroup& group);
    void paintCorner(QPainter& painter, const Scene& scene, const QRect& row, const QString& name,
                     const QString& value);

    QFont m_name;
    QFont m_small;
    QFont m_number;
    QFontMetrics m_nameMetrics;
    QFontMetrics m_numberMetrics;
    LabelCache m_slotNumbers;
};

} // namespace playground::ui
