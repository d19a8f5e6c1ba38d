#include "ui/timeline/render.h"

#include "ui/theme/fonts.h"
#include "ui/timeline/paint/timelinepainter.h"
#include "ui/timeline/timelineview.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace playground::ui {
namespace {

constexpr int leastSide = 200;
constexpr int mostSide = 32'000;
constexpr int dotsPerInch = 96; // What a pixel of a web page is.
constexpr double mostPixels = 4e8; // 1.6 GB: what a picture may take while it is made.

struct Drawing {
    Scene scene;
    std::optional<Overlay> overlay;
    QSize size;
};

struct Format {
    const char* suffix;
    bool (*write)(QIODevice& file, const Drawing& drawing); ///< Null for pictures of pixels.
};

// Tracks below the edge: how many, and what would show them.
void paintNotice(QPainter& painter, const Scene& scene, const QSize& size) {
    const auto& groups = scene.layout->groups();
    const int bottom = scene.areas.plot.height();
    const auto hidden = std::count_if(groups.begin(), groups.end(),
                                      [bottom](const TrackGroup& group) { return group.bottom() > bottom; });
    if (hidden == 0)
        return;
    const QString text =
        QCoreApplication::translate("Timeline", "%1 of %2 tracks do not fit; all of them need a height of %3")
            .arg(hidden)
            .arg(groups.size())
            .arg(scene.layout->height() + scene.areas.plot.top());
    painter.setFont(textFont(12, QFont::DemiBold));
    const int width = painter.fontMetrics().horizontalAdvance(text) + 24;
    const QRect card(size.width() - width - 8, size.height() - 32, width, 24);
    painter.fillRect(card, scene.theme->text);
    painter.setPen(scene.theme->panel);
    painter.drawText(card, Qt::AlignCenter, text);
}

void paintAbove(QPainter& painter, const Drawing& drawing) {
    if (drawing.overlay)
        OverlayPainter().paint(painter, drawing.scene, *drawing.overlay);
    paintNotice(painter, drawing.scene, drawing.size);
}

QImage pictureOf(const Drawing& drawing, qreal scale) {
    QImage image((QSizeF(drawing.size) * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(scale);
    TimelinePainter().paint(image, drawing.scene);
    QPainter painter(&image);
    paintAbove(painter, drawing);
    return image;
}

void paintShapes(QPainter& painter, const Drawing& drawing) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    TimelinePainter().paint(painter, drawing.scene);
    paintAbove(painter, drawing);
}

bool writeSvg(QIODevice& file, const Drawing& drawing) {
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(drawing.size);
    generator.setResolution(dotsPerInch);
    generator.setViewBox(QRect(QPoint(), drawing.size));
    generator.setTitle(QStringLiteral("Actor Playground"));
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paintShapes(painter, drawing);
    return painter.end();
}

bool writePdf(QIODevice& file, const Drawing& drawing) {
    QPdfWriter writer(&file);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QSizeF(drawing.size) / dotsPerInch, QPageSize::Inch));
    writer.setPageMargins({});
    writer.setTitle(QStringLiteral("Actor Playground"));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    paintShapes(painter, drawing);
    return painter.end();
}

constexpr std::array<Format, 3> formats{{{"png", nullptr}, {"svg", writeSvg}, {"pdf", writePdf}}};

bool hasMarkers(const RenderOptions& options) { return options.overlay && options.overlay->hasMarkers(); }

Scene sceneOf(const TraceStore& store, TimePoint now, const RenderOptions& options, const TrackLayout& layout,
              const QSize& size) {
    Scene scene{.store = &store,
                .layout = &layout,
                .theme = options.theme,
                .areas = Areas::of(size, options.direction, hasMarkers(options)),
                .now = now,
                .whole = {TimePoint{}, std::max(now, TimePoint{Viewport::shortest})},
                .prediction = options.prediction};
    scene.viewport = Viewport(options.range.value_or(scene.whole), scene.areas.plot.width(), options.fold);
    scene.emphasised = options.emphasised;
    scene.search = options.search;
    scene.panes = TrackPanes::of(layout, scene.areas.plot.height(), 0);
    if (options.numbers)
        scene.numbers = *options.numbers;
    for (std::size_t actor = scene.numbers.size(); actor < store.actorCount(); ++actor)
        scene.numbers.push_back(numbersOf(store.actorAt(actor), now));
    return scene;
}

Result<void> checked(const QSize& size, qreal scale, const QString& path) {
    const auto isGood = [](int side) { return side >= leastSide && side <= mostSide; };
    const double pixels = static_cast<double>(size.width()) * size.height() * scale * scale;
    if (!isGood(size.width()) || !isGood(size.height()))
        return Error{QCoreApplication::translate(
                         "Timeline", "%1: a picture of %2x%3 is not possible; each side must be from %4 to %5")
                         .arg(path)
                         .arg(size.width())
                         .arg(size.height())
                         .arg(leastSide)
                         .arg(mostSide)
                         .toStdString()};
    if (!(scale >= 0.1 && scale <= 16.0) || pixels > mostPixels)
        return Error{QCoreApplication::translate("Timeline", "%1: a scale of %2 is not possible at this size")
                         .arg(path)
                         .arg(scale)
                         .toStdString()};
    return {};
}

Error unwritten(const QString& path, const QString& why) {
    return Error{QCoreApplication::translate("Timeline", "%1 could not be written: %2").arg(path, why).toStdString()};
}

const Format* formatOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto* format = std::find_if(formats.begin(), formats.end(),
                                      [&](const Format& one) { return suffix == QLatin1String(one.suffix); });
    return format == formats.end() ? nullptr : format;
}

// Hands `write` the drawing, when a picture can be made as the options say.
template <class Written, class Write>
Result<Written> withDrawing(const TraceStore& store, TimePoint now, const RenderOptions& options, const QString& path,
                            Write write) {
    if (options.range && options.range->isEmpty())
        return Error{QCoreApplication::translate("Timeline", "%1: the part to draw must end after it begins")
                         .arg(path)
                         .toStdString()};
    TrackLayout layout;
    layout.setArrangement(options.arrangement);
    layout.update(store, options.prediction);
    QSize size = options.size;
    if (size.height() == 0)
        size.setHeight(std::max(leastSide, layout.height() + Areas::heightAbovePlot(hasMarkers(options))));
    if (auto check = checked(size, options.scale, path); !check)
        return check.error();
    return write({sceneOf(store, now, options, layout, size), options.overlay, size});
}

} // namespace

RenderOptions optionsOf(const TimelineView& view) {
    const Scene& scene = view.scene();
    Overlay overlay = view.overlay();
    overlay.pointer.reset();
    overlay.hovered = CallId::None;
    overlay.card = {};
    overlay.dropLine.reset();
    overlay.hasFocus = false;
    return {.size = {scene.areas.legend.width(), 0},
            .theme = scene.theme,
            .range = scene.viewport.range(),
            .prediction = scene.prediction,
            .arrangement = view.arrangement(),
            .fold = scene.viewport.fold(),
            .direction = view.layoutDirection(),
            .emphasised = scene.emphasised,
            .search = scene.search,
            .overlay = overlay};
}

Result<void> renderTimeline(const TraceStore& store, TimePoint now, const RenderOptions& options, const QString& path) {
    const Format* format = formatOf(path);
    if (format == nullptr)
        return Error{QCoreApplication::translate("Timeline", "%1: pictures are written as .png, .svg or .pdf")
                         .arg(path)
                         .toStdString()};
    if (format->write == nullptr) {
        const Result<QImage> picture = drawTimeline(store, now, options, path);
        return picture ? savePicture(*picture, path) : Result<void>(picture.error());
    }
    return withDrawing<void>(store, now, options, path, [&](const Drawing& drawing) -> Result<void> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !format->write(file, drawing) || !file.commit())
            return unwritten(path, file.errorString());
        return {};
    });
}

Result<QImage> drawTimeline(const TraceStore& store, TimePoint now, const RenderOptions& options, const QString& path) {
    return withDrawing<QImage>(store, now, options, path, [&](const Drawing& drawing) -> Result<QImage> {
        QImage picture = pictureOf(drawing, options.scale);
        if (picture.isNull())
            return unwritten(path, QCoreApplication::translate("Timeline", "there is not enough memory"));
        return picture;
    });
}

Result<void> savePicture(const QImage& picture, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !picture.save(&file, "PNG") || !file.commit())
        return unwritten(path, file.errorString());
    return {};
}

} // namespace playground::ui
