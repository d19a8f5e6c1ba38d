#pragma once

#include "ui/panels/comparison/agreement.h"
#include "ui/panels/comparison/measuring.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace playground::ui {

/// How a run went against its prediction, or against one that was kept: in a sentence, and in numbers in total, for
/// each actor and its methods. Thread: GUI.
class ComparisonPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonPanel(QWidget* parent = nullptr);

    /// Null: there is none.
    void setStores(Reference kind, Measuring::Store reference, Measuring::Store run);
    void setProblem(const QString& why); ///< Why there is no reference, or what is wrong with it; empty: nothing.
    void setNote(const QString& note); ///< What is to be known beside the numbers.
    void setStage(RunStage stage); ///< Cheap to call once a frame, when the run has gone on.

    /// The call that stands for one in the other run; none: there is none, or it is not known yet.
    std::optional<CallId> inReference(CallId run) const;
    std::optional<CallId> inRun(CallId reference) const;

Q_SIGNALS:
    void readingChanged(bool isReading); ///< Between true and false nobody may change the stores.
    void trackChosen(std::size_t track); ///< Index in the store of the run.

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createContent();
    void showKind();
    void measureIfOver();
    bool isMeasured() const; ///< As the run is now.
    void refreshSoon();
    void goOn(); // A part of the work.
    void showNumbers();
    void showWords();
    void showRows(QTreeWidgetItem* parent, const std::vector<ComparedRow>& rows) const;
    void showLine(QTreeWidgetItem* item, const ComparedLine& line) const;
    void choose(const QTreeWidgetItem* item);

    Reference m_kind = Reference::Prediction;
    Measuring::Store m_reference;
    Measuring::Store m_run;
    std::optional<Comparison> m_comparison; // None: there is nothing to compare.
    std::optional<MeasuredPair> m_found;
    std::optional<std::uint64_t> m_measuredEvents; // Of the run, when it was measured last or will be.
    RunStage m_stage = RunStage::Over;
    QString m_problem;
    QString m_note;
    QTimer m_soon;
    QLabel* m_words = nullptr;
    QLabel* m_noteLabel = nullptr;
    QTreeWidget* m_table = nullptr;
    Measuring* m_measuring;
};

} // namespace playground::ui
