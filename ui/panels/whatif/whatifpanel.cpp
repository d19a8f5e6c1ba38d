#include "ui/panels/whatif/whatifpanel.h"

#include "core/experiment/sweepreport.h"
#include "ui/panels/format.h"
#include "ui/panels/whatif/sweepchart.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace playground::ui {

namespace {

constexpr int mostPoints = 64;

/// So many at most, evenly from the first to the last.
std::vector<std::int64_t> valuesBetween(std::int64_t first, std::int64_t last) {
    const std::string count = std::to_string(std::min<std::int64_t>(mostPoints, last - first + 1));
    return parseValues(std::to_string(first) + ".." + std::to_string(last) + "/" + count).value();
}

// A scenario of so many calls is swept in about a second.
constexpr std::int64_t soonCalls = 10'000;

/// That the driver makes; those make others.
std::int64_t callsOf(const Scenario& scenario) {
    std::int64_t calls = 0;
    for (const DriverStep& step : scenario.driver)
        if (const auto* fire = std::get_if<FireStep>(&step.what))
            calls += fire->batch.count;
    return calls;
}

/// A range around what the scenario has now.
std::pair<std::int64_t, std::int64_t> usualRange(const Scenario& scenario, const Knob& knob) {
    if (knob.kind == Knob::Kind::InterpreterLock)
        return {0, 1};
    if (knob.kind == Knob::Kind::Cores)
        return {1, 16};
    const std::int64_t now = valueOf(scenario, knob);
    const std::int64_t last = now <= 16 ? 32 : now * 2;
    return {knob.least(), std::min(last, knob.most())};
}

} // namespace

WhatIfPanel::WhatIfPanel(QWidget* parent) : QWidget(parent), m_run(this) {
    setObjectName(QStringLiteral("whatIf"));
    createContent();
    connect(m_knobBox, &QComboBox::activated, this, [this] {
        chooseKnob();
        runSoon();
    });
    for (const QSpinBox* spin : {m_first, m_last})
        connect(spin, &QSpinBox::valueChanged, this, &WhatIfPanel::runSoon);
    connect(m_button, &QPushButton::clicked, this, &WhatIfPanel::runOrCancel);
    connect(m_chart, &SweepChart::currentChanged, this, &WhatIfPanel::showWords);
    connect(m_chart, &SweepChart::pointChosen, this, &WhatIfPanel::choose);
    connect(&m_run, &SweepRun::progressed, this, [this](int done, int all) {
        m_words->setText(tr("%1 of %2 values").arg(countWords(done), countWords(all)));
    });
    connect(&m_run, &SweepRun::finished, this, &WhatIfPanel::showPoints);
    connect(&m_run, &SweepRun::failed, this, [this](const QString& reason) {
        showButton();
        m_words->setText(reason);
    });
}

void WhatIfPanel::createContent() {
    m_knobBox = new QComboBox(this);
    m_knobBox->setObjectName(QStringLiteral("whatIfKnob"));
    m_knobBox->setAccessibleName(tr("What is turned"));
    m_knobBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_knobBox->setMinimumContentsLength(14);
    const auto makeSpin = [this](const char* name, const QString& accessible) {
        auto* spin = new QSpinBox(this);
        spin->setObjectName(QString::fromLatin1(name));
        spin->setAccessibleName(accessible);
        spin->setKeyboardTracking(false);
        return spin;
    };
    m_first = makeSpin("whatIfFirst", tr("First value"));
    m_last = makeSpin("whatIfLast", tr("Last value"));
    m_button = new QPushButton(this);
    m_button->setObjectName(QStringLiteral("whatIfRun"));
    m_chart = new SweepChart(this);
    m_words = new QLabel(this);
    m_words->setObjectName(QStringLiteral("whatIfWords"));
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(m_words->fontMetrics().height() * 2);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("from"), this));
    row->addWidget(m_first, 1);
    row->addWidget(new QLabel(tr("to"), this));
    row->addWidget(m_last, 1);
    row->addWidget(m_button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->addWidget(m_knobBox);
    column->addLayout(row);
    column->addWidget(m_chart, 1);
    column->addWidget(m_words);
    showButton();
}

void WhatIfPanel::setScenario(const Scenario& scenario) {
    if (scenario == m_scenario)
        return;
    m_scenario = scenario;
    m_isOld = !m_points.empty();
    fillKnobs();
    runSoon();
    showWords();
}

void WhatIfPanel::fillKnobs() {
    const QString before = m_knobBox->currentText();
    std::vector<Knob> knobs = knobsOf(m_scenario);
    if (knobs == m_knobs)
        return;
    m_knobs = std::move(knobs);
    m_knobBox->clear();
    for (const Knob& knob : m_knobs)
        m_knobBox->addItem(QString::fromStdString(toText(knob)));
    const int same = m_knobBox->findText(before);
    m_knobBox->setCurrentIndex(std::max(0, same));
    if (same < 0)
        chooseKnob();
}

void WhatIfPanel::chooseKnob() {
    const Knob& knob = m_knobs[static_cast<std::size_t>(m_knobBox->currentIndex())];
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    for (QSpinBox* spin : {m_first, m_last})
        spin->setRange(static_cast<int>(knob.least()), static_cast<int>(knob.most()));
    const auto [first, last] = usualRange(m_scenario, knob);
    m_first->setValue(static_cast<int>(first));
    m_last->setValue(static_cast<int>(last));
}

/// Nobody has to ask for what is there in a moment.
void WhatIfPanel::runSoon() {
    if (callsOf(m_scenario) <= soonCalls)
        run();
}

void WhatIfPanel::runOrCancel() {
    if (!m_run.isUnderWay()) {
        run();
        return;
    }
    m_run.cancel();
    showButton();
    showWords();
}

void WhatIfPanel::run() {
    m_shownKnob = m_knobs[static_cast<std::size_t>(m_knobBox->currentIndex())];
    const int first = m_first->value();
    const int last = m_last->value();
    m_isOld = false;
    m_run.begin(m_scenario, m_shownKnob, valuesBetween(std::min(first, last), std::max(first, last)));
    showButton();
}

void WhatIfPanel::showButton() { m_button->setText(m_run.isUnderWay() ? tr("Stop") : tr("Run again")); }

void WhatIfPanel::showPoints(const std::vector<SweepPoint>& points) {
    showButton();
    m_points = points;
    m_chart->show(m_shownKnob, points);
}

/// Of the point under the mouse, else of the whole.
void WhatIfPanel::showWords() {
    if (m_run.isUnderWay())
        return;
    if (m_points.empty()) {
        m_words->clear();
        return;
    }
    const QString knob = QString::fromStdString(toText(m_shownKnob));
    if (const auto current = m_chart->current()) {
        const SweepPoint& point = m_points[*current];
        m_words->setText(
            point.outcome == RunOutcome::Completed
                ? tr("%1 = %2: makespan %3, p99 %4, %5 of the slots in use. Click to set it.")
                      .arg(knob, countWords(point.value), durationWords(point.makespan),
                           durationWords(point.latency.p99), percentWords(point.utilisation))
                : tr("%1 = %2: %3").arg(knob, countWords(point.value), QString::fromStdString(point.error)));
        return;
    }
    const QString whole = QString::fromStdString(kneeSentence(m_shownKnob, m_points));
    m_words->setText(m_isOld ? tr("The scenario has changed since. %1").arg(whole) : whole);
}

void WhatIfPanel::choose(int index) {
    Q_EMIT valueChosen(m_shownKnob, m_points[static_cast<std::size_t>(index)].value);
}

void WhatIfPanel::setTheme(const Theme& theme) { m_chart->setTheme(theme); }

} // namespace playground::ui
