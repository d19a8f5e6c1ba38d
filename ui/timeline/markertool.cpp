#include "ui/timeline/markertool.h"

#include "ui/theme/markertint.h"
#include "ui/timeline/notes.h"
#include "ui/timeline/paint/markerpainter.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace playground::ui {
namespace {

constexpr int editorWidth = 190;
constexpr int endReach = 5;

} // namespace

MarkerTool::MarkerTool(TimelineView& view) : QObject(&view), m_view(view), m_editor(new QLineEdit(view.viewport())) {
    m_editor->setObjectName(QStringLiteral("markerName"));
    m_editor->setAccessibleName(tr("Name of the marker"));
    m_editor->setMaxLength(longestMarkerText);
    m_editor->hide();
    m_editor->installEventFilter(this);
    view.viewport()->installEventFilter(this);
    connect(m_editor, &QLineEdit::editingFinished, this, &MarkerTool::accept);
    connect(&view, &TimelineView::visibleRangeChanged, this, &MarkerTool::placeEditor);
}

void MarkerTool::setNotes(Notes* notes) {
    if (m_notes != nullptr)
        m_notes->disconnect(this);
    m_notes = notes;
    m_grip.reset();
    cancel();
    m_view.setMarkers(notes != nullptr ? &notes->markers() : nullptr);
    if (notes == nullptr)
        return;
    connect(notes, &Notes::changed, this, [this] {
        m_grip.reset(); // The index that it holds is another marker's now.
        cancel();
        m_view.setMarkers(&m_notes->markers());
    });
}

const Marker* MarkerTool::chosen() const {
    const auto index = m_view.chosenMarker();
    return m_notes != nullptr && index ? &m_notes->markers()[*index] : nullptr;
}

void MarkerTool::make() {
    if (m_notes != nullptr && m_view.scene().store != nullptr)
        begin(markerHere(), true);
}

Marker MarkerTool::markerHere() const {
    const TimePoint now = m_view.now();
    if (const auto range = m_view.selectedRange())
        return {.range = {std::clamp(range->start, TimePoint{}, now), std::clamp(range->end, TimePoint{}, now)}};
    const auto call = m_view.selectedCall();
    const auto cursor = m_view.cursorTime();
    if (cursor && (!call || m_view.stepsFromCursor()))
        return {.range = {*cursor, *cursor}};
    if (call)
        return noteOn(*call);
    if (const auto pointer = m_view.overlay().pointer)
        return pointAt(pointer->x() - m_view.scene().areas.plot.left());
    return {.range = {now, now}};
}

Marker MarkerTool::pointAt(double x) const {
    const TimePoint time = std::clamp(m_view.scene().viewport.timeAt(x), TimePoint{}, m_view.now());
    return {.range = {time, time}};
}

Marker MarkerTool::noteOn(CallId call) const {
    const CallRecord* record = m_view.scene().store->call(call);
    const TimePoint start = record != nullptr ? extentOf(*record, m_view.now()).start : TimePoint{};
    return {.range = {start, start}, .call = call};
}

void MarkerTool::begin(Marker marker, bool isNew) {
    accept(); // One that is being named already.
    if (isNew)
        marker.name =
            (marker.isNote() ? tr("Note %1") : tr("Marker %1")).arg(m_notes->markers().size() + 1).toStdString();
    m_named = std::move(marker);
    m_isNew = isNew;
    m_editor->setText(QString::fromStdString(m_named->name));
    m_editor->selectAll();
    placeEditor();
    m_editor->show();
    m_editor->setFocus();
}

void MarkerTool::placeEditor() {
    if (!m_named)
        return;
    const Scene& scene = m_view.scene();
    const QRect& strip = m_view.overlay().hasMarkers() ? scene.areas.markers : scene.areas.ruler;
    const int x = strip.left() + static_cast<int>(scene.viewport.pixelAt(m_named->range.start));
    const QRect place = m_view.toWidget({x, strip.top(), editorWidth, strip.height()});
    const int right = std::max(0, m_view.viewport()->width() - place.width());
    m_editor->setGeometry(std::clamp(place.left(), 0, right), place.top(), place.width(), place.height());
}

void MarkerTool::accept() {
    if (!m_named)
        return;
    const Marker before = *std::exchange(m_named, {});
    Marker after = before;
    if (m_editor->isModified())
        after.name = m_editor->text().simplified().toStdString();
    const bool isNew = m_isNew;
    cancel();
    const std::size_t index =
        isNew ? m_notes->add(after) : m_notes->change(m_notes->indexOf(before), after, tr("Rename marker"));
    m_view.chooseMarker(index);
}

void MarkerTool::cancel() {
    m_named.reset();
    if (!m_editor->isVisibleTo(m_view.viewport()))
        return;
    const bool hadFocus = m_editor->hasFocus();
    m_editor->hide();
    if (hadFocus)
        m_view.setFocus();
}

void MarkerTool::rename() {
    accept();
    if (const Marker* marker = chosen())
        begin(*marker, false);
}

void MarkerTool::remove() {
    if (chosen() != nullptr)
        m_notes->remove(*m_view.chosenMarker());
}

void MarkerTool::change(const Marker& marker, const QString& what) {
    m_view.chooseMarker(m_notes->change(*m_view.chosenMarker(), marker, what));
}

void MarkerTool::step(Direction direction) {
    if (m_notes == nullptr || m_notes->markers().empty())
        return;
    const Markers& markers = m_notes->markers();
    const bool isForward = direction == Direction::Forward;
    if (const auto index = m_view.chosenMarker()) {
        if (isForward ? *index + 1 < markers.size() : *index > 0)
            show(isForward ? *index + 1 : *index - 1);
        return;
    }
    const TimePoint from = m_view.cursorTime().value_or(isForward ? TimePoint::min() : TimePoint::max());
    if (const auto index = isForward ? markerAfter(markers, from) : markerBefore(markers, from))
        show(*index);
}

void MarkerTool::show(std::size_t index) {
    if (m_notes == nullptr || index >= m_notes->markers().size())
        return;
    const Marker& marker = m_notes->markers()[index];
    if (marker.isNote())
        m_view.selectCall(marker.call);
    m_view.travelTo(marker.range.start);
    m_view.chooseMarker(index);
}

std::optional<std::size_t> MarkerTool::indexAt(const QPoint& at) const {
    const QRect& strip = m_view.scene().areas.markers;
    if (!strip.contains(at))
        return {};
    const std::vector<MarkerFlag> flags = markerFlags(m_view.scene(), m_view.overlay());
    const MarkerFlag* flag = flagAt(flags, at.x() - strip.left());
    return flag != nullptr ? std::optional(flag->marker) : std::nullopt;
}

const Marker* MarkerTool::markerAt(const QPoint& at) const {
    const auto index = indexAt(at);
    return index ? &(*m_view.overlay().markers)[*index] : nullptr;
}

bool MarkerTool::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_editor) {
        const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
        const int key = isKey ? static_cast<QKeyEvent*>(event)->key() : 0;
        if (key != Qt::Key_Escape && key != Qt::Key_F2)
            return false;
        event->accept();
        if (event->type() == QEvent::KeyPress && key == Qt::Key_Escape)
            cancel();
        return true;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return m_notes != nullptr && mouse(*static_cast<QMouseEvent*>(event));
    default:
        return false;
    }
}

bool MarkerTool::mouse(const QMouseEvent& event) {
    const QPoint at = m_view.toScene(event.position());
    if (event.type() == QEvent::MouseMove) {
        if (!(event.buttons() & Qt::LeftButton))
            m_grip.reset(); // Something else took the release.
        if (m_grip)
            drag(at);
        return m_grip.has_value();
    }
    if (event.button() != Qt::LeftButton)
        return false;
    if (event.type() == QEvent::MouseButtonRelease) {
        const bool wasHeld = m_grip.has_value();
        if (wasHeld)
            release(at);
        return wasHeld;
    }
    if (!m_view.scene().areas.markers.contains(at))
        return false;
    m_view.setFocus(Qt::MouseFocusReason);
    if (event.type() == QEvent::MouseButtonDblClick && indexAt(at)) {
        m_view.chooseMarker(indexAt(at));
        rename();
        return true;
    }
    return press(at);
}

// Beside all flags a new one is made.
bool MarkerTool::press(const QPoint& at) {
    accept();
    const auto index = indexAt(at);
    const int x = at.x() - m_view.scene().areas.markers.left();
    if (!index) {
        begin(pointAt(x), true);
        return true;
    }
    const Marker& marker = m_notes->markers()[*index];
    const double end = m_view.scene().viewport.pixelAt(marker.range.end);
    m_grip = Grip{.marker = marker,
                  .index = *index,
                  .pressed = at,
                  .isEnd = !marker.range.isEmpty() && std::abs(end - x) <= endReach};
    ++m_gesture;
    m_view.chooseMarker(index);
    return true;
}

// A note stays on its call.
void MarkerTool::drag(const QPoint& at) {
    m_grip->hasMoved |= (at - m_grip->pressed).manhattanLength() >= QApplication::startDragDistance() / 2;
    if (!m_grip->hasMoved || m_grip->marker.isNote())
        return;
    const Viewport& viewport = m_view.scene().viewport;
    const TimeRange& before = m_grip->marker.range;
    const auto moved = [&](TimePoint time) { return viewport.moved(time, at.x() - m_grip->pressed.x()); };
    const TimePoint now = m_view.now();
    Marker marker = m_grip->marker;
    if (m_grip->isEnd) {
        marker.range.end = std::clamp(moved(before.end), before.start, std::max(before.start, now));
    } else {
        const TimePoint last = std::max(TimePoint{}, now - before.length());
        marker.range.start = std::clamp(moved(before.start), TimePoint{}, last);
        marker.range.end = marker.range.start + before.length();
    }
    Grip grip = *m_grip; // A change lets go of it.
    grip.index = m_notes->change(grip.index, marker, tr("Move marker"), m_gesture);
    m_grip = std::move(grip);
    m_view.chooseMarker(m_grip->index);
}

void MarkerTool::release(const QPoint&) {
    const Grip grip = *std::exchange(m_grip, {});
    if (!grip.hasMoved && grip.marker.isNote())
        m_view.markCall(grip.marker.call);
    m_view.chooseMarker(grip.index);
}

bool MarkerTool::openMenu(const QPoint& at, const QPoint& onScreen) {
    const Areas& areas = m_view.scene().areas;
    const bool isOverTime = areas.plot.contains(at) || areas.ruler.contains(at) || areas.markers.contains(at);
    if (m_notes == nullptr || m_view.scene().store == nullptr || !isOverTime)
        return false;
    accept();
    auto* menu = new QMenu(&m_view);
    menu->setObjectName(QStringLiteral("markerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_notes, &Notes::changed, menu, &QWidget::close); // It is of those, and of their run.
    if (const auto index = indexAt(at)) {
        m_view.chooseMarker(index);
        menu->addAction(tr("&Rename"), this, &MarkerTool::rename);
        addColours(*menu->addMenu(tr("&Colour")));
        menu->addAction(tr("&Delete"), this, &MarkerTool::remove);
    } else {
        if (const CallId call = m_view.overlay().hovered; call != CallId::None)
            menu->addAction(tr("Add &note to this call"), this, [=, this] { begin(noteOn(call), true); });
        menu->addAction(tr("Add &marker here"), this,
                        [=, this, x = at.x() - areas.plot.left()] { begin(pointAt(x), true); });
    }
    menu->popup(onScreen);
    return true;
}

void MarkerTool::addColours(QMenu& menu) {
    const Theme& theme = *m_view.scene().theme;
    for (std::size_t colour = 0; colour < theme.tints.size(); ++colour) {
        QPixmap swatch(12, 12);
        swatch.fill(markerTint(theme, colour));
        menu.addAction(swatch, tr("Colour &%1").arg(colour + 1), this, [=, this] {
            if (chosen() == nullptr)
                return;
            Marker marker = *chosen();
            marker.colour = static_cast<std::uint8_t>(colour);
            change(marker, tr("Colour marker"));
        });
    }
}

} // namespace playground::ui
