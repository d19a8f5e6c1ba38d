#pragma once

#include "ui/theme/theme.h"
#include "ui/window/compared/keptrun.h"
#include "ui/window/compared/timelinelink.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QToolButton;

namespace playground::ui {

class TimelineView;

/// The run that is kept, below the one that is shown and on the same time axis. Hidden while there is none.
/// Thread: GUI.
class KeptPane final : public QFrame {
    Q_OBJECT

public:
    /// The timeline of the run that is shown outlives this.
    KeptPane(TimelineView& shown, QWidget* parent);

    /// In the head, before the button that closes.
    void addButton(QAction* action);

    const KeptRun* run() const { return m_run ? &*m_run : nullptr; } ///< Null: none.
    TimelineView& timeline() { return *m_timeline; }

    void keep(KeptRun run); ///< Instead of the one before.
    void advance(TimePoint now); ///< It goes on, for it is the one that is shown as well. Cheap to call once a frame.
    void follow() { m_link.update(); } ///< The run that is shown has gone on. Likewise.
    void setMarkers(Markers markers); ///< Of the run that is kept.
    void forget(); ///< Its memory is free, unless somebody else shows it.
    void showReading(const QString& what, int percent); ///< Of what is to be kept; keep() or endReading() ends it.
    void endReading();
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void readingGivenUp(); ///< By a person.
    void changed(); ///< The run, none or another one, or its name. The old run lives until this has been told.
    void gapsShown(); ///< A person wanted to fold them.

private:
    void createHead();
    void rename();
    void close();
    void show(std::optional<KeptRun> run);

    std::optional<KeptRun> m_run;
    TimelineView* m_timeline;
    QWidget* m_head;
    QLineEdit* m_name = nullptr;
    QProgressBar* m_reading = nullptr;
    QComboBox* m_zero = nullptr;
    QToolButton* m_close = nullptr;
    TimelineLink m_link; // Last: it is told by the others.
};

} // namespace playground::ui
