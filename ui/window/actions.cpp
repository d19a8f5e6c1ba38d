#include "ui/window/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

namespace playground::ui {

namespace {

QAction* action(QWidget* window, const char* name, const char* text, const QList<QKeySequence>& keys = {}) {
    auto* action = new QAction(QCoreApplication::translate("Actions", text), window);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    // Menus may be hidden, commands are not.
    window->addAction(action);
    return action;
}

QKeySequence key(const char* text) { return QKeySequence(QLatin1String(text)); }

QAction* choice(QWidget* window, QActionGroup* group, const char* name, const char* text) {
    QAction* one = action(window, name, text);
    one->setCheckable(true);
    group->addAction(one);
    return one;
}

} // namespace

#define TEXT(text) QT_TRANSLATE_NOOP("Actions", text)

Actions::Actions(QWidget* window)
    : run(action(window, "run", TEXT("Run"), {key("Space")})),
      fireAgain(action(window, "fireAgain", TEXT("Fire again"), {key("Shift+Space")})),
      newRun(action(window, "newRun", TEXT("New run"), {key("Ctrl+R")})),
      addAsync(action(window, "addAsync", TEXT("Add async actor"), {key("A")})),
      addThreaded(action(window, "addThreaded", TEXT("Add threaded actor"), {key("Shift+A")})),
      newFile(action(window, "newFile", TEXT("&New"), {QKeySequence::New})),
      open(action(window, "open", TEXT("&Open…"), {QKeySequence::Open})),
      save(action(window, "save", TEXT("&Save"), {QKeySequence::Save})),
      saveAs(action(window, "saveAs", TEXT("Save &as…"), {key("Ctrl+Shift+S")})),
      exportRun(action(window, "export", TEXT("&Export run…"), {key("Ctrl+E")})),
      quit(action(window, "quit", TEXT("&Quit"), {key("Ctrl+Q")})),
      zoomIn(action(window, "zoomIn", TEXT("Zoom &in"), {key("Ctrl++"), key("Ctrl+=")})),
      zoomOut(action(window, "zoomOut", TEXT("Zoom &out"), {key("Ctrl+-")})),
      fitAll(action(window, "fitAll", TEXT("&Fit all"), {key("Ctrl+0")})),
      followLive(action(window, "followLive", TEXT("Follow &live"), {key("Ctrl+L")})),
      themeSystem(nullptr),
      themeLight(nullptr),
      themeDark(nullptr),
      themes(new QActionGroup(window)),
      resetLayout(action(window, "resetLayout", TEXT("&Reset layout"))),
      keys(action(window, "keys", TEXT("&Keys"), {key("?"), key("F1")})),
      about(action(window, "about", TEXT("&About Actor Playground"))) {
    // A key that is held down would fire a batch thirty times a second.
    for (QAction* once : {run, fireAgain, newRun, addAsync, addThreaded})
        once->setAutoRepeat(false);
    followLive->setCheckable(true);
    themeSystem = choice(window, themes, "themeSystem", TEXT("&System"));
    themeLight = choice(window, themes, "themeLight", TEXT("&Light"));
    themeDark = choice(window, themes, "themeDark", TEXT("&Dark"));
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

#undef TEXT

} // namespace playground::ui
