#pragma once

#include "core/experiment/comparison.h"
#include "ui/panels/comparison/agreement.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace playground::ui {

/// How a run went against its prediction: in a sentence, and in numbers for each actor and in total. Thread: GUI.
class ComparisonPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonPanel(QWidget* parent = nullptr);

    /// Both outlive the panel or the next call; null: there is none.
    void setStores(const TraceStore* predicted, const TraceStore* real);
    void setProblem(const QString& why); ///< Why there is no prediction, or what is wrong with it; empty: nothing.
    void setNote(const QString& note); ///< What is to be known beside the numbers.
    void setStage(RunStage stage); ///< Cheap to call once a frame, when the run has gone on.

Q_SIGNALS:
    void trackChosen(std::size_t track); ///< Index in the store of the run.

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createContent();
    void refreshSoon();
    void goOn(); // A part of the work.
    void showNumbers();
    void showWords();
    void fill(QTreeWidgetItem* item, const QString& name, const Compared& compared) const;
    void choose(const QTreeWidgetItem* item);

    std::optional<Comparison> m_comparison; // None: there is nothing to compare.
    RunStage m_stage = RunStage::Over;
    QString m_problem;
    QString m_note;
    QTimer m_soon;
    QLabel* m_words = nullptr;
    QLabel* m_noteLabel = nullptr;
    QTreeWidget* m_table = nullptr;
};

} // namespace playground::ui
