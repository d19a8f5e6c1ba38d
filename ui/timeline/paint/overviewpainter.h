#pragma once

#include "ui/timeline/geometry/rowpicture.h"
#include "ui/timeline/paint/canvas.h"
#include "ui/timeline/paint/scene.h"

#include <QImage>

class QPainter;

namespace playground::ui {

/// Draws the minimap's content: what all slots together do in the whole run. Keeps it between frames. Thread: GUI.
class OverviewPainter final {
public:
    static constexpr std::size_t rowsAFrame = 4;

    /// It is drawn anew with the next frame.
    void refresh() { m_isFresh = false; }

    /// When the run has gone on since it was drawn, it is summed up anew by a few rows with each frame, for all of a
    /// large one takes some frames' time.
    void refreshOf(const Scene& scene);

    /// `scale` pixels of the picture make one of the scene's.
    void paint(QPainter& painter, const Scene& scene, qreal scale);

    /// As shapes, of the scene as it is.
    void paint(Canvas& canvas, const Scene& scene, const QRect& area);

private:
    struct Slot {
        std::size_t actor;
        std::size_t slot;
    };
    /// What lies between two folded gaps.
    struct Part {
        int left;
        RowPicturing sum;
    };
    static std::vector<Slot> slotsOf(const TraceStore& store);

    void begin(const Scene& scene, int width);
    void addRows(const TraceStore& store, std::size_t count);
    bool isComplete() const { return m_next == m_slots.size(); }
    void draw(Canvas& canvas, const Scene& scene, const QRect& area);
    void drawImage(const Scene& scene, const QSize& size);

    // What is summed up, or was last.
    std::vector<Slot> m_slots;
    std::size_t m_next = 0; // Of those, the first that is not in the sum.
    std::vector<Part> m_parts;
    TimeRange m_range;
    TimePoint m_now{};
    std::uint64_t m_events = 0;

    QImage m_image;
    TimeRange m_imageRange;
    bool m_isDark = false;
    bool m_isFresh = false;
};

} // namespace playground::ui
