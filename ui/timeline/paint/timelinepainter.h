#pragma once

#include "ui/timeline/paint/framepainter.h"
#include "ui/timeline/paint/labelcache.h"
#include "ui/timeline/paint/overviewpainter.h"
#include "ui/timeline/paint/rowspainter.h"

#include <QImage>
#include <QThreadPool>

#include <span>
#include <vector>

namespace playground::ui {

/// Draws a frame of the timeline without its overlay: the one painter of the widget and of every file.
/// Keeps memory and texts between frames. Thread: GUI.
class TimelinePainter final {
public:
    TimelinePainter();

    /// How many pixels wide the plot is at a device pixel ratio.
    static int columnsOf(const Scene& scene, qreal scale);

    /// Into a picture of Format_RGB32 whose device pixel ratio is set.
    void paint(QImage& image, const Scene& scene);

    /// As shapes.
    void paint(QPainter& painter, const Scene& scene);

    /// The minimap's content is kept, however the run goes on, until this is told what to do.
    OverviewPainter& overview() { return m_overview; }

private:
    /// A part of a pane, which one thread paints.
    struct Part;
    std::vector<Part> partsFor(QImage& image, const Scene& scene, qreal scale);

    void paintGrid(Canvas& canvas, const Scene& scene, const QRect& plot, qreal scale, const std::vector<Tick>& ticks);
    void paintAroundPlot(QPainter& painter, const Scene& scene, const std::vector<Tick>& ticks);
    static void paintOverPlot(QPainter& painter, const Scene& scene);
    void paintTexts(QPainter& painter, const Scene& scene, const Pane& pane, const RowsPainter& rows, qreal scale);
    void paintLabel(QPainter& painter, const Scene& scene, const RowsPainter::Label& label, qreal scale);
    void paintBand(QPainter& painter, const Scene& scene, const RowsPainter::Band& band, qreal scale);
    void paintFlag(QPainter& painter, const Scene& scene, const RowsPainter::Flag& flag, qreal scale);

    std::vector<RowsPainter> m_rows; // One a part.
    FramePainter m_frame;
    LabelCache m_labels;
    LabelCache m_letters;
    OverviewPainter m_overview;
    QThreadPool m_helper; // One thread that stays: a new one is often put where this one runs, and waits for it.
};

} // namespace playground::ui
