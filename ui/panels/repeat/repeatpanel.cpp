#include "ui/panels/repeat/repeatpanel.h"

#include "ui/panels/format.h"
#include "ui/panels/repeat/overlaidchart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace playground::ui {

namespace {

constexpr int leastRuns = 2;
constexpr int mostRuns = 100;

/// "4.98 s – 5.00 s – 5.02 s", or once what is one.
QString extentWords(const Extent<Duration>& extent) {
    const QStringList words{durationWords(extent.least), durationWords(extent.median), durationWords(extent.most)};
    return extent.isOne() ? words.front() : words.join(QStringLiteral(" – "));
}

QString nameOf(const OverlaidCall& call) {
    return QStringLiteral("%1.%2 #%3")
        .arg(QString::fromStdString(call.actor), QString::fromStdString(call.method))
        .arg(call.number);
}

} // namespace

RepeatPanel::RepeatPanel(QWidget* parent) : QWidget(parent), m_run(this) {
    setObjectName(QStringLiteral("repeat"));
    createContent();
    connectContent();
    showState();
}

void RepeatPanel::createContent() {
    m_runs = new QSpinBox(this);
    m_runs->setObjectName(QStringLiteral("repeatRuns"));
    m_runs->setAccessibleName(tr("Number of runs"));
    m_runs->setRange(leastRuns, mostRuns);
    m_runs->setValue(Repetition().runs);
    m_runs->setSuffix(tr(" runs"));
    m_engine = new QComboBox(this);
    m_engine->setObjectName(QStringLiteral("repeatEngine"));
    m_engine->setAccessibleName(tr("Engine"));
    m_engine->addItem(tr("real"), static_cast<int>(Engine::Real));
    m_engine->addItem(tr("virtual"), static_cast<int>(Engine::Virtual));
    m_engine->setToolTip(
        tr("Real runs take as long as the scenario does, one after the other; virtual ones a moment."));
    m_seeds = new QCheckBox(tr("another seed each time"), this);
    m_seeds->setObjectName(QStringLiteral("repeatSeeds"));
    m_button = new QPushButton(this);
    m_button->setObjectName(QStringLiteral("repeatRun"));
    m_chart = new OverlaidChart(this);
    m_words = new QLabel(this);
    m_words->setObjectName(QStringLiteral("repeatWords"));
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(m_words->fontMetrics().height() * 3);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto* row = new QHBoxLayout;
    row->addWidget(m_runs, 1);
    row->addWidget(m_engine, 1);
    row->addWidget(m_button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->addLayout(row);
    column->addWidget(m_seeds);
    column->addWidget(m_chart, 1);
    column->addWidget(m_words);
}

void RepeatPanel::connectContent() {
    connect(m_button, &QPushButton::clicked, this, &RepeatPanel::runOrStop);
    connect(m_chart, &OverlaidChart::currentChanged, this, &RepeatPanel::showWords);
    connect(m_chart, &OverlaidChart::callChosen, this, &RepeatPanel::callChosen);
    connect(&m_run, &RepeatRun::progressed, this, [this](int done, int all) {
        m_words->setText(tr("Run %1 of %2").arg(countWords(std::min(done + 1, all)), countWords(all)));
    });
    connect(&m_run, &RepeatRun::finished, this, [this](const Overlaid& overlaid) {
        m_shown = m_asked;
        m_chart->show(overlaid);
        showState();
    });
    connect(&m_run, &RepeatRun::stopped, this, &RepeatPanel::showState);
    connect(&m_run, &RepeatRun::failed, this, [this](const QString& reason) {
        showState();
        m_words->setText(reason);
    });
}

Repetition RepeatPanel::repetition() const {
    return {.runs = m_runs->value(),
            .engine = static_cast<Engine>(m_engine->currentData().toInt()),
            .seeds = m_seeds->isChecked() ? Repetition::Seeds::Another : Repetition::Seeds::Same};
}

void RepeatPanel::setScenario(const Scenario& scenario) {
    if (scenario == m_scenario)
        return;
    m_scenario = scenario;
    showWords();
}

void RepeatPanel::runOrStop() {
    if (m_run.isUnderWay()) {
        m_run.cancel();
        m_button->setEnabled(false); // Until the run that is under way has given up.
        return;
    }
    m_asked = m_scenario;
    m_run.begin(m_scenario, repetition());
    showState();
}

void RepeatPanel::showState() {
    m_button->setEnabled(true);
    m_button->setText(m_run.isUnderWay() ? tr("Stop") : tr("Run"));
    showWords();
}

/// Of the row under the mouse, else of the whole.
void RepeatPanel::showWords() {
    if (m_run.isUnderWay())
        return;
    if (m_chart->overlaid().calls.empty())
        m_words->clear();
    else
        m_words->setText(m_chart->current() ? rowWords() : numbersWords());
}

QString RepeatPanel::numbersWords() const {
    const Overlaid& overlaid = m_chart->overlaid();
    const QString age = m_scenario != m_shown ? tr("The scenario has changed since. ") : QString();
    return age + QString::fromStdString(overlaid.sentence()) + QLatin1Char(' ') +
           tr("p99 latency: %1.").arg(extentWords(overlaid.numbers.p99));
}

QString RepeatPanel::rowWords() const {
    const OverlaidPlot::Row& row = *m_chart->current();
    const Overlaid& overlaid = m_chart->overlaid();
    const OverlaidCall& call = overlaid.calls[row.call];
    const auto count = [](std::size_t number) { return countWords(static_cast<qint64>(number)); };
    const std::size_t calls = row.last - row.first;
    const QString others = calls > 1 ? tr("Of %1 calls here it varied most. ").arg(count(calls)) : QString();
    return others + tr("%1: started at %2, ended at %3, in %4 of %5 runs. Click to see it.")
                        .arg(nameOf(call), extentWords(call.started), extentWords(call.ended), count(call.runs),
                             count(overlaid.numbers.runs));
}

void RepeatPanel::setTheme(const Theme& theme) { m_chart->setTheme(theme); }

} // namespace playground::ui
