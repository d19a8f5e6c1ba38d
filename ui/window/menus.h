#pragma once

#include <QList>

class QAction;
class QMenu;
class QMenuBar;

namespace playground::ui {

struct Actions;
class BudgetMenu;
class EngineMenu;

/// The menus whose content changes; whoever owns the content fills them.
struct Menus {
    QMenu* recent;
    QMenu* examples;
    QMenu* tracks;
    EngineMenu* engine;
    BudgetMenu* budget;
};

/// Lays the window's commands out. `panels` show and hide the panels, `history` are undo and redo.
Menus fillMenuBar(QMenuBar& bar, const Actions& actions, const QList<QAction*>& history, const QList<QAction*>& panels);

} // namespace playground::ui
