#include "ui/timeline/render.h"

#include "ui/theme/fonts.h"
#include "ui/timeline/paint/timelinepainter.h"

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

struct Format {
    const char* suffix;
    bool (*write)(QIODevice& file, const Scene& scene, const QSize& size); ///< Null for pictures of pixels.
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
            .arg(scene.layout->height() + Areas::heightAbovePlot());
    painter.setFont(textFont(12, QFont::DemiBold));
    const int width = painter.fontMetrics().horizontalAdvance(text) + 24;
    const QRect card(size.width() - width - 8, size.height() - 32, width, 24);
    painter.fillRect(card, scene.theme->text);
    painter.setPen(scene.theme->panel);
    painter.drawText(card, Qt::AlignCenter, text);
}

QImage pictureOf(const Scene& scene, const QSize& size, qreal scale) {
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(scale);
    TimelinePainter().paint(image, scene);
    QPainter painter(&image);
    paintNotice(painter, scene, size);
    return image;
}

void paintShapes(QPainter& painter, const Scene& scene, const QSize& size) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    TimelinePainter().paint(painter, scene);
    paintNotice(painter, scene, size);
}

bool writeSvg(QIODevice& file, const Scene& scene, const QSize& size) {
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(size);
    generator.setResolution(dotsPerInch);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(QStringLiteral("Actor Playground"));
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paintShapes(painter, scene, size);
    return painter.end();
}

bool writePdf(QIODevice& file, const Scene& scene, const QSize& size) {
    QPdfWriter writer(&file);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QSizeF(size) / dotsPerInch, QPageSize::Inch));
    writer.setPageMargins({});
    writer.setTitle(QStringLiteral("Actor Playground"));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    paintShapes(painter, scene, size);
    return painter.end();
}

constexpr std::array<Format, 3> formats{{{"png", nullptr}, {"svg", writeSvg}, {"pdf", writePdf}}};

Scene sceneOf(const TraceStore& store, TimePoint now, const RenderOptions& options, const TrackLayout& layout,
              const QSize& size) {
    Scene scene{.store = &store,
                .layout = &layout,
                .theme = options.theme,
                .areas = Areas::of(size),
                .now = now,
                .whole = {TimePoint{}, std::max(now, TimePoint{Viewport::shortest})},
                .prediction = options.prediction};
    scene.viewport = Viewport(options.range.value_or(scene.whole), scene.areas.plot.width());
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
        return Error{QStringLiteral("%1: a picture of %2x%3 is not possible; each side must be from %4 to %5")
                         .arg(path)
                         .arg(size.width())
                         .arg(size.height())
                         .arg(leastSide)
                         .arg(mostSide)
                         .toStdString()};
    if (!(scale >= 0.1 && scale <= 16.0) || pixels > mostPixels)
        return Error{
            QStringLiteral("%1: a scale of %2 is not possible at this size").arg(path).arg(scale).toStdString()};
    return {};
}

Error unwritten(const QString& path, const QString& why) {
    return Error{QStringLiteral("%1 could not be written: %2").arg(path, why).toStdString()};
}

const Format* formatOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto* format = std::find_if(formats.begin(), formats.end(),
                                      [&](const Format& one) { return suffix == QLatin1String(one.suffix); });
    return format == formats.end() ? nullptr : format;
}

// Hands `write` the scene and its size, when a picture can be made as the options say.
template <class Written, class Write>
Result<Written> withScene(const TraceStore& store, TimePoint now, const RenderOptions& options, const QString& path,
                          Write write) {
    if (options.range && options.range->isEmpty())
        return Error{QStringLiteral("%1: the part to draw must end after it begins").arg(path).toStdString()};
    TrackLayout layout;
    layout.update(store, options.prediction);
    QSize size = options.size;
    if (size.height() == 0)
        size.setHeight(std::max(leastSide, layout.height() + Areas::heightAbovePlot()));
    if (auto check = checked(size, options.scale, path); !check)
        return check.error();
    return write(sceneOf(store, now, options, layout, size), size);
}

} // namespace

Result<void> renderTimeline(const TraceStore& store, TimePoint now, const RenderOptions& options, const QString& path) {
    const Format* format = formatOf(path);
    if (format == nullptr)
        return Error{QStringLiteral("%1: pictures are written as .png, .svg or .pdf").arg(path).toStdString()};
    if (format->write == nullptr) {
        const Result<QImage> picture = drawTimeline(store, now, options, path);
        return picture ? savePicture(*picture, path) : Result<void>(picture.error());
    }
    return withScene<void>(store, now, options, path, [&](const Scene& scene, const QSize& size) -> Result<void> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !format->write(file, scene, size) || !file.commit())
            return unwritten(path, file.errorString());
        return {};
    });
}

Result<QImage> drawTimeline(const TraceStore& store, TimePoint now, const RenderOptions& options, const QString& path) {
    return withScene<QImage>(store, now, options, path, [&](const Scene& scene, const QSize& size) -> Result<QImage> {
        QImage picture = pictureOf(scene, size, options.scale);
        if (picture.isNull())
            return unwritten(path, QStringLiteral("there is not enough memory"));
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
