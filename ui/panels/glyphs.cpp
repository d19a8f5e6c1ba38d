#include "ui/panels/glyphs.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace playground::ui {

namespace {

// All shapes live in a square of 16 by 16.

void line(QPainter& painter, std::initializer_list<QPointF> points) {
    painter.drawPolyline(QPolygonF(QList<QPointF>(points)));
}

void fill(QPainter& painter, std::initializer_list<QPointF> points) {
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(QPolygonF(QList<QPointF>(points)));
    painter.setBrush(Qt::NoBrush);
}

void drawLoop(QPainter& painter) {
    painter.drawArc(QRectF(3, 3, 10, 10), 60 * 16, 300 * 16);
    fill(painter, {{10.2, 1.2}, {13.4, 4.4}, {9.2, 5.2}});
}

void draw(QPainter& painter, Glyph glyph) {
    switch (glyph) {
    case Glyph::Run:
        return fill(painter, {{4.5, 3}, {13, 8}, {4.5, 13}});
    case Glyph::Pause:
        fill(painter, {{4, 3.5}, {6, 3.5}, {6, 12.5}, {4, 12.5}});
        return fill(painter, {{10, 3.5}, {12, 3.5}, {12, 12.5}, {10, 12.5}});
    case Glyph::Stop:
        return fill(painter, {{4, 4}, {12, 4}, {12, 12}, {4, 12}});
    case Glyph::Remove:
    case Glyph::Close:
        line(painter, {{4, 4}, {12, 12}});
        return line(painter, {{12, 4}, {4, 12}});
    case Glyph::Loop:
        return drawLoop(painter);
    case Glyph::Threads:
        for (const double x : {3.5, 8.0, 12.5})
            line(painter, {{x, 2.5}, {x, 13.5}});
        return;
    case Glyph::Fire:
        return fill(painter, {{9.5, 1.5}, {3.5, 9}, {7.5, 9}, {6.5, 14.5}, {12.5, 6.5}, {8.5, 6.5}});
    case Glyph::Float:
        painter.drawRect(QRectF(2.5, 5.5, 8, 8));
        return line(painter, {{6, 5.5}, {6, 2.5}, {13.5, 2.5}, {13.5, 10}, {10.5, 10}});
    }
}

class GlyphEngine final : public QIconEngine {
public:
    GlyphEngine(Glyph glyph, QColor colour) : m_glyph(glyph), m_colour(std::move(colour)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QColor colour = m_colour;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(colour.alphaF() * 0.4F);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        draw(*painter, m_glyph);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new GlyphEngine(*this); }

private:
    const Glyph m_glyph;
    const QColor m_colour;
};

} // namespace

QIcon glyphIcon(Glyph glyph, const QColor& colour) { return QIcon(new GlyphEngine(glyph, colour)); }

} // namespace playground::ui
