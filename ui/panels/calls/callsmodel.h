#pragma once

#include "ui/panels/calls/callorder.h"
#include "ui/panels/throttle.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>

namespace playground::ui {

/// The calls of a run as a table, sorted and filtered beside everything else that the interface does: until a new order
/// is known the old one is shown. Thread: GUI.
class CallsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit CallsModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    CallId callAt(int row) const; ///< Needs a row that there is.
    std::optional<int> rowOf(CallId call) const; ///< Cost: a walk over four bytes a row.
    bool isUnderWay() const { return m_timer.isActive(); }
    double progress() const { return m_order ? m_order->progress() : 1; }
    bool isChanging() const { return m_isChanging; } ///< Rows come and go now, and nobody has chosen others.

    void setStore(const TraceStore* store); ///< Not ours; null: nothing to show.
    void setFilter(const std::optional<CallFilter>& filter); ///< None: all calls.
    void setTheme(const Theme& theme);
    void advance(TimePoint now); ///< Cheap to call once a frame.
    void settle(TimePoint now); ///< Nothing more is coming for now: shows the last state at once.

Q_SIGNALS:
    void progressed(); ///< It has begun, goes on or has ended.
    void aboutToChange(); ///< Rows come and go until changed().
    void changed();

private:
    void beginSearch();
    void begin();
    void goOn();
    void show(std::vector<std::uint32_t> rows);
    void arrange(std::vector<std::uint32_t> rows);
    bool isAppended(const std::vector<std::uint32_t>& rows) const;

    const TraceStore* m_store = nullptr; // Not ours.
    const Theme* m_theme = &Theme::light(); // Not ours.
    TimePoint m_now{};
    std::uint64_t m_orderedEvents = 0;
    CallSorting m_sorting;
    std::optional<CallFilter> m_filter;
    std::optional<CallSearch> m_search;
    std::optional<CallOrder> m_order; // That is being found.
    std::vector<std::uint32_t> m_rows; // Indices in the store.
    QTimer m_timer;
    Throttle m_pace;
    bool m_isChanging = false;
};

} // namespace playground::ui
