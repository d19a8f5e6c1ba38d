#pragma once

#include "core/insight/runlog.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace playground::ui {

enum class LogColumn : std::uint8_t { Time, Level, Source, Text };
inline constexpr int logColumnCount = 4;

/// What a run said as a table, filtered beside everything else that the interface does. New lines are appended.
/// Thread: GUI.
class LogModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit LogModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const LogEntry& entryAt(int row) const; ///< Needs a row that there is.
    std::size_t lineCount() const { return m_log ? m_log->entries().size() : 0; } ///< Whatever is shown of them.
    bool isUnderWay() const { return m_isUnderWay; } ///< Not all that there is has been looked at.
    int rowAt(const LogEntry& entry) const; ///< The row that shows it, else the first one of its time or later.

    void setStore(const TraceStore* store); ///< Not ours; null: nothing to show.
    void setActive(bool isActive); ///< Lines are only taken in while it is.
    void setLevel(LogLevel least);
    void setText(const QString& text); ///< Only lines that have it in their text or source, whatever the case.
    bool tellsSame(const std::vector<Warning>& warnings) const { return !m_log || m_log->tellsSame(warnings); }
    void setWarnings(const std::vector<Warning>& warnings);
    void addDriverError(TimePoint time, const QString& text);
    void setTheme(const Theme& theme);
    void advance(); ///< Takes in what is new. Cheap to call once a frame.

Q_SIGNALS:
    void progressed(); ///< Lines have come, or all are there.

private:
    void filterAnew(const std::function<void()>& change);
    void goOn();
    bool isShown(const LogEntry& entry) const;
    QString textOf(LogColumn column, const LogEntry& entry) const;

    std::optional<RunLog> m_log; // None without a store.
    LogLevel m_least = LogLevel::Info;
    QString m_text;
    std::vector<std::uint32_t> m_rows; // Entries.
    std::size_t m_filtered = 0;        // Entries that were looked at.
    const Theme* m_theme = &Theme::light(); // Not ours.
    QTimer m_timer;
    bool m_isActive = true;
    bool m_isUnderWay = false;
};

} // namespace playground::ui
