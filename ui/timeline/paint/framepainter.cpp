#include "ui/timeline/paint/framepainter.h"

#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/theme/words.h"
#include "ui/timeline/geometry/timelabel.h"

#include <QCoreApplication>

#include <array>

namespace playground::ui {
namespace {

constexpr int margin = 16;
constexpr int rightMargin = 10;

// What goes wrong comes before what went well: it is not to be what there is no room for.
constexpr std::array headerStates{CallState::Running, CallState::Awaiting, CallState::Blocked,   CallState::GilWait,
                                  CallState::Queued,  CallState::Failed,   CallState::Cancelled, CallState::Finished};

bool alwaysInHeaders(CallState state) {
    return state == CallState::Running || state == CallState::Awaiting || state == CallState::Queued ||
           state == CallState::Finished;
}

struct FrameWords {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString kindText(const ActorTrack& track, const ActorNumbers& numbers) {
    return QStringLiteral("%1 · %2 %3").arg(kindWord(track.info.kind), FrameWords::tr("limit")).arg(numbers.limit);
}

// As it is called everywhere else, but for the actor's name, which stands above it.
QString threadName(const ActorTrack& track, std::size_t thread) {
    if (thread >= track.threads.size()) // It has not begun yet.
        return track.info.kind == ActorKind::Threaded ? FrameWords::tr("thread %1").arg(thread + 1)
                                                      : FrameWords::tr("loop");
    const auto name = QString::fromStdString(track.threads[thread].name);
    const QString actor = QString::fromStdString(track.info.name) + QLatin1Char(' ');
    const QString rest = name.startsWith(actor) ? name.mid(actor.size()) : name;
    return rest == QLatin1String("event loop") ? FrameWords::tr("loop") : rest; // There is little room beside the name.
}

QString lensText(Lens lens) {
    switch (lens) {
    case Lens::Slots:
        return FrameWords::tr("Actors by slot");
    case Lens::Threads:
        return FrameWords::tr("Actors by thread");
    case Lens::Both:
        break;
    }
    return FrameWords::tr("Actors by thread and slot");
}

// A drawing pin seen from the side, as wide as a letter.
QPolygonF pinAt(const QPointF& middle) {
    const QPolygonF pin{{-3, -5}, {3, -5},   {2, -4}, {2, -1},  {4, 1},  {0.5, 1},
                        {0, 6},   {-0.5, 1}, {-4, 1}, {-2, -1}, {-2, -4}};
    return pin.translated(middle);
}

// `at` is how far the text begins from the outer edge of the headers, and its base line.
void write(QPainter& painter, const Areas& areas, const QPoint& at, const QString& text) {
    const int width = painter.fontMetrics().horizontalAdvance(text);
    const QRect place(areas.headers.left() + at.x(), at.y(), width, 1);
    painter.drawText(areas.mirrored(areas.headers, place).left(), at.y(), text);
}

// What is hidden is told, so that nobody looks for it in vain.
QString cornerText(const Arrangement& arrangement) {
    const QString lens = lensText(arrangement.lens);
    return arrangement.hidden.empty() ? lens : FrameWords::tr("%1, %2 hidden").arg(lens).arg(arrangement.hidden.size());
}

} // namespace

FramePainter::FramePainter()
    : m_name(textFont(13, QFont::DemiBold)),
      m_small(textFont(11)),
      m_number(numberFont(11)),
      m_nameMetrics(m_name),
      m_numberMetrics(m_number),
      m_slotNumbers(m_number) {}

std::vector<Tick> FramePainter::ticks(const Viewport& viewport) const {
    return ticksFor(viewport, [this](const QString& text) { return m_numberMetrics.horizontalAdvance(text); });
}

void FramePainter::paintRuler(QPainter& painter, const Scene& scene, const std::vector<Tick>& ticks) {
    const Theme& theme = *scene.theme;
    const QRect& ruler = scene.areas.ruler;
    painter.fillRect(ruler, theme.panel);
    painter.setFont(m_number);
    painter.save();
    painter.setClipRect(ruler);
    for (const Tick& tick : ticks) {
        const int x = ruler.left() + static_cast<int>(std::lround(scene.viewport.pixelAt(tick.time)));
        const int length = tick.isMajor() ? 8 : 4;
        painter.fillRect(x, ruler.bottom() - length, 1, length, tick.isMajor() ? theme.faintText : theme.strongLine);
        // A part of a number would be read as another one.
        const int left = x + 5;
        const int right = left + m_numberMetrics.horizontalAdvance(tick.label);
        if (!tick.isMajor() || left < ruler.left() || right > ruler.right() + 1)
            continue;
        painter.setPen(theme.softText);
        painter.drawText(left, ruler.top() + 16, tick.label);
    }
    painter.restore();
    painter.fillRect(ruler.left(), ruler.bottom(), ruler.width(), 1, theme.strongLine);
    paintCorner(painter, scene, scene.areas.lensCorner(), cornerText(scene.layout->arrangement()),
                durationLabel(scene.viewport.range().length()));
}

void FramePainter::paintCorner(QPainter& painter, const Scene& scene, const QRect& row, const QString& name,
                               const QString& value) {
    const Theme& theme = *scene.theme;
    painter.fillRect(row, theme.panel);
    painter.fillRect(row.left(), row.bottom(), row.width(), 1, theme.strongLine);
    const Areas& areas = scene.areas;
    painter.fillRect(areas.mirrored(row, {row.right(), row.top(), 1, row.height()}), theme.strongLine);
    const QRect text = areas.mirrored(row, row.adjusted(margin, 0, -rightMargin, 0));
    painter.setFont(m_small);
    painter.setPen(theme.softText);
    painter.drawText(text, areas.mirrored(Qt::AlignLeft | Qt::AlignVCenter), name);
    painter.setFont(m_number);
    painter.setPen(theme.faintText);
    painter.drawText(text, areas.mirrored(Qt::AlignRight | Qt::AlignVCenter), value);
}

void FramePainter::paintHeaders(QPainter& painter, const Scene& scene) {
    const QRect& headers = scene.areas.headers;
    painter.save();
    painter.setClipRect(headers);
    painter.fillRect(headers, scene.theme->panel);
    for (const Pane& pane : scene.panes.panes()) {
        painter.setClipRect(headers.left(), headers.top() + pane.top, headers.width(), pane.height);
        for (const TrackGroup& group : scene.layout->groups())
            if (group.bottom() > pane.content && group.top < pane.contentEnd())
                paintHeader(painter, scene, pane, group);
    }
    painter.restore();
    painter.fillRect(scene.areas.mirrored(headers, {headers.right(), headers.top(), 1, headers.height()}),
                     scene.theme->strongLine);
}

// What scrolls lies below what stays.
void FramePainter::paintEdgeOfPinned(QPainter& painter, const Scene& scene) {
    constexpr int depth = 6;
    if (scene.panes.pinned == 0)
        return;
    const QRect tracks = scene.areas.tracks();
    const int y = tracks.top() + scene.panes.pinned;
    painter.fillRect(tracks.left(), y - 1, tracks.width(), 1, scene.theme->faintText);
    if (scene.panes.scroll == 0)
        return;
    QLinearGradient shadow(0, y, 0, y + depth);
    shadow.setColorAt(0, QColor(0, 0, 0, scene.theme->isDark ? 110 : 50));
    shadow.setColorAt(1, Qt::transparent);
    painter.fillRect(tracks.left(), y, tracks.width(), depth, shadow);
}

void FramePainter::paintHeader(QPainter& painter, const Scene& scene, const Pane& pane, const TrackGroup& group) {
    const Theme& theme = *scene.theme;
    const QRect& headers = scene.areas.headers;
    const int top = headers.top() + pane.top + group.top - pane.content;
    const auto inHeaders = [&](const QRect& place) {
        return scene.areas.mirrored(headers, place.translated(headers.left(), 0));
    };
    if (group.actor && group.actor == scene.track)
        painter.fillRect(headers.left(), top, headers.width(), group.height - 1,
                         blended(theme.accent, theme.panel, 0.1));
    painter.fillRect(headers.left(), top + group.height - 1, headers.width(), 1, theme.strongLine);
    painter.setFont(m_name);
    painter.setPen(theme.text);
    const ActorTrack* track = group.actor ? &scene.store->actorAt(*group.actor) : nullptr;
    const QString name = track != nullptr ? QString::fromStdString(track->info.name) : FrameWords::tr("Driver");
    const int nameWidth = headers.width() - margin - 62;
    write(painter, scene.areas, {margin, top + 20}, m_nameMetrics.elidedText(name, Qt::ElideRight, nameWidth));
    painter.setFont(m_small);
    painter.setPen(theme.faintText);
    if (track == nullptr) {
        const auto calls = static_cast<std::uint64_t>(scene.store->driverSubmissions().at(scene.now));
        write(painter, scene.areas, {margin, top + 34}, FrameWords::tr("%1 calls").arg(shortCount(calls)));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (scene.layout->arrangement().pinned.contains(*group.actor)) {
        painter.setBrush(theme.softText);
        const int nameEnd = margin + std::min(m_nameMetrics.horizontalAdvance(name), nameWidth);
        painter.drawPolygon(pinAt(inHeaders({nameEnd + 8, top + 11, 9, 9}).center()));
    }
    painter.setBrush(theme.tint(*group.actor));
    painter.drawRoundedRect(QRectF(inHeaders({6, top + 8, 3, group.height - 17})), 1.5, 1.5);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto numbers = *group.actor < scene.numbers.size() ? scene.numbers[*group.actor] : ActorNumbers{};
    painter.setPen(theme.faintText);
    write(painter, scene.areas, {margin, top + 35}, kindText(*track, numbers));
    if (!scene.layout->arrangement().collapsed.contains(*group.actor))
        paintNumbers(painter, scene, numbers, {margin, top + 51});
    paintRowNames(painter, scene, pane, group);
}

// Each in the colour of its state, with its letter.
void FramePainter::paintNumbers(QPainter& painter, const Scene& scene, const ActorNumbers& numbers, const QPoint& at) {
    painter.setFont(m_number);
    const int more = m_numberMetrics.horizontalAdvance(QChar(0x2026));
    int x = at.x();
    for (const CallState state : headerStates) {
        const std::uint64_t number = numbers.in(state);
        if (number == 0 && !alwaysInHeaders(state))
            continue;
        const StateLook& look = scene.theme->look(state);
        const QString text = shortCount(number);
        const int end = x + 9 + m_numberMetrics.horizontalAdvance(text);
        if (end + more > scene.areas.headers.width()) {
            painter.setPen(scene.theme->text);
            write(painter, scene.areas, {x, at.y()}, QChar(0x2026));
            return;
        }
        painter.setPen(number > 0 ? look.colour : scene.theme->faintText);
        write(painter, scene.areas, {x, at.y()}, look.letter);
        painter.setPen(number > 0 ? scene.theme->text : scene.theme->faintText);
        write(painter, scene.areas, {x + 9, at.y()}, text);
        x = end + 7;
    }
}

void FramePainter::paintRowNames(QPainter& painter, const Scene& scene, const Pane& pane, const TrackGroup& group) {
    const QRect& headers = scene.areas.headers;
    const auto numbers = *group.actor < scene.numbers.size() ? scene.numbers[*group.actor] : ActorNumbers{};
    painter.setFont(m_number);
    painter.setPen(scene.theme->faintText);
    for (const TrackRow& row : scene.layout->rowsIn(group, pane.content, pane.contentEnd())) {
        QString text;
        switch (row.kind) {
        case TrackRow::Kind::Driver:
            break;
        case TrackRow::Kind::Thread:
            text = threadName(scene.store->actorAt(*group.actor), row.lane);
            break;
        case TrackRow::Kind::Slot:
            text = QString::number(row.lane);
            break;
        case TrackRow::Kind::ThreadRest:
            text = row.lane == 0 ? FrameWords::tr("%1 threads").arg(row.lanes)
                                 : FrameWords::tr("+%1 threads").arg(row.lanes);
            break;
        case TrackRow::Kind::Rest:
            text =
                row.lane == 0 ? FrameWords::tr("%1 lanes").arg(row.lanes) : FrameWords::tr("+%1 lanes").arg(row.lanes);
            break;
        case TrackRow::Kind::InFlight:
            text = FrameWords::tr("in flight %1").arg(numbers.inFlight);
            break;
        case TrackRow::Kind::Queued:
            text = FrameWords::tr("queued %1").arg(numbers.in(CallState::Queued));
            break;
        }
        const int air = row.kind == TrackRow::Kind::Slot ? TrackLayout::tailHeight + 1 : 0;
        const bool isChart = row.kind == TrackRow::Kind::InFlight || row.kind == TrackRow::Kind::Queued;
        const int height = isChart || row.isRest() ? row.height : TrackLayout::barHeight;
        const QRect logical(headers.left(), headers.top() + pane.top + row.top - pane.content + air,
                            headers.width() - rightMargin, height);
        const QRect place = scene.areas.mirrored(headers, logical);
        if (row.kind == TrackRow::Kind::Slot) // There are many of them.
            m_slotNumbers.draw(painter, place, static_cast<quint32>(row.lane), text, scene.theme->faintText.rgb(),
                               scene.areas.isMirrored() ? LabelCache::Side::Left : LabelCache::Side::Right);
        else
            painter.drawText(place, scene.areas.mirrored(Qt::AlignRight | Qt::AlignVCenter),
                             m_numberMetrics.elidedText(text, Qt::ElideMiddle, place.width()));
    }
}

void FramePainter::paintMinimapFrame(QPainter& painter, const Scene& scene) {
    const Theme& theme = *scene.theme;
    const QRect& area = scene.areas.minimap;
    const Minimap map = minimapOf(scene);
    const int left = area.left() + static_cast<int>(map.handleLeft());
    const int right = area.left() + static_cast<int>(map.handleRight());
    QColor veil = theme.window;
    veil.setAlphaF(0.55F);
    painter.fillRect(QRect(area.left(), area.top(), left - area.left(), area.height()), veil);
    painter.fillRect(QRect(right, area.top(), area.right() + 1 - right, area.height()), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        QRectF(left, area.top() + 2, right - left, area.height() - 5).adjusted(0.7, 0.7, -0.7, -0.7), 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    if (right - left > 24)
        for (const int x : {left, right - 4})
            painter.drawRoundedRect(QRectF(x, area.center().y() - 7, 4, 13), 2, 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(area.left(), area.bottom(), area.width(), 1, theme.strongLine);
    paintCorner(painter, scene, scene.areas.overviewCorner(), FrameWords::tr("Overview"),
                durationLabel(scene.whole.length()));
}

} // namespace playground::ui
