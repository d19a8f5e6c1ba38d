#pragma once

#include "core/io/reading/chromesax.h"
#include "core/io/reading/devicesource.h"

#include <cstddef>
#include <string>

namespace playground {

/// How far a file could be read.
struct ChromeParse {
    std::size_t offset = 0; ///< Of what was wrong, in bytes.
    std::string problem;    ///< What was wrong there; empty when nothing was.
    bool endsEarly = false; ///< The file ends where more should come.
};

/// Reads the source to its end or to the first thing that is no JSON. Commas too many are taken, and numbers that are
/// none. Neither a long text nor a deep nesting takes more memory than 16 MiB, nor any of the stack.
ChromeParse parseChrome(DeviceSource& source, ChromeSax& sax);

} // namespace playground
