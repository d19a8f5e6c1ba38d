#include "ui/window/presenter.h"

#include "tests/ui/window/livewindow.h"
#include "ui/theme/textscale.h"
#include "ui/timeline/geometry/callplaces.h"
#include "ui/timeline/livepill.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/settings.h"

#include <QAccessible>
#include <QDockWidget>

#include <map>

namespace playground::ui {
namespace {

class Presenting : public LiveWindow {
protected:
    Presenting() { activate(); }

    void toggle() {
        QTest::keyClick(window.get(), Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
        QCoreApplication::processEvents();
    }
    TimelineView& timeline() const { return *window->findChild<TimelineView*>(); }
    QDockWidget* dock(const char* name) const { return window->findChild<QDockWidget*>(QLatin1String(name)); }
    QWidget* transport() const { return window->findChild<QWidget*>(QStringLiteral("transport")); }
    std::map<QString, QRect> docks() const {
        std::map<QString, QRect> shown;
        for (const QDockWidget* one : window->findChildren<QDockWidget*>())
            if (one->isVisible())
                shown[one->objectName()] = one->geometry();
        return shown;
    }
    int pixelsOf(const char* label) const {
        return window->findChild<QLabel*>(QLatin1String(label))->font().pixelSize();
    }
};

TEST_F(Presenting, HidesTheDocksAndBringsThemBackAsTheyWere) {
    trigger("callsTable");
    window->resizeDocks({dock("actorsDock"), dock("inspectorDock")}, {360, 310}, Qt::Horizontal);
    window->resizeDocks({dock("callsDock")}, {210}, Qt::Vertical);
    QCoreApplication::processEvents();
    const auto before = docks();
    ASSERT_EQ(before.size(), 3U);
    const QRect transportBefore = transport()->geometry();
    toggle();
    EXPECT_TRUE(docks().empty());
    EXPECT_TRUE(transport()->isVisible());
    EXPECT_EQ(timeline().width(), window->width());
    toggle();
    // The menu bar becomes lower in its own time.
    EXPECT_TRUE(wait([&] { return docks() == before && transport()->geometry() == transportBefore; }));
}

TEST_F(Presenting, LeavesAloneWhatWasHidden) {
    dock("inspectorDock")->hide();
    toggle();
    trigger("code"); // Somebody wants to see it, for the moment.
    EXPECT_TRUE(dock("codeDock")->isVisible());
    toggle();
    EXPECT_EQ(docks().size(), 1U);
    EXPECT_TRUE(dock("actorsDock")->isVisible());
}

TEST_F(Presenting, MakesTextsLargeAndSmallAgain) {
    const int application = QApplication::font().pixelSize();
    const int number = pixelsOf("elapsed");
    const int height = transport()->height();
    const QSize pill = timeline().pill().size();
    toggle();
    EXPECT_EQ(QApplication::font().pixelSize(), qRound(application * Presenter::scale));
    EXPECT_EQ(pixelsOf("elapsed"), qRound(number * Presenter::scale));
    EXPECT_GT(transport()->height(), height * 5 / 4);
    EXPECT_EQ(timeline().pill().size(), pill * Presenter::scale);
    EXPECT_TRUE(window->findChild<QWidget*>(QStringLiteral("playButton"))->isVisible())
        << "there is room for all of it";
    trigger("addAsync"); // Its card comes later, and shrinks with the rest all the same.
    toggle();
    EXPECT_EQ(QApplication::font().pixelSize(), application);
    EXPECT_EQ(pixelsOf("elapsed"), number);
    EXPECT_EQ(transport()->height(), height);
    EXPECT_EQ(timeline().pill().size(), pill);
    const auto names = window->findChildren<ActorCard*>();
    ASSERT_EQ(names.size(), 3);
    EXPECT_EQ(names.front()->findChild<QWidget*>(QStringLiteral("actorName"))->font(),
              names.back()->findChild<QWidget*>(QStringLiteral("actorName"))->font());
}

TEST_F(Presenting, AClickOnABarSelectsItsCall) {
    trigger("run");
    ASSERT_TRUE(wait([this] { return hasEnded(100); }));
    toggle();
    timeline().fitAll();
    const Scene& scene = timeline().scene();
    EXPECT_NEAR(scene.areas.legend.width() * Presenter::scale, timeline().viewport()->width(), 2);
    int clicked = 0;
    for (std::size_t index = 0; index < store().callCount(); ++index) {
        const CallRecord& call = store().callAt(index);
        const auto place = placesOf(store(), *scene.layout, scene.viewport, call, scene.now).slot;
        if (!place || place->width() < 6)
            continue;
        const QRect bar = scene.panes.seen(place->translated(scene.areas.plot.left(), 0), scene.areas.plot.top());
        if (!scene.areas.plot.contains(bar))
            continue;
        QTest::mouseClick(timeline().viewport(), Qt::LeftButton, {},
                          QPointF(QPointF(bar.center()) * Presenter::scale).toPoint());
        EXPECT_EQ(timeline().selectedCall(), call.id);
        ++clicked;
    }
    EXPECT_GT(clicked, 20);
}

TEST_F(Presenting, AssistiveToolsFindABarWhereItIs) {
    trigger("run");
    ASSERT_TRUE(wait([this] { return hasEnded(100); }));
    timeline().fitAll();
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&timeline());
    QAccessibleInterface* call = tree->child(1)->child(0);
    const QSize usual = call->rect().size();
    toggle();
    timeline().fitAll();
    EXPECT_GT(call->rect().height(), usual.height() * 4 / 3);
    EXPECT_EQ(tree->childAt(call->rect().center().x(), call->rect().center().y()), call);
}

TEST_F(Presenting, IsNotWhatTheNextStartBeginsWith) {
    const auto before = docks();
    toggle();
    window->close();
    window.reset();
    open({});
    QCoreApplication::processEvents();
    EXPECT_EQ(textScale(), 1.0);
    EXPECT_FALSE(window->findChild<QAction*>(QStringLiteral("presenter"))->isChecked());
    EXPECT_EQ(docks().size(), before.size());
}

TEST_F(Presenting, EndsWithTheLayoutThatIsReset) {
    dock("actorsDock")->hide();
    toggle();
    trigger("resetLayout");
    EXPECT_FALSE(window->findChild<QAction*>(QStringLiteral("presenter"))->isChecked());
    EXPECT_EQ(textScale(), 1.0);
    EXPECT_EQ(docks().size(), 2U);
}

TEST_F(Presenting, EscapeDoesNotEndIt) {
    toggle();
    press(Qt::Key_Escape);
    EXPECT_TRUE(docks().empty());
    EXPECT_EQ(timeline().magnification(), Presenter::scale);
}

} // namespace
} // namespace playground::ui
