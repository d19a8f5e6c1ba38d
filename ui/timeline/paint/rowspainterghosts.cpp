#include "ui/timeline/paint/rowspainter.h"

#include <algorithm>
#include <numeric>

// The parts of RowsPainter that draw spans that were predicted.
namespace playground::ui {

// It is seen below a bar that covers all else of it.
QRect RowsPainter::ghostLane(const QRect& lane) const { return lane.adjusted(0, 0, 0, px(2)); }

void RowsPainter::paintGhosts(const SpanRow& row, const QRect& lane) {
    const QRect ghosts = ghostLane(lane);
    paintGhosts(m_picturing.picture(row, m_ghostViewport, m_scene->prediction.end(), ghosts.height()), ghosts);
}

// Of a crowd one tint for all states, and a line on top.
void RowsPainter::paintGhosts(const RowPicture& picture, const QRect& lane) {
    if (!picture.stacks.empty()) {
        m_layer.assign(static_cast<std::size_t>(picture.stacks.back().right), 0);
        for (const RowPicture::Stack& stack : picture.stacks)
            std::fill(m_layer.begin() + stack.left, m_layer.begin() + stack.right,
                      std::accumulate(stack.height.begin(), stack.height.end(), 0));
        m_canvas->columns(lane.left(), lane.bottom() + 1, m_layer, m_outline);
        for (int& height : m_layer)
            height -= px(1);
        m_canvas->columns(lane.left(), lane.bottom() + 1, m_layer,
                          m_ghosts[static_cast<std::size_t>(CallState::Running)].colour);
    }
    for (const RowPicture::Bar& bar : picture.bars)
        paintGhostBar(bar, lane);
}

void RowsPainter::paintGhostBar(const RowPicture::Bar& bar, const QRect& lane) {
    const int thick = px(1);
    // One pixel of air keeps neighbours apart.
    const int width = bar.width() - (bar.endsHere && bar.width() > 3 * thick ? thick : 0);
    const QRect rect(lane.left() + bar.left, lane.top(), width, lane.height());
    m_canvas->fill(rect, m_outline);
    const QRect inner = rect.adjusted(bar.beginsHere ? thick : 0, thick, bar.endsHere ? -thick : 0, -thick);
    if (!inner.isEmpty())
        m_canvas->bar(inner, m_ghosts[static_cast<std::size_t>(bar.state)], Canvas::NoCorner);
}

void RowsPainter::paintGhostDriver(const QRect& marks, const QRect& waits) {
    const Prediction& prediction = m_scene->prediction;
    if (prediction.store() == nullptr)
        return;
    for (const ChartRun& run : chartOf(prediction.store()->driverSubmissions(), m_ghostViewport, prediction.end()))
        if (run.extent.max > run.extent.min)
            m_canvas->fill(
                {marks.left() + run.left, marks.top(), std::max(run.right - run.left, px(1)), marks.height()},
                m_outline);
    paintGhosts(prediction.store()->driverWaits(), waits);
}

} // namespace playground::ui
