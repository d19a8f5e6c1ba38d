#include "ui/panels/steps/stepkeys.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace playground::ui {

namespace {

struct StepKeyWords {
    Q_DECLARE_TR_FUNCTIONS(StepKeys)
};

const std::array stepKeyTable{
    StepKey{Qt::Key_Up, Qt::AltModifier, StepCommand::Up},
    StepKey{Qt::Key_Down, Qt::AltModifier, StepCommand::Down},
    StepKey{Qt::Key_Right, Qt::AltModifier, StepCommand::In},
    StepKey{Qt::Key_Left, Qt::AltModifier, StepCommand::Out},
    StepKey{Qt::Key_D, Qt::ControlModifier, StepCommand::Duplicate},
    StepKey{Qt::Key_Delete, Qt::NoModifier, StepCommand::Remove},
    StepKey{Qt::Key_Backspace, Qt::NoModifier, StepCommand::Remove},
};

} // namespace

QString wordsOf(StepCommand command) {
    switch (command) {
    case StepCommand::Duplicate:
        return StepKeyWords::tr("Duplicate the step");
    case StepCommand::Remove:
        return StepKeyWords::tr("Remove the step");
    case StepCommand::Up:
        return StepKeyWords::tr("Move the step up");
    case StepCommand::Down:
        return StepKeyWords::tr("Move the step down");
    case StepCommand::In:
        return StepKeyWords::tr("Move the step into the repeat before it");
    case StepCommand::Out:
        return StepKeyWords::tr("Move the step out of its repeat");
    }
    return {};
}

std::span<const StepKey> stepKeys() { return stepKeyTable; }

std::optional<StepCommand> stepCommandFor(int key, Qt::KeyboardModifiers modifiers) {
    const auto wanted = modifiers & ~Qt::KeypadModifier;
    const auto* found = std::find_if(stepKeyTable.begin(), stepKeyTable.end(),
                                     [&](const StepKey& one) { return one.key == key && wanted == one.modifiers; });
    return found != stepKeyTable.end() ? std::optional(found->command) : std::nullopt;
}

} // namespace playground::ui
