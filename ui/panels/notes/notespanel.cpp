#include "ui/panels/notes/notespanel.h"

#include "ui/panels/notes/notesmodel.h"
#include "ui/panels/rowtable.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>

#include <array>

namespace playground::ui {

namespace {

constexpr std::array<int, notesColumnCount> noteWidths{180, 220, 420, 200};

} // namespace

NotesPanel::NotesPanel(QWidget* parent)
    : QWidget(parent), m_model(new NotesModel(this)), m_table(new QTableView(this)), m_hint(new QLabel(this)) {
    setObjectName(QStringLiteral("notesPanel"));
    createContent();
    setFocusProxy(m_table);
    const auto choose = [this](const QModelIndex& line) { Q_EMIT markerChosen(static_cast<std::size_t>(line.row())); };
    connect(m_table, &QTableView::clicked, this, choose);
    connect(m_table, &QTableView::activated, this, choose);
    connect(m_model, &NotesModel::edited, this, [this](std::size_t marker, const Marker& wanted) {
        const QScopedValueRollback editing(m_isEditing, true);
        Q_EMIT markerEdited(marker, wanted);
    });
    const auto* remove = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (const QModelIndex line = m_table->currentIndex(); line.isValid())
            Q_EMIT deleteWanted(static_cast<std::size_t>(line.row()));
    });
    setMarkers(nullptr);
}

void NotesPanel::createContent() {
    m_table->setObjectName(QStringLiteral("notesTable"));
    m_table->setAccessibleName(tr("Notes"));
    m_table->setModel(m_model);
    makeRowTable(*m_table, noteWidths);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setText(
        tr("Nothing is marked yet. Press M in the timeline: it marks the selected range, the time cursor or "
           "the selected call."));
    auto* one = new QStackedLayout(this);
    one->addWidget(m_table);
    one->addWidget(m_hint);
}

void NotesPanel::setStore(const TraceStore* store) { m_model->setStore(store); }

// What comes of an edit comes when the table has left its editor: the lines come anew.
void NotesPanel::whenLeft(const std::function<void()>& act) {
    if (m_isEditing)
        QMetaObject::invokeMethod(this, act, Qt::QueuedConnection);
    else
        act();
}

void NotesPanel::setMarkers(const Markers* markers) {
    whenLeft([=, this] {
        m_model->setMarkers(markers);
        static_cast<QStackedLayout*>(layout())->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    });
}

void NotesPanel::showMarker(std::optional<std::size_t> marker) {
    whenLeft([=, this] {
        if (marker && static_cast<int>(*marker) == m_table->currentIndex().row())
            return;
        const QModelIndex line = marker ? m_model->index(static_cast<int>(*marker), 0) : QModelIndex();
        m_table->selectionModel()->setCurrentIndex(line,
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    });
}

void NotesPanel::setTheme(const Theme& theme) { m_model->setTheme(theme); }

} // namespace playground::ui
