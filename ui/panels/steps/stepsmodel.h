#pragma once

#include "core/scenario/stepedit.h"
#include "ui/panels/steps/stepwords.h"

#include <QAbstractItemModel>
#include <QColor>

#include <map>
#include <memory>

namespace playground::ui {

/// The steps of a method as a tree. A step that is dropped elsewhere is told, not moved. Thread: GUI.
class StepsModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { ProblemRole = Qt::UserRole }; ///< Why the step would be refused; empty: it would not.
    using Problems = std::map<StepPath, QString>;

    explicit StepsModel(QObject* parent = nullptr);
    ~StepsModel() override;

    void show(const std::vector<Step>& steps, MethodKind kind, Problems problems);
    const std::vector<Step>& steps() const { return m_steps; }
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
    static void fill(Node& node, const std::vector<Step>& steps);
    const Node& nodeOf(const QModelIndex& index) const;

    std::vector<Step> m_steps;
    MethodKind m_kind = MethodKind::Async;
    Problems m_problems;
    QColor m_problemColour;
    std::unique_ptr<Node> m_root;
};

} // namespace playground::ui
