#include "ui/window/latestrun.h"

#include <utility>

namespace playground::ui {

template <class Tell>
auto LatestRun::latest(Tell tell) {
    return [=, this, number = m_number](const auto&... what) {
        QMetaObject::invokeMethod(
            this,
            [=, this] {
                if (number == m_number)
                    tell(what...);
            },
            Qt::QueuedConnection);
    };
}

void LatestRun::begin(const Scenario& scenario, VirtualPlan plan) {
    ++m_number;
    plan.progress = latest([this](std::uint64_t ended, std::uint64_t submitted) {
        Q_EMIT progressed(static_cast<qint64>(ended), static_cast<qint64>(submitted));
    });
    const auto tell = latest([this](const Outcome& outcome) { Q_EMIT ended(outcome); });
    m_thread.begin(
        [=, plan = std::move(plan)](const std::stop_token& stop) {
            const auto outcome = std::make_shared<Result<WholeRun>>(runVirtually(scenario, plan, stop));
            if (!stop.stop_requested())
                tell(outcome);
        },
        [=](const QString& why) { tell(std::make_shared<Result<WholeRun>>(Error{why.toStdString()})); });
}

void LatestRun::stop() {
    ++m_number;
    m_thread.stop();
}

} // namespace playground::ui
