#include "ui/panels/comparison/comparisonpanel.h"

#include "ui/panels/format.h"
#include "ui/panels/readable.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace playground::ui {

namespace {

constexpr int sliceMs = 4; // Leaves most of a frame to the others.
constexpr std::size_t callsBetweenLooks = 4096;
constexpr int pauseMs = 200; // Numbers that change faster cannot be read.
constexpr int leastLines = 9; // The total and the head of an actor.
constexpr std::size_t openActors = 4; // Of more the numbers are shown on demand.

enum Column { Name, Predicted, Real, Difference };

void setRow(QTreeWidgetItem* item, const QStringList& texts) {
    for (int column = 0; column < texts.size(); ++column) {
        item->setText(column, texts[column]);
        item->setTextAlignment(column,
                               column == Name ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    }
}

QString number(double value) { return QLocale().toString(value, 'f', 1); }

QString count(std::uint64_t value) { return countWords(static_cast<qint64>(value)); }

} // namespace

ComparisonPanel::ComparisonPanel(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("comparison"));
    createContent();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ComparisonPanel::goOn);
    connect(m_table, &QTreeWidget::itemClicked, this, &ComparisonPanel::choose);
    connect(m_table, &QTreeWidget::itemActivated, this, &ComparisonPanel::choose);
}

void ComparisonPanel::createContent() {
    m_words = readableLabel("comparisonWords", this);
    m_words->setTextFormat(Qt::PlainText);
    m_noteLabel = readableLabel("comparisonNote", this);
    m_noteLabel->setTextFormat(Qt::PlainText);
    m_table = new QTreeWidget(this);
    m_table->setObjectName(QStringLiteral("comparisonTable"));
    m_table->setAccessibleName(tr("Predicted and real numbers"));
    m_table->setHeaderLabels({QString(), tr("Predicted"), tr("Real"), tr("Difference")});
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(false); // The numbers stand side by side.
    m_table->header()->setMinimumSectionSize(m_table->fontMetrics().averageCharWidth() * 14);
    m_table->headerItem()->setTextAlignment(Predicted, Qt::AlignRight);
    m_table->headerItem()->setTextAlignment(Real, Qt::AlignRight);
    m_table->headerItem()->setTextAlignment(Difference, Qt::AlignRight);
    m_table->setUniformRowHeights(true);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * leastLines);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->addWidget(m_words);
    column->addWidget(m_noteLabel);
    column->addWidget(m_table, 1);
    showWords();
}

// At once: what is shown may be of a store that is about to die.
void ComparisonPanel::setStores(const TraceStore* predicted, const TraceStore* real) {
    m_comparison.reset();
    if (predicted != nullptr && real != nullptr)
        m_comparison.emplace(*predicted, *real);
    m_table->clear();
    showWords();
    refreshSoon();
}

void ComparisonPanel::setProblem(const QString& why) {
    m_problem = why;
    showWords();
}

// Once a frame.
void ComparisonPanel::setNote(const QString& note) {
    if (note == m_note)
        return;
    m_note = note;
    showWords();
}

void ComparisonPanel::setStage(RunStage stage) {
    m_stage = stage;
    if (stage == RunStage::Over)
        m_soon.stop(); // What is shown last is shown soon.
    refreshSoon();
}

void ComparisonPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refreshSoon();
}

void ComparisonPanel::refreshSoon() {
    if (m_comparison && isVisible() && !m_soon.isActive())
        m_soon.start(m_stage == RunStage::UnderWay ? pauseMs : 0);
}

void ComparisonPanel::goOn() {
    if (!m_comparison)
        return;
    QElapsedTimer slice;
    slice.start();
    bool hasFinished = false;
    while (!hasFinished && slice.elapsed() < sliceMs)
        hasFinished = m_comparison->advance(callsBetweenLooks);
    if (!hasFinished)
        m_soon.start(0);
    showNumbers();
    showWords();
}

void ComparisonPanel::showNumbers() {
    const auto& rows = m_comparison->rows();
    while (m_table->topLevelItemCount() < static_cast<int>(rows.size()) + 1) {
        auto* item = new QTreeWidgetItem(m_table);
        for (int line = 0; line < 3; ++line)
            new QTreeWidgetItem(item);
        item->setExpanded(m_table->topLevelItemCount() <= static_cast<int>(openActors) + 1);
    }
    fill(m_table->topLevelItem(0), tr("In total"), m_comparison->total());
    for (std::size_t row = 0; row < rows.size(); ++row)
        fill(m_table->topLevelItem(static_cast<int>(row) + 1), QString::fromStdString(rows[row].actor),
             rows[row].compared);
}

// While it is under way a difference of what grows would say nothing.
void ComparisonPanel::fill(QTreeWidgetItem* item, const QString& name, const Compared& compared) const {
    const Compared::Side& predicted = compared.predicted;
    const Compared::Side& real = compared.real;
    const bool isOver = m_stage == RunStage::Over && real.calls > 0;
    const auto atTheEnd = [isOver](const QString& difference) { return isOver ? difference : QString(); };
    setRow(item, {name, durationWords(predicted.lastEnd), durationWords(real.lastEnd),
                  atTheEnd(differenceWords(predicted.lastEnd, real.lastEnd))});
    setRow(item->child(0),
           {tr("Calls ended"), count(predicted.ended), count(real.ended),
            atTheEnd(differenceWords(static_cast<double>(predicted.ended), static_cast<double>(real.ended), 0))});
    const Duration latency = compared.meanLatency(predicted);
    const Duration realLatency = compared.meanLatency(real);
    setRow(item->child(1), compared.matched == 0
                               ? QStringList{tr("Mean latency"), QString(), QString(), QString()}
                               : QStringList{tr("Mean latency"), durationWords(latency), durationWords(realLatency),
                                             differenceWords(latency, realLatency)});
    setRow(item->child(2), {tr("Mean in flight"), number(predicted.meanInFlight()), number(real.meanInFlight()),
                            atTheEnd(differenceWords(predicted.meanInFlight(), real.meanInFlight(), 1))});
}

void ComparisonPanel::showWords() {
    m_words->setText(m_comparison          ? agreementWords(m_comparison->total(), m_stage)
                     : m_problem.isEmpty() ? tr("Predicting …")
                                           : m_problem);
    const QString problem = m_comparison ? m_problem : QString();
    m_noteLabel->setText(problem.isEmpty() || m_note.isEmpty() ? problem + m_note
                                                               : problem + QLatin1Char(' ') + m_note);
    m_noteLabel->setVisible(!m_noteLabel->text().isEmpty());
}

void ComparisonPanel::choose(const QTreeWidgetItem* item) {
    const QTreeWidgetItem* actor = item->parent() != nullptr ? item->parent() : item;
    const int row = m_table->indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(actor)) - 1;
    if (!m_comparison || row < 0)
        return;
    if (const auto track = m_comparison->rows()[static_cast<std::size_t>(row)].track)
        Q_EMIT trackChosen(*track);
}

} // namespace playground::ui
