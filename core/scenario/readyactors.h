#pragma once

#include "core/scenario/scenario.h"

#include <string>
#include <vector>

namespace playground {

/// An actor that shows something by itself: it calls no other.
struct ReadyActor {
    std::string name; ///< Of the actor; also what tells the ready ones apart.
    ClassSpec actorClass;
    std::int64_t maxConcurrency = 1;
    std::vector<Batch> batches; ///< Whose actors are empty.
};

const std::vector<ReadyActor>& readyActors();

/// Adds it under free names, with a class of its own and its batches in the driver.
Scenario withReadyActor(Scenario scenario, const ReadyActor& ready);

} // namespace playground
