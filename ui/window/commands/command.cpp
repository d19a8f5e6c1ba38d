#include "ui/window/commands/command.h"

#include <QMenu>
#include <QMenuBar>

namespace playground::ui {

namespace {

// Names of objects are the same in every language and whatever the command says at the moment.
QString keyOf(const QAction& action, const QString& name, const QStringList& menus) {
    return action.objectName().isEmpty() ? (menus + QStringList(name)).join(QLatin1Char('/')) : action.objectName();
}

void collect(QMenu& menu, const QStringList& menus, std::vector<Command>& commands) {
    Q_EMIT menu.aboutToShow();
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString name = plainWords(action->text());
        if (auto* inner = action->menu<QMenu*>())
            collect(*inner, menus + QStringList(name), commands);
        else
            commands.push_back({action, keyOf(*action, name, menus), name, menus});
    }
}

} // namespace

std::vector<Command> commandsOf(const QMenuBar& bar) {
    std::vector<Command> commands;
    for (const QAction* action : bar.actions())
        if (auto* menu = action->menu<QMenu*>())
            collect(*menu, {plainWords(action->text())}, commands);
    return commands;
}

QString plainWords(const QString& text) {
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == QLatin1Char('&') && at + 1 < text.size())
            ++at; // What follows is the letter, or an ampersand that is meant.
        plain += text[at];
    }
    return plain;
}

} // namespace playground::ui
