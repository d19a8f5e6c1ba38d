#include "ui/window/commands/command.h"
#include "ui/window/commands/commandpalette.h"
#include "ui/window/commands/keysdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/settings.h"

#include <QMenuBar>

#include <utility>

// The parts of MainWindow that tell what can be done, and by which keys.
namespace playground::ui {

void MainWindow::connectCommands() {
    connect(m_actions.findCommand, &QAction::triggered, this, &MainWindow::findCommand);
    connect(m_palette, &CommandPalette::chosen, m_palette, &Settings::addRecentCommand);
    connect(m_actions.keys, &QAction::triggered, this, &MainWindow::showKeys);
}

void MainWindow::findCommand() {
    if (m_palette->isVisible())
        return m_palette->leave();
    std::vector<Command> commands = commandsOf(*menuBar());
    std::erase_if(commands, [this](const Command& command) { return command.action == m_actions.findCommand; });
    m_palette->open(std::move(commands), Settings::recentCommands());
}

void MainWindow::showKeys() {
    auto* keys = findChild<KeysDialog*>();
    if (keys == nullptr)
        keys = new KeysDialog(this);
    keys->setSections(keySectionsOf(commandsOf(*menuBar()), *m_actions.timeline));
    keys->show();
    keys->raise();
    keys->activateWindow();
}

} // namespace playground::ui
