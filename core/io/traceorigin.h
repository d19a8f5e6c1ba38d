#pragma once

#include <cstdint>
#include <string>

namespace playground {

/// What a file says of the run that its trace is of.
struct TraceOrigin {
    std::string scenario = {}; ///< Its name.
    std::string engine = {};   ///< "real" or "virtual"; empty: not known, and nothing is said.
    std::uint64_t seed = 0;
    bool operator==(const TraceOrigin&) const = default;
};

} // namespace playground
