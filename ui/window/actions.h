#pragma once

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QWidget;

namespace playground::ui {

/// Every command of the window, with its words and keys; what they do is connected elsewhere.
struct Actions {
    explicit Actions(QWidget* window);

    QAction* run;
    QAction* fireAgain;
    QAction* newRun;
    QAction* stopComputing; ///< Disabled while there is nothing to stop.
    QAction* keepRun;
    QAction* compareTrace;
    QAction* forgetKept; ///< Disabled while no run is kept.
    QActionGroup* engines;  ///< In the order of Engine; checkable.
    QAction* addAsync;
    QAction* addThreaded;

    QAction* newFile;
    QAction* open;
    QAction* save;
    QAction* saveAs;
    QAction* exportRun;
    QAction* closeFile;
    QAction* quit;
    QAction* nextTab;
    QAction* previousTab;

    QAction* find;
    QAction* findNext;
    QAction* findPrevious;
    QAction* settings;

    QAction* zoomIn;
    QAction* zoomOut;
    QAction* fitAll;
    QAction* followLive; ///< Checkable.
    QAction* goBack;
    QAction* goForward;
    QAction* goToRange;
    QAction* play; ///< Checkable: the time cursor moves by itself.
    QActionGroup* timeline; ///< What it can be told; an action's data is the TimelineCommand.
    QAction* criticalPath; ///< Checkable.
    QAction* foldGaps;       ///< Of them; checkable.
    QAction* showPrediction; ///< Checkable.
    QList<QAction*> steps; ///< Of them, those that move the time cursor: from event to event, from warning to warning.
    QList<QAction*> markers; ///< Of them, those that are about markers.
    QList<QAction*> tracks; ///< Of them, those that arrange tracks.
    QActionGroup* lenses; ///< In the order of Lens.
    QAction* themeSystem;
    QAction* themeLight;
    QAction* themeDark;
    QAction* themeHighContrast;
    QActionGroup* themes;
    QAction* presenter; ///< Checkable.
    QAction* resetLayout;

    QAction* findCommand;
    QAction* keys;
    QAction* about;
};

} // namespace playground::ui
