#include "ui/window/actions.h"

#include "ui/timeline/timelinecommand.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

namespace playground::ui {

namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

QAction* action(QWidget* window, const char* name, const QString& text, const QList<QKeySequence>& keys = {}) {
    auto* action = new QAction(text, window);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    // Menus may be hidden, commands are not.
    window->addAction(action);
    return action;
}

QKeySequence key(const char* text) { return QKeySequence(QLatin1String(text)); }

QAction* choice(QWidget* window, QActionGroup* group, const char* name, const QString& text) {
    QAction* one = action(window, name, text);
    one->setCheckable(true);
    group->addAction(one);
    return one;
}

QAction* command(QWidget* window, QActionGroup* group, const char* name, const QString& text, const char* keys,
                 TimelineCommand what) {
    QAction* one = action(window, name, text, {key(keys)});
    one->setData(static_cast<int>(what));
    group->addAction(one);
    return one;
}

} // namespace

Actions::Actions(QWidget* window)
    : run(action(window, "run", ActionWords::tr("Run"), {key("Space")})),
      fireAgain(action(window, "fireAgain", ActionWords::tr("Fire again"), {key("Shift+Space")})),
      newRun(action(window, "newRun", ActionWords::tr("New run"), {key("Ctrl+R")})),
      stopComputing(action(window, "stopComputing", ActionWords::tr("&Stop computing"), {key("Esc")})),
      keepRun(action(window, "keepRun", ActionWords::tr("&Keep this run to compare"), {key("Ctrl+K")})),
      compareTrace(action(window, "compareTrace", ActionWords::tr("Compare with a &trace…"), {key("Ctrl+Shift+K")})),
      forgetKept(action(window, "forgetKept", ActionWords::tr("Let &go of the kept run"))),
      engines(new QActionGroup(window)),
      addAsync(action(window, "addAsync", ActionWords::tr("Add async actor"), {key("A")})),
      addThreaded(action(window, "addThreaded", ActionWords::tr("Add threaded actor"), {key("Shift+A")})),
      newFile(action(window, "newFile", ActionWords::tr("&New"), {QKeySequence::New})),
      open(action(window, "open", ActionWords::tr("&Open…"), {QKeySequence::Open})),
      save(action(window, "save", ActionWords::tr("&Save"), {QKeySequence::Save})),
      saveAs(action(window, "saveAs", ActionWords::tr("Save &as…"), {key("Ctrl+Shift+S")})),
      exportRun(action(window, "export", ActionWords::tr("&Export run…"), {key("Ctrl+E")})),
      closeFile(action(window, "closeFile", ActionWords::tr("&Close"), {key("Ctrl+W")})),
      quit(action(window, "quit", ActionWords::tr("&Quit"), {key("Ctrl+Q")})),
      nextTab(action(window, "nextTab", ActionWords::tr("Next ta&b"), {key("Ctrl+Tab"), key("Ctrl+PgDown")})),
      previousTab(
          action(window, "previousTab", ActionWords::tr("Previous tab"), {key("Ctrl+Shift+Tab"), key("Ctrl+PgUp")})),
      find(action(window, "find", ActionWords::tr("&Find calls…"), {QKeySequence::Find})),
      findNext(action(window, "findNext", ActionWords::tr("Find &next"), {key("F3")})),
      findPrevious(action(window, "findPrevious", ActionWords::tr("Find &previous"), {key("Shift+F3")})),
      settings(action(window, "settings", ActionWords::tr("&Settings…"), {key("Ctrl+,")})),
      zoomIn(action(window, "zoomIn", ActionWords::tr("Zoom &in"), {key("Ctrl++"), key("Ctrl+=")})),
      zoomOut(action(window, "zoomOut", ActionWords::tr("Zoom &out"), {key("Ctrl+-")})),
      fitAll(action(window, "fitAll", ActionWords::tr("&Fit all"), {key("Ctrl+0")})),
      followLive(action(window, "followLive", ActionWords::tr("Follow &live"), {key("Ctrl+L")})),
      goBack(action(window, "goBack", ActionWords::tr("&Back"), {key("Alt+Left")})),
      goForward(action(window, "goForward", ActionWords::tr("For&ward"), {key("Alt+Right")})),
      goToRange(action(window, "goToRange", ActionWords::tr("&Go to range…"), {key("Ctrl+G")})),
      play(action(window, "play", ActionWords::tr("Pla&y from cursor"), {key("K")})),
      timeline(new QActionGroup(window)),
      criticalPath(action(window, "criticalPath", ActionWords::tr("Show &critical path"), {key("Shift+C")})),
      foldGaps(
          command(window, timeline, "foldGaps", ActionWords::tr("Fold i&dle gaps"), "G", TimelineCommand::FoldGaps)),
      showPrediction(action(window, "showPrediction", ActionWords::tr("Show pre&diction"), {key("Shift+P")})),
      lenses(new QActionGroup(window)),
      themeSystem(nullptr),
      themeLight(nullptr),
      themeDark(nullptr),
      themeHighContrast(nullptr),
      themes(new QActionGroup(window)),
      presenter(action(window, "presenter", ActionWords::tr("Prese&nter mode"), {key("Ctrl+Shift+F5")})),
      resetLayout(action(window, "resetLayout", ActionWords::tr("&Reset layout"))),
      findCommand(action(window, "findCommand", ActionWords::tr("Find a &command…"), {key("Ctrl+Shift+A")})),
      keys(action(window, "keys", ActionWords::tr("&Keys"), {key("?"), key("F1"), key("Ctrl+?")})),
      about(action(window, "about", ActionWords::tr("&About Actor Playground"))) {
    // A key that is held down would fire a batch thirty times a second.
    for (QAction* once : {run, fireAgain, newRun, addAsync, addThreaded})
        once->setAutoRepeat(false);
    stopComputing->setEnabled(false);
    forgetKept->setEnabled(false);
    const auto engine = [&](const char* name, const QString& text, const QString& shortText, const char* keys) {
        QAction* one = choice(window, engines, name, text);
        one->setIconText(shortText);
        one->setShortcut(key(keys));
    };
    engine("engineReal", ActionWords::tr("&Real threads and loops"), ActionWords::tr("Real"), "Shift+R");
    engine("engineVirtual", ActionWords::tr("&Virtual time"), ActionWords::tr("Virtual"), "Shift+V");
    followLive->setCheckable(true);
    criticalPath->setCheckable(true);
    foldGaps->setCheckable(true);
    showPrediction->setCheckable(true);
    presenter->setCheckable(true);
    play->setCheckable(true);
    play->setIconText(ActionWords::tr("Play"));
    play->setToolTip(ActionWords::tr("Let the time cursor move at this speed, or stop it (K)"));
    timeline->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    const auto tell = [&](const char* name, const QString& text, const char* keys, TimelineCommand what) {
        return command(window, timeline, name, text, keys, what);
    };
    steps = {
        tell("previousEvent", ActionWords::tr("P&revious event"), ",", TimelineCommand::PreviousEvent),
        tell("nextEvent", ActionWords::tr("Ne&xt event"), ".", TimelineCommand::NextEvent),
        tell("previousWarning", ActionWords::tr("Previous war&ning"), "Shift+N", TimelineCommand::PreviousWarning),
        tell("nextWarning", ActionWords::tr("Next &warning"), "N", TimelineCommand::NextWarning),
    };
    steps[0]->setIconText(QStringLiteral("◂"));
    steps[1]->setIconText(QStringLiteral("▸"));
    markers = {
        tell("addMarker", ActionWords::tr("Add &marker or note"), "M", TimelineCommand::MakeMarker),
        tell("previousMarker", ActionWords::tr("Previous mar&ker"), "Shift+J", TimelineCommand::PreviousMarker),
        tell("nextMarker", ActionWords::tr("Ne&xt marker"), "J", TimelineCommand::NextMarker),
    };
    tracks = {
        tell("previousTrack", ActionWords::tr("&Previous track"), "Shift+Up", TimelineCommand::PreviousTrack),
        tell("nextTrack", ActionWords::tr("&Next track"), "Shift+Down", TimelineCommand::NextTrack),
        tell("moveTrackUp", ActionWords::tr("Move u&p"), "Ctrl+Shift+Up", TimelineCommand::MoveTrackUp),
        tell("moveTrackDown", ActionWords::tr("Move &down"), "Ctrl+Shift+Down", TimelineCommand::MoveTrackDown),
        tell("collapseTrack", ActionWords::tr("&Collapse or expand"), "C", TimelineCommand::CollapseTrack),
        tell("unfoldTrack", ActionWords::tr("&Unfold or fold lanes"), "U", TimelineCommand::UnfoldTrack),
        tell("pinTrack", ActionWords::tr("P&in or unpin"), "P", TimelineCommand::PinTrack),
        tell("hideTrack", ActionWords::tr("&Hide"), "H", TimelineCommand::HideTrack),
        tell("showAllTracks", ActionWords::tr("&Show all tracks"), "Shift+H", TimelineCommand::ShowAllTracks),
    };
    choice(window, lenses, "lensSlots", ActionWords::tr("By &slot"))->setShortcut(key("Ctrl+1"));
    choice(window, lenses, "lensThreads", ActionWords::tr("By &thread"))->setShortcut(key("Ctrl+2"));
    choice(window, lenses, "lensBoth", ActionWords::tr("By &both"))->setShortcut(key("Ctrl+3"));
    themeSystem = choice(window, themes, "themeSystem", ActionWords::tr("&System"));
    themeLight = choice(window, themes, "themeLight", ActionWords::tr("&Light"));
    themeDark = choice(window, themes, "themeDark", ActionWords::tr("&Dark"));
    themeHighContrast = choice(window, themes, "themeHighContrast", ActionWords::tr("&High contrast"));
    quit->setMenuRole(QAction::QuitRole);
    settings->setMenuRole(QAction::PreferencesRole);
    about->setMenuRole(QAction::AboutRole);
}

} // namespace playground::ui
