#include "tests/ui/window/access/situations.h"
#include "ui/timeline/timelineview.h"

#include <map>

namespace playground::ui {
namespace {

struct FromRightToLeft {
    FromRightToLeft() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    ~FromRightToLeft() { QApplication::setLayoutDirection(Qt::LeftToRight); }
};

class Mirrored : private FromRightToLeft, public Tabs {
protected:
    QRect place(const char* name) const {
        const auto* widget = workspace->findChild<QWidget*>(QLatin1String(name));
        return {widget->mapTo(workspace.get(), QPoint()), widget->size()};
    }
    bool isRightOf(const char* one, const char* other) const { return place(one).left() > place(other).right(); }
};

TEST_F(Mirrored, ThePartsOfTheWindowFollowEachOtherFromTheRight) {
    EXPECT_TRUE(isRightOf("actorsDock", "timeline"));
    EXPECT_TRUE(isRightOf("timeline", "inspectorDock"));
    EXPECT_TRUE(isRightOf("runButton", "engineButton"));
    EXPECT_TRUE(isRightOf("engineButton", "playButton"));
    EXPECT_TRUE(isRightOf("addAsyncActor", "addThreadedActor"));
    EXPECT_TRUE(isRightOf("limitSlider", "limitSpin"));
}

// As in any chart; a trace beside a text of either direction is the same picture.
TEST_F(Mirrored, TimeRunsFromLeftToRight) {
    const auto& timeline = *workspace->findChild<TimelineView*>(QStringLiteral("timeline"));
    const Viewport& viewport = timeline.scene().viewport;
    const TimeRange seen = timeline.visibleRange();
    EXPECT_LT(viewport.pixelAt(seen.start), viewport.pixelAt(seen.end));
    EXPECT_LT(timeline.scene().areas.plot.left(), timeline.scene().areas.headers.left());
}

} // namespace
} // namespace playground::ui
