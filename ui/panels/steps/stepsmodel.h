#pragma once

#include "core/scenario/stepedit.h"

#include <QAbstractItemModel>
#include <QColor>

#include <memory>

namespace playground::ui {

/// What is shown of a step.
struct StepRow {
    QString words;
    QString problem = {};    ///< Why the step would be refused; empty: it would not.
    bool holdsSteps = false; ///< Others can be dropped into it.
    std::vector<StepRow> inner = {};
};

/// Steps, of a method or of the driver, as a tree. A step that is dropped elsewhere is told, not moved. Thread: GUI.
class StepsModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { ProblemRole = Qt::UserRole };

    explicit StepsModel(QObject* parent = nullptr);
    ~StepsModel() override;

    void show(std::vector<StepRow> rows);
    void setProblemColour(const QColor& colour) { m_problemColour = colour; }

    StepPath pathOf(const QModelIndex& index) const; ///< Empty of no step.
    QModelIndex indexOf(const StepPath& path) const; ///< Invalid when there is no such step.

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void dropped(const playground::StepPath& path, const playground::StepPath& place);

private:
    struct Node;
    static void fill(Node& node, const std::vector<StepRow>& rows);
    const Node& nodeOf(const QModelIndex& index) const;

    std::vector<StepRow> m_rows;
    QColor m_problemColour;
    std::unique_ptr<Node> m_root;
};

} // namespace playground::ui
