#pragma once

#include "core/actor/actorcore.h"
#include "core/actor/actormethods.h"

namespace playground {

/// Fills in the blueprint's groups and which method runs in which, from what its class and its options say. Throws
/// std::invalid_argument for limits below 1, unknown methods and more than 255 groups.
void planGroups(ActorBlueprint& blueprint, const std::vector<std::string_view>& methods,
                const std::vector<GroupOfMethods>& groups);

} // namespace playground
