#include "ui/timeline/paint/rowspainter.h"

#include "ui/timeline/geometry/litcolumns.h"

#include <algorithm>
#include <cmath>

namespace playground::ui {
namespace {

constexpr int leastRoundWidth = 6;
constexpr int leastLetterWidth = 12;
constexpr int endWidth = 3;
constexpr std::size_t mostSampledLanes = 32;

// From the foot of a column up: what uses the machine first.
constexpr std::array<CallState, 9> stackOrder{CallState::Running,  CallState::GilWait,   CallState::Blocked,
                                              CallState::Awaiting, CallState::Queued,    CallState::Submitted,
                                              CallState::Finished, CallState::Cancelled, CallState::Failed};

std::vector<const SpanRow*> sampledLanes(const TrackRow& row, const ActorTrack& track) {
    const bool isThreads = row.kind == TrackRow::Kind::ThreadRest;
    const std::size_t known = isThreads ? track.threads.size() : track.slotRows.size();
    const std::size_t hidden = known > row.lane ? known - row.lane : 0;
    const std::size_t stride = std::max<std::size_t>(1, (hidden + mostSampledLanes - 1) / mostSampledLanes);
    std::vector<const SpanRow*> lanes;
    for (std::size_t index = row.lane; index < known; index += stride)
        lanes.push_back(isThreads ? &track.threads[index].spans : &track.slotRows[index]);
    return lanes;
}

} // namespace

int RowsPainter::px(int logical) const { return static_cast<int>(std::lround(logical * m_scale)); }

int RowsPainter::yOf(int contentY) const { return m_plot.top() + px(contentY - m_pane.content); }

QRect RowsPainter::strip(const TrackRow& row, int top, int height) const {
    return {m_plot.left(), yOf(row.top + top), m_plot.width(), px(height)};
}

void RowsPainter::paint(Canvas& canvas, const Scene& scene, const Pane& pane, const QRect& plot, qreal scale,
                        const Slice& slice) {
    m_canvas = &canvas;
    m_scene = &scene;
    m_pane = pane;
    m_scale = scale;
    m_slice = slice;
    m_paints = statePaints(*scene.theme, scene.emphasised);
    m_faded = fadedPaints(*scene.theme);
    m_ghosts = ghostPaints(*scene.theme);
    m_outline = ghostOutline(*scene.theme);
    m_lit.clear();
    m_labels.clear();
    m_flags.clear();
    m_bands.clear();
    m_picturing.beginFrame();
    if (scene.store == nullptr)
        return;
    for (const Viewport::Part& part : scene.viewport.stretched(plot.width()).parts()) {
        m_plot = QRect(plot.left() + part.left, plot.top(), part.viewport.width(), plot.height());
        m_viewport = part.viewport;
        m_ghostViewport = scene.prediction.inItsTime(m_viewport);
        for (const TrackGroup& group : scene.layout->groups())
            if (group.bottom() > slice.top && group.top < slice.bottom)
                paintGroup(group);
    }
}

void RowsPainter::paintGroup(const TrackGroup& group) {
    const ActorTrack* track = group.actor ? &m_scene->store->actorAt(*group.actor) : nullptr;
    m_ghost = group.actor ? m_scene->prediction.trackOf(*group.actor) : nullptr;
    m_litOnThreads.clear();
    m_limit = track != nullptr ? chartOf(track->limit, m_viewport, std::min(m_scene->now, track->stopped))
                               : std::vector<ChartRun>{};
    for (const TrackRow& row : m_scene->layout->rowsIn(group, m_slice.top, m_slice.bottom)) {
        if (track != nullptr)
            paintRow(row, *track);
        else
            paintDriver(row);
    }
    if (track != nullptr) {
        paintLimitChanges(*track, group);
        for (const TrackRow& row : m_scene->layout->rowsIn(group, group.top, group.bottom()))
            if (beginsHere(group) && row.kind == TrackRow::Kind::Thread && row.lane < track->threads.size())
                addBands(*track, row, group);
    }
    m_canvas->fill({m_plot.left(), yOf(group.bottom()) - 1, m_plot.width(), 1}, m_scene->theme->strongLine.rgb());
}

void RowsPainter::paintRow(const TrackRow& row, const ActorTrack& track) {
    const auto bars = strip(row, 0, TrackLayout::barHeight);
    switch (row.kind) {
    case TrackRow::Kind::Driver:
        break;
    case TrackRow::Kind::Thread:
        paintLane(track.info.kind == ActorKind::Async ? 0 : row.lane, bars);
        if (m_ghost != nullptr && row.lane < m_ghost->threads.size())
            paintGhosts(m_ghost->threads[row.lane].spans, bars);
        if (row.lane < track.threads.size())
            paintSpans(m_picturing.picture(track.threads[row.lane].spans, m_viewport, m_scene->now, bars.height(),
                                           RowPast::Final),
                       bars, track, row);
        break;
    case TrackRow::Kind::Slot: {
        const auto lane = strip(row, TrackLayout::tailHeight + 1, TrackLayout::barHeight);
        paintLane(row.lane, lane);
        if (m_ghost != nullptr && row.lane < m_ghost->slotRows.size())
            paintGhosts(m_ghost->slotRows[row.lane], lane);
        if (row.lane >= track.slotRows.size())
            break;
        const auto tail = strip(row, 0, TrackLayout::tailHeight);
        paintTail(m_picturing.picture(track.tails[row.lane], m_viewport, m_scene->now, tail.height()), tail);
        paintSpans(
            m_picturing.picture(track.slotRows[row.lane], m_viewport, m_scene->now, lane.height(), RowPast::Final),
            lane, track, row);
        break;
    }
    case TrackRow::Kind::ThreadRest:
    case TrackRow::Kind::Rest:
        paintRest(row, track);
        break;
    case TrackRow::Kind::InFlight: {
        // A limit far above what is used would press the chart flat.
        const std::int64_t used = std::max(track.inFlight.max(), m_ghost != nullptr ? m_ghost->inFlight.max() : 0);
        const auto most = std::max<std::int64_t>({1, used, std::min(track.limit.max(), 2 * used)});
        paintChart(track.inFlight, most, row, CallState::Running);
        if (m_ghost != nullptr)
            paintGhostChart(m_ghost->inFlight, most, row);
        paintLimit(most, row);
        break;
    }
    case TrackRow::Kind::Queued: {
        const auto most =
            std::max<std::int64_t>({1, track.queued.max(), m_ghost != nullptr ? m_ghost->queued.max() : 0});
        paintChart(track.queued, most, row, CallState::Queued);
        if (m_ghost != nullptr)
            paintGhostChart(m_ghost->queued, most, row);
        break;
    }
    }
}

// Of a group in two strips, that which is handed out is so by the upper one.
bool RowsPainter::beginsHere(const TrackGroup& group) const {
    return m_slice.contains(std::max(group.top, m_pane.content));
}

// A lane is there while the limit allows its slot.
void RowsPainter::paintLane(std::size_t slot, const QRect& lane) {
    for (const ChartRun& run : m_limit)
        if (run.extent.max > static_cast<std::int64_t>(slot))
            m_canvas->fill({lane.left() + run.left, lane.top(), run.right - run.left, lane.height()},
                           m_scene->theme->lane.rgb());
}

void RowsPainter::paintRest(const TrackRow& row, const ActorTrack& track) {
    const auto lane = strip(row, 2, TrackLayout::restHeight);
    m_canvas->fill(lane, m_scene->theme->lane.rgb());
    if (m_ghost != nullptr) {
        const QRect ghosts = ghostLane(lane);
        paintGhosts(m_picturing.mixture(sampledLanes(row, *m_ghost), m_ghostViewport, m_scene->prediction.end(),
                                        ghosts.height()),
                    ghosts);
    }
    paintSpans(m_picturing.mixture(sampledLanes(row, track), m_viewport, m_scene->now, lane.height()), lane, track,
               row);
}

void RowsPainter::paintSpans(const RowPicture& picture, const QRect& lane, const ActorTrack& track,
                             const TrackRow& row) {
    if (!picture.stacks.empty()) {
        light(track, row);
        paintStacks(picture, lane);
    }
    for (const RowPicture::Bar& bar : picture.bars)
        paintBar(bar, lane);
}

// Each state reaches down to the foot, behind those that stand below it.
void RowsPainter::paintStacks(const RowPicture& picture, const QRect& lane) {
    stackUp(picture);
    for (auto state = stackOrder.rbegin(); state != stackOrder.rend(); ++state) {
        if (!m_stacked.contains(static_cast<std::size_t>(*state)))
            continue;
        paintLayer(*state, m_paints, true, lane);
        if (!m_lit.empty())
            paintLayer(*state, m_faded, false, lane);
    }
}

void RowsPainter::stackUp(const RowPicture& picture) {
    const auto columns = static_cast<std::size_t>(picture.stacks.back().right);
    m_stacked = {};
    m_belowFoot.assign(columns, 0);
    for (const RowPicture::Stack& stack : picture.stacks) {
        int top = 0;
        for (const CallState state : stackOrder) {
            const auto number = static_cast<std::size_t>(state);
            if (stack.height[number] == 0)
                continue;
            if (!m_stacked.contains(number))
                m_tops[number].assign(columns, 0);
            m_stacked.add(number);
            if (m_paints[number].pattern == StatePattern::Foot)
                std::fill(m_belowFoot.begin() + stack.left, m_belowFoot.begin() + stack.right, top);
            top += stack.height[number];
            std::fill(m_tops[number].begin() + stack.left, m_tops[number].begin() + stack.right, top);
        }
    }
}

// In the columns that are lit, or in the others.
void RowsPainter::paintLayer(CallState state, const StatePaints& paints, bool isLit, const QRect& lane) {
    const StatePaint& paint = paints[static_cast<std::size_t>(state)];
    m_layer = m_tops[static_cast<std::size_t>(state)];
    for (std::size_t column = 0; column < m_lit.size() && column < m_layer.size(); ++column)
        if (m_lit[column] != isLit)
            m_layer[column] = 0;
    const bool hasFoot = paint.pattern == StatePattern::Foot;
    m_canvas->columns(lane.left(), lane.bottom() + 1, m_layer, hasFoot ? paint.ground : paint.colour);
    if (!hasFoot)
        return;
    // On top of the work, which is painted over it: a tint alone would be lost among so little of everything.
    const int foot = px(PatternMetrics::foot);
    for (std::size_t column = 0; column < m_layer.size(); ++column)
        m_layer[column] = std::min(m_layer[column], m_belowFoot[column] + foot);
    m_canvas->columns(lane.left(), lane.bottom() + 1, m_layer, paint.colour);
}

// A crowded column of a thread is lit when a match holds a slot then: whether it had the thread too is not told apart.
void RowsPainter::light(const ActorTrack& track, const TrackRow& row) {
    m_lit.clear();
    if (m_scene->search == nullptr)
        return;
    const auto slot = static_cast<std::uint32_t>(row.lane);
    if (row.kind == TrackRow::Kind::Slot) {
        m_lit = litColumns(*m_scene->search, track.id, slot, m_viewport, m_scene->now);
    } else if (row.kind == TrackRow::Kind::Rest) {
        m_lit = litColumnsFrom(*m_scene->search, track, slot, m_viewport, m_scene->now);
    } else {
        if (m_litOnThreads.empty())
            m_litOnThreads = litColumnsFrom(*m_scene->search, track, 0, m_viewport, m_scene->now);
        m_lit = m_litOnThreads;
    }
}

const StatePaint& RowsPainter::paintFor(CallState state, CallId call) const {
    const bool isFaded = m_scene->search != nullptr && call != CallId::None && !m_scene->search->isMatch(call);
    return (isFaded ? m_faded : m_paints)[static_cast<std::size_t>(state)];
}

void RowsPainter::paintBar(const RowPicture::Bar& bar, const QRect& lane) {
    const StatePaint& paint = paintFor(bar.state, bar.call);
    const bool isRound = bar.width() >= px(leastRoundWidth);
    // One pixel of air keeps neighbours apart.
    const QRect rect(lane.left() + bar.left, lane.top(), bar.width() - (isRound && bar.endsHere ? 1 : 0),
                     lane.height());
    int corners = Canvas::NoCorner;
    if (isRound)
        corners = (bar.beginsHere ? Canvas::LeftCorners : 0) | (bar.endsHere ? Canvas::RightCorners : 0);
    m_canvas->bar(rect, paint, corners);
    if (bar.call == CallId::None)
        return;
    paintEnd(bar, rect);
    if (bar.width() >= px(leastLetterWidth))
        if (const CallRecord* call = m_scene->store->call(bar.call))
            m_labels.push_back({rect, call->method, paint});
}

// How the call ended, where its last span does.
void RowsPainter::paintEnd(const RowPicture::Bar& bar, const QRect& rect) {
    const CallRecord* call = bar.endsHere ? m_scene->store->call(bar.call) : nullptr;
    if (call == nullptr || !call->isEnded() || call->ended != bar.end)
        return;
    const bool isGood = call->state == CallState::Finished;
    const int width = isGood ? px(2) : px(endWidth + 1);
    if (isGood && rect.width() < px(leastLetterWidth))
        return;
    const StatePaint& paint = paintFor(call->state, call->id);
    const int shown = std::min(rect.width(), width);
    m_canvas->bar({rect.right() + 1 - shown, rect.top(), shown, rect.height()}, paint, Canvas::NoCorner);
}

void RowsPainter::paintTail(const RowPicture& picture, const QRect& tail) {
    const StatePaint& paint = m_paints[static_cast<std::size_t>(CallState::Queued)];
    picture.forEachCrowd([&](int left, int right) {
        m_canvas->fill({tail.left() + left, tail.top(), right - left, tail.height()}, paint.colour);
    });
    for (const RowPicture::Bar& bar : picture.bars)
        m_canvas->bar({tail.left() + bar.left, tail.top(), bar.width() - (bar.endsHere && bar.width() > 4 ? 1 : 0),
                       tail.height()},
                      paintFor(CallState::Queued, bar.call), Canvas::NoCorner);
}

} // namespace playground::ui
