#pragma once

#include "core/insight/deadlock.h"
#include "core/insight/summary.h"
#include "core/insight/warnings/warnings.h"

#include <QObject>

#include <exception>
#include <optional>
#include <thread>

namespace playground::ui {

/// What is found in a whole run.
struct RunFindings {
    std::optional<Deadlock> deadlock;
    std::vector<Warning> warnings; ///< Costliest first.
    Summary summary;
};

/// Of the run on so many cores as it is known; a deadlock lasts until `now`. What comes early when `stop` says so is of
/// no use.
RunFindings findingsOf(const TraceStore& store, TimePoint now, std::int64_t cores, const std::stop_token& stop = {});

/// Finds the same on a thread of its own, for a run so large that it takes long. Thread: GUI.
class RunReading final : public QObject {
    Q_OBJECT

public:
    explicit RunReading(QObject* parent = nullptr) : QObject(parent) {}
    ~RunReading() override;

    bool isUnderWay() const { return m_thread.joinable() && !m_thread.get_stop_token().stop_requested(); }

    /// Gives up what is under way. Nobody may change the store until it is over, see readingChanged().
    void begin(const TraceStore& store, TimePoint now, std::int64_t cores);
    void stop(); ///< Soon: what is found is told to nobody.
    void cancel(); ///< At once: waits until the store is not read any more.

Q_SIGNALS:
    void readingChanged(bool isReading); ///< Emitted before the store is read, and when it is not any more.
    void finished(const playground::ui::RunFindings& findings);
    void failed(const QString& text);

private:
    void read(const TraceStore& store, TimePoint now, std::int64_t cores, const std::stop_token& stop);
    void end(const std::stop_token& stop);
    void fail(const char* why);

    RunFindings m_findings; // The thread's while it is there; likewise the next.
    std::exception_ptr m_error;
    std::jthread m_thread;
};

} // namespace playground::ui
