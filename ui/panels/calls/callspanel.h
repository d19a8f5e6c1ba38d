#pragma once

#include "core/insight/callfilter.h"
#include "core/trace/tracestore.h"
#include "ui/theme/theme.h"

#include <QPersistentModelIndex>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QTableView;

namespace playground::ui {

class CallsModel;

/// The calls of the run as a table that is sorted by its header, filtered by words and copied from. Does nothing while
/// nobody sees it. Thread: GUI.
class CallsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit CallsPanel(QWidget* parent = nullptr);

    void setStore(const TraceStore* store); ///< Not ours; null: nothing to show.
    void advance(TimePoint now);            ///< Cheap to call once a frame.
    void settle(TimePoint now);             ///< Nothing more is coming for now: shows the last state at once.
    void showCall(std::optional<CallId> call); ///< Selects it and brings it into sight, once it is among the rows.
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void callChosen(std::optional<playground::CallId> call); ///< By a person.

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createContent();
    void createTable();
    void connectModel();
    void readWords();
    void choose(const QModelIndex& current);
    void selectShown(bool isBroughtIntoSight);
    void rememberPlace();
    void restorePlace();
    void showProgress();

    CallsModel* m_model;
    QTableView* m_table = nullptr;
    QLineEdit* m_words = nullptr;
    QLabel* m_error = nullptr;
    QLabel* m_count = nullptr;
    const TraceStore* m_store = nullptr; // Not ours; the model has it while it is seen.
    const TraceStore* m_shownStore = nullptr;
    TimePoint m_now{};
    std::optional<CallId> m_call; // That is selected in the window.
    bool m_isSelecting = false;   // As was chosen elsewhere.
    bool m_wasAtEnd = false;      // The newest rows are followed.
    bool m_wasAtStart = false;
    QPersistentModelIndex m_top; // The first row in sight.
};

} // namespace playground::ui
