#include "tests/ui/window/livewindow.h"
#include "ui/timeline/timelineview.h"

#include <QDockWidget>
#include <QSettings>

namespace playground::ui {
namespace {

class Docks : public LiveWindow {
protected:
    ~Docks() override { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void openFrom(Qt::LayoutDirection direction) {
        QApplication::setLayoutDirection(direction);
        open({});
    }
    Qt::DockWidgetArea areaOf(const char* dock) const {
        return window->dockWidgetArea(window->findChild<QDockWidget*>(QLatin1String(dock)));
    }
};

TEST_F(Docks, AreOnTheSidesWhereReadingBeginsAndEnds) {
    EXPECT_EQ(areaOf("actorsDock"), Qt::LeftDockWidgetArea);
    EXPECT_EQ(areaOf("inspectorDock"), Qt::RightDockWidgetArea);
    openFrom(Qt::RightToLeft);
    EXPECT_EQ(areaOf("actorsDock"), Qt::RightDockWidgetArea);
    EXPECT_EQ(areaOf("inspectorDock"), Qt::LeftDockWidgetArea);
    EXPECT_EQ(areaOf("stateDock"), Qt::LeftDockWidgetArea);
    EXPECT_EQ(areaOf("whatIfDock"), Qt::LeftDockWidgetArea);
}

TEST_F(Docks, DoNotMakeTheFirstWindowHigherThanAScreen) {
    QSettings().clear();
    open({});
    EXPECT_EQ(window->size(), QSize(1440, 860));
}

} // namespace
} // namespace playground::ui
