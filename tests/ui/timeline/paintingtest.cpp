#include "tests/support/tracetext.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/paint/framepainter.h"
#include "ui/timeline/paint/hovercard.h"
#include "ui/timeline/paint/labelcache.h"
#include "ui/timeline/paint/legend.h"
#include "ui/timeline/paint/overviewpainter.h"
#include "ui/timeline/paint/rastercanvas.h"
#include "ui/timeline/paint/rowspainter.h"
#include "ui/timeline/render.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

using playground::at;
using playground::TraceText;

const StatePaint& paintOf(const StatePaints& paints, CallState state) {
    return paints[static_cast<std::size_t>(state)];
}

TEST(RasterCanvas, TouchesNothingOutsideOfItsClip) {
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    RasterCanvas canvas(image, {5, 5, 10, 10});
    const StatePaints paints = statePaints(Theme::dark(), {});
    canvas.fill({-100, -100, 300, 300}, qRgb(1, 2, 3));
    for (const StatePaint& paint : paints)
        canvas.bar({-3, 8, 40, 40}, paint, Canvas::LeftCorners | Canvas::RightCorners);
    for (int y = 0; y < 20; ++y)
        for (int x = 0; x < 20; ++x)
            EXPECT_TRUE(QRect(5, 5, 10, 10).contains(x, y) || image.pixel(x, y) == qRgb(255, 255, 255))
                << x << ' ' << y;
}

TEST(RasterCanvas, EveryStateHasItsOwnTexture) {
    // In equal colours, so that nothing but the texture tells states apart; plain ones differ in the mark at their end.
    StatePaints paints = statePaints(Theme::dark(), {});
    std::vector<QImage> seen;
    for (StatePaint& paint : paints) {
        if (paint.pattern == StatePattern::Tick || paint.pattern == StatePattern::Cross)
            continue;
        paint.colour = qRgb(255, 255, 255);
        paint.ground = qRgb(0, 0, 0);
        QImage image(24, 16, QImage::Format_RGB32);
        RasterCanvas(image, image.rect()).bar(image.rect(), paint, Canvas::NoCorner);
        EXPECT_FALSE(seen.end() != std::find(seen.begin(), seen.end(), image));
        seen.push_back(image);
    }
}

TEST(RasterCanvas, AwaitingIsATintOnAFoot) {
    const StatePaints paints = statePaints(Theme::dark(), {});
    QImage image(10, 16, QImage::Format_RGB32);
    RasterCanvas(image, image.rect()).bar(image.rect(), paintOf(paints, CallState::Awaiting), Canvas::NoCorner);
    EXPECT_EQ(image.pixel(5, 0), paintOf(paints, CallState::Awaiting).ground);
    EXPECT_EQ(image.pixel(5, 12), paintOf(paints, CallState::Awaiting).ground);
    EXPECT_EQ(image.pixel(5, 13), paintOf(paints, CallState::Awaiting).colour);
    EXPECT_EQ(image.pixel(5, 15), paintOf(paints, CallState::Awaiting).colour);
}

TEST(RasterCanvas, DrawsColumnsUpFromTheirFootWithinItsClip) {
    QImage image(8, 10, QImage::Format_RGB32);
    image.fill(Qt::white);
    const std::array<int, 6> heights{0, 1, 3, -1, 20, 2};
    RasterCanvas(image, {2, 1, 5, 8}).columns(1, 7, heights, qRgb(1, 2, 3));
    for (int y = 0; y < 10; ++y) {
        for (int x = 0; x < 8; ++x) {
            const bool isIn = x >= 1 && x < 7 && y < 7 && y >= 7 - heights[static_cast<std::size_t>(x - 1)];
            const bool isSeen = isIn && QRect(2, 1, 5, 8).contains(x, y);
            EXPECT_EQ(image.pixel(x, y), isSeen ? qRgb(1, 2, 3) : qRgb(255, 255, 255)) << x << ' ' << y;
        }
    }
}

// Left and right edge of what is drawn of a text in the middle of a picture.
std::pair<int, int> inkOf(LabelCache::Side side) {
    QImage image(200, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    LabelCache labels{QFont()};
    labels.draw(painter, {50, 0, 100, 30}, 1, QStringLiteral("HHH"), qRgb(0, 0, 0), side);
    painter.end();
    std::pair ink{200, -1};
    for (int x = 0; x < 200; ++x)
        for (int y = 0; y < 30; ++y)
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                ink = {std::min(ink.first, x), std::max(ink.second, x)};
    return ink;
}

TEST(LabelCache, DrawsAtTheSideAskedFor) {
    const auto left = inkOf(LabelCache::Side::Left);
    const auto right = inkOf(LabelCache::Side::Right);
    ASSERT_LE(left.first, left.second);
    EXPECT_NEAR(left.first, 50, 3);
    EXPECT_NEAR(right.second, 149, 3);
    EXPECT_EQ(right.second - right.first, left.second - left.first);
}

TEST(LabelCache, KnowsTheWidthOfATextByItsKey) {
    const QFont font;
    LabelCache labels(font);
    const int width = QFontMetrics(font).horizontalAdvance(QStringLiteral("work"));
    EXPECT_EQ(labels.widthOf(7, QStringLiteral("work")), width);
    EXPECT_EQ(labels.widthOf(7, QStringLiteral("not looked at again")), width);
}

TEST(LabelCache, CutsNoTextToLessThanThreeLetters) {
    const QFont font;
    const QFontMetrics metrics(font);
    const auto text = QStringLiteral("handle_request");
    const int least = metrics.horizontalAdvance(QStringLiteral("han…"));
    LabelCache labels(font);
    for (int room = 1; room <= 2 * metrics.horizontalAdvance(text); ++room) {
        const int width = labels.shownWidth(room, 1, text);
        EXPECT_LE(width, room);
        EXPECT_TRUE(width == 0 || width >= least) << room;
        EXPECT_TRUE(width > 0 || room < least + 8) << room;
    }
    const int whole = metrics.horizontalAdvance(QStringLiteral("go"));
    EXPECT_EQ(labels.shownWidth(whole, 2, QStringLiteral("go")), whole);
    EXPECT_EQ(labels.shownWidth(whole - 1, 2, QStringLiteral("go")), 0);
}

TEST(StatePaint, EmphasisFadesAllOthers) {
    const StatePaints plain = statePaints(Theme::dark(), {});
    const StatePaints emphasised = statePaints(Theme::dark(), CallState::Blocked);
    EXPECT_EQ(paintOf(emphasised, CallState::Blocked).colour, paintOf(plain, CallState::Blocked).colour);
    EXPECT_NE(paintOf(emphasised, CallState::Running).colour, paintOf(plain, CallState::Running).colour);
}

TEST(Legend, ShowsEveryStateAtEveryWidth) {
    for (const int width : {360, 700, 1000, 2500}) {
        const auto items = legendItems(Areas::of({width, 600}));
        ASSERT_EQ(items.size(), callStateCount) << width;
        for (std::size_t index = 1; index < items.size(); ++index)
            EXPECT_GT(items[index].rect.left(), items[index - 1].rect.right());
    }
    EXPECT_TRUE(legendItems(Areas::of({1280, 600})).front().hasWord);
    EXPECT_FALSE(legendItems(Areas::of({400, 600})).front().hasWord);
}

TEST(Legend, LosesTheWordsOfRareStatesFirst) {
    const auto wordsAt = [](int width) {
        const auto items = legendItems(Areas::of({width, 600}));
        return std::ranges::count(items, true, &LegendItem::hasWord);
    };
    for (int width = 360; width <= 1600; width += 20) {
        const auto words = wordsAt(width);
        EXPECT_TRUE(words == 0 || words == std::ssize(Theme::light().states) - 2 ||
                    words == std::ssize(Theme::light().states))
            << width;
        EXPECT_LE(words, wordsAt(width + 20));
    }
    const auto narrow = legendItems(Areas::of({760, 600}));
    EXPECT_FALSE(narrow[static_cast<std::size_t>(CallState::Submitted)].hasWord);
    EXPECT_TRUE(narrow[static_cast<std::size_t>(CallState::Running)].hasWord);
}

TEST(Ruler, LeavesOutANumberThatItWouldCut) {
    const TraceText text("web async 1\n0 R");
    TrackLayout layout;
    layout.update(text.store);
    const QFontMetrics metrics(numberFont(11));
    std::size_t cut = 0;
    constexpr int width = 700;
    for (int end = 100; end < 130; ++end) {
        Scene scene{.store = &text.store, .layout = &layout, .theme = &Theme::dark(), .areas = Areas::of({width, 200})};
        const QRect ruler = scene.areas.ruler;
        scene.viewport = Viewport({at(0), at(end)}, ruler.width());
        QImage image(width, 200, QImage::Format_RGB32);
        QPainter painter(&image);
        FramePainter frame;
        const auto ticks = frame.ticks(scene.viewport);
        frame.paintRuler(painter, scene, ticks);
        const auto last = std::find_if(ticks.rbegin(), ticks.rend(), [&](const Tick& tick) {
            return tick.isMajor() && scene.viewport.pixelAt(tick.time) < ruler.width() - 6;
        });
        ASSERT_NE(last, ticks.rend());
        const int left = ruler.left() + static_cast<int>(std::lround(scene.viewport.pixelAt(last->time))) + 5;
        const bool fits = left + metrics.horizontalAdvance(last->label) <= width;
        cut += fits ? 0 : 1;
        // Between the top of the ruler and its ticks.
        const QRect place(left, ruler.top() + 2, width - left, 14);
        bool isWritten = false;
        for (int y = place.top(); y <= place.bottom(); ++y)
            for (int x = place.left(); x <= place.right(); ++x)
                isWritten = isWritten || image.pixel(x, y) != Theme::dark().panel.rgb();
        EXPECT_EQ(isWritten, fits) << end;
    }
    EXPECT_GT(cut, 0U);
}

class TwoHalves : public ::testing::Test {
protected:
    TwoHalves() {
        layout.update(text.store);
        scene.viewport = Viewport({at(0), at(120)}, plot.width());
    }
    // In as many pieces as slices are given, one below the other.
    QImage paint(const std::vector<Slice>& slices) {
        QImage image(plot.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        labels = flags = bands = 0;
        for (const Slice& slice : slices) {
            RasterCanvas canvas(image, {0, slice.top, plot.width(), slice.bottom - slice.top});
            RowsPainter rows;
            rows.paint(canvas, scene, {0, plot.height(), 0}, plot, 1.0, slice);
            labels += rows.labels().size();
            flags += rows.flags().size();
            bands += rows.bands().size();
        }
        return image;
    }
    TraceText text{"web async 2\n0 RRAAR.RRR" + std::string(90, 'R') + "\n1 .RBB!RRx\n2\n3"};
    TrackLayout layout;
    QRect plot{0, 0, 500, 300};
    Scene scene{
        .store = &text.store, .layout = &layout, .theme = &Theme::dark(), .areas = {.plot = plot}, .now = at(100)};
    std::size_t labels = 0;
    std::size_t flags = 0;
    std::size_t bands = 0;
};

TEST_F(TwoHalves, LookAsOnePieceAndHandOutNothingTwice) {
    const Event lowered{
        .time = at(50), .argument = 1, .actor = text.store.actorAt(0).id, .kind = EventKind::LimitChanged};
    text.store.ingest({&lowered, 1});
    const QImage whole = paint({{0, 300}});
    const std::array handedOut{labels, flags, bands};
    EXPECT_GT(labels, 0U);
    EXPECT_EQ(flags, 1U);
    EXPECT_GT(bands, 0U);
    for (const TrackRow& row : layout.rows()) {
        EXPECT_EQ(paint({{0, row.top}, {row.top, 300}}), whole) << row.top;
        EXPECT_EQ((std::array{labels, flags, bands}), handedOut) << row.top;
    }
}

class Overview : public ::testing::Test {
protected:
    static std::string slotsOfARun() {
        std::string picture = "web async " + std::to_string(slots);
        for (std::size_t slot = 0; slot < slots; ++slot)
            picture += "\n" + std::to_string(slot) + " RRRRRRRRRRAAAAAAAAAA";
        return picture;
    }
    QImage paint(OverviewPainter& overview) {
        QImage image(300, 40, QImage::Format_RGB32);
        QPainter painter(&image);
        overview.paint(painter, scene, 1.0);
        return image;
    }
    QImage paintAnew() {
        OverviewPainter overview;
        return paint(overview);
    }
    static constexpr std::size_t frames = 3;
    static constexpr std::size_t slots = frames * OverviewPainter::rowsAFrame;
    TraceText text{slotsOfARun()};
    Scene scene{.store = &text.store,
                .theme = &Theme::dark(),
                .areas = {.minimap = {0, 0, 300, 40}},
                .now = at(10),
                .whole = {at(0), at(20)}};
};

TEST_F(Overview, IsKeptUntilItIsToldThatTheRunHasGoneOn) {
    OverviewPainter overview;
    const QImage before = paint(overview);
    scene.now = at(20);
    EXPECT_NE(paintAnew(), before);
    EXPECT_EQ(paint(overview), before);
    overview.refreshOf(scene);
    for (std::size_t frame = 1; frame < frames; ++frame)
        EXPECT_EQ(paint(overview), before) << frame;
    EXPECT_EQ(paint(overview), paintAnew());
}

TEST_F(Overview, IsRenewedAtOnceWhenAllOfItIsAnother) {
    OverviewPainter overview;
    paint(overview);
    scene.now = at(20);
    overview.refreshOf(scene);
    paint(overview);
    scene.theme = &Theme::light();
    EXPECT_EQ(paint(overview), paintAnew());
    scene.emphasised = CallState::Running;
    EXPECT_NE(paint(overview), paintAnew());
    overview.refresh();
    EXPECT_EQ(paint(overview), paintAnew());
}

class Cards : public ::testing::Test {
protected:
    Cards() { layout.update(text.store); }
    std::string valueOf(const HoverCard& card, const char* name) const {
        for (const auto& line : card.lines)
            if (line.name == QLatin1String(name))
                return line.value.toStdString();
        return "none";
    }
    TraceText text{"web async 1\n0 RRAAR!.R"};
    TrackLayout layout;
};

TEST_F(Cards, TellAboutASpanAndItsCall) {
    const Span span{{at(2), at(4)}, CallState::Awaiting, text.store.callAt(0).id};
    const HoverCard card = cardOf(text.store, layout, {.kind = Hit::Kind::Span, .time = at(3), .span = span}, at(10));
    EXPECT_EQ(card.title.toStdString(), "work");
    EXPECT_EQ(valueOf(card, "State"), "awaiting");
    EXPECT_EQ(valueOf(card, "Duration"), "2.000 ms");
    EXPECT_EQ(valueOf(card, "In slot"), "5.000 ms");
    EXPECT_EQ(valueOf(card, "Ended"), "failed");
    EXPECT_EQ(valueOf(card, "Actor"), "web");
}

TEST_F(Cards, SayNothingOfWhatHasNotHappened) {
    EXPECT_TRUE(cardOf(text.store, layout, {.kind = Hit::Kind::InFlight, .time = at(20)}, at(10)).isEmpty());
    EXPECT_TRUE(cardOf(text.store, layout, {}, at(10)).isEmpty());
}

class Rendering : public ::testing::Test {
protected:
    QString file(const char* name) const { return folder.filePath(QLatin1String(name)); }
    std::string errorOf(const char* name, const RenderOptions& options) const {
        const auto result = renderTimeline(text.store, at(12), options, file(name));
        return result.ok() ? "" : result.error().text;
    }
    int pixelsOf(const QImage& image, QRgb colour) const {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == colour ? 1 : 0;
        return count;
    }
    QTemporaryDir folder;
    TraceText text{"web async 2\n0 RRAAR.RRR\n1 .RBB!RRx\npool threaded 1\n0 RRRRRR|RRRR"};
};

TEST_F(Rendering, APictureHasTheSizeAskedForAndTheStatesOfTheRun) {
    EXPECT_EQ(errorOf("run.png", {.size = {1000, 600}, .scale = 2.0, .theme = &Theme::dark()}), "");
    const QImage image(file("run.png"));
    EXPECT_EQ(image.size(), QSize(2000, 1200));
    for (const CallState state : {CallState::Running, CallState::Awaiting, CallState::Blocked})
        EXPECT_GT(pixelsOf(image, Theme::dark().look(state).colour.rgb()), 200) << stateName(state);
}

TEST_F(Rendering, ARangeShowsItsPartOnly) {
    EXPECT_EQ(errorOf("part.png", {.size = {1000, 600}, .range = TimeRange{at(6), at(11)}}), "");
    EXPECT_EQ(errorOf("all.png", {.size = {1000, 600}}), "");
    const QRgb awaiting = Theme::light().look(CallState::Awaiting).colour.rgb();
    EXPECT_LT(pixelsOf(QImage(file("part.png")), awaiting) + 300, pixelsOf(QImage(file("all.png")), awaiting));
}

TEST_F(Rendering, WithoutAHeightEveryTrackIsInThePicture) {
    EXPECT_EQ(errorOf("high.png", {.size = {1000, 0}}), "");
    TrackLayout layout;
    layout.update(text.store);
    EXPECT_EQ(QImage(file("high.png")).height(), layout.height() + Areas::heightAbovePlot());
}

TEST_F(Rendering, AVectorFileIsShapesAndReadsBack) {
    EXPECT_EQ(errorOf("run.svg", {.size = {1000, 600}}), "");
    QFile svg(file("run.svg"));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    const QByteArray content = svg.readAll();
    EXPECT_FALSE(content.contains("<image"));
    EXPECT_TRUE(content.contains("work"));
    EXPECT_EQ(QSvgRenderer(content).viewBox(), QRect(0, 0, 1000, 600));
}

TEST_F(Rendering, WritesADocument) {
    EXPECT_EQ(errorOf("run.pdf", {.size = {1000, 600}}), "");
    QFile pdf(file("run.pdf"));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
}

TEST_F(Rendering, AnEmptyRunIsAPictureToo) {
    const TraceText empty;
    EXPECT_TRUE(renderTimeline(empty.store, TimePoint{}, {.size = {800, 400}}, file("empty.png")).ok());
}

TEST_F(Rendering, RefusesWhatItCannotDoAndLeavesNoFile) {
    EXPECT_NE(errorOf("run.gif", {}).find(".png, .svg or .pdf"), std::string::npos);
    EXPECT_NE(errorOf("big.png", {.size = {100'000, 600}}), "");
    EXPECT_NE(errorOf("big.png", {.size = {1000, -5}}), "");
    EXPECT_NE(errorOf("big.png", {.size = {1000, 600}, .scale = 0.0}), "");
    EXPECT_NE(errorOf("big.png", {.size = {30'000, 30'000}, .scale = 16.0}), "");
    EXPECT_NE(errorOf("big.png", {.range = TimeRange{at(3), at(3)}}), "");
    EXPECT_NE(errorOf("no/such/folder.png", {}), "");
    EXPECT_FALSE(QFile::exists(file("big.png")));
}

} // namespace
} // namespace playground::ui
