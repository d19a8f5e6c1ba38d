#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QHash>
#include <QImage>
#include <QRgb>

class QPainter;

namespace playground::ui {

/// Draws short texts cut to a width, many times the same ones: a text is laid out once and then copied.
/// Thread: GUI.
class LabelCache final {
public:
    explicit LabelCache(const QFont& font);

    enum class Side { Left, Right };

    /// In the middle of `rect`'s height; nothing where not even three letters and an ellipsis fit.
    /// `key` stands for the text. Cuts at steps of a few pixels, so that zooming finds most texts again.
    void draw(QPainter& painter, const QRect& rect, quint32 key, const QString& text, QRgb colour,
              Side side = Side::Left);

    /// Of the whole text. `key` stands for it.
    int widthOf(quint32 key, const QString& text) { return widthsOf(key, text).full; }

    /// What draw() takes of so much room; 0 when it draws nothing.
    int shownWidth(int room, quint32 key, const QString& text);

private:
    struct Widths {
        int full = 0;
        int least = 0; // Cut as short as it may be.
    };
    Widths widthsOf(quint32 key, const QString& text);
    QString cut(const QString& text, int width, int full) const;
    QImage layOut(const QString& text, int width, QRgb colour, qreal scale) const;

    QFont m_font;
    QFontMetrics m_metrics;
    QHash<quint32, Widths> m_widths; // By key.
    QHash<std::pair<quint64, QRgb>, QImage> m_images;
    qreal m_scale = 0.0;
};

} // namespace playground::ui
