#pragma once

#include "core/insight/criticalpath.h"
#include "core/trace/tracestore.h"
#include "ui/panels/rangeinspection.h"
#include "ui/panels/runreading.h"
#include "ui/panels/throttle.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;

namespace playground::ui {

class PathSection;
class StateBar;

/// The selected call: where its time went and why; a selected range: what went on in it; with neither, the numbers of
/// the whole run. What was chosen last is shown. Thread: GUI.
class Inspector final : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(QWidget* parent = nullptr);

    /// Not ours; null: nothing to show. Without cores its run has those of this machine.
    void setStore(const TraceStore* store, std::optional<std::int64_t> cores = {});
    void advance(TimePoint now);            ///< Cheap to call once a frame.
    void settle(TimePoint now);             ///< Nothing more is coming for now: shows the last state at once.
    void showCall(std::optional<CallId> call);
    void showRange(std::optional<TimeRange> range);
    void setShowsPath(bool showsPath); ///< Of the selected range, else of the whole run, below all else.
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void callChosen(CallId call); ///< A link to another call.
    void overviewChosen();
    void pathFound(const playground::CriticalPath& path); ///< Empty when none is shown.
    void warningsFound(const std::vector<playground::Warning>& warnings); ///< In the whole run.
    void readingChanged(bool isReading); ///< While it reads, nobody may change the store.

private:
    void createContent();
    void follow(const QString& link);
    void scrollToTop();
    void refreshSoon(); // For a person: at once when that costs little.
    void refresh();
    void showOverview();
    void showFindings(const RunFindings& findings);
    void showOutline(const QString& more);
    void readRun();
    std::int64_t cores() const;
    void showStory(const CallRecord& call);
    void beginRange();
    void showRangeProgress();
    void showRangeSummary(const RangeSummary& summary);

    const TraceStore* m_store = nullptr; // Not ours.
    std::optional<std::int64_t> m_cores;
    std::optional<CallId> m_call;
    std::optional<TimeRange> m_range;
    bool m_showsRange = false; // Rather than the call: it was chosen last.
    RangeInspection m_inspection;
    TimePoint m_rangeKnownTo{}; // A range that reaches further is summed up again as the run goes on.
    TimePoint m_now{};
    std::uint64_t m_shownEvents = 0;
    std::optional<RunFindings> m_findings; // Of a large run, once they are read; of what it was then.
    std::uint64_t m_foundEvents = 0;
    RunReading m_reading; // Of a run so large that it is only read when somebody asks.
    Throttle m_pace;
    QTimer m_late; // A refresh that was put off.
    const Theme* m_theme = &Theme::light(); // Not ours.
    QLabel* m_title = nullptr;
    QLabel* m_sentence = nullptr;
    StateBar* m_bar = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_back = nullptr;
    PathSection* m_path = nullptr;
};

} // namespace playground::ui
