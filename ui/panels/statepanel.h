#pragma once

#include "core/insight/moment.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;

namespace playground::ui {

/// What every actor does at one time: its slots and threads, its queue, its numbers, and who waits for whom.
/// Thread: GUI.
class StatePanel final : public QWidget {
    Q_OBJECT

public:
    explicit StatePanel(QWidget* parent = nullptr);

    void setStore(const TraceStore* store); ///< Not ours; null: nothing to show.
    void showAt(std::optional<TimePoint> time); ///< None: it goes with the run.
    void advance(TimePoint now); ///< Cheap to call once a frame.
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void callChosen(CallId call);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refreshSoon(); // Many moves of the mouse within a frame cost one.
    void refresh();

    const TraceStore* m_store = nullptr; // Not ours.
    std::unique_ptr<Moments> m_moments;
    std::optional<TimePoint> m_time;
    TimePoint m_now{};
    QTimer m_soon;
    const Theme* m_theme = &Theme::light(); // Not ours.
    QLabel* m_title = nullptr;
    QLabel* m_actors = nullptr;
};

} // namespace playground::ui
