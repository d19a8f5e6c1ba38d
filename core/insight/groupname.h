#pragma once

#include "core/trace/actortrack.h"

#include <cstdint>
#include <string>

namespace playground {

/// What people call a concurrency group: "web", or where there are several "web's default group" and
/// "web's group "io"", by its number if it has no name. Thread: that of the store.
std::string groupName(const Dictionary& dictionary, const ActorTrack& actor, std::uint8_t group);

} // namespace playground
