#include "tests/support/tracetext.h"
#include "ui/timeline/livepill.h"
#include "ui/timeline/paint/legend.h"
#include "ui/timeline/timelineview.h"

#include <QTest>

#include <gtest/gtest.h>

namespace playground::ui {
namespace {

using playground::at;
using playground::TraceText;

const QSize size(1000, 600);
const Areas plain = Areas::of(size);
const Areas reversed = Areas::of(size, Qt::RightToLeft);

TEST(MirroredAreas, areEachOthersMirrorImage) {
    const std::array<QRect Areas::*, 5> parts{&Areas::legend, &Areas::minimap, &Areas::ruler, &Areas::headers,
                                              &Areas::plot};
    for (const auto part : parts) {
        EXPECT_EQ((reversed.*part).size(), (plain.*part).size());
        EXPECT_EQ((reversed.*part).top(), (plain.*part).top());
        EXPECT_EQ((reversed.*part).left(), size.width() - 1 - (plain.*part).right());
    }
    EXPECT_EQ(reversed.plot.left(), 0);
    EXPECT_EQ(reversed.headers.left(), reversed.plot.right() + 1);
    EXPECT_EQ(reversed.lensCorner().left(), reversed.headers.left());
    EXPECT_EQ(reversed.overviewCorner().left(), reversed.headers.left());
    EXPECT_EQ(reversed.tracks(), plain.tracks());
}

TEST(MirroredAreas, placesAndSidesAreMirroredTwiceToThemselves) {
    const QRect area(100, 5, 50, 20);
    const QRect place(103, 6, 10, 4);
    EXPECT_EQ(plain.mirrored(area, place), place);
    EXPECT_EQ(reversed.mirrored(area, place), QRect(137, 6, 10, 4));
    EXPECT_EQ(reversed.mirrored(area, reversed.mirrored(area, place)), place);
    EXPECT_EQ(plain.mirrored(Qt::AlignLeft | Qt::AlignVCenter), Qt::AlignLeft | Qt::AlignVCenter);
    EXPECT_EQ(reversed.mirrored(Qt::AlignLeft | Qt::AlignVCenter), Qt::AlignRight | Qt::AlignVCenter);
    EXPECT_EQ(reversed.mirrored(Qt::AlignRight | Qt::AlignTop), Qt::AlignLeft | Qt::AlignTop);
    EXPECT_EQ(reversed.mirrored(Qt::AlignCenter), Qt::AlignCenter);
}

TEST(MirroredAreas, TheLegendBeginsAtTheRight) {
    const auto items = legendItems(reversed);
    const auto ordinary = legendItems(plain);
    ASSERT_EQ(items.size(), ordinary.size());
    for (std::size_t index = 0; index < items.size(); ++index)
        EXPECT_EQ(items[index].rect.right(), size.width() - 1 - ordinary[index].rect.left());
}

class MirroredView : public ::testing::Test {
protected:
    MirroredView() {
        view.setLayoutDirection(Qt::RightToLeft);
        view.resize(1228, 700);
        view.setStore(&text.store);
        view.advance(at(10));
        view.show();
        view.setVisibleRange({at(0), at(4)});
    }
    const Scene& scene() const { return view.scene(); }
    int yOf(std::size_t actor) const { return scene().areas.plot.top() + scene().layout->groupOf(actor)->top; }
    QPoint header(std::size_t actor) const {
        return {scene().areas.headers.center().x(), yOf(actor) + scene().layout->groupOf(actor)->height / 2};
    }
    void move(const QPoint& to) {
        QMouseEvent event(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    QImage picture() { return view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32); }

    TraceText text{"a async 1\n0 RR\nb threaded 2\n0 RR\n1 RR\nc async 1\n0 RR"};
    TimelineView view;
};

TEST_F(MirroredView, HeadersAreAtTheRightAndTheLiveButtonAtTheLeft) {
    EXPECT_EQ(scene().areas.plot.left(), 0);
    EXPECT_LT(view.pill().geometry().right(), 200);
    view.setLayoutDirection(Qt::LeftToRight);
    EXPECT_EQ(scene().areas.headers.left(), 0);
    EXPECT_GT(view.pill().geometry().left(), 200);
}

TEST_F(MirroredView, TheLiveButtonHasItsSignAtTheRight) {
    // Both halves are the same but for sign and text, so the text must not be in the way of the sign.
    const QImage image = picture().copy(view.pill().geometry());
    const int y = image.height() / 2;
    EXPECT_EQ(image.pixel(image.width() - 15, y), Theme::dark().accent.rgb());
    EXPECT_NE(image.pixel(14, y), Theme::dark().accent.rgb());
    for (int x = image.width() - 22; x < image.width() - 3; ++x)
        EXPECT_NE(image.pixel(x, y), Theme::dark().text.rgb()) << x;
}

TEST_F(MirroredView, TimeRunsFromLeftToRight) {
    const QPoint early(scene().areas.plot.width() / 4, yOf(1) + 20);
    const QPoint late(scene().areas.plot.width() * 3 / 4, early.y());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, early);
    ASSERT_TRUE(view.selectedCall());
    EXPECT_EQ(text.store.call(*view.selectedCall())->actor, text.store.actorAt(1).id);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, late);
    EXPECT_EQ(view.selectedCall(), std::nullopt); // The calls last two of the four milliseconds.
    QTest::keyClick(&view, Qt::Key_D);
    EXPECT_GT(view.visibleRange().start, at(0));
}

TEST_F(MirroredView, ADragOnAHeaderMovesItsTrack) {
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, header(0));
    move(header(1));
    move(header(2) + QPoint(0, 20));
    EXPECT_TRUE(view.overlay().dropLine);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, header(2) + QPoint(0, 20));
    EXPECT_EQ(view.laidOutTracks(), (std::vector<std::size_t>{1, 2, 0}));
}

TEST_F(MirroredView, AClickOnTheCornerBesideTheRulerChangesTheLens) {
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, scene().areas.lensCorner().center());
    EXPECT_EQ(view.lens(), Lens::Threads);
}

TEST_F(MirroredView, TheHeaderIsDrawnFromTheRight) {
    const QImage image = picture();
    const QRect headers = scene().areas.headers;
    const QRgb tint = Theme::dark().tint(0).rgb();
    const int y = header(0).y();
    EXPECT_EQ(image.pixel(headers.right() - 7, y), tint);
    EXPECT_NE(image.pixel(headers.left() + 7, y), tint);
    EXPECT_EQ(image.pixel(headers.left(), y), Theme::dark().strongLine.rgb());
    // The name is at the bar, not at the plot.
    const auto written = [&](int from, int to) {
        int count = 0;
        for (int x = from; x < to; ++x)
            for (int line = yOf(0) + 9; line < yOf(0) + 22; ++line)
                count += image.pixel(x, line) == Theme::dark().text.rgb() ? 1 : 0;
        return count;
    };
    EXPECT_GT(written(headers.center().x(), headers.right()), 3);
    EXPECT_EQ(written(headers.left(), headers.center().x()), 0);
}

} // namespace
} // namespace playground::ui
