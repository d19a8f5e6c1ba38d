#include "ui/window/predictor.h"

#include <QLocale>

#include <utility>

namespace playground::ui {

Predictor::Predictor(QObject* parent, std::uint64_t mostEvents) : QObject(parent), m_mostEvents(mostEvents) {
    connect(&m_latest, &LatestRun::ended, this, &Predictor::take);
}

std::shared_ptr<const TraceStore> Predictor::store() const { return {m_run, m_run->store.get()}; }

void Predictor::predict(const Scenario& scenario) {
    if (m_scenario == scenario)
        return;
    m_scenario = scenario;
    m_latest.begin(scenario, {.mostEvents = m_mostEvents});
}

void Predictor::stop() {
    m_latest.stop();
    m_scenario.reset();
    show(nullptr, {});
}

void Predictor::take(const LatestRun::Outcome& result) {
    if (!*result)
        return show(nullptr, tr("No prediction: %1").arg(QString::fromStdString(result->error().text)));
    std::shared_ptr<const WholeRun> run(result, &result->value());
    if (run->facts.outcome == RunOutcome::Cancelled)
        return show(nullptr, tr("No prediction: this scenario goes on for more than %1 events.")
                                 .arg(QLocale().toString(static_cast<qulonglong>(m_mostEvents))));
    const QString error = QString::fromStdString(run->facts.error);
    show(std::move(run), error.isEmpty() ? QString() : tr("Predicted: %1").arg(error));
}

void Predictor::show(std::shared_ptr<const WholeRun> run, const QString& problem) {
    if (run == m_run && problem == m_problem)
        return;
    m_run.swap(run);
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace playground::ui
