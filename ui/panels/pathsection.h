#pragma once

#include "core/insight/criticalpath.h"
#include "ui/panels/throttle.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QTimer>

#include <optional>

namespace playground::ui {

/// What the inspector says of the critical path of a run, of a range or to the end of one call: sums, and its longest
/// steps with links to their calls. Finds it a few milliseconds at a time, and anew as the run goes on. Hidden, it does
/// nothing. Thread: GUI.
class PathSection final : public QLabel {
    Q_OBJECT

public:
    explicit PathSection(QWidget* parent = nullptr);

    void setStore(const TraceStore* store); ///< Not ours; null: nothing to show.
    void setRange(const std::optional<TimeRange>& range); ///< None: the whole run.
    void setCall(const std::optional<CallId>& call); ///< The selected one, whose path can be asked for by a link.
    void setShown(bool isShown);
    void setTheme(const Theme& theme);
    void advance(TimePoint now); ///< Cheap to call once a frame.
    void settle(TimePoint now); ///< Nothing more is coming for now: shows the last state at once.

Q_SIGNALS:
    void found(const playground::CriticalPath& path); ///< Empty when it is not shown any more.
    void linkChosen(const QString& link); ///< Of a call.

private:
    void begin();
    void goOn();
    void follow(const QString& link);
    void show(const CriticalPath& path);
    QString textOf(const CriticalPath& path) const;
    QString otherPaths() const;
    bool canWalkTo(CallId call) const;
    bool isOld() const;

    const TraceStore* m_store = nullptr; // Not ours.
    std::optional<TimeRange> m_range;
    std::optional<CallId> m_selected;
    std::optional<CallId> m_last; // To whose end the path goes.
    QString m_pathHtml;
    TimePoint m_now{};
    std::optional<CriticalWalk> m_walk; // While it is under way.
    std::uint64_t m_shownEvents = 0;
    TimePoint m_shownNow{};
    bool m_isShown = false;
    QTimer m_timer;
    Throttle m_pace;
    const Theme* m_theme = &Theme::light(); // Not ours.
};

} // namespace playground::ui
