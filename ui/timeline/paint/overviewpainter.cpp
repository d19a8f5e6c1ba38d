#include "ui/timeline/paint/overviewpainter.h"

#include "ui/theme/contrast.h"
#include "ui/timeline/paint/rastercanvas.h"

#include <QPainter>

#include <algorithm>

namespace playground::ui {
namespace {

constexpr std::size_t mostSlots = 64;

} // namespace

void OverviewPainter::refreshOf(const Scene& scene) {
    if (scene.store == nullptr || !m_isFresh || !isComplete())
        return;
    if (scene.now != m_now || scene.store->eventCount() != m_events)
        begin(scene, m_image.width());
}

void OverviewPainter::paint(QPainter& painter, const Scene& scene, qreal scale) {
    const QRect& area = scene.areas.minimap;
    painter.fillRect(area, scene.theme->window);
    if (scene.store == nullptr)
        return;
    const QSize size = (QSizeF(area.size()) * scale).toSize();
    const bool isTooLong = m_imageRange.end > scene.whole.end; // What is shown may end sooner than it did.
    if (!m_isFresh || isTooLong || m_image.size() != size || m_isDark != scene.theme->isDark) {
        begin(scene, size.width());
        addRows(*scene.store, m_slots.size());
        drawImage(scene, size);
    } else if (!isComplete()) {
        addRows(*scene.store, rowsAFrame);
        if (isComplete())
            drawImage(scene, size);
    }
    if (m_imageRange.isEmpty() || scene.whole.isEmpty())
        return;
    // The run has grown a little since the content was drawn.
    QRectF target(area);
    target.setWidth(std::min(minimapOf(scene).pixelAt(m_imageRange.end), target.width()));
    painter.drawImage(target, m_image);
}

void OverviewPainter::paint(Canvas& canvas, const Scene& scene, const QRect& area) {
    begin(scene, area.width());
    addRows(*scene.store, m_slots.size());
    draw(canvas, scene, area);
}

// Of all actors, evenly chosen when there are more than a strip of 40 pixels could tell apart.
std::vector<OverviewPainter::Slot> OverviewPainter::slotsOf(const TraceStore& store) {
    std::vector<Slot> all;
    for (std::size_t actor = 0; actor < store.actorCount(); ++actor)
        for (std::size_t slot = 0; slot < store.actorAt(actor).slotRows.size(); ++slot)
            all.push_back({actor, slot});
    const std::size_t stride = std::max<std::size_t>(1, (all.size() + mostSlots - 1) / mostSlots);
    std::vector<Slot> chosen;
    for (std::size_t index = 0; index < all.size(); index += stride)
        chosen.push_back(all[index]);
    return chosen;
}

void OverviewPainter::begin(const Scene& scene, int width) {
    m_slots = slotsOf(*scene.store);
    m_next = 0;
    m_range = scene.whole;
    m_now = scene.now;
    m_events = scene.store->eventCount();
    m_parts.clear();
    for (const Viewport::Part& part : minimapOf(scene).map().stretched(width).parts())
        m_parts.emplace_back(part.left).sum.beginMixture(part.viewport, m_now);
}

void OverviewPainter::addRows(const TraceStore& store, std::size_t count) {
    for (; count > 0 && !isComplete(); --count, ++m_next)
        for (Part& part : m_parts)
            part.sum.addToMixture(store.actorAt(m_slots[m_next].actor).slotRows[m_slots[m_next].slot]);
}

void OverviewPainter::drawImage(const Scene& scene, const QSize& size) {
    m_image = QImage(size, QImage::Format_RGB32);
    RasterCanvas canvas(m_image, m_image.rect());
    draw(canvas, scene, m_image.rect());
    m_imageRange = m_range;
    m_isDark = scene.theme->isDark;
    m_isFresh = true;
}

void OverviewPainter::draw(Canvas& canvas, const Scene& scene, const QRect& area) {
    constexpr int air = 6;
    canvas.fill(area, scene.theme->window.rgb());
    if (m_range.isEmpty())
        return;
    const int height = std::max(area.height() - 2 * air, 1);
    const StatePaints paints = statePaints(*scene.theme, scene.emphasised);
    float full = 0;
    for (const Part& part : m_parts)
        full = std::max(full, part.sum.fullestColumn());
    for (Part& part : m_parts)
        for (const RowPicture::Stack& stack : part.sum.endMixture(height, full).stacks) {
            int bottom = area.bottom() + 1 - air;
            for (const CallState state :
                 {CallState::Running, CallState::GilWait, CallState::Blocked, CallState::Awaiting}) {
                const int high = stack.height[static_cast<std::size_t>(state)];
                const QColor colour(paints[static_cast<std::size_t>(state)].colour);
                const double share = state == CallState::Awaiting ? 0.4 : 0.75;
                canvas.fill({area.left() + part.left + stack.left, bottom - high, stack.right - stack.left, high},
                            blended(colour, scene.theme->window, share).rgb());
                bottom -= high;
            }
        }
}

} // namespace playground::ui
