#pragma once

#include "ui/timeline/access/accessids.h"
#include "ui/timeline/access/actorcalls.h"
#include "ui/timeline/timelineview.h"

#include <QAccessibleWidget>

#include <functional>
#include <optional>

namespace playground::ui {

/// The timeline as a tree for assistive tools: the driver and the actors as they are laid out, below each actor its
/// calls in the order of submission, as far as the view shows them. Behind the tracks come the view's own widgets.
/// Exists from the first question on; nothing is made before it is asked for, and of the calls a bounded number is
/// kept. Thread: GUI.
class TimelineAccess final : public QAccessibleWidget {
public:
    static constexpr std::size_t mostCalls = 1024; ///< That have an interface at once.

    using Teller = std::function<void(QAccessibleEvent&)>;

    /// Without a teller Qt tells those who listen what happens; nothing is done when nobody does.
    explicit TimelineAccess(TimelineView& view, Teller teller = {});

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    QString text(QAccessible::Text kind) const override;

    // For the tracks and calls below.
    TimelineView& view() const { return m_view; }
    const Scene& scene() const { return m_view.scene(); }
    const ActorCalls& calls() const; ///< Up with the store. Only when there is one.
    const TrackGroup* group(std::optional<std::size_t> actor) const; ///< None is the driver; null when not laid out.
    const CallRecord* call(CallId id) const; ///< Null when the view does not show it: it is of another run, or to come.
    QAccessibleInterface* trackOf(std::optional<std::size_t> actor) const; ///< Null when it is not laid out.
    QAccessibleInterface* callOf(CallId id) const; ///< Null when the view does not show it.
    QRect onScreen(const QRect& inView) const;

    std::size_t interfaces() const { return m_calls.size(); } ///< Of calls; for tests.

private:
    std::size_t trackCount() const { return scene().layout->groups().size(); }
    void forgetRun();
    void tellSelected(std::optional<CallId> call);
    void tell(QAccessibleInterface* about, QAccessible::Event what) const;

    TimelineView& m_view;
    Teller m_teller;
    mutable ActorCalls m_actorCalls;
    mutable AccessIds m_tracks{std::size_t{1} << 17U}; // Any number of actors: one that is in use must not go.
    mutable AccessIds m_calls{mostCalls};
    QObject m_context; // Ends the connections.
};

/// From now on every TimelineView has its tree. Again: nothing.
void installTimelineAccess();

} // namespace playground::ui
