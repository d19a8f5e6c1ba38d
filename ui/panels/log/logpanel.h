#pragma once

#include "core/insight/runlog.h"
#include "core/trace/tracestore.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace playground::ui {

class LogModel;

/// What a run said, a line each, with levels: lines of calls and of the driver, errors and warnings. Follows the newest
/// while that is in sight. Thread: GUI.
class LogPanel final : public QWidget {
    Q_OBJECT

public:
    explicit LogPanel(QWidget* parent = nullptr);
    ~LogPanel() override;

    void setStore(const TraceStore* store); ///< Not ours; null: nothing to show.
    void advance(); ///< Cheap to call once a frame.
    void setWarnings(const std::vector<Warning>& warnings); ///< In the place of those before.
    void addDriverError(TimePoint time, const QString& text);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    /// A person has chosen a line of this time, and of this call if it is of one.
    void lineChosen(playground::TimePoint time, std::optional<playground::CallId> call);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; ///< Of the table's viewport.

private:
    void createTable();
    void createContent();
    void choose(const QModelIndex& line);
    void showCount();
    void keepPlace();
    void keepPlaceIn(const std::function<void()>& change);
    void returnToPlace();

    /// Where a person was before the lines came anew.
    struct Place {
        std::optional<LogEntry> top;
        std::optional<LogEntry> current;
    };

    LogModel* m_model;
    QTableView* m_table = nullptr;
    QComboBox* m_level = nullptr;
    QLineEdit* m_words = nullptr;
    QLabel* m_count = nullptr;
    bool m_isFollowing = true; // The newest line is in sight.
    bool m_isPressed = false;
    std::optional<Place> m_place; // Until all lines are there.
};

} // namespace playground::ui
