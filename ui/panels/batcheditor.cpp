#include "ui/panels/batcheditor.h"

#include "ui/panels/batches.h"
#include "ui/panels/format.h"
#include "ui/panels/glyphs.h"
#include "ui/panels/pendingedit.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace playground::ui {

namespace {

constexpr int largestBatch = 10'000'000;
constexpr double firstRate = 50;
constexpr double highestRate = 1e6;
using Pattern = Arrival::Pattern;

bool hasRate(Pattern pattern) { return pattern == Pattern::Every || pattern == Pattern::Poisson; }

} // namespace

BatchEditor::BatchEditor(QWidget* parent) : QWidget(parent) {
    createEditors();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_fire, 0, 0);
    grid->addWidget(m_count, 0, 1);
    grid->addWidget(m_pattern, 0, 2);
    grid->addWidget(m_rate, 1, 2);
    grid->setColumnStretch(2, 1);
    connectEditors();
}

void BatchEditor::createEditors() {
    m_fire = new QPushButton(tr("Fire"), this);
    m_fire->setObjectName(QStringLiteral("fireButton"));
    m_fire->setFocusPolicy(Qt::TabFocus);
    m_fire->setToolTip(tr("Fires this batch now, also while others are in flight"));
    m_count = new QSpinBox(this);
    m_count->setObjectName(QStringLiteral("fireCount"));
    m_count->setAccessibleName(tr("Number of calls"));
    m_count->setRange(1, largestBatch);
    m_count->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_count->setKeyboardTracking(false);
    m_pattern = new QComboBox(this);
    m_pattern->setObjectName(QStringLiteral("patternCombo"));
    m_pattern->setAccessibleName(tr("When the calls come"));
    m_rate = new QDoubleSpinBox(this);
    m_rate->setObjectName(QStringLiteral("rateSpin"));
    m_rate->setAccessibleName(tr("Calls per second"));
    m_rate->setRange(0.01, highestRate);
    m_rate->setDecimals(2);
    m_rate->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_rate->setKeyboardTracking(false);
    m_rate->setSuffix(tr(" /s"));
}

void BatchEditor::connectEditors() {
    connect(m_fire, &QPushButton::clicked, this, [this] {
        commitPendingEdit();
        Q_EMIT fireRequested(m_batch);
    });
    connect(m_count, &QSpinBox::valueChanged, this, [this](int count) {
        m_batch.count = count;
        Q_EMIT batchEdited(m_batch);
    });
    connect(m_pattern, &QComboBox::activated, this, &BatchEditor::changeArrival);
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &BatchEditor::changeArrival);
}

void BatchEditor::show(const Batch& batch) {
    m_batch = batch;
    const QSignalBlocker quietCount(m_count);
    const QSignalBlocker quietRate(m_rate);
    const auto add = [this](const QString& text, Pattern pattern) {
        m_pattern->addItem(text, static_cast<int>(pattern));
    };
    m_count->setValue(static_cast<int>(std::min<std::int64_t>(batch.count, largestBatch)));
    m_pattern->clear();
    add(tr("At once"), Pattern::AtOnce);
    add(tr("Steady"), Pattern::Every);
    add(tr("Poisson"), Pattern::Poisson);
    if (batch.arrival.pattern == Pattern::Bursts)
        add(tr("%1 every %2").arg(countWords(batch.arrival.burst), durationWords(batch.arrival.interval)),
            Pattern::Bursts);
    m_pattern->setCurrentIndex(m_pattern->findData(static_cast<int>(batch.arrival.pattern)));
    m_rate->setVisible(hasRate(batch.arrival.pattern));
    m_rate->setValue(hasRate(batch.arrival.pattern) ? rateOf(batch.arrival) : firstRate);
}

void BatchEditor::setTheme(const Theme& theme) {
    m_fire->setIcon(glyphIcon(Glyph::Fire, theme.states[static_cast<std::size_t>(CallState::Awaiting)].colour));
}

Arrival BatchEditor::arrival() const {
    const auto pattern = static_cast<Pattern>(m_pattern->currentData().toInt());
    if (pattern == Pattern::Bursts)
        return m_batch.arrival;
    return {.pattern = pattern, .interval = hasRate(pattern) ? intervalOf(m_rate->value()) : Duration::zero()};
}

void BatchEditor::changeArrival() {
    m_batch.arrival = arrival();
    m_rate->setVisible(hasRate(m_batch.arrival.pattern));
    Q_EMIT batchEdited(m_batch);
}

} // namespace playground::ui
