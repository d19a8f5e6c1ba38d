#pragma once

#include "core/trace/marker.h"
#include "ui/timeline/geometry/hittest.h"

#include <QString>

#include <optional>
#include <vector>

namespace playground::ui {

/// What the card at the pointer says of what is there.
struct HoverCard {
    struct Line {
        QString name;
        QString value;
        bool operator==(const Line&) const = default;
    };
    std::optional<CallState> state;
    QString title;
    std::vector<Line> lines;
    bool isEmpty() const { return title.isEmpty(); }
};

/// Empty where there is nothing to say. Cost: a few look-ups.
HoverCard cardOf(const TraceStore& store, const TrackLayout& layout, const Hit& hit, TimePoint now);

/// What a person has to say. `largest` is a time that is shown along with it.
HoverCard cardOf(const Marker& marker, TimePoint largest);

} // namespace playground::ui
