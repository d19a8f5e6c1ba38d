#include "ui/panels/calls/callsmodel.h"

#include "ui/theme/fonts.h"

#include <QElapsedTimer>

#include <algorithm>

namespace playground::ui {

namespace {

using namespace std::chrono_literals;

constexpr int sliceMs = 4; // Leaves most of a frame to the others.
constexpr std::size_t callsBetweenLooks = 4096;
constexpr std::uint32_t nowhere = 0xffffffff;

// Where each call of the store is among the rows.
std::vector<std::uint32_t> placesOf(const std::vector<std::uint32_t>& rows, std::size_t calls) {
    std::vector<std::uint32_t> places(calls, nowhere);
    for (std::size_t row = 0; row < rows.size(); ++row)
        places[rows[row]] = static_cast<std::uint32_t>(row);
    return places;
}

int alignmentOf(CallColumn column) {
    return static_cast<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

CallsModel::CallsModel(QObject* parent) : QAbstractTableModel(parent), m_pace(250ms) {
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &CallsModel::goOn);
}

int CallsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CallsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : callColumnCount; }

QVariant CallsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CallRecord& call = m_store->callAt(m_rows[static_cast<std::size_t>(index.row())]);
    const auto column = static_cast<CallColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(column, *m_store, call, m_now);
    case Qt::ToolTipRole:
        return column == CallColumn::Error ? textOf(column, *m_store, call, m_now).toHtmlEscaped() : QVariant();
    case Qt::DecorationRole:
        return column == CallColumn::State ? m_theme->look(call.state).colour : QVariant();
    case Qt::FontRole:
        return isNumber(column) ? numberFont(12) : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    default:
        return {};
    }
}

QVariant CallsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= callColumnCount)
        return {};
    const auto column = static_cast<CallColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    return role == Qt::DisplayRole ? titleOf(column) : QVariant();
}

CallId CallsModel::callAt(int row) const { return m_store->callAt(m_rows[static_cast<std::size_t>(row)]).id; }

std::optional<int> CallsModel::rowOf(CallId call) const {
    const std::uint32_t index = m_store != nullptr ? m_store->indexOf(call) : CallIndex::none;
    const auto found = std::ranges::find(m_rows, index);
    return found != m_rows.end() ? std::optional(static_cast<int>(found - m_rows.begin())) : std::nullopt;
}

void CallsModel::sort(int column, Qt::SortOrder order) {
    const CallSorting wanted{static_cast<CallColumn>(std::clamp(column, 0, callColumnCount - 1)),
                             order == Qt::DescendingOrder};
    if (wanted == m_sorting)
        return;
    m_sorting = wanted;
    begin();
}

void CallsModel::setStore(const TraceStore* store) {
    m_timer.stop();
    m_order.reset();
    m_search.reset();
    beginResetModel(); // At once: the rows are of a store that is about to die.
    m_rows.clear();
    m_store = store;
    m_now = TimePoint{};
    endResetModel();
    beginSearch();
}

void CallsModel::setFilter(const std::optional<CallFilter>& filter) {
    if (filter == m_filter)
        return;
    m_order.reset(); // Before the search that it asks.
    m_search.reset();
    m_filter = filter;
    beginSearch();
}

void CallsModel::setTheme(const Theme& theme) {
    m_theme = &theme;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, callColumnCount - 1));
}

void CallsModel::advance(TimePoint now) {
    if (m_store == nullptr || isUnderWay() || !m_pace.isDue())
        return;
    // A call that is not at its end grows although nothing happens to it.
    if (m_store->eventCount() == m_orderedEvents && m_store->unended() == 0)
        return;
    m_now = now;
    begin();
}

void CallsModel::settle(TimePoint now) {
    m_now = now;
    if (m_store != nullptr)
        begin();
}

void CallsModel::beginSearch() {
    if (m_store != nullptr && m_filter)
        m_search.emplace(*m_filter, *m_store);
    begin();
}

void CallsModel::begin() {
    m_order.reset();
    if (m_store == nullptr)
        return m_timer.stop();
    m_pace.begin();
    m_orderedEvents = m_store->eventCount();
    m_now = std::max(m_now, m_store->lastEvent());
    m_order.emplace(*m_store, m_search ? &*m_search : nullptr, m_sorting, m_now);
    m_timer.start();
    goOn();
}

void CallsModel::goOn() {
    QElapsedTimer slice;
    slice.start();
    while (!m_order->advance(callsBetweenLooks))
        if (slice.elapsed() >= sliceMs)
            return Q_EMIT progressed();
    m_timer.stop();
    std::vector<std::uint32_t> rows = m_order->take();
    m_order.reset();
    show(std::move(rows));
    m_pace.end();
    Q_EMIT progressed();
}

bool CallsModel::isAppended(const std::vector<std::uint32_t>& rows) const {
    return rows.size() >= m_rows.size() && std::equal(m_rows.begin(), m_rows.end(), rows.begin());
}

// Views lose neither their selection nor their place: rows that go are put last and removed, those that come are
// appended, and then all are put in order.
void CallsModel::show(std::vector<std::uint32_t> rows) {
    Q_EMIT aboutToChange();
    m_isChanging = true;
    if (!isAppended(rows)) {
        const auto wanted = placesOf(rows, m_store->callCount());
        std::vector<std::uint32_t> kept = m_rows;
        const auto gone =
            std::stable_partition(kept.begin(), kept.end(), [&](auto call) { return wanted[call] != nowhere; });
        const auto left = static_cast<std::size_t>(gone - kept.begin());
        if (left < kept.size()) {
            arrange(std::move(kept));
            beginRemoveRows({}, static_cast<int>(left), rowCount() - 1);
            m_rows.resize(left);
            endRemoveRows();
        }
    }
    if (m_rows.size() < rows.size()) {
        std::vector<std::uint32_t> all = m_rows;
        if (isAppended(rows)) {
            all = rows;
        } else {
            const auto known = placesOf(m_rows, m_store->callCount());
            std::ranges::copy_if(rows, std::back_inserter(all), [&](auto call) { return known[call] == nowhere; });
        }
        beginInsertRows({}, rowCount(), static_cast<int>(all.size()) - 1);
        m_rows = std::move(all);
        endInsertRows();
    }
    if (m_rows != rows)
        arrange(std::move(rows));
    m_isChanging = false;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, callColumnCount - 1));
    Q_EMIT changed();
}

// The same calls in another order.
void CallsModel::arrange(std::vector<std::uint32_t> rows) {
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const auto places = before.isEmpty() ? std::vector<std::uint32_t>() : placesOf(rows, m_store->callCount());
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& index : before)
        after += this->index(static_cast<int>(places[m_rows[static_cast<std::size_t>(index.row())]]), index.column());
    m_rows = std::move(rows);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace playground::ui
