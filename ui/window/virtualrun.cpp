#include "ui/window/virtualrun.h"

#include "ui/panels/format.h"

#include <utility>

namespace playground::ui {

VirtualRun::VirtualRun(QObject* parent, std::uint64_t mostEvents) : QObject(parent), m_mostEvents(mostEvents) {}

void VirtualRun::begin(const Scenario& scenario, std::vector<Firing> firings, const TraceBudget& budget) {
    const int number = ++m_number;
    m_isUnderWay = true;
    m_ended = m_submitted = 0;
    const auto tellProgress = [=, this](std::uint64_t ended, std::uint64_t submitted) {
        QMetaObject::invokeMethod(
            this,
            [=, this] {
                if (number != m_number)
                    return;
                m_ended = static_cast<qint64>(ended);
                m_submitted = static_cast<qint64>(submitted);
                Q_EMIT progressed();
            },
            Qt::QueuedConnection);
    };
    VirtualPlan plan{
        .firings = std::move(firings), .mostEvents = m_mostEvents, .budget = budget, .progress = tellProgress};
    m_thread.begin(
        [=, this, plan = std::move(plan)](const std::stop_token& stop) {
            auto result = std::make_shared<Result<WholeRun>>(runVirtually(scenario, plan, stop));
            if (!stop.stop_requested())
                tell(number, result);
        },
        [=, this](const QString& why) { tell(number, std::make_shared<Result<WholeRun>>(Error{why.toStdString()})); });
    Q_EMIT progressed();
}

void VirtualRun::stop() {
    ++m_number;
    m_isUnderWay = false;
    m_thread.stop();
}

void VirtualRun::tell(int number, const Told& result) {
    QMetaObject::invokeMethod(
        this,
        [=, this] {
            if (number == m_number)
                take(result);
        },
        Qt::QueuedConnection);
}

void VirtualRun::take(const Told& result) {
    m_isUnderWay = false;
    if (!*result) {
        Q_EMIT failed(QString::fromStdString(result->error().text));
        return;
    }
    const std::shared_ptr<WholeRun> run(result, &result->value());
    // Taken apart by whoever takes it.
    const RunFacts facts = run->facts;
    const Duration end = run->end.time_since_epoch();
    Q_EMIT arrived(run);
    if (facts.outcome == RunOutcome::Cancelled)
        Q_EMIT failed(tr("This scenario goes on for more than %1 events. It was cut off at %2 of virtual time; fire "
                         "less, or choose real threads to watch it live.")
                          .arg(countWords(static_cast<qint64>(m_mostEvents)), durationWords(end)));
    else if (facts.outcome != RunOutcome::Completed)
        Q_EMIT failed(QString::fromStdString(facts.error));
}

} // namespace playground::ui
