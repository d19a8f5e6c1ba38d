#pragma once

#include "core/experiment/wholerun.h"
#include "ui/panels/latestthread.h"

#include <QObject>

#include <memory>

namespace playground::ui {

/// Computes whole runs in virtual time, beside the interface; only the latest counts. Thread: GUI.
class LatestRun final : public QObject {
    Q_OBJECT

public:
    using Outcome = std::shared_ptr<Result<WholeRun>>;

    /// Gives up what is under way. Whom the plan tells of progress is told by progressed() instead.
    void begin(const Scenario& scenario, VirtualPlan plan);
    void stop(); ///< Nothing more is told of it.

Q_SIGNALS:
    void progressed(qint64 ended, qint64 submitted); ///< Calls so far.
    void ended(const playground::ui::LatestRun::Outcome& outcome);

private:
    template <class Tell>
    auto latest(Tell tell); // On the GUI's thread, and only if no other has begun meanwhile. Thread: GUI.

    int m_number = 0; // Of the latest: what others tell late does not count.
    LatestThread m_thread; // Last: what it tells goes to the others.
};

} // namespace playground::ui
