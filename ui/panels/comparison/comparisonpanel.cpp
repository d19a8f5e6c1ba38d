#include "ui/panels/comparison/comparisonpanel.h"

#include "ui/panels/readable.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace playground::ui {

namespace {

constexpr int sliceMs = 4; // Leaves most of a frame to the others.
constexpr std::size_t callsBetweenLooks = 4096;
constexpr int pauseMs = 200; // Numbers that change faster cannot be read.
constexpr int leastLines = 9; // The total and the head of an actor.
constexpr int openActors = 4; // Of more the numbers are shown on demand.

enum Column { Name, InReference, InRun, Difference, WhichIsBetter };

} // namespace

ComparisonPanel::ComparisonPanel(QWidget* parent) : QWidget(parent), m_measuring(new Measuring(this)) {
    setObjectName(QStringLiteral("comparison"));
    createContent();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ComparisonPanel::goOn);
    connect(m_measuring, &Measuring::readingChanged, this, &ComparisonPanel::readingChanged);
    connect(m_measuring, &Measuring::measured, this, [this](const MeasuredPair& found) {
        m_found = found;
        showNumbers();
    });
    connect(m_measuring, &Measuring::failed, this, &ComparisonPanel::setProblem);
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
    m_table->setColumnCount(WhichIsBetter + 1);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(false); // The numbers stand side by side.
    m_table->header()->setMinimumSectionSize(m_table->fontMetrics().averageCharWidth() * 14);
    for (const Column column : {InReference, InRun, Difference})
        m_table->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_table->setUniformRowHeights(true);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * leastLines);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->addWidget(m_words);
    column->addWidget(m_noteLabel);
    column->addWidget(m_table, 1);
    showWords();
}

void ComparisonPanel::showKind() {
    const bool isPredicted = m_kind == Reference::Prediction;
    m_table->setHeaderLabels(
        isPredicted ? QStringList{QString(), tr("Predicted"), tr("Real"), tr("Difference"), QString()}
                    : QStringList{QString(), tr("Kept run"), tr("This run"), tr("Difference"), tr("Better")});
    m_table->setAccessibleName(isPredicted ? tr("Predicted and real numbers")
                                           : tr("Numbers of the kept run and of this one"));
    m_table->headerItem()->setToolTip(WhichIsBetter, tr("The run that took less, or failed less, by at least 1 %"));
    m_table->setColumnHidden(WhichIsBetter, isPredicted); // A prediction is no rival.
}

// At once: what is shown may be of a store that is about to die.
void ComparisonPanel::setStores(Reference kind, Measuring::Store reference, Measuring::Store run) {
    m_comparison.reset();
    m_measuring->stop();
    m_found.reset();
    m_measuredEvents.reset();
    m_kind = kind;
    m_reference = std::move(reference);
    m_run = std::move(run);
    if (m_reference && m_run)
        m_comparison.emplace(*m_reference, *m_run);
    m_table->clear();
    showKind();
    showWords();
    refreshSoon();
}

std::optional<CallId> ComparisonPanel::inReference(CallId run) const {
    return m_comparison ? m_comparison->inReference(run) : std::nullopt;
}

std::optional<CallId> ComparisonPanel::inRun(CallId reference) const {
    return m_comparison ? m_comparison->inRun(reference) : std::nullopt;
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
    // Beside a kept run somebody may ask for counterparts at any time.
    if (m_comparison && (isVisible() || m_kind == Reference::KeptRun) && !m_soon.isActive())
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
    if (!isVisible())
        return;
    if (hasFinished)
        measureIfOver();
    showNumbers();
    showWords();
}

bool ComparisonPanel::isMeasured() const { return m_found && m_measuredEvents == m_run->eventCount(); }

void ComparisonPanel::measureIfOver() {
    if (m_stage == RunStage::UnderWay || m_run->callCount() == 0 || m_measuredEvents == m_run->eventCount())
        return;
    m_found.reset();
    m_measuredEvents = m_run->eventCount();
    m_measuring->begin(m_reference, m_run);
}

void ComparisonPanel::showNumbers() {
    if (!m_comparison)
        return;
    const bool isNew = m_table->topLevelItemCount() == 0;
    showRows(m_table->invisibleRootItem(), rowsOf(*m_comparison, isMeasured() ? &*m_found : nullptr, m_stage, m_kind));
    for (int actor = 0; isNew && actor < std::min(m_table->topLevelItemCount(), openActors + 1); ++actor)
        m_table->topLevelItem(actor)->setExpanded(true);
}

void ComparisonPanel::showRows(QTreeWidgetItem* parent, const std::vector<ComparedRow>& rows) const {
    for (int place = 0; place < static_cast<int>(rows.size()); ++place) {
        const ComparedRow& row = rows[static_cast<std::size_t>(place)];
        if (place == parent->childCount())
            new QTreeWidgetItem(parent);
        showLine(parent->child(place), row.line);
        showRows(parent->child(place), row.parts);
    }
    while (parent->childCount() > static_cast<int>(rows.size()))
        delete parent->takeChild(parent->childCount() - 1);
}

void ComparisonPanel::showLine(QTreeWidgetItem* item, const ComparedLine& line) const {
    const QString better = line.better == Better::Run         ? tr("this run")
                           : line.better == Better::Reference ? tr("kept run")
                                                              : QString();
    const QStringList texts{line.name, line.reference, line.run, line.difference, better};
    for (int column = 0; column < texts.size(); ++column) {
        item->setText(column, texts[column]);
        item->setTextAlignment(column, column == Name || column == WhichIsBetter ? Qt::AlignLeft | Qt::AlignVCenter
                                                                                 : Qt::AlignRight | Qt::AlignVCenter);
    }
}

void ComparisonPanel::showWords() {
    m_words->setText(m_comparison          ? agreementWords(m_comparison->total(), m_stage, m_kind)
                     : m_problem.isEmpty() ? tr("Predicting …")
                                           : m_problem);
    const QString problem = m_comparison ? m_problem : QString();
    m_noteLabel->setText(problem.isEmpty() || m_note.isEmpty() ? problem + m_note
                                                               : problem + QLatin1Char(' ') + m_note);
    m_noteLabel->setVisible(!m_noteLabel->text().isEmpty());
}

void ComparisonPanel::choose(const QTreeWidgetItem* item) {
    const QTreeWidgetItem* actor = item;
    while (actor->parent() != nullptr)
        actor = actor->parent();
    const int row = m_table->indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(actor)) - 1;
    if (!m_comparison || row < 0)
        return;
    if (const auto track = m_comparison->rows()[static_cast<std::size_t>(row)].track)
        Q_EMIT trackChosen(*track);
}

} // namespace playground::ui
