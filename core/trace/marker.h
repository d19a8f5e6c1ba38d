#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <cstdint>
#include <string>
#include <vector>

namespace playground {

/// What a person has to say of a run: at a time, over a range of it, or of a call. The run itself knows nothing of it.
struct Marker {
    TimeRange range = {}; ///< Empty: it stands at a time.
    CallId call = CallId::None; ///< It is a note, which hangs on this call and begins with it.
    std::string name = {}; ///< One line.
    std::string text = {}; ///< More, if there is more to say.
    std::uint8_t colour = 0; ///< Which one of a palette.

    bool isNote() const { return call != CallId::None; }
    auto operator<=>(const Marker&) const = default;
};

/// Letters of a name or a text. A file holds 4096 bytes of each, and a letter is up to four.
inline constexpr int longestMarkerText = 1000;

/// Sorted, so that they are in order of time.
using Markers = std::vector<Marker>;

} // namespace playground
