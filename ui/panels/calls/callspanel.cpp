#include "ui/panels/calls/callspanel.h"

#include "ui/panels/calls/callsmodel.h"
#include "ui/panels/format.h"
#include "ui/panels/rowtable.h"
#include "ui/theme/fonts.h"
#include "ui/theme/textscale.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace playground::ui {

namespace {

constexpr std::array<int, callColumnCount> widths{80, 140, 120, 120, 70, 110, 100, 100, 100, 100, 160};

} // namespace

CallsPanel::CallsPanel(QWidget* parent) : QWidget(parent), m_model(new CallsModel(this)) {
    setObjectName(QStringLiteral("callsPanel"));
    createTable();
    createContent();
    connectModel();
    setFocusProxy(m_table);
    showProgress();
}

void CallsPanel::createTable() {
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("callsTable"));
    m_table->setAccessibleName(tr("Calls"));
    m_table->setModel(m_model);
    makeRowTable(*m_table, widths);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
}

void CallsPanel::createContent() {
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("callsWords"));
    m_words->setPlaceholderText(tr("Show only:  actor:db  state:awaiting  dur>5ms  -method:ping"));
    m_words->setAccessibleName(tr("Show only these calls"));
    m_words->setClearButtonEnabled(true);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("callsCount"));
    giveFont(*m_count, numberFont(11));
    m_error = new QLabel(this);
    m_error->setObjectName(QStringLiteral("callsError"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(10);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    m_error->setContentsMargins(12, 0, 12, 4);
    column->addWidget(m_error);
    column->addWidget(m_table, 1);
    connect(m_words, &QLineEdit::textChanged, this, &CallsPanel::readWords);
}

void CallsPanel::connectModel() {
    connect(m_model, &CallsModel::progressed, this, &CallsPanel::showProgress);
    connect(m_model, &CallsModel::aboutToChange, this, &CallsPanel::rememberPlace);
    connect(m_model, &CallsModel::changed, this, &CallsPanel::restorePlace);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CallsPanel::choose);
}

void CallsPanel::setStore(const TraceStore* store) {
    m_store = store;
    m_call.reset();
    m_now = TimePoint{};
    m_shownStore = isVisible() ? store : nullptr;
    m_model->setStore(m_shownStore);
    showProgress();
}

void CallsPanel::advance(TimePoint now) {
    m_now = now;
    if (isVisible())
        m_model->advance(now);
}

void CallsPanel::settle(TimePoint now) {
    m_now = now;
    if (isVisible())
        m_model->settle(now);
}

void CallsPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_shownStore != m_store) {
        m_shownStore = m_store;
        m_model->setStore(m_store);
    }
    m_model->settle(m_now);
    selectShown(true);
}

void CallsPanel::setTheme(const Theme& theme) { m_model->setTheme(theme); }

// What cannot be read changes nothing that is shown.
void CallsPanel::readWords() {
    const auto filter = parseCallFilter(m_words->text().toStdString());
    m_error->setVisible(!filter.ok());
    m_error->setText(filter ? QString() : QString::fromStdString(filter.error().text));
    if (filter)
        m_model->setFilter(filter->terms.empty() ? std::nullopt : std::optional(*filter));
    showProgress();
}

void CallsPanel::showProgress() {
    const QString count = countWords(m_model->rowCount());
    m_count->setText(m_model->isUnderWay() ? tr("%1 calls, sorting %2").arg(count, percentWords(m_model->progress()))
                     : m_model->rowCount() == 1 ? tr("1 call")
                                                : tr("%1 calls").arg(count));
}

void CallsPanel::choose(const QModelIndex& current) {
    if (m_isSelecting || m_model->isChanging() || !current.isValid())
        return;
    m_call = m_model->callAt(current.row());
    Q_EMIT callChosen(m_call);
}

void CallsPanel::showCall(std::optional<CallId> call) {
    if (call == m_call)
        return;
    m_call = call;
    selectShown(true);
}

void CallsPanel::selectShown(bool isBroughtIntoSight) {
    if (!isVisible())
        return;
    const auto row = m_call ? m_model->rowOf(*m_call) : std::nullopt;
    const QModelIndex current = m_table->currentIndex();
    if (row && current.isValid() && current.row() == *row && m_table->selectionModel()->hasSelection())
        return;
    m_isSelecting = true;
    if (row)
        m_table->selectRow(*row);
    else
        m_table->selectionModel()->clear();
    if (row && isBroughtIntoSight)
        m_table->scrollTo(m_model->index(*row, 0));
    m_isSelecting = false;
}

void CallsPanel::rememberPlace() {
    const QScrollBar* bar = m_table->verticalScrollBar();
    m_wasAtStart = bar->value() == bar->minimum();
    m_wasAtEnd = !m_wasAtStart && bar->value() == bar->maximum();
    m_top = m_table->indexAt(QPoint(0, 0));
}

void CallsPanel::restorePlace() {
    if (m_wasAtEnd)
        m_table->scrollToBottom();
    else if (!m_wasAtStart && m_top.isValid())
        m_table->scrollTo(m_top, QAbstractItemView::PositionAtTop);
    m_top = QPersistentModelIndex();
    selectShown(false);
}

} // namespace playground::ui
