#pragma once

#include "core/scenario/stepedit.h"
#include "ui/panels/steps/stepwords.h"

#include <vector>

namespace playground::ui {

/// A kind of step that can be added.
struct PaletteEntry {
    QString name;
    QString inAsync; ///< What it does in an async method, in one plain line.
    QString inSync;  ///< And in a sync one.
    Step step;       ///< With what it has at first.
    bool beginsGroup = false;

    const QString& meaning(MethodKind kind) const { return kind == MethodKind::Async ? inAsync : inSync; }
};

/// In the order of the palette.
const std::vector<PaletteEntry>& paletteEntries();

/// "sleep", "call": for the names of edits.
QString kindName(const Step& step);

/// The step of an entry, fitted to where it goes: its names are those known there, and free where it gives one.
/// `targets` are what can be called, "actor.method" apart.
Step fitted(Step step, const std::vector<Step>& steps, const StepPath& place,
            const std::vector<std::pair<std::string, std::string>>& targets);

} // namespace playground::ui
