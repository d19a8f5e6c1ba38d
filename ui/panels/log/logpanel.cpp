#include "ui/panels/log/logpanel.h"

#include "ui/panels/format.h"
#include "ui/panels/log/logmodel.h"
#include "ui/panels/rowtable.h"
#include "ui/theme/fonts.h"
#include "ui/theme/textscale.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace playground::ui {

namespace {

constexpr std::array<int, logColumnCount> widths{110, 90, 200, 400};

} // namespace

LogPanel::LogPanel(QWidget* parent) : QWidget(parent), m_model(new LogModel(this)) {
    setObjectName(QStringLiteral("logPanel"));
    createTable();
    createContent();
    setFocusProxy(m_table);
    m_model->setActive(false); // Until it is in sight.
    connect(m_model, &LogModel::progressed, this, &LogPanel::showCount);
    connect(m_model, &LogModel::progressed, this, &LogPanel::returnToPlace);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_place)
            m_isFollowing = value == m_table->verticalScrollBar()->maximum();
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &LogPanel::keepPlace);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& line, const QModelIndex& before) {
                // The first one comes with the focus, and nobody has chosen it; a press goes on to a click.
                if (before.isValid() && !m_isPressed && !m_place)
                    choose(line);
            });
    connect(m_table, &QTableView::clicked, this, &LogPanel::choose); // Of the current one again, too.
    connect(m_words, &QLineEdit::textChanged, m_model, &LogModel::setText);
    connect(m_level, &QComboBox::currentIndexChanged, m_model,
            [this](int level) { m_model->setLevel(static_cast<LogLevel>(level)); });
    showCount();
}

// The children outlive this part of their parent, and the table tells that it has no rows any more.
LogPanel::~LogPanel() {
    m_model->disconnect(this);
    m_table->disconnect(this);
    m_table->selectionModel()->disconnect(this);
    m_table->verticalScrollBar()->disconnect(this);
}

void LogPanel::createTable() {
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("logTable"));
    m_table->setAccessibleName(tr("Log"));
    m_table->setModel(m_model);
    makeRowTable(*m_table, widths);
    m_table->viewport()->installEventFilter(this);
}

void LogPanel::createContent() {
    m_level = new QComboBox(this);
    m_level->setObjectName(QStringLiteral("logLevel"));
    m_level->setAccessibleName(tr("Levels that are shown"));
    m_level->addItems({tr("All levels"), tr("Warnings and errors"), tr("Errors")}); // In the order of LogLevel.
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("logWords"));
    m_words->setPlaceholderText(tr("Show only lines with this text"));
    m_words->setAccessibleName(tr("Show only lines with this text"));
    m_words->setClearButtonEnabled(true);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("logCount"));
    giveFont(*m_count, numberFont(11));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(10);
    row->addWidget(m_level);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
}

void LogPanel::setStore(const TraceStore* store) {
    m_place.reset();
    m_isFollowing = true;
    m_model->setStore(store);
}

void LogPanel::advance() { m_model->advance(); }

void LogPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_model->setActive(true);
}

void LogPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_model->setActive(false);
}

bool LogPanel::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease)
        m_isPressed =
            event->type() == QEvent::MouseButtonPress && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    return false;
}

void LogPanel::setWarnings(const std::vector<Warning>& warnings) {
    if (!m_model->tellsSame(warnings))
        keepPlaceIn([&] { m_model->setWarnings(warnings); });
}

void LogPanel::addDriverError(TimePoint time, const QString& text) {
    keepPlaceIn([&] { m_model->addDriverError(time, text); });
}

void LogPanel::setTheme(const Theme& theme) { m_model->setTheme(theme); }

void LogPanel::choose(const QModelIndex& line) {
    if (!line.isValid())
        return;
    const LogEntry& entry = m_model->entryAt(line.row());
    Q_EMIT lineChosen(entry.time, entry.call != CallId::None ? std::optional(entry.call) : std::nullopt);
}

void LogPanel::showCount() {
    const QString shown = countWords(m_model->rowCount());
    const QString all = countWords(static_cast<qint64>(m_model->lineCount()));
    m_count->setText(m_model->rowCount() != static_cast<int>(m_model->lineCount())
                         ? tr("%1 of %2 lines").arg(shown, all)
                     : m_model->rowCount() == 1 ? tr("1 line")
                                                : tr("%1 lines").arg(all));
}

void LogPanel::keepPlace() {
    if (m_isFollowing)
        m_table->scrollToBottom();
}

void LogPanel::keepPlaceIn(const std::function<void()>& change) {
    const auto entryOf = [this](int row) {
        return row >= 0 && row < m_model->rowCount() ? std::optional(m_model->entryAt(row)) : std::nullopt;
    };
    if (!m_place)
        m_place = {.top = entryOf(m_table->rowAt(0)), .current = entryOf(m_table->currentIndex().row())};
    change();
    returnToPlace(); // No line may have come.
}

void LogPanel::returnToPlace() {
    if (!m_place || m_model->isUnderWay())
        return;
    m_table->doItemsLayout(); // Else the scroll bar knows nothing of the lines.
    const auto indexOf = [this](const std::optional<LogEntry>& entry) {
        return entry ? m_model->index(m_model->rowAt(*entry), 0) : QModelIndex();
    };
    const QModelIndex current = indexOf(m_place->current);
    if (current.isValid() && m_model->entryAt(current.row()) == *m_place->current)
        m_table->selectionModel()->setCurrentIndex(current,
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (m_isFollowing)
        m_table->scrollToBottom();
    else if (const QModelIndex top = indexOf(m_place->top); top.isValid())
        m_table->scrollTo(top, QAbstractItemView::PositionAtTop);
    m_place.reset();
}

} // namespace playground::ui
