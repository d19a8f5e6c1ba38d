#pragma once

#include "core/insight/timeband.h"
#include "core/trace/tracestore.h"
#include "ui/panels/calltimes/bandsteps.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace playground::ui {

class HistogramChart;
class TimesReading;

/// How long calls took, as a histogram of which a range is brushed: it becomes words of the filter that everybody looks
/// for calls by. Its other words say which calls are counted. Does nothing while nobody sees it. Thread: GUI.
class CallTimesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit CallTimesPanel(QWidget* parent = nullptr);

    void setStore(const TraceStore* store); ///< Not ours; null: nothing to show.
    void advance(); ///< Cheap to call once a frame.
    void settle(); ///< Nothing more is coming for now: shows the last state at once.
    void setFilter(const std::optional<CallFilter>& filter);
    void showCall(std::optional<CallId> call); ///< Marks how long it took.
    void setRange(std::optional<TimeRange> range); ///< Only calls of this range count.
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void filterWanted(const playground::CallFilter& filter); ///< A person has brushed.

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createContent();
    CallFilter::Field time() const;
    void ask();
    void brush(const Brush& band);
    void showTimes();
    void showBrush();
    void showWords();
    QStringList words() const;

    TimesReading* m_reading;
    QComboBox* m_time = nullptr;
    QCheckBox* m_isLogarithmic = nullptr;
    HistogramChart* m_chart = nullptr;
    QLabel* m_words = nullptr;
    const TraceStore* m_store = nullptr; // Not ours.
    const TraceStore* m_shownStore = nullptr; // Not ours; what the reading has.
    CallFilter m_filter;
    std::optional<TimeRange> m_range;
    std::optional<CallId> m_call;
};

} // namespace playground::ui
