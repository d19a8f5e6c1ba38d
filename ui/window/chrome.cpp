#include "ui/window/chrome.h"

#include "ui/theme/contrast.h"
#include "ui/theme/textscale.h"
#include "ui/theme/themechoice.h"
#include "ui/window/settings.h"

#include <QApplication>
#include <QPalette>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace playground::ui {

namespace {

// Colours stand as @names.
constexpr const char* sheet = R"(
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
#tabs { background: @window; }
#tabs::tab {
    background: @window; color: @softText; border: 0; border-right: 1px solid @line; border-top: 2px solid @window;
    padding: 5px 6px 6px 14px;
}
#tabs::tab:hover { background: @hover; border-top-color: @hover; }
#tabs::tab:selected { background: @panel; color: @text; border-top-color: @accent; }
#tabs::tab:focus { color: @accent; }
QMenuBar { background: @panel; border-bottom: 1px solid @line; padding: 2px 6px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QToolBar { background: @panel; border: 0; border-top: 1px solid @line; padding: 5px 10px; spacing: 2px; }
QToolButton, QPushButton {
    background: @raised; border: 1px solid @strongLine; border-radius: 5px; padding: 4px 10px; min-height: 16px;
}
QToolButton[popupMode="2"] { padding-right: 20px; }
QToolButton::menu-indicator { subcontrol-position: center right; right: 7px; }
QToolButton:hover, QPushButton:hover { background: @hover; }
QToolButton:pressed, QPushButton:pressed { background: @pressed; }
QToolButton:checked { background: @pressed; font-weight: 600; }
QToolButton:focus, QPushButton:focus { border-color: @accent; }
QToolButton[autoRaise="true"] { background: transparent; border-color: transparent; padding: 3px; }
QToolButton[autoRaise="true"][popupMode="2"] { padding-right: 20px; }
QToolButton[autoRaise="true"]:hover { background: @hover; }
QToolButton[autoRaise="true"]:focus { border-color: @accent; }
#runButton { background: @accent; border-color: @accent; color: @accentText; padding: 7px 14px; font-weight: 600; }
#runButton:hover { background: @accentHover; }
#runButton:focus { border-color: @text; }
QLabel[role="caption"] { color: @softText; font-size: 11px; }
QLabel[role="error"] { color: @failed; }
QLabel[role="readable"] { border: 1px solid transparent; border-radius: 3px; }
QLabel[role="readable"]:focus { border-color: @accent; }
#comparisonTable, #driverList, #stepTree, #logTable, #callsTable { border: 1px solid @line; }
#comparisonTable:focus, #driverList:focus, #stepTree:focus, #logTable:focus, #callsTable:focus { border-color: @accent; }
QLineEdit[role="title"] { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 1px 3px; }
QLineEdit[role="title"]:hover { border-color: @strongLine; }
QLineEdit[role="title"]:focus { border-color: @accent; background: @window; }
#commandPalette { background: @raised; border: 1px solid @strongLine; border-radius: 8px; }
#commandPalette QTreeView { background: @raised; }
#commandPalette QTreeView::item { padding: 4px 6px; }
#commandWords, #settingWords { background: @panel; border: 1px solid @strongLine; border-radius: 5px; padding: 5px 7px; }
QScrollArea#settingList, #settingPage { background: @panel; }
QLabel[role="settingGroup"] {
    font-size: 16px; font-weight: 600; padding: 12px 0 4px 0; border: 0; border-left: 3px solid @panel;
}
QLabel[role="settingTitle"] { font-weight: 600; }
QLabel[role="settingSentence"] { color: @softText; font-size: 12px; }
#settingRow { border: 0; border-left: 3px solid @panel; border-radius: 0; }
#settingRow[changed="true"] { border-left-color: @accent; }
#commandWords:focus, #settingWords:focus { border-color: @accent; }
QTreeView::item { padding: 3px 2px; }
QTableView { background: @panel; }
QTableView::item { padding: 0 7px; border: 0; }
QHeaderView { background: @panel; }
QHeaderView::section {
    background: @panel; color: @softText; border: 0; border-bottom: 1px solid @line; padding: 4px 9px;
}
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-position: center left; width: 9px; height: 9px; left: 3px; }
QToolTip { background: @raised; color: @text; border: 1px solid @strongLine; padding: 4px; }
)";

// Lines stay thin.
QString withScaledLengths(const QString& sheet) {
    static const QRegularExpression length(QStringLiteral("(\\d+)px"));
    QString text;
    qsizetype end = 0;
    for (auto found = length.globalMatch(sheet); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        const int pixels = one.captured(1).toInt();
        text += sheet.mid(end, one.capturedStart() - end);
        text += QStringLiteral("%1px").arg(pixels > 1 ? scaled(pixels) : pixels);
        end = one.capturedEnd();
    }
    return text + sheet.mid(end);
}

} // namespace

const Theme& chosenTheme() {
    static const QPalette systemPalette = QApplication::palette();
    return themeFor(Settings::theme(), systemPalette);
}

QString chromeOf(const Theme& theme) {
    const std::array colours{
        // Longer names come before those that begin like them.
        std::pair{"@accentHover", blended(theme.accent, theme.text, 0.85)},
        std::pair{"@accentText", theme.accentText},
        std::pair{"@accent", theme.accent},
        std::pair{"@strongLine", theme.strongLine},
        std::pair{"@line", theme.line},
        std::pair{"@softText", theme.softText},
        std::pair{"@text", theme.text},
        std::pair{"@window", theme.window},
        std::pair{"@panel", theme.panel},
        std::pair{"@raised", theme.raised},
        std::pair{"@hover", blended(theme.text, theme.raised, 0.07)},
        std::pair{"@pressed", blended(theme.text, theme.raised, 0.14)},
        std::pair{"@failed", theme.look(CallState::Failed).word},
    };
    QString text = QLatin1String(sheet);
    for (const auto& [name, colour] : colours)
        text.replace(QLatin1String(name), colour.name());
    if (QApplication::isRightToLeft())
        text.replace(QLatin1String("padding-right"),
                     QLatin1String("padding-left")); // Qt mirrors the sign, but not its room.
    return withScaledLengths(text);
}

} // namespace playground::ui
