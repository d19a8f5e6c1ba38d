#include "tests/support/tracetext.h"
#include "ui/timeline/paint/hovercard.h"
#include "ui/timeline/paint/legend.h"
#include "ui/timeline/paint/rastercanvas.h"
#include "ui/timeline/render.h"

#include <QFile>
#include <QImage>
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
    const auto narrow = legendItems(Areas::of({800, 600}));
    EXPECT_FALSE(narrow[static_cast<std::size_t>(CallState::Submitted)].hasWord);
    EXPECT_TRUE(narrow[static_cast<std::size_t>(CallState::Running)].hasWord);
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
