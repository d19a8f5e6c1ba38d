#include "ui/timeline/geometry/eventsteps.h"

#include <algorithm>
#include <ranges>

namespace playground::ui {
namespace {

/// Keeps the nearest of the events that are offered.
class Nearest final {
public:
    Nearest(TimePoint time, Direction direction, TimePoint now) : m_time(time), m_direction(direction), m_now(now) {}

    /// Nearer than what was found, and on the right side.
    bool wants(TimePoint time) const {
        const bool isOnSide = m_direction == Direction::Forward ? time > m_time && time <= m_now : time < m_time;
        return isOnSide && (!m_found || std::chrono::abs(time - m_time) < std::chrono::abs(m_found->time - m_time));
    }
    void offer(TimePoint time, CallId call) {
        if (wants(time))
            m_found = CallEvent{time, call};
    }

    void offerEdges(const SpanRow& row) {
        if (m_direction == Direction::Forward)
            return offerSpan(row, row.firstEndingAfter(m_time));
        const std::size_t next = row.firstEndingAfter(m_time - Duration(1));
        offerSpan(row, next);
        if (next > row.firstKept())
            offerSpan(row, next - 1);
    }

    const std::optional<CallEvent>& found() const { return m_found; }

private:
    void offerSpan(const SpanRow& row, std::size_t index) {
        if (index >= row.size())
            return;
        const Span span = row.at(index, m_now);
        offer(span.range.start, span.call);
        if (index + 1 < row.size() || !row.isOpen())
            offer(span.range.end, span.call);
    }

    const TimePoint m_time;
    const Direction m_direction;
    const TimePoint m_now;
    std::optional<CallEvent> m_found;
};

} // namespace

std::optional<CallEvent> neighbouringEvent(const TraceStore& store, std::span<const std::size_t> actors, TimePoint time,
                                           Direction direction, TimePoint now) {
    Nearest nearest(time, direction, now);
    for (const std::size_t actor : actors)
        for (const SpanRow& row : store.actorAt(actor).slotRows)
            nearest.offerEdges(row);

    const auto isOfActors = [&](const CallRecord& call) {
        return std::ranges::any_of(actors, [&](std::size_t actor) { return store.actorAt(actor).id == call.actor; });
    };
    const auto submissions = std::views::iota(std::size_t{0}, store.callCount());
    const auto submitted = [&](std::size_t index) { return store.callAt(index).submitted; };
    if (direction == Direction::Forward) {
        auto after = std::ranges::upper_bound(submissions, time, {}, submitted);
        while (after != submissions.end() && nearest.wants(submitted(*after)) && !isOfActors(store.callAt(*after)))
            ++after;
        if (after != submissions.end())
            nearest.offer(submitted(*after), store.callAt(*after).id);
    } else {
        std::size_t before = std::ranges::lower_bound(submissions, time, {}, submitted) - submissions.begin();
        while (before > 0 && nearest.wants(submitted(before - 1)) && !isOfActors(store.callAt(before - 1)))
            --before;
        if (before > 0)
            nearest.offer(submitted(before - 1), store.callAt(before - 1).id);
    }
    return nearest.found();
}

} // namespace playground::ui
