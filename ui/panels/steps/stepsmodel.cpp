#include "ui/panels/steps/stepsmodel.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace playground::ui {

namespace {

const QString mimeType = QStringLiteral("application/x-actorplay-step");

} // namespace

/// A step and where it is; the model's indexes point to it.
struct StepsModel::Node {
    const Node* parent = nullptr;
    int row = 0;
    const StepRow* shown = nullptr; // Null of the root.
    std::vector<std::unique_ptr<Node>> children;
};

StepsModel::StepsModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

StepsModel::~StepsModel() = default;

void StepsModel::show(std::vector<StepRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    m_root = std::make_unique<Node>();
    fill(*m_root, m_rows);
    endResetModel();
}

void StepsModel::fill(Node& node, const std::vector<StepRow>& rows) {
    for (const StepRow& row : rows) {
        auto child = std::make_unique<Node>();
        child->parent = &node;
        child->row = static_cast<int>(node.children.size());
        child->shown = &row;
        fill(*child, row.inner);
        node.children.push_back(std::move(child));
    }
}

const StepsModel::Node& StepsModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? *static_cast<const Node*>(index.constInternalPointer()) : *m_root;
}

StepPath StepsModel::pathOf(const QModelIndex& index) const {
    StepPath path;
    for (const Node* node = &nodeOf(index); node->parent != nullptr; node = node->parent)
        path.insert(path.begin(), static_cast<std::size_t>(node->row));
    return path;
}

QModelIndex StepsModel::indexOf(const StepPath& path) const {
    QModelIndex found;
    for (const std::size_t row : path) {
        found = index(static_cast<int>(row), 0, found);
        if (!found.isValid())
            break;
    }
    return found;
}

QModelIndex StepsModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent).children[static_cast<std::size_t>(row)].get());
}

QModelIndex StepsModel::parent(const QModelIndex& child) const {
    const Node* node = nodeOf(child).parent;
    return node == nullptr || node->parent == nullptr ? QModelIndex() : createIndex(node->row, 0, node);
}

int StepsModel::rowCount(const QModelIndex& parent) const { return static_cast<int>(nodeOf(parent).children.size()); }

int StepsModel::columnCount(const QModelIndex&) const { return 1; }

QVariant StepsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& [words, why, holdsSteps, inner] = *nodeOf(index).shown;
    switch (role) {
    case Qt::DisplayRole:
        return why.isEmpty() ? words : words + QLatin1Char('\n') + why;
    case Qt::ForegroundRole:
        return why.isEmpty() ? QVariant() : QVariant(m_problemColour);
    case Qt::ToolTipRole:
        return why.isEmpty() ? words : why;
    case Qt::AccessibleTextRole:
        return why.isEmpty() ? words : tr("%1. Cannot run: %2").arg(words, why);
    case ProblemRole:
        return why;
    default:
        return {};
    }
}

Qt::ItemFlags StepsModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    return nodeOf(index).shown->holdsSteps ? plain | Qt::ItemIsDropEnabled : plain;
}

QStringList StepsModel::mimeTypes() const { return {mimeType}; }

QMimeData* StepsModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty())
        return nullptr;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const std::size_t number : pathOf(indexes.front()))
        stream << static_cast<quint64>(number);
    auto* data = new QMimeData;
    data->setData(mimeType, bytes);
    return data;
}

bool StepsModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent) {
    if (action != Qt::MoveAction || !data->hasFormat(mimeType))
        return false;
    StepPath path;
    QDataStream stream(data->data(mimeType));
    while (!stream.atEnd()) {
        quint64 number = 0;
        stream >> number;
        path.push_back(number);
    }
    StepPath place = pathOf(parent);
    place.push_back(static_cast<std::size_t>(row < 0 ? rowCount(parent) : row));
    for (QModelIndex around = parent; around.isValid(); around = around.parent())
        if (pathOf(around) == path)
            return false; // Into itself.
    Q_EMIT dropped(path, place);
    return true;
}

} // namespace playground::ui
