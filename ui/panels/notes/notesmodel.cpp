#include "ui/panels/notes/notesmodel.h"

#include "core/insight/callname.h"
#include "ui/panels/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/markertint.h"

namespace playground::ui {

namespace {

using namespace std::chrono_literals;

} // namespace

int NotesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_markers == nullptr ? 0 : static_cast<int>(m_markers->size());
}

int NotesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : notesColumnCount; }

QVariant NotesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Marker& marker = (*m_markers)[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<NotesColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(column, marker).simplified();
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return textOf(column, marker);
    case Qt::DecorationRole:
        return column == NotesColumn::Name ? markerTint(*m_theme, marker.colour) : QVariant();
    case Qt::FontRole:
        return column == NotesColumn::Time ? numberFont(12) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == NotesColumn::Time ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool NotesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (value == index.data(Qt::EditRole))
        return true;
    const auto row = static_cast<std::size_t>(index.row());
    Marker marker = (*m_markers)[row];
    std::string& text = static_cast<NotesColumn>(index.column()) == NotesColumn::Name ? marker.name : marker.text;
    text = value.toString().simplified().left(longestMarkerText).toStdString();
    Q_EMIT edited(row, marker);
    return true;
}

Qt::ItemFlags NotesModel::flags(const QModelIndex& index) const {
    const auto column = static_cast<NotesColumn>(index.column());
    const bool isEditable = column == NotesColumn::Name || column == NotesColumn::Text;
    return QAbstractTableModel::flags(index) | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QString NotesModel::textOf(NotesColumn column, const Marker& marker) const {
    switch (column) {
    case NotesColumn::Time: {
        const QString start = momentWords(marker.range.start, 1us);
        return marker.range.isEmpty() ? start : tr("%1 + %2").arg(start, durationWords(marker.range.length()));
    }
    case NotesColumn::Name:
        return QString::fromStdString(marker.name);
    case NotesColumn::Text:
        return QString::fromStdString(marker.text);
    case NotesColumn::Call:
        break;
    }
    const CallRecord* call = m_store != nullptr ? m_store->call(marker.call) : nullptr;
    return call != nullptr ? QString::fromStdString(callName(*m_store, *call)) : QString();
}

QVariant NotesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= notesColumnCount)
        return {};
    const auto column = static_cast<NotesColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column == NotesColumn::Time ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NotesColumn::Time:
        return tr("Time");
    case NotesColumn::Name:
        return tr("Name");
    case NotesColumn::Text:
        return tr("Text");
    case NotesColumn::Call:
        break;
    }
    return tr("Call");
}

void NotesModel::setMarkers(const Markers* markers) {
    beginResetModel();
    m_markers = markers;
    endResetModel();
}

void NotesModel::setTheme(const Theme& theme) {
    m_theme = &theme;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, notesColumnCount - 1), {Qt::DecorationRole});
}

} // namespace playground::ui
