#pragma once

#include "ui/theme/theme.h"
#include "ui/window/commands/command.h"

#include <QAbstractTableModel>

namespace playground::ui {

enum class CommandColumn { Mark, Name, Place, Keys };

/// The commands that what was typed names, a row each, the best first. Thread: GUI.
class CommandModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `recent` has keys of commands, the newest first.
    void setCommands(std::vector<Command> commands, const QStringList& recent);
    void find(const QString& typed);
    void setTheme(const Theme& theme) { m_theme = &theme; }

    const Command& commandAt(int row) const { return m_commands[m_rows[static_cast<std::size_t>(row)]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Command> m_commands;
    QStringList m_recent;
    std::vector<std::size_t> m_rows; // Places in m_commands.
    const Theme* m_theme = &Theme::light(); // Not ours.
};

} // namespace playground::ui
