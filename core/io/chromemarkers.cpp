#include "core/io/chromemarkers.h"

#include "core/io/reading/decimal.h"
#include "core/io/reading/ownfields.h"

#include <algorithm>

namespace playground {
namespace {

using Arg = ChromeEvent::Arg;

constexpr std::string_view markerCategory = "marker";

void beginMarker(ChromeEvents& events, char phase, const Marker& marker, TimePoint time) {
    events.begin(phase, markerCategory, marker.name, driverTrack);
    events.time("ts", time.time_since_epoch());
}

void writeMarkerArgs(ChromeEvents& events, const Marker& marker) {
    events.beginArgs();
    events.number("colour", marker.colour);
    if (!marker.range.isEmpty())
        events.milliseconds("length_ms", marker.range.length());
    if (marker.isNote())
        events.text("task_id", std::to_string(toNumber(marker.call)));
    if (!marker.text.empty())
        events.text("text", marker.text);
    events.endArgs();
}

} // namespace

void writeMarkers(ChromeContext& context, const Markers& markers) {
    ChromeEvents& events = context.events();
    std::size_t number = 0;
    for (const Marker& marker : markers) {
        if (!context.step())
            return;
        const bool isRange = !marker.range.isEmpty();
        const std::string id = "marker " + std::to_string(++number);
        beginMarker(events, isRange ? 'b' : 'i', marker, marker.range.start);
        if (isRange)
            events.text("id", id);
        else
            events.text("s", "g");
        writeMarkerArgs(events, marker);
        events.end();
        if (!isRange)
            continue;
        beginMarker(events, 'e', marker, marker.range.end);
        events.text("id", id);
        events.end();
    }
}

bool isOfMarker(const ChromeEvent& event) { return event.category == markerCategory; }

std::optional<Marker> markerIn(const ChromeEvent& event) {
    if (event.phase != 'i' && event.phase != 'b')
        return {};
    const TimePoint start(*event.time);
    const Duration length(scaledDecimal(event.arg(Arg::LengthMs), 6).value_or(0));
    return Marker{.range = {start, start + std::max(length, Duration(0))},
                  .call = CallId{numberOf(event.arg(Arg::TaskId))},
                  .name = event.name,
                  .text = event.arg(Arg::Text),
                  .colour = static_cast<std::uint8_t>(numberOf(event.arg(Arg::Colour)))};
}

} // namespace playground
