#include "ui/panels/log/logmodel.h"

#include "ui/panels/format.h"
#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace playground::ui {

namespace {

using namespace std::chrono_literals;

constexpr int sliceMs = 4; // Leaves most of a frame to the others.
constexpr std::size_t linesBetweenLooks = 256;

struct LogWords {
    Q_DECLARE_TR_FUNCTIONS(LogModel)
};

QString levelWord(LogLevel level) {
    switch (level) {
    case LogLevel::Info:
        return LogWords::tr("info");
    case LogLevel::Warning:
        return LogWords::tr("warning");
    case LogLevel::Error:
        break;
    }
    return LogWords::tr("error");
}

QColor levelColour(LogLevel level, const Theme& theme) {
    switch (level) {
    case LogLevel::Info:
        return theme.faintText;
    case LogLevel::Warning:
        return theme.look(CallState::Awaiting).word;
    case LogLevel::Error:
        break;
    }
    return theme.look(CallState::Failed).word;
}

} // namespace

LogModel::LogModel(QObject* parent) : QAbstractTableModel(parent) {
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &LogModel::goOn);
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LogModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : logColumnCount; }

const LogEntry& LogModel::entryAt(int row) const { return m_log->entries()[m_rows[static_cast<std::size_t>(row)]]; }

int LogModel::rowAt(const LogEntry& entry) const {
    const auto timeOf = [this](std::uint32_t row) { return m_log->entries()[row].time; };
    const auto rows = std::ranges::equal_range(m_rows, entry.time, {}, timeOf);
    const auto found = std::ranges::find_if(rows, [&](std::uint32_t row) { return m_log->entries()[row] == entry; });
    return static_cast<int>((found == rows.end() ? rows.begin() : found) - m_rows.begin());
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogEntry& entry = entryAt(index.row());
    const auto column = static_cast<LogColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(column, entry).simplified(); // On one line.
    case Qt::ToolTipRole:
        return column == LogColumn::Text ? textOf(column, entry).toHtmlEscaped() : QVariant();
    case Qt::DecorationRole:
        return column == LogColumn::Level ? levelColour(levelOf(entry.kind), *m_theme) : QVariant();
    case Qt::FontRole:
        return column == LogColumn::Time ? numberFont(12) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == LogColumn::Time ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString LogModel::textOf(LogColumn column, const LogEntry& entry) const {
    switch (column) {
    case LogColumn::Time:
        return momentWords(entry.time, 1us);
    case LogColumn::Level:
        return levelWord(levelOf(entry.kind));
    case LogColumn::Source:
        return QString::fromStdString(m_log->sourceOf(entry));
    case LogColumn::Text:
        break;
    }
    return QString::fromStdString(m_log->textOf(entry));
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= logColumnCount)
        return {};
    const auto column = static_cast<LogColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column == LogColumn::Time ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case LogColumn::Time:
        return tr("Time");
    case LogColumn::Level:
        return tr("Level");
    case LogColumn::Source:
        return tr("Of");
    case LogColumn::Text:
        break;
    }
    return tr("What was said");
}

void LogModel::setStore(const TraceStore* store) {
    filterAnew([&] { // At once: the rows are of a store that is about to die.
        m_log.reset();
        if (store != nullptr)
            m_log.emplace(*store);
    });
}

void LogModel::setActive(bool isActive) {
    m_isActive = isActive;
    if (m_isActive)
        goOn();
    else
        m_timer.stop();
}

void LogModel::setLevel(LogLevel least) {
    filterAnew([&] { m_least = least; });
}

void LogModel::setText(const QString& text) {
    filterAnew([&] { m_text = text; });
}

void LogModel::setWarnings(const std::vector<Warning>& warnings) {
    if (m_log)
        filterAnew([&] { m_log->setWarnings(warnings); });
}

void LogModel::addDriverError(TimePoint time, const QString& text) {
    if (m_log)
        filterAnew([&] { m_log->addDriverError(time, text.toStdString()); });
}

void LogModel::setTheme(const Theme& theme) {
    m_theme = &theme;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, logColumnCount - 1), {Qt::DecorationRole});
}

void LogModel::filterAnew(const std::function<void()>& change) {
    beginResetModel();
    change();
    m_rows.clear();
    m_filtered = 0;
    m_isUnderWay = m_log.has_value();
    endResetModel();
    goOn();
    Q_EMIT progressed();
}

void LogModel::advance() {
    if (!m_timer.isActive())
        goOn();
}

bool LogModel::isShown(const LogEntry& entry) const {
    if (levelOf(entry.kind) < m_least)
        return false;
    return m_text.isEmpty() || textOf(LogColumn::Text, entry).contains(m_text, Qt::CaseInsensitive) ||
           textOf(LogColumn::Source, entry).contains(m_text, Qt::CaseInsensitive);
}

void LogModel::goOn() {
    if (!m_isActive)
        return;
    QElapsedTimer slice;
    slice.start();
    std::vector<std::uint32_t> found;
    bool hasAll = !m_log;
    while (!hasAll && slice.elapsed() < sliceMs) {
        hasAll = m_log->advance(linesBetweenLooks);
        const std::size_t end = std::min(m_log->entries().size(), m_filtered + 2 * linesBetweenLooks);
        for (; m_filtered < end; ++m_filtered)
            if (isShown(m_log->entries()[m_filtered]))
                found.push_back(static_cast<std::uint32_t>(m_filtered));
        hasAll = hasAll && m_filtered == m_log->entries().size();
    }
    if (!found.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(found.size()) - 1);
        m_rows.insert(m_rows.end(), found.begin(), found.end());
        endInsertRows();
    }
    const bool wasUnderWay = std::exchange(m_isUnderWay, !hasAll);
    if (hasAll)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    if (!found.empty() || wasUnderWay != m_isUnderWay)
        Q_EMIT progressed();
}

} // namespace playground::ui
