#include "core/trace/tracestore.h"

#include <algorithm>

namespace playground {
namespace {

/// Events between two looks at the budget: they add some megabytes at most.
constexpr std::uint64_t keptEvery = std::uint64_t{1} << 16U;

} // namespace

TraceStore::TraceStore(const Dictionary& dictionary, const TraceBudget& budget)
    : m_dictionary(dictionary), m_tracks(dictionary), m_calls(m_tracks), m_keeper(budget) {}

void TraceStore::ingest(std::span<const Event> events) {
    for (Event event : events) {
        // Rows and series only go forward. What a thread recorded late is shown when it became known.
        event.time = m_lastEvent = std::max(m_lastEvent, event.time);
        if (!apply(event))
            ++m_contradictions;
        if (++m_sinceKept == keptEvery)
            keepWithinBudget();
    }
    m_eventCount += events.size();
}

bool TraceStore::apply(const Event& event) {
    switch (event.kind) {
    case EventKind::ActorCreated:
    case EventKind::GroupCreated:
    case EventKind::LimitChanged:
    case EventKind::ActorStopped:
    case EventKind::DriverWaits:
    case EventKind::DriverResumes:
        return m_tracks.apply(event);
    case EventKind::Logged:
        return log(event);
    case EventKind::Failed:
        return fail(event);
    case EventKind::ErrorDropped:
        return dropError(event);
    case EventKind::Lost:
        m_lost += event.argument;
        return true;
    default:
        return m_calls.apply(event);
    }
}

bool TraceStore::log(const Event& event) {
    if (event.call != CallId::None && call(event.call) == nullptr)
        return false;
    m_log.push_back({event.time, event.call, TextId{event.argument}});
    return true;
}

bool TraceStore::fail(const Event& event) {
    if (!m_calls.apply(event))
        return false;
    m_failures.push_back(event.call);
    return true;
}

bool TraceStore::dropError(const Event& event) {
    const CallRecord* failed = call(event.call);
    if (failed == nullptr || failed->state != CallState::Failed)
        return false;
    m_droppedErrors.push_back({event.time, event.call});
    return true;
}

Holdings TraceStore::holdings() const {
    Holdings held;
    m_tracks.addTo(held);
    m_calls.addTo(held);
    held.texts = m_dictionary.bytes() + m_log.capacity() * sizeof(LogLine) + m_failures.capacity() * sizeof(CallId) +
                 m_droppedErrors.capacity() * sizeof(DroppedError);
    return held;
}

void TraceStore::keepWithinBudget() {
    m_sinceKept = 0;
    m_keeper.settle(m_calls.records());
    if (budget().memory == TraceBudget{}.memory)
        return;
    const std::uint64_t held = holdings().inMemory();
    if (held <= budget().memory)
        return;
    const auto causes = m_calls.causes().blocks();
    m_keeper.reduce(held, {m_tracks.rows(), {causes.begin(), causes.end()}, m_calls.records().blocks()});
}

void TraceStore::waitForFile() {
    while (isReducing()) {
        m_keeper.wait();
        keepWithinBudget();
    }
}

} // namespace playground
