#include "ui/window/commands/commandmodel.h"

#include "ui/window/commands/commandsearch.h"

namespace playground::ui {

namespace {

QString keysOf(const Command& command) {
    return command.action != nullptr ? command.action->shortcut().toString(QKeySequence::NativeText) : QString();
}

bool isOn(const Command& command) { return command.action != nullptr && command.action->isChecked(); }

QString textOf(const Command& command, CommandColumn column) {
    switch (column) {
    case CommandColumn::Mark:
        return isOn(command) ? QStringLiteral("✓") : QString();
    case CommandColumn::Name:
        return command.name;
    case CommandColumn::Place:
        return command.place();
    case CommandColumn::Keys:
        return keysOf(command);
    }
    return {};
}

// A row is read out as a whole where its name is.
QString spoken(const Command& command) {
    QStringList parts{command.name, command.menus.join(QLatin1Char(' '))};
    if (isOn(command))
        parts += CommandModel::tr("on");
    if (const QString keys = keysOf(command); !keys.isEmpty())
        parts += keys;
    if (!command.isAvailable())
        parts += CommandModel::tr("not available now");
    return parts.join(QStringLiteral(", "));
}

} // namespace

void CommandModel::setCommands(std::vector<Command> commands, const QStringList& recent) {
    beginResetModel();
    m_commands = std::move(commands);
    m_recent = recent;
    m_rows = namedBy({}, m_commands, m_recent);
    endResetModel();
}

void CommandModel::find(const QString& typed) {
    beginResetModel();
    m_rows = namedBy(typed, m_commands, m_recent);
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CommandModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(CommandColumn::Keys) + 1;
}

QVariant CommandModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Command& command = commandAt(index.row());
    const auto column = static_cast<CommandColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(command, column);
    case Qt::AccessibleTextRole:
        return column == CommandColumn::Name ? spoken(command) : textOf(command, column);
    case Qt::ForegroundRole:
        if (!command.isAvailable())
            return paletteOf(*m_theme).color(QPalette::Disabled, QPalette::Text);
        return column == CommandColumn::Place ? QVariant(m_theme->softText) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(column == CommandColumn::Keys ? Qt::AlignRight | Qt::AlignVCenter
                                                      : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace playground::ui
