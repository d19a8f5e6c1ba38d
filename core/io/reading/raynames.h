#pragma once

#include "core/io/reading/chromeevent.h"

#include <string>
#include <string_view>

namespace playground {

/// Whose call a span of Ray's is, as far as it says.
struct RayCallNames {
    std::string actor;     ///< Hexadecimal id; empty: of a task, or of nobody knows whom.
    std::string method;    ///< Of a task, its function or the name it was given.
    std::string className; ///< Empty where the call was given a name of its own.
    std::string actorName; ///< Only constructors of named actors tell it.
};

/// Whether a category is that of a whole call: "task::Class.method", or "task" in files from before 2022.
bool isRayCall(std::string_view category);

RayCallNames namesOf(const ChromeEvent& event);

/// What a task's or actor's own id says of its actor: the 32 digits after the first 16. Empty for a task, whose digits
/// there are f, and for ids of other lengths, which older versions had.
std::string_view actorInTask(std::string_view task);

} // namespace playground
