#pragma once

#include "core/trace/marker.h"
#include "core/trace/tracestore.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>

namespace playground::ui {

enum class NotesColumn : std::uint8_t { Time, Name, Text, Call };
inline constexpr int notesColumnCount = 4;

/// Markers and notes as a table. Names and texts that a person edits are told, and shown once they have been changed.
/// Thread: GUI.
class NotesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setStore(const TraceStore* store) { m_store = store; } ///< That knows the calls. Not ours; null: none does.
    void setMarkers(const Markers* markers); ///< Not ours; to be called again whenever they have changed.
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void edited(std::size_t marker, const playground::Marker& wanted);

private:
    QString textOf(NotesColumn column, const Marker& marker) const;

    const TraceStore* m_store = nullptr;
    const Markers* m_markers = nullptr;
    const Theme* m_theme = &Theme::light(); // Not ours.
};

} // namespace playground::ui
