#pragma once

#include "core/base/result.h"
#include "core/io/readrun.h"
#include "ui/panels/latestthread.h"

#include <QObject>

#include <memory>

namespace playground::ui {

/// Reads a trace beside the interface. Thread: GUI.
class TraceOpening final : public QObject {
    Q_OBJECT

public:
    using Outcome = std::shared_ptr<Result<ReadRun>>;

    explicit TraceOpening(QObject* parent = nullptr) : QObject(parent) {}

    void begin(const QString& path, const TraceBudget& budget); ///< Once.
    void stop(); ///< Nothing more is told of it.

Q_SIGNALS:
    void progressed(int percent);
    void ended(const playground::ui::TraceOpening::Outcome& outcome);

private:
    template <class Tell>
    auto unlessStopped(Tell tell); // On the GUI's thread. Thread: GUI.

    bool m_isStopped = false;
    LatestThread m_thread; // Last: what it tells goes to the others.
};

} // namespace playground::ui
