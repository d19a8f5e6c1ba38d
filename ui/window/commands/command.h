#pragma once

#include <QAction>
#include <QPointer>
#include <QStringList>

#include <vector>

class QMenuBar;

namespace playground::ui {

/// A command of the menu bar and the way to it. Thread: GUI.
struct Command {
    QPointer<QAction> action; ///< Null once its menu is filled anew.
    QString key;              ///< The same in every run: what it is remembered by.
    QString name;             ///< As the menu has it, without the mark of a letter.
    QStringList menus;        ///< From the menu bar down to the menu that it is in.

    QString place() const { return menus.join(QStringLiteral(" › ")); }
    bool isAvailable() const { return action != nullptr && action->isEnabled(); }
};

/// Every command as the menus have it now, in their order. Menus that are filled as they open are filled for it.
std::vector<Command> commandsOf(const QMenuBar& bar);

/// "Fit all" for "&Fit all".
QString plainWords(const QString& text);

} // namespace playground::ui
