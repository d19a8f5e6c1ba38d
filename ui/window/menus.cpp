#include "ui/window/menus.h"

#include "ui/window/actions.h"
#include "ui/window/budgetmenu.h"
#include "ui/window/enginemenu.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace playground::ui {

namespace {

struct MenuWords {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

Menus fillFile(QMenu& file, const Actions& actions) {
    file.addActions({actions.newFile, actions.open});
    Menus menus{};
    menus.recent = file.addMenu(MenuWords::tr("Open &recent"));
    menus.examples = file.addMenu(MenuWords::tr("Open e&xample"));
    menus.examples->setObjectName(QStringLiteral("examples"));
    menus.examples->setToolTipsVisible(true);
    file.addSeparator();
    file.addActions({actions.save, actions.saveAs});
    file.addSeparator();
    file.addAction(actions.exportRun);
    file.addSeparator();
    file.addActions({actions.closeFile, actions.quit});
    return menus;
}

QMenu* fillView(QMenu& view, const Actions& actions, const QList<QAction*>& panels) {
    view.addActions({actions.zoomIn, actions.zoomOut, actions.fitAll, actions.followLive});
    QMenu* go = view.addMenu(MenuWords::tr("&Go"));
    go->addActions({actions.goBack, actions.goForward, actions.goToRange});
    go->addSeparator();
    go->addAction(actions.play);
    go->addActions(actions.steps);
    view.addSeparator();
    view.addActions({actions.foldGaps, actions.showPrediction, actions.criticalPath});
    view.addMenu(MenuWords::tr("&Calls"))->addActions(actions.lenses->actions());
    QMenu* tracks = view.addMenu(MenuWords::tr("T&racks"));
    tracks->addActions(actions.tracks);
    view.addSeparator();
    view.addMenu(MenuWords::tr("&Theme"))->addActions(actions.themes->actions());
    view.addActions({actions.presenter, actions.nextTab, actions.previousTab});
    view.addSeparator();
    QMenu* shown = view.addMenu(MenuWords::tr("&Panels"));
    shown->addActions(panels);
    shown->addSeparator();
    shown->addAction(actions.resetLayout);
    return tracks;
}

} // namespace

Menus fillMenuBar(QMenuBar& bar, const Actions& actions, const QList<QAction*>& history,
                  const QList<QAction*>& panels) {
    Menus menus = fillFile(*bar.addMenu(MenuWords::tr("&File")), actions);
    QMenu* edit = bar.addMenu(MenuWords::tr("&Edit"));
    edit->addActions(history);
    edit->addSeparator();
    edit->addActions(actions.markers);
    edit->addSeparator();
    edit->addActions({actions.find, actions.findNext, actions.findPrevious});
    edit->addSeparator();
    edit->addAction(actions.settings);
    QMenu* run = bar.addMenu(MenuWords::tr("&Run"));
    run->addActions({actions.run, actions.fireAgain, actions.newRun, actions.stopComputing});
    run->addSeparator();
    menus.engine = new EngineMenu(actions.engines->actions(), run);
    run->addMenu(menus.engine);
    run->addSeparator();
    run->addActions({actions.keepRun, actions.compareTrace, actions.forgetKept});
    run->addSeparator();
    run->addActions({actions.addAsync, actions.addThreaded});
    run->addSeparator();
    menus.budget = new BudgetMenu(run);
    run->addMenu(menus.budget);
    menus.tracks = fillView(*bar.addMenu(MenuWords::tr("&View")), actions, panels);
    bar.addMenu(MenuWords::tr("&Help"))->addActions({actions.findCommand, actions.keys, actions.about});
    return menus;
}

} // namespace playground::ui
