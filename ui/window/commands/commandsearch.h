#pragma once

#include "ui/window/commands/command.h"

#include <cstddef>

namespace playground::ui {

/// Which commands what a person typed names, the best first, as places in `commands`. Of those that it names equally
/// well the ones of `recent` come first, keys with the newest first, then the order of the menus.
std::vector<std::size_t> namedBy(const QString& typed, const std::vector<Command>& commands, const QStringList& recent);

} // namespace playground::ui
