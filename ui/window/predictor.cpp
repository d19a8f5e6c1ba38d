#include "ui/window/predictor.h"

#include <QLocale>

#include <utility>

namespace playground::ui {

Predictor::Predictor(QObject* parent, std::uint64_t mostEvents) : QObject(parent), m_mostEvents(mostEvents) {}

void Predictor::predict(const Scenario& scenario) {
    if (m_scenario == scenario)
        return;
    m_scenario = scenario;
    const auto tell = [this, number = ++m_number](const std::shared_ptr<Result<WholeRun>>& result) {
        QMetaObject::invokeMethod(
            this, [=, this] { take(number, result); }, Qt::QueuedConnection);
    };
    m_thread.begin(
        [=, most = m_mostEvents](const std::stop_token& stop) {
            auto result = std::make_shared<Result<WholeRun>>(runVirtually(scenario, stop, most));
            if (!stop.stop_requested())
                tell(result);
        },
        [=](const QString& why) { tell(std::make_shared<Result<WholeRun>>(Error{why.toStdString()})); });
}

void Predictor::stop() {
    ++m_number;
    m_thread.stop();
    m_scenario.reset();
    show(nullptr, {});
}

void Predictor::take(int number, const std::shared_ptr<Result<WholeRun>>& result) {
    if (number != m_number)
        return;
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
