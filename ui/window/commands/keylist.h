#pragma once

#include "ui/window/commands/command.h"

namespace playground::ui {

struct KeyLine {
    QString keys; ///< Or what the mouse does; several are parted by commas.
    QString meaning;
    bool operator==(const KeyLine&) const = default;
};

struct KeySection {
    QString title;
    std::vector<KeyLine> lines; ///< At least one.
    bool operator==(const KeySection&) const = default;
};

/// The keys of commands, menu by menu; then those that parts of the window understand when they have the focus.
/// An action of the group `timeline` has a TimelineCommand as data: its keys are not told twice.
std::vector<KeySection> keySectionsOf(const std::vector<Command>& commands, const QActionGroup& timeline);

/// The lines in which, or in the title above which, every word is found that a person typed.
std::vector<KeySection> withWords(const std::vector<KeySection>& sections, const QString& typed);

} // namespace playground::ui
