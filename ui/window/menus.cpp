#include "ui/window/menus.h"

#include "ui/window/actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace playground::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Menus", text); }

Menus fillFile(QMenu& file, const Actions& actions) {
    file.addActions({actions.newFile, actions.open});
    Menus menus{};
    menus.recent = file.addMenu(tr("Open &recent"));
    menus.examples = file.addMenu(tr("Open e&xample"));
    menus.examples->setToolTipsVisible(true);
    file.addSeparator();
    file.addActions({actions.save, actions.saveAs});
    file.addSeparator();
    file.addAction(actions.exportRun);
    file.addSeparator();
    file.addAction(actions.quit);
    return menus;
}

void fillView(QMenu& view, const Actions& actions, const QList<QAction*>& panels) {
    view.addActions({actions.zoomIn, actions.zoomOut, actions.fitAll, actions.followLive});
    view.addSeparator();
    view.addMenu(tr("&Theme"))->addActions(actions.themes->actions());
    view.addSeparator();
    view.addActions(panels);
    view.addAction(actions.resetLayout);
}

} // namespace

Menus fillMenuBar(QMenuBar& bar, const Actions& actions, const QList<QAction*>& history,
                  const QList<QAction*>& panels) {
    const Menus menus = fillFile(*bar.addMenu(tr("&File")), actions);
    bar.addMenu(tr("&Edit"))->addActions(history);
    QMenu* run = bar.addMenu(tr("&Run"));
    run->addActions({actions.run, actions.fireAgain, actions.newRun});
    run->addSeparator();
    run->addActions({actions.addAsync, actions.addThreaded});
    fillView(*bar.addMenu(tr("&View")), actions, panels);
    bar.addMenu(tr("&Help"))->addActions({actions.keys, actions.about});
    return menus;
}

} // namespace playground::ui
