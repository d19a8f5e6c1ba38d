#pragma once

#include "core/scenario/scenario.h"
#include "ui/panels/steps/stepsurroundings.h"

#include <QString>

#include <vector>

namespace playground::ui {

/// A kind of step that the driver can be given.
struct DriverEntry {
    QString name;
    QString meaning; ///< What it does, in one plain line.
    DriverStep step; ///< With what it has at first.
};

/// In the order of the palette.
const std::vector<DriverEntry>& driverEntries();

/// "fire", "get": for the names of edits.
QString kindName(const DriverStep& step);

/// What a step at this place can be chosen from.
StepSurroundings surroundingsOf(const Scenario& scenario, std::size_t place);

/// The step of an entry, fitted to where it goes: it names what is known there, and gives a name that is free.
DriverStep fitted(DriverStep step, const Scenario& scenario, std::size_t place);

} // namespace playground::ui
