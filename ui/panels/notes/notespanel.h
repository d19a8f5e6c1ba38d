#pragma once

#include "core/trace/marker.h"
#include "core/trace/tracestore.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QTableView;

namespace playground::ui {

class NotesModel;

/// What a person has marked in a run, a line each: a click goes there, names and texts are edited in place, Del
/// deletes. It only tells what is wanted. Thread: GUI.
class NotesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit NotesPanel(QWidget* parent = nullptr);

    void setStore(const TraceStore* store); ///< That knows the calls. Not ours; null: none does.
    void setMarkers(const Markers* markers); ///< Not ours; to be called again whenever they have changed.
    void showMarker(std::optional<std::size_t> marker); ///< It was chosen elsewhere.
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void markerChosen(std::size_t marker);
    void markerEdited(std::size_t marker, const playground::Marker& wanted);
    void deleteWanted(std::size_t marker);

private:
    void createContent();
    void whenLeft(const std::function<void()>& act);

    NotesModel* m_model;
    QTableView* m_table;
    QLabel* m_hint;
    bool m_isEditing = false; // What is edited is being told.
};

} // namespace playground::ui
