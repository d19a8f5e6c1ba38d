#include "tests/support/tracetext.h"
#include "ui/theme/contrast.h"
#include "ui/timeline/geometry/follow.h"
#include "ui/timeline/paint/rowspainter.h"
#include "ui/timeline/render.h"
#include "ui/timeline/timelineview.h"

#include <QImage>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

using playground::at;
using playground::TraceText;
using namespace std::chrono_literals;

constexpr int width = 1000;

/// Counts what is drawn.
class CountingCanvas final : public Canvas {
public:
    void fill(const QRect& /*rect*/, QRgb /*colour*/) override { ++shapes; }
    void columns(int /*left*/, int /*bottom*/, std::span<const int> /*heights*/, QRgb /*colour*/) override { ++shapes; }
    void bar(const QRect& /*rect*/, const StatePaint& /*paint*/, int /*corners*/) override { ++shapes; }
    int shapes = 0;
};

/// A picture of a run and its prediction, from 0 to 100 ms.
class Picture {
public:
    Picture(const char* predicted, const char* real, const Theme& theme = Theme::light())
        : m_theme(theme), m_predicted(predicted), m_real(real) {
        RenderOptions options{.size = {width, 0}, .theme = &theme, .range = TimeRange{at(0), at(100)}};
        options.prediction = Prediction(m_predicted.store, at(100));
        options.prediction.update(m_real.store);
        image = drawTimeline(m_real.store, at(100), options, QStringLiteral("test.png")).value();
        m_layout.update(m_real.store, options.prediction);
    }

    /// Of the first slot of the first actor, so far below the top of its bars.
    QRgb pixel(double milliseconds, int below) const {
        const Areas areas = Areas::of(image.size());
        const Viewport viewport({at(0), at(100)}, areas.plot.width());
        const int x = areas.plot.left() + static_cast<int>(viewport.pixelAt(TimePoint(fromMilliseconds(milliseconds))));
        const TrackRow* row = m_layout.slotRow(0, 0);
        return image.pixel(x, areas.plot.top() + row->top + TrackLayout::tailHeight + 1 + below);
    }
    QRgb outline() const { return ghostOutline(m_theme); }
    QRgb ghost() const { return ghostPaints(m_theme)[static_cast<std::size_t>(CallState::Running)].colour; }
    QRgb running() const { return m_theme.look(CallState::Running).colour.rgb(); }
    QRgb lane() const { return m_theme.lane.rgb(); }

    QImage image;

private:
    const Theme& m_theme;
    TraceText m_predicted;
    TraceText m_real;
    TrackLayout m_layout;
};

const char* const nothingYet = "web async 1\n0 .";
const char* const fortyMs = "web async 1\n0 RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR";
const char* const twentyMs = "web async 1\n0 RRRRRRRRRRRRRRRRRRRR";

constexpr int middle = TrackLayout::barHeight / 2;
constexpr int underBar = TrackLayout::barHeight; // In the gap below it.

TEST(Ghosts, AreOutlinesWithoutColourWhereNothingIsReal) {
    for (const Theme* theme : {&Theme::light(), &Theme::dark(), &Theme::highContrast()}) {
        const Picture picture(fortyMs, nothingYet, *theme);
        EXPECT_EQ(picture.pixel(0, middle), picture.outline());
        EXPECT_EQ(picture.pixel(20, 0), picture.outline());
        EXPECT_EQ(picture.pixel(20, middle), picture.ghost());
        EXPECT_EQ(picture.pixel(20, underBar + 1), picture.outline());
        EXPECT_EQ(picture.pixel(60, middle), picture.lane());
        EXPECT_GE(contrastRatio(QColor(picture.outline()), theme->lane), 3.0);
        EXPECT_EQ(QColor(picture.ghost()).hslSaturation() < 64, true) << "a grey, which no state is";
    }
}

TEST(Ghosts, LieBehindRealBarsAndAreSeenBelowThem) {
    const Picture picture(fortyMs, twentyMs);
    EXPECT_EQ(picture.pixel(10, middle), picture.running());
    EXPECT_EQ(picture.pixel(10, underBar + 1), picture.outline());
    EXPECT_EQ(picture.pixel(30, middle), picture.ghost()) << "predicted, but it ended before";
    const Picture longer(twentyMs, fortyMs);
    EXPECT_EQ(longer.pixel(30, middle), longer.running());
    EXPECT_EQ(longer.pixel(30, underBar + 1), Theme::light().panel.rgb()) << "the prediction ended before";
}

TEST(Ghosts, BeginWithTheFirstSubmissionOfTheRun) {
    const Picture picture(twentyMs, "web async 1\n0 ..............................RR");
    EXPECT_EQ(picture.pixel(10, middle), picture.lane());
    EXPECT_EQ(picture.pixel(40, middle), picture.ghost());
}

TEST(Ghosts, AreLessThanColumnsHoweverManyCallsThereAre) {
    const auto shapes = [](int calls) {
        std::string line;
        for (int call = 0; call < calls; ++call)
            line += "R|";
        TraceText predicted("web async 1\n0 " + line);
        TraceText real(nothingYet);
        Prediction prediction(predicted.store, predicted.store.lastEvent());
        prediction.update(real.store);
        TrackLayout layout;
        layout.update(real.store, prediction);
        Scene scene{.store = &real.store,
                    .layout = &layout,
                    .theme = &Theme::dark(),
                    .areas = Areas::of({width, 400}),
                    .prediction = prediction};
        scene.viewport = Viewport({at(0), predicted.store.lastEvent()}, scene.areas.plot.width());
        CountingCanvas canvas;
        RowsPainter().paint(canvas, scene, {.top = 0, .height = 400, .content = 0}, scene.areas.plot, 1.0, {0, 400});
        return canvas.shapes;
    };
    EXPECT_LT(shapes(50'000), 8 * width);
    EXPECT_GT(shapes(100), shapes(0) + 100);
}

TEST(Prediction, HasItsRowsBeforeTheRunHas) {
    const TraceText predicted("web async 30\n0 RR\n1 RR\n2 RR");
    const TraceText real("web async 30\n0 .");
    Prediction prediction(predicted.store, at(2));
    prediction.update(real.store);
    TrackLayout layout;
    layout.update(real.store);
    EXPECT_EQ(layout.slotRow(0, 2), nullptr);
    layout.update(real.store, prediction);
    EXPECT_NE(layout.slotRow(0, 2), nullptr);
    EXPECT_EQ(layout.slotRow(0, 3), nullptr);
}

TEST(Prediction, IsMovedWithTheRun) {
    const TraceText predicted("web async 1\n0 .RR");
    const TraceText waiting(nothingYet);
    const TraceText real("web async 1\n0 .....RR");
    Prediction prediction(predicted.store, at(3));
    EXPECT_FALSE(prediction.update(waiting.store));
    EXPECT_EQ(prediction.endInRun(), at(3));
    EXPECT_TRUE(prediction.update(real.store));
    EXPECT_FALSE(prediction.update(real.store));
    EXPECT_EQ(prediction.endInRun(), at(7));
    const Viewport view({at(2), at(6)}, 400);
    const Viewport its = prediction.inItsTime(view);
    EXPECT_EQ(its.range(), (TimeRange{at(-2), at(2)})) << "also before zero";
    EXPECT_EQ(its.pixelAt(at(1)), view.pixelAt(at(5)));
    EXPECT_EQ(Prediction().endInRun(), TimePoint{});
    EXPECT_EQ(Prediction().trackOf(0), nullptr);
}

TEST(Follow, ShowsWhatIsExpectedAsFarAsItReaches) {
    Follow follow{.span = 10s, .ahead = TimePoint(4s)};
    EXPECT_GE(follow.rangeAt(TimePoint(1s)).end, TimePoint(4s));
    EXPECT_EQ(follow.rangeAt(TimePoint(1s)), follow.rangeAt(TimePoint(2s))) << "it stands still until then";
    EXPECT_GT(follow.rangeAt(TimePoint(5s)).end, follow.rangeAt(TimePoint(4s)).end);
    follow.ahead = TimePoint(60s);
    EXPECT_EQ(follow.rangeAt(TimePoint{}), (TimeRange{TimePoint{}, TimePoint(10s)}));
}

class ViewWithPrediction : public ::testing::Test {
protected:
    ViewWithPrediction() {
        view.resize(1228, 400);
        view.setStore(&before.store);
        view.show();
    }
    QImage shot() { return view.grab().toImage(); }

    TraceText predicted{fortyMs};
    TraceText before{nothingYet};
    TraceText real{twentyMs};
    TimelineView view;
};

TEST_F(ViewWithPrediction, BringsItAllIntoSightBeforeTheRun) {
    const QImage without = shot();
    view.setPrediction(&predicted.store, at(40));
    EXPECT_GE(view.visibleRange().end, at(40));
    EXPECT_GE(view.scene().whole.end, at(40));
    EXPECT_NE(shot(), without);
    view.setPrediction(nullptr);
    EXPECT_EQ(shot(), without);
}

TEST_F(ViewWithPrediction, ShowsAllInTheOverviewAgainWhenLessIsInReach) {
    view.setStore(&real.store);
    view.advance(at(20));
    view.setFollowing(false);
    const QImage before = shot();
    view.setReach(at(40));
    view.hide();
    view.show(); // The overview is drawn anew.
    EXPECT_NE(shot(), before);
    view.setReach({});
    EXPECT_EQ(shot(), before);
}

TEST_F(ViewWithPrediction, KeepsItForTheNextRun) {
    view.setPrediction(&predicted.store, at(40));
    view.setStore(&real.store);
    view.advance(at(20));
    ASSERT_NE(view.scene().prediction.trackOf(0), nullptr);
    EXPECT_EQ(view.scene().prediction.trackOf(0)->info.name, "web");
    EXPECT_GE(view.visibleRange().end, at(40)) << "what is to come is in sight";
}

TEST_F(ViewWithPrediction, BringsATrackIntoSightThatIsAskedFor) {
    std::string many;
    for (int actor = 0; actor < 30; ++actor)
        many += "actor" + std::to_string(actor) + " async 1\n0 R\n";
    const TraceText text(many);
    view.setStore(&text.store);
    view.showTrack(29);
    const TrackGroup* group = view.scene().layout->groupOf(29);
    EXPECT_LE(view.scene().panes.yOf(group->bottom()), view.scene().areas.plot.height());
    EXPECT_EQ(view.scene().track, 29U);
}

TEST(LegendOfGhosts, StandsAfterTheStates) {
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const int wide : {700, 1000, 2500}) {
            const Areas areas = Areas::of({wide, 600}, direction);
            const QRect ghosts = ghostsInLegend(areas);
            EXPECT_TRUE(areas.legend.contains(ghosts)) << wide;
            for (const LegendItem& item : legendItems(areas, Ghosts::Shown))
                EXPECT_FALSE(item.rect.intersects(ghosts)) << wide;
        }
    }
}

} // namespace
} // namespace playground::ui
