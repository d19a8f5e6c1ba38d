#pragma once

#include "core/base/result.h"
#include "core/scenario/readyclasses.h"
#include "core/scenario/scenario.h"
#include "core/trace/dictionary.h"

#include <string>

namespace playground::ui::edits {

// What a person changes in a scenario from an actor's card. Each answers with the whole new scenario, which can always
// be written and read again, or says why there is none.

/// Under a free name, with a class of its own and a batch in the driver.
Scenario withNewActor(Scenario scenario, ActorKind kind);

/// What the driver did with it goes too, and so does its class when it was the last one of it.
/// Refused while methods of others call it.
Result<Scenario> withoutActor(Scenario scenario, const std::string& actor);

/// Everything that names the actor follows. Refused: names that are taken or that a file cannot hold.
Result<Scenario> withRenamedActor(Scenario scenario, const std::string& actor, const std::string& name);

Result<Scenario> withLimit(Scenario scenario, const std::string& actor, std::int64_t limit);

/// Changes a method that is a ready one; beside steps that were written by hand a new method is put and fired, so that
/// nothing is lost. Concerns all actors of the class.
Result<Scenario> withReadyMethod(Scenario scenario, const std::string& actor, const std::string& method,
                                 const ReadyMethod& ready);

/// Replaces the batch that the actor's card shows. In a driver that a person is still at work on, so that it is
/// refused, all other steps stay as they are.
Scenario withBatch(Scenario scenario, const Batch& batch);

} // namespace playground::ui::edits
