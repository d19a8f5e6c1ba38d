#include "ui/timeline/paint/legend.h"

#include "ui/theme/fonts.h"
#include "ui/theme/words.h"
#include "ui/timeline/paint/vectorcanvas.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <array>
#include <utility>

namespace playground::ui {
namespace {

constexpr int left = 12;
constexpr int chipWidth = 18;
constexpr int chipHeight = 16;
constexpr int distance = 14;
constexpr int leastDistance = 8;
constexpr int reservedAtRight = 150; // The live button.

enum class Labels { All, Common, None };

// Others are rarely seen on a row, so their words go first when not all fit.
bool hasWord(CallState state, Labels words) {
    const bool isRare = state == CallState::Submitted || state == CallState::GilWait;
    return words == Labels::All || (words == Labels::Common && !isRare);
}

std::vector<LegendItem> itemsAsWideAs(int mostWidth, const Areas& areas, Labels words, int wordDistance) {
    const QFontMetrics metrics(textFont(12));
    std::vector<LegendItem> items;
    int x = left;
    for (std::size_t index = 0; index < callStateCount; ++index) {
        const auto state = static_cast<CallState>(index);
        const bool isWordy = hasWord(state, words);
        const int width = chipWidth + (isWordy ? 6 + metrics.horizontalAdvance(stateWord(state)) : 0);
        if (x + width > mostWidth)
            return {};
        const QRect place(x, areas.legend.top() + 4, width, areas.legend.height() - 9);
        items.push_back({state, areas.mirrored(areas.legend, place), isWordy});
        x += width + (isWordy ? wordDistance : distance / 2);
    }
    return items;
}

QString ghostsWord() { return QCoreApplication::translate("Timeline", "predicted"); }

int ghostsWidth() { return chipWidth + 6 + QFontMetrics(textFont(12)).horizontalAdvance(ghostsWord()); }

void paintGhosts(QPainter& painter, const Areas& areas, const Theme& theme) {
    const QRect place = ghostsInLegend(areas);
    const QRect chip =
        areas.mirrored(place, {place.left(), place.center().y() - chipHeight / 2 + 1, chipWidth, chipHeight});
    VectorCanvas canvas(painter, areas.legend);
    canvas.fill(chip, ghostOutline(theme));
    canvas.bar(chip.adjusted(1, 1, -1, -1), ghostPaints(theme)[static_cast<std::size_t>(CallState::Running)],
               Canvas::NoCorner);
    painter.setFont(textFont(12));
    painter.setPen(theme.softText);
    painter.drawText(areas.mirrored(place, place.adjusted(chipWidth + 6, 0, distance, 0)),
                     areas.mirrored(Qt::AlignLeft | Qt::AlignVCenter), ghostsWord());
}

// A letter cannot be read on it.
bool isBusy(StatePattern pattern) {
    return pattern == StatePattern::Tail || pattern == StatePattern::Dots || pattern == StatePattern::Dash;
}

} // namespace

std::vector<LegendItem> legendItems(const Areas& areas, Ghosts ghosts) {
    const int most = areas.legend.width() - reservedAtRight - (ghosts == Ghosts::Shown ? ghostsWidth() + distance : 0);
    for (const auto& [words, wordDistance] : {std::pair{Labels::All, distance}, std::pair{Labels::All, leastDistance},
                                              std::pair{Labels::Common, leastDistance}})
        if (auto items = itemsAsWideAs(most, areas, words, wordDistance); !items.empty())
            return items;
    return itemsAsWideAs(areas.legend.width(), areas, Labels::None, 0);
}

QRect ghostsInLegend(const Areas& areas) {
    const QRect last = legendItems(areas, Ghosts::Shown).back().rect;
    const QRect unmirrored = areas.mirrored(areas.legend, last);
    return areas.mirrored(areas.legend, {unmirrored.right() + 1 + distance, last.top(), ghostsWidth(), last.height()});
}

void paintLegend(QPainter& painter, const Areas& areas, const Theme& theme, std::optional<CallState> emphasised,
                 Ghosts ghosts) {
    painter.fillRect(areas.legend, theme.panel);
    painter.fillRect(areas.legend.left(), areas.legend.bottom(), areas.legend.width(), 1, theme.strongLine);
    const StatePaints paints = statePaints(theme, emphasised);
    VectorCanvas canvas(painter, areas.legend);
    if (ghosts == Ghosts::Shown)
        paintGhosts(painter, areas, theme);
    for (const LegendItem& item : legendItems(areas, ghosts)) {
        const StatePaint& paint = paints[static_cast<std::size_t>(item.state)];
        const QRect chip = areas.mirrored(
            item.rect, {item.rect.left(), item.rect.center().y() - chipHeight / 2 + 1, chipWidth, chipHeight});
        painter.setRenderHint(QPainter::Antialiasing);
        canvas.bar(chip, paint, Canvas::LeftCorners | Canvas::RightCorners);
        painter.setRenderHint(QPainter::Antialiasing, false);
        if (isBusy(paint.pattern))
            painter.fillRect(QRect(chip.center().x() - 4, chip.top() + 1, 10, chip.height() - 2), QColor(paint.ground));
        painter.setFont(numberFont(11, QFont::DemiBold));
        painter.setPen(QColor(paint.text));
        painter.drawText(chip.adjusted(0, 0, 0, -1), Qt::AlignCenter, paint.letter);
        if (!item.hasWord)
            continue;
        painter.setFont(textFont(12, emphasised == item.state ? QFont::DemiBold : QFont::Normal));
        painter.setPen(emphasised && emphasised != item.state ? theme.faintText : theme.softText);
        painter.drawText(areas.mirrored(item.rect, item.rect.adjusted(chipWidth + 6, 0, distance, 0)),
                         areas.mirrored(Qt::AlignLeft | Qt::AlignVCenter), stateWord(item.state));
    }
}

} // namespace playground::ui
