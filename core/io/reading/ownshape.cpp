#include "core/io/reading/ownshape.h"

#include "core/base/sentence.h"
#include "core/io/chromecontext.h"
#include "core/io/chromemarkers.h"
#include "core/io/reading/decimal.h"
#include "core/io/reading/ownfields.h"
#include "core/io/waitwords.h"

#include <QtGlobal>

#include <algorithm>
#include <string_view>
#include <utility>

namespace playground {
namespace {

using Arg = ChromeEvent::Arg;

constexpr std::string_view unfit = QT_TRANSLATE_NOOP("LeftOut", "events that do not fit into the run");
constexpr std::string_view callCategory = "task::";

Awaited awaitedIn(const ChromeEvent& event) {
    return {waitIn(event.arg(Arg::Wait)).value_or(WaitKind::Outside), CallId{numberOf(event.arg(Arg::WaitsFor))}};
}

} // namespace

OwnShape::OwnShape(ToldRun& run) : m_run(run), m_tracks(run) {
    run.format = "Actor Playground";
    run.tellsCauses = true;
}

/// Whatever is written, it begins with the name of the driver.
bool OwnShape::knows(const ChromeEvent& event) {
    return event.phase == 'M' && event.name == "process_name" && event.arg(Arg::Name) == "driver" &&
           event.process == std::to_string(driverTrack.pid) && event.thread == std::to_string(queueTid);
}

void OwnShape::take(const ChromeEvent& event) {
    if (event.phase == 'M')
        return m_tracks.takeName(event);
    if (!event.time || *event.time < Duration(0)) {
        m_run.leftOut.add(QT_TRANSLATE_NOOP("LeftOut", "events without a possible time"));
        return;
    }
    if (isOfMarker(event)) { // Beside the run, which it makes no longer.
        if (auto marker = markerIn(event))
            m_run.markers.push_back(std::move(*marker));
        return;
    }
    m_run.end = std::max(m_run.end, TimePoint(*event.time));
    switch (event.phase) {
    case 'X':
        return takeSpan(event);
    case 'b':
    case 'n':
        return takeQueued(event);
    case 'i':
        return takeMark(event);
    case 'C':
        return m_tracks.takeLimit(event);
    default:
        break; // Arrows and the ends of queueing, which other events tell as well.
    }
}

void OwnShape::takeSpan(const ChromeEvent& event) {
    if (!event.duration || *event.duration < Duration(0)) {
        m_run.leftOut.add(QT_TRANSLATE_NOOP("LeftOut", "spans without a possible length"));
        return;
    }
    const TimePoint start(*event.time);
    const TimeRange range{start, start + *event.duration};
    m_run.end = std::max(m_run.end, range.end);
    if (numberOf(event.process) == driverTrack.pid)
        m_run.driverWaits.push_back(range);
    else if (numberOf(event.thread) >= firstThreadTid)
        takeThread(event);
    else if (event.category.starts_with(callCategory))
        takeCall(event, range);
    else
        takeState(event, start);
}

ToldCall* OwnShape::callOf(const ChromeEvent& event) {
    const auto found = m_calls.find(numberOf(event.arg(Arg::TaskId)));
    if (found != m_calls.end())
        return &m_run.calls[found->second];
    m_run.leftOut.add(unfit);
    return nullptr;
}

ToldCall* OwnShape::addCall(const ChromeEvent& event) {
    const std::uint32_t id = numberOf(event.arg(Arg::TaskId));
    const ActorId actor = m_tracks.actorOf(event);
    const auto index = static_cast<std::uint32_t>(m_run.calls.size());
    if (id == 0 || actor == ActorId::None || !m_calls.try_emplace(id, index).second) {
        m_run.leftOut.add(id == 0 || actor == ActorId::None
                              ? unfit
                              : QT_TRANSLATE_NOOP("LeftOut", "calls whose number another one has"));
        return nullptr;
    }
    const std::string& qualified = event.arg(Arg::FuncOrClassName);
    ToldCall& call = m_run.calls.emplace_back();
    call.id = CallId{id};
    call.actor = actor;
    call.method = m_run.method(methodIn(qualified));
    if (const std::uint32_t parent = numberOf(event.arg(Arg::ParentTaskId)); parent != 0)
        m_parents.emplace(index, parent);
    if (std::string& className = m_run.actors[toNumber(actor) - 1].info.className; className.empty())
        className = classIn(qualified);
    return &call;
}

void OwnShape::setEnd(ToldCall& call, const ChromeEvent& event, std::string_view state) const {
    if (const CallState end = stateIn(state); hasEnded(end))
        call.end = end;
    else
        call.ended = TimePoint::max();
    if (event.has(Arg::Error))
        call.text = m_run.dictionary->text(event.arg(Arg::Error));
}

void OwnShape::takeCall(const ChromeEvent& event, TimeRange range) {
    ToldCall* const call = addCall(event);
    if (call == nullptr)
        return;
    const Duration queued(scaledDecimal(event.arg(Arg::QueuedMs), 6).value_or(0));
    call->started = range.start;
    call->submitted = std::max(range.start - std::max(queued, Duration(0)), TimePoint{});
    call->ended = range.end;
    call->slot = std::max(numberOf(event.thread), 1U) - 1;
    call->firstState = static_cast<std::uint32_t>(m_run.states.size());
    setEnd(*call, event, event.arg(Arg::State));
}

/// Of the call that came last.
void OwnShape::takeState(const ChromeEvent& event, TimePoint start) {
    const CallState state = stateIn(event.name);
    ToldCall* const call = m_run.calls.empty() ? nullptr : &m_run.calls.back();
    const bool fits = call != nullptr && call->isStarted() && call->actor == m_tracks.actorOf(event) &&
                      call->slot + 1 == numberOf(event.thread) && start >= call->started && start <= call->ended;
    if (!fits || !hasStarted(state) || hasEnded(state)) {
        m_run.leftOut.add(unfit);
        return;
    }
    if (state == CallState::Awaiting)
        m_run.actors[toNumber(call->actor) - 1].info.kind = ActorKind::Async;
    m_run.states.push_back({start, state, awaitedIn(event)});
    ++call->states;
}

void OwnShape::takeThread(const ChromeEvent& event) {
    if (ToldCall* const call = callOf(event); call != nullptr && call->thread == ThreadId::None)
        call->thread = m_tracks.threadOf(event);
}

void OwnShape::takeQueued(const ChromeEvent& event) {
    const bool isKnown = m_calls.contains(numberOf(event.arg(Arg::TaskId)));
    ToldCall* const call = isKnown ? callOf(event) : addCall(event);
    if (call == nullptr)
        return;
    call->queued = std::min(call->queued, TimePoint(*event.time));
    call->submitted = std::min(call->submitted, call->queued);
    addQueueing(*call, event);
}

/// Those of a call follow each other.
void OwnShape::addQueueing(ToldCall& call, const ChromeEvent& event) {
    const auto index = static_cast<std::uint32_t>(m_run.queueings.size());
    if (call.queueings == 0)
        call.firstQueueing = index;
    if (call.firstQueueing + call.queueings != index) {
        m_run.leftOut.add(unfit);
        return;
    }
    ++call.queueings;
    m_run.queueings.push_back({TimePoint(*event.time),
                               reasonIn(event.arg(Arg::Reason)).value_or(QueueReason::SlotsFull),
                               CallId{numberOf(event.arg(Arg::WaitsFor))}});
}

/// A call that never started has an end, or how it was at last, and how long it had been queued by then.
void OwnShape::takeMark(const ChromeEvent& event) {
    if (event.category == "limit")
        return; // The counter tells it.
    const TimePoint time(*event.time);
    if (event.category == "error") {
        if (const ToldCall* failed = callOf(event); failed != nullptr)
            m_run.droppedErrors.emplace_back(time, static_cast<std::uint32_t>(failed - m_run.calls.data()));
        return;
    }
    const bool isKnown = m_calls.contains(numberOf(event.arg(Arg::TaskId)));
    ToldCall* const call = isKnown ? callOf(event) : addCall(event);
    if (call == nullptr)
        return;
    if (call->isStarted())
        return; // Its span tells it.
    const Duration queued(scaledDecimal(event.arg(Arg::QueuedMs), 6).value_or(0));
    call->ended = time;
    call->submitted = std::min(call->submitted, std::max(time - std::max(queued, Duration(0)), TimePoint{}));
    setEnd(*call, event, event.name);
    if (const std::uint32_t parent = numberOf(event.arg(Arg::ParentTaskId)); parent != 0)
        m_parents.emplace(static_cast<std::uint32_t>(call - m_run.calls.data()), parent);
}

void OwnShape::finish() {
    std::ranges::sort(m_run.driverWaits);
    linkParents();
    linkMarkers();
    numberAnew();
}

void OwnShape::linkParents() {
    for (const auto& [index, parent] : m_parents)
        if (const auto found = m_calls.find(parent); found != m_calls.end())
            m_run.calls[index].parent = found->second;
}

/// One on a call that is not there stands at its time.
void OwnShape::linkMarkers() {
    for (Marker& marker : m_run.markers)
        if (!m_calls.contains(toNumber(marker.call)))
            marker.call = CallId::None;
}

/// The store has a place for each number up to the highest one, and a run numbers its calls without gaps.
void OwnShape::numberAnew() {
    constexpr std::size_t someMore = 4096;
    const auto isTooHigh = [this](const ToldCall& call) {
        return toNumber(call.id) > 4 * m_run.calls.size() + someMore;
    };
    if (std::ranges::none_of(m_run.calls, isTooHigh))
        return;
    m_run.warnings.push_back(
        sentence("TraceFile", "The calls have numbers with large gaps between them; here they are numbered anew."));
    for (ToldCall& call : m_run.calls)
        call.id = CallId::None;
    for (ToldState& state : m_run.states)
        state.awaited = {}; // By those numbers.
    for (Marker& marker : m_run.markers)
        marker.call = CallId::None;
    for (ToldQueueing& queueing : m_run.queueings)
        queueing.behind = CallId::None;
}

} // namespace playground
