#pragma once

#include "core/base/time.h"
#include "core/trace/holdings.h"
#include "ui/theme/theme.h"

#include <QToolBar>

class QActionGroup;
class QLabel;
class QToolButton;

namespace playground::ui {

/// What the transport shows.
struct TransportState {
    bool isBusy = false;   ///< Calls are in flight or being fired.
    bool isPaused = false; ///< The view; calls go on.
    bool isVirtual = false;   ///< Time passes for the calls only.
    bool isComputing = false; ///< In virtual time; then the next two tell how far.
    qint64 computedEnded = 0;
    qint64 computedSubmitted = 0;
    TimePoint now{};
    qint64 submitted = 0;
    qint64 ended = 0;
    qint64 failed = 0;
    qint64 inFlight = 0;
    qint64 queued = 0;
    double callsPerSecond = 0;
    double speed = 1;
    Holdings held;
    std::uint64_t keptBytes = 0; ///< In memory, of a run that is kept beside this one.
    std::uint64_t memoryBudget = TraceBudget{}.memory; ///< Bytes.
    TraceEdge edge;
    qint64 lostEvents = 0;
    QString refusal; ///< Why the scenario cannot run; empty: it can.
    bool operator==(const TransportState&) const = default;
};

/// Run, pause, and how the run does. Thread: GUI.
class TransportBar final : public QToolBar {
    Q_OBJECT

public:
    /// One of the engines is checked.
    TransportBar(QAction* run, const QActionGroup& engines, QWidget* parent);

    void show(const TransportState& state);
    void setTheme(const Theme& theme); ///< Fits its sizes to the scale of texts as well.

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* addNumber(const QString& name, const QString& word, int width);
    void showNumbers(const TransportState& state);
    void showTime(const TransportState& state);
    void showMemory(const TransportState& state);
    void showWarnings(const TransportState& state);
    void showButton();
    void fitSizes();
    void leaveOutLeast();

    TransportState m_state;
    const Theme* m_theme = &Theme::light(); // Not ours.
    QAction* m_run;                         // Not ours.
    QToolButton* m_button = nullptr;
    QSize m_iconSize; // At the usual scale of texts.
    QLabel* m_elapsed = nullptr;
    QLabel* m_elapsedCaption = nullptr;
    QLabel* m_calls = nullptr;
    QLabel* m_inFlight = nullptr;
    QLabel* m_queued = nullptr;
    QLabel* m_rate = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_memory = nullptr;
    QLabel* m_memoryCaption = nullptr;
    QLabel* m_speed = nullptr;
};

} // namespace playground::ui
