#include "ui/window/keysdialog.h"

#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <vector>

namespace playground::ui {

namespace {

#define TEXT(text) QT_TRANSLATE_NOOP("KeysDialog", text)

struct Key {
    const char* keys;
    const char* meaning;
};
struct Section {
    const char* title;
    std::vector<Key> keys;
};

const std::vector<Section>& sections() {
    static const std::vector<Section> all{
        {TEXT("Run"),
         {{"Space", TEXT("run; while calls are in flight: pause and resume the view; on a button: press it")},
          {"Shift+Space", TEXT("fire again, also while calls are in flight")},
          {"Ctrl+R", TEXT("new run: end all calls and clear the timeline")},
          {"A", TEXT("add an async actor (in the timeline: pan left)")},
          {"Shift+A", TEXT("add a threaded actor")},
          {"Ctrl+Z", TEXT("undo an edit")},
          {"Ctrl+Shift+Z, Ctrl+Y", TEXT("redo an edit")}}},
        {TEXT("Timeline"),
         {{"Ctrl+wheel, W, S, +, -", TEXT("zoom at the pointer or the middle")},
          {"Ctrl++, Ctrl+=, Ctrl+-", TEXT("zoom from anywhere in the window")},
          {"Drag, Shift+wheel, A, D", TEXT("pan")},
          {"Wheel, Up, Down, PgUp, PgDown", TEXT("scroll the tracks")},
          {"Shift+drag, drag on the ruler", TEXT("select a range")},
          {"Click, double-click", TEXT("select a call, zoom to it")},
          {"Left, Right", TEXT("step from call to call; without one: pan")},
          {"Click on a header", TEXT("unfold and fold an actor's lanes")},
          {"1 to 9, click in the legend", TEXT("let one state stand out")},
          {"F", TEXT("fit the selection")},
          {"0, Home, Ctrl+0", TEXT("fit all")},
          {"L, End, Ctrl+L", TEXT("follow live")},
          {"Alt+Left, Alt+Right", TEXT("back to what was in sight, and forward again")},
          {"Esc", TEXT("select nothing")}}},
        {TEXT("Files"),
         {{"Ctrl+N, Ctrl+O", TEXT("new, open")},
          {"Ctrl+S, Ctrl+Shift+S", TEXT("save, save as")},
          {"Ctrl+E", TEXT("export the run")},
          {"Ctrl+Q", TEXT("quit")},
          {"?, F1", TEXT("these keys")}}},
    };
    return all;
}

#undef TEXT

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
        auto* title = new QLabel(tr(section.title), this);
        title->setFont(textFont(14, QFont::DemiBold));
        title->setContentsMargins(0, row == 0 ? 0 : 12, 0, 2);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const Key& key : section.keys) {
            grid->addWidget(keyLabel(key.keys, this), row, 0);
            grid->addWidget(new QLabel(tr(key.meaning), this), row++, 1);
        }
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->addLayout(grid);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace playground::ui
