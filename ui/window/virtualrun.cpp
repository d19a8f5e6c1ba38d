#include "ui/window/virtualrun.h"

#include "ui/panels/format.h"

#include <utility>

namespace playground::ui {

VirtualRun::VirtualRun(QObject* parent, std::uint64_t mostEvents) : QObject(parent), m_mostEvents(mostEvents) {
    connect(&m_latest, &LatestRun::progressed, this, [this](qint64 ended, qint64 submitted) {
        m_ended = ended;
        m_submitted = submitted;
        Q_EMIT progressed();
    });
    connect(&m_latest, &LatestRun::ended, this, &VirtualRun::take);
}

void VirtualRun::begin(const Scenario& scenario, std::vector<Firing> firings, const TraceBudget& budget) {
    m_isUnderWay = true;
    m_ended = m_submitted = 0;
    m_latest.begin(scenario, {.firings = std::move(firings), .mostEvents = m_mostEvents, .budget = budget});
    Q_EMIT progressed();
}

void VirtualRun::stop() {
    m_isUnderWay = false;
    m_latest.stop();
}

void VirtualRun::take(const LatestRun::Outcome& result) {
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
