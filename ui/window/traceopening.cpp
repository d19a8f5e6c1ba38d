#include "ui/window/traceopening.h"

#include "core/io/tracefiles.h"

#include <QFileInfo>

#include <algorithm>

namespace playground::ui {

template <class Tell>
auto TraceOpening::unlessStopped(Tell tell) {
    return [=, this](const auto& what) {
        QMetaObject::invokeMethod(
            this,
            [=, this] {
                if (!m_isStopped)
                    tell(what);
            },
            Qt::QueuedConnection);
    };
}

void TraceOpening::begin(const QString& path, const TraceBudget& budget) {
    const auto tell = unlessStopped([this](const Outcome& outcome) { Q_EMIT ended(outcome); });
    const auto tellProgress = unlessStopped([this](int percent) { Q_EMIT progressed(percent); });
    const auto all = static_cast<std::uint64_t>(std::max<qint64>(QFileInfo(path).size(), 1));
    m_thread.begin(
        [=, file = path.toStdString()](const std::stop_token& stop) {
            const auto goOn = [=, last = -1](std::uint64_t bytes) mutable {
                if (const int percent = static_cast<int>(std::min<std::uint64_t>(bytes * 100 / all, 100));
                    percent != last) {
                    last = percent;
                    tellProgress(percent);
                }
                return !stop.stop_requested();
            };
            tell(std::make_shared<Result<ReadRun>>(loadTrace(file, budget, goOn)));
        },
        [=](const QString& why) { tell(std::make_shared<Result<ReadRun>>(Error{why.toStdString()})); });
}

void TraceOpening::stop() {
    m_isStopped = true;
    m_thread.stop();
}

} // namespace playground::ui
