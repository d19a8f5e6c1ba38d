#include "ui/window/keysdialog.h"

#include "ui/theme/fonts.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <vector>

namespace playground::ui {

namespace {

struct Key {
    const char* keys;
    QString meaning;
};
struct Section {
    QString title;
    std::vector<Key> keys;
};

std::vector<Section> sections() {
    return {
        {KeysDialog::tr("Run"),
         {{"Space", KeysDialog::tr("run; while calls are in flight: pause and resume the view; on a button: press it")},
          {"Shift+Space", KeysDialog::tr("fire again, also while calls are in flight")},
          {"Ctrl+R", KeysDialog::tr("new run: end all calls and clear the timeline")},
          {"Shift+R, Shift+V", KeysDialog::tr("run on real threads and loops, or in virtual time")},
          {"Ctrl+I", KeysDialog::tr("what if: turn a number of the scenario and chart what that does")},
          {"Ctrl+U", KeysDialog::tr("the scenario as code, for Ray and for this library")},
          {"Shift+P", KeysDialog::tr("show what virtual time predicts of the scenario as ghosts behind the run")},
          {"Ctrl+Shift+P", KeysDialog::tr("the run and its prediction in numbers")},
          {"Ctrl+Shift+R", KeysDialog::tr("repeat: run it several times and see what is the same each time")},
          {"A", KeysDialog::tr("add an async actor (in the timeline: pan left)")},
          {"Shift+A", KeysDialog::tr("add a threaded actor")},
          {"Ctrl+Z", KeysDialog::tr("undo an edit")},
          {"Ctrl+Shift+Z, Ctrl+Y", KeysDialog::tr("redo an edit")}}},
        {KeysDialog::tr("Timeline"),
         {{"Ctrl+wheel, W, S, +, -", KeysDialog::tr("zoom at the pointer or the middle")},
          {"Ctrl++, Ctrl+=, Ctrl+-", KeysDialog::tr("zoom from anywhere in the window")},
          {"Drag, Shift+wheel, A, D", KeysDialog::tr("pan")},
          {"Wheel, Up, Down, PgUp, PgDown", KeysDialog::tr("scroll the tracks")},
          {"Shift+drag", KeysDialog::tr("select a range")},
          {"Click or drag on the ruler", KeysDialog::tr("move the time cursor")},
          {"Ctrl+D", KeysDialog::tr("the state of all actors at the time cursor")},
          {"K", KeysDialog::tr("play from the time cursor, or stop it")},
          {"N, Shift+N", KeysDialog::tr("the next and the previous warning")},
          {"Shift+Left, Shift+Right", KeysDialog::tr("select a range or move its end; with Ctrl its start")},
          {"Click, double-click", KeysDialog::tr("select a call, zoom to it")},
          {"Ctrl+F, F3, Shift+F3", KeysDialog::tr("find calls; the next and the previous match")},
          {"Left, Right", KeysDialog::tr("with a time cursor: event by event; else from call to call, or pan")},
          {"., ,", KeysDialog::tr("the next and the previous event of the chosen track, else of all")},
          {"Shift+Up, Shift+Down", KeysDialog::tr("choose a track; so does a click on its header")},
          {"Ctrl+Shift+Up, Ctrl+Shift+Down", KeysDialog::tr("move a track; so does a drag on its header")},
          {"C, U, H, Shift+H", KeysDialog::tr("collapse a track, unfold its lanes, hide it, show all")},
          {"P", KeysDialog::tr("pin a track: it stays on top while the others scroll")},
          {"T, Ctrl+1, Ctrl+2, Ctrl+3", KeysDialog::tr("sort the calls by slot, by thread, by both")},
          {"Shift+C", KeysDialog::tr("the critical path: the calls and waits that made the run take so long")},
          {"G", KeysDialog::tr("fold long times in which nothing happens, or show them")},
          {"1 to 9, click in the legend", KeysDialog::tr("let one state stand out")},
          {"F", KeysDialog::tr("fit the selection")},
          {"0, Home, Ctrl+0", KeysDialog::tr("fit all")},
          {"L, End, Ctrl+L", KeysDialog::tr("follow live")},
          {"Alt+Left, Alt+Right", KeysDialog::tr("back to what was in sight, and forward again")},
          {"Ctrl+G", KeysDialog::tr("show or select an exact range")},
          {"Ctrl+T", KeysDialog::tr("the calls as a table; Ctrl+C copies its selected rows")},
          {"Esc", KeysDialog::tr("select nothing")}}},
        {KeysDialog::tr("Steps of a method"),
         {{"Ctrl+M", KeysDialog::tr("show the class, its methods and their steps")},
          {"Alt+Up, Alt+Down", KeysDialog::tr("move the step up or down")},
          {"Alt+Right, Alt+Left", KeysDialog::tr("into the repeat before it, and out again")},
          {"Ctrl+D, Delete", KeysDialog::tr("duplicate the step, remove it")}}},
        {KeysDialog::tr("Files"),
         {{"Ctrl+N, Ctrl+O", KeysDialog::tr("new, open")},
          {"Ctrl+S, Ctrl+Shift+S", KeysDialog::tr("save, save as")},
          {"Ctrl+E", KeysDialog::tr("export the run")},
          {"Ctrl+Q", KeysDialog::tr("quit")},
          {"?, F1", KeysDialog::tr("these keys")}}},
    };
}

QLabel* keyLabel(const char* keys, QWidget* parent) {
    auto* label = new QLabel(QString::fromUtf8(keys), parent);
    label->setFont(numberFont(12, QFont::DemiBold));
    return label;
}

} // namespace

KeysDialog::KeysDialog(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keys"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const Section& section : sections()) {
        auto* title = new QLabel(section.title, this);
        title->setFont(textFont(14, QFont::DemiBold));
        title->setContentsMargins(0, row == 0 ? 0 : 12, 0, 2);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const Key& key : section.keys) {
            grid->addWidget(keyLabel(key.keys, this), row, 0);
            grid->addWidget(new QLabel(key.meaning, this), row++, 1);
        }
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->addLayout(grid);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace playground::ui
