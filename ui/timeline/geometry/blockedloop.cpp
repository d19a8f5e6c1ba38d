#include "ui/timeline/geometry/blockedloop.h"

#include <algorithm>

namespace playground::ui {

LoopTurn turnOf(const SpanRow& loop, std::size_t index, TimePoint now) {
    const Span span = loop.at(index, now);
    LoopTurn turn{span.range, span.call};
    for (std::size_t before = index; before-- > loop.firstKept();) {
        const Span other = loop.at(before, now);
        if (other.call != turn.call || other.range.end != turn.range.start)
            break;
        turn.range.start = other.range.start;
    }
    for (std::size_t after = index + 1; after < loop.size(); ++after) {
        const Span other = loop.at(after, now);
        if (other.call != turn.call || other.range.start != turn.range.end || other.range.start > now)
            break;
        turn.range.end = other.range.end;
    }
    turn.range.end = std::max(turn.range.start, std::min(turn.range.end, now));
    return turn;
}

std::vector<LoopTurn> longTurns(const SpanRow& loop, const Viewport& viewport, TimePoint now) {
    const auto column = Duration(static_cast<Duration::rep>(viewport.nanosecondsPerPixel()) + 1);
    // A turn of this length cannot lie between two looks.
    const Duration least = std::max(longTurn, column);
    const TimePoint end = std::min(viewport.range().end, now);
    std::vector<LoopTurn> turns;
    for (TimePoint time = std::max(viewport.range().start, TimePoint{}); time < end; time += least) {
        const auto index = loop.indexAt(time, now);
        if (!index)
            continue;
        const LoopTurn turn = turnOf(loop, *index, now);
        if (turn.range.length() < least)
            continue;
        turns.push_back(turn);
        time = std::max(time, turn.range.end - least); // The next look is at its end.
    }
    return turns;
}

} // namespace playground::ui
