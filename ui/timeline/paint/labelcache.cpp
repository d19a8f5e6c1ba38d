#include "ui/timeline/paint/labelcache.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace playground::ui {
namespace {

constexpr int step = 8;
constexpr qsizetype leastLetters = 3; // Before an ellipsis: fewer tell no method from another.
constexpr qsizetype mostImages = 4096;

bool isVector(const QPainter& painter) { return painter.paintEngine()->type() != QPaintEngine::Raster; }

} // namespace

LabelCache::LabelCache(const QFont& font) : m_font(font), m_metrics(font) {}

void LabelCache::draw(QPainter& painter, const QRect& rect, quint32 key, const QString& text, QRgb colour, Side side) {
    const int full = widthOf(key, text);
    const int width = shownWidth(rect.width(), key, text);
    if (width == 0)
        return;
    const int left = side == Side::Left ? rect.left() : rect.right() + 1 - width;
    if (isVector(painter)) {
        painter.setFont(m_font);
        painter.setPen(QColor(colour));
        const int baseline = rect.top() + (rect.height() + m_metrics.ascent() - m_metrics.descent()) / 2;
        painter.drawText(left, baseline, cut(text, width, full));
        return;
    }
    const qreal scale = painter.device()->devicePixelRatioF();
    if (scale != m_scale || m_images.size() > mostImages) {
        m_images.clear();
        m_scale = scale;
    }
    const std::pair imageKey{(quint64{key} << 32U) | static_cast<quint32>(width), colour};
    auto image = m_images.constFind(imageKey);
    if (image == m_images.constEnd())
        image = m_images.insert(imageKey, layOut(cut(text, width, full), width, colour, scale));
    painter.drawImage(left, rect.top() + (rect.height() - m_metrics.height()) / 2, *image);
}

int LabelCache::shownWidth(int room, quint32 key, const QString& text) {
    const Widths widths = widthsOf(key, text);
    const int stepped = room / step * step;
    return widths.full <= room ? widths.full : widths.least <= stepped ? stepped : 0;
}

LabelCache::Widths LabelCache::widthsOf(quint32 key, const QString& text) {
    const auto known = m_widths.constFind(key);
    if (known != m_widths.constEnd())
        return *known;
    const QString least = text.left(leastLetters) + QChar(0x2026);
    return *m_widths.insert(key, {m_metrics.horizontalAdvance(text), m_metrics.horizontalAdvance(least)});
}

QString LabelCache::cut(const QString& text, int width, int full) const {
    return width < full ? m_metrics.elidedText(text, Qt::ElideRight, width) : text;
}

QImage LabelCache::layOut(const QString& text, int width, QRgb colour, qreal scale) const {
    const QSizeF size = QSizeF(std::max(1, width) + 1, m_metrics.height()) * scale;
    QImage image(size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(std::min(1.0, scale), std::min(1.0, scale)); // Less than 1 is 1 to Qt.
    painter.setFont(m_font);
    painter.setPen(QColor(colour));
    painter.drawText(0, m_metrics.ascent(), text);
    return image;
}

} // namespace playground::ui
