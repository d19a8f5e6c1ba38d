#include "ui/window/noteslink.h"

#include "ui/panels/notes/notespanel.h"
#include "ui/panels/pendingedit.h"
#include "ui/timeline/notes.h"
#include "ui/timeline/timelineview.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace playground::ui {

namespace {

struct NotesWords {
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

} // namespace

void linkNotes(Notes& notes, TimelineView& timeline, NotesPanel& panel) {
    timeline.setNotes(&notes);
    panel.setMarkers(&notes.markers());
    QObject::connect(&notes, &Notes::changed, &panel, [&] { panel.setMarkers(&notes.markers()); });
    QObject::connect(&timeline, &TimelineView::markerChosen, &panel, &NotesPanel::showMarker);
    QObject::connect(&panel, &NotesPanel::markerChosen, &timeline, &TimelineView::showMarker);
    QObject::connect(&panel, &NotesPanel::markerEdited, &timeline, [&](std::size_t index, const Marker& wanted) {
        if (index < notes.markers().size())
            timeline.chooseMarker(notes.change(index, wanted, NotesWords::tr("Edit note")));
    });
    QObject::connect(&panel, &NotesPanel::deleteWanted, &notes, &Notes::remove);
}

bool mayLoseNotes(Notes& notes, QWidget* window, const std::function<bool()>& save) {
    commitPendingEdit();
    if (!notes.isModified())
        return true;
    QMessageBox box(QMessageBox::Question, NotesWords::tr("Unsaved notes"),
                    NotesWords::tr("The run has notes that are not saved. They are lost with it."),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window);
    box.setObjectName(QStringLiteral("unsavedNotes"));
    box.button(QMessageBox::Save)->setText(NotesWords::tr("Save run…"));
    box.setDefaultButton(QMessageBox::Save);
    const int answer = box.exec();
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

} // namespace playground::ui
