#pragma once

#include "ui/timeline/paint/framepainter.h"
#include "ui/timeline/paint/labelcache.h"
#include "ui/timeline/paint/rowspainter.h"

#include <QImage>

#include <array>

namespace playground::ui {

/// Draws a frame of the timeline without its overlay: the one painter of the widget and of every file.
/// Keeps memory and texts between frames. Thread: GUI.
class TimelinePainter final {
public:
    TimelinePainter();

    /// Into a picture of Format_RGB32 whose device pixel ratio is set.
    void paint(QImage& image, const Scene& scene);

    /// As shapes.
    void paint(QPainter& painter, const Scene& scene);

    /// Draw the minimap's content anew with the next frame; it is kept until then, however the run goes on.
    void refreshOverview() { m_isOverviewFresh = false; }
    /// Only when the run has gone on since it was drawn: to sum up all of a large one takes some frames' time.
    void refreshOverviewOf(const Scene& scene);

private:
    void paintPlot(QImage& image, const Scene& scene, qreal scale, const std::vector<Tick>& ticks);
    void paintGrid(Canvas& canvas, const Scene& scene, const QRect& plot, qreal scale, const std::vector<Tick>& ticks);
    void paintTexts(QPainter& painter, const Scene& scene, qreal scale);
    void paintLabel(QPainter& painter, const Scene& scene, const RowsPainter::Label& label, qreal scale);
    void paintBand(QPainter& painter, const Scene& scene, const RowsPainter::Band& band, qreal scale);
    void paintFlag(QPainter& painter, const Scene& scene, const RowsPainter::Flag& flag, qreal scale);
    void paintFrame(QPainter& painter, const Scene& scene, const std::vector<Tick>& ticks);
    void paintOverview(Canvas& canvas, const Scene& scene, const QRect& area);

    std::array<RowsPainter, 2> m_rows; // Of the upper and of the lower half, which are painted at once.
    FramePainter m_frame;
    LabelCache m_labels;
    LabelCache m_letters;
    RowPicturing m_picturing;
    QImage m_overview;
    TimeRange m_overviewRange;
    TimePoint m_overviewNow{};
    std::uint64_t m_overviewEvents = 0;
    bool m_overviewIsDark = false;
    bool m_isOverviewFresh = false;
};

} // namespace playground::ui
