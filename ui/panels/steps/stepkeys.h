#pragma once

#include <QString>
#include <Qt>

#include <cstdint>
#include <optional>
#include <span>

namespace playground::ui {

/// What a key can tell a step of a method.
enum class StepCommand : std::uint8_t { Duplicate, Remove, Up, Down, In, Out };

/// What a command does, in a few words.
QString wordsOf(StepCommand command);

struct StepKey {
    Qt::Key key;
    Qt::KeyboardModifiers modifiers;
    StepCommand command;
};

/// The one table of the keys of steps.
std::span<const StepKey> stepKeys();
std::optional<StepCommand> stepCommandFor(int key, Qt::KeyboardModifiers modifiers);

} // namespace playground::ui
