#include "tests/ui/window/access/offenders.h"
#include "tests/ui/window/access/situations.h"

#include <QDockWidget>

#include <algorithm>
#include <set>

namespace playground::ui {
namespace {

constexpr int mostStops = 300;

class Reach : public Met {
protected:
    /// Widgets that have the focus one after the other, from the one that has it now until it comes round.
    template <class Look>
    static std::vector<QWidget*> walk(Qt::Key key, Look look) {
        std::vector<QWidget*> stops;
        while (static_cast<int>(stops.size()) < mostStops) {
            QTest::keyClick(QApplication::focusWidget(), key,
                            key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            QWidget* now = QApplication::focusWidget();
            if (!stops.empty() && now == stops.front())
                return stops;
            if (stops.empty() || now != stops.back())
                look(now);
            stops.push_back(now); // More than once, when it has several links.
        }
        return stops;
    }

    /// In a panel that another one lies over.
    static bool isBehind(const QWidget* widget) {
        while (widget != nullptr && qobject_cast<const QDockWidget*>(widget) == nullptr)
            widget = widget->parentWidget();
        return widget != nullptr && widget->visibleRegion().isEmpty();
    }

    /// Of all that takes the focus by Tab.
    std::set<QWidget*> missedBy(const std::vector<QWidget*>& stops) const {
        std::set<QWidget*> missed;
        for (auto* widget : seen().findChildren<QWidget*>())
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
                widget->focusProxy() == nullptr && widget->window() == seen().window() && !isBehind(widget) &&
                std::ranges::find(stops, widget) == stops.end())
                missed.insert(widget);
        return missed;
    }

    bool isSeenToHaveFocus(QWidget& stop) const {
        const QRect place = QRect(stop.mapTo(&seen(), QPoint()), stop.size()).adjusted(-3, -3, 3, 3);
        const QImage with = seen().grab(place).toImage();
        stop.clearFocus();
        const QImage without = seen().grab(place).toImage();
        stop.setFocus(Qt::TabFocusReason);
        return with != without;
    }

    static std::string listed(const std::set<QWidget*>& widgets) {
        std::string list;
        for (const QWidget* widget : widgets)
            list += pathOf(*widget) + "\n";
        return list;
    }
};

TEST_P(Reach, EverythingHasANameIsReachedByTabAndSeenToBe) {
    enter();
    EXPECT_EQ(namelessIn(seen()), "");
    const bool isStill = std::string(GetParam().name) != "running";
    std::set<QWidget*> unseen;
    const auto forward = walk(Qt::Key_Tab, [&](QWidget* stop) {
        if (isStill && !isSeenToHaveFocus(*stop))
            unseen.insert(stop);
    });
    EXPECT_EQ(listed(unseen), "") << "have the focus, but look as before";
    for (const auto& stops : {forward, walk(Qt::Key_Backtab, [](QWidget*) {})}) {
        EXPECT_LT(stops.size(), mostStops) << "caught in " << pathOf(*stops.back());
        EXPECT_EQ(listed(missedBy(stops)), "") << "are passed over";
    }
}

INSTANTIATE_TEST_SUITE_P(All, Reach, testing::ValuesIn(situations()), Met::nameOf);

} // namespace
} // namespace playground::ui
