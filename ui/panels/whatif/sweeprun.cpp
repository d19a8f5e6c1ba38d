#include "ui/panels/whatif/sweeprun.h"

namespace playground::ui {

SweepRun::SweepRun(QObject* parent) : QObject(parent) {}

SweepRun::~SweepRun() = default; // The thread is told to stop, and waited for.

void SweepRun::begin(const Scenario& scenario, const Knob& knob, const std::vector<std::int64_t>& values) {
    const int number = ++m_number;
    m_isUnderWay = true;
    const int all = static_cast<int>(values.size());
    Q_EMIT progressed(0, all);
    const auto tellResult = [=, this](const Result<std::vector<SweepPoint>>& result) {
        QMetaObject::invokeMethod(
            this, [=, this] { tell(number, result); }, Qt::QueuedConnection);
    };
    const auto work = [=, this](const std::stop_token& stop) {
        const auto told = [=, this](std::size_t done) {
            QMetaObject::invokeMethod(
                this,
                [=, this] {
                    if (number == m_number)
                        Q_EMIT progressed(static_cast<int>(done), all);
                },
                Qt::QueuedConnection);
        };
        const auto result = sweep(scenario, knob, values, told, {.stop = stop});
        if (!stop.stop_requested())
            tellResult(result);
    };
    m_thread.begin(work, [=](const QString& why) { tellResult(Error{why.toStdString()}); });
}

void SweepRun::cancel() {
    ++m_number;
    m_isUnderWay = false;
    m_thread.stop();
}

void SweepRun::tell(int number, const Result<std::vector<SweepPoint>>& result) {
    if (number != m_number)
        return;
    m_isUnderWay = false;
    if (result)
        Q_EMIT finished(*result);
    else
        Q_EMIT failed(QString::fromStdString(result.error().text));
}

} // namespace playground::ui
