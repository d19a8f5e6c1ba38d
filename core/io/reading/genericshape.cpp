#include "core/io/reading/genericshape.h"

#include "core/base/sentence.h"
#include "core/io/reading/lanes.h"

#include <QtGlobal>

#include <algorithm>
#include <string_view>
#include <tuple>

namespace playground {
namespace {

/// What is no span, in the words of the format.
std::string_view kindOf(char phase) {
    switch (phase) {
    case 'C':
        return QT_TRANSLATE_NOOP("LeftOut", "counters");
    case 'i':
    case 'I':
    case 'R':
        return QT_TRANSLATE_NOOP("LeftOut", "instants");
    case 'b':
    case 'n':
    case 'e':
    case 'S':
    case 'T':
    case 'F':
    case 'p':
        return QT_TRANSLATE_NOOP("LeftOut", "parts of asynchronous spans");
    case 's':
    case 't':
    case 'f':
        return QT_TRANSLATE_NOOP("LeftOut", "arrows");
    case 'N':
    case 'O':
    case 'D':
        return QT_TRANSLATE_NOOP("LeftOut", "states of objects");
    case 'P':
        return QT_TRANSLATE_NOOP("LeftOut", "samples");
    default:
        return QT_TRANSLATE_NOOP("LeftOut", "events of other kinds");
    }
}

} // namespace

GenericShape::GenericShape(ToldRun& run) : m_run(run) { run.format = "Chrome trace events"; }

void GenericShape::take(const ChromeEvent& event) {
    if (event.phase == 'M')
        return m_tracks.takeName(event);
    if (event.phase != 'X' && event.phase != 'B' && event.phase != 'E')
        return m_run.leftOut.add(kindOf(event.phase));
    if (!event.time || (event.phase == 'X' && (!event.duration || *event.duration < Duration(0))))
        return m_run.leftOut.add(QT_TRANSLATE_NOOP("LeftOut", "spans without a possible time or length"));
    const bool isEnd = event.phase == 'E';
    const Edge edge{TimePoint(*event.time), m_tracks.trackOf(event), isEnd ? ActorId::None : actorOf(event),
                    isEnd ? MethodId::None : methodOf(event), !isEnd};
    if (edge.actor == ActorId::None && !isEnd)
        return m_run.leftOut.add(QT_TRANSLATE_NOOP("LeftOut", "calls of actors beyond the first 20,000"));
    if (event.phase == 'X')
        addCall(edge, edge.time + *event.duration);
    else
        m_edges.push_back(edge);
}

ActorId GenericShape::actorOf(const ChromeEvent& event) {
    const std::uint32_t process = m_tracks.processOf(event);
    if (process >= m_actors.size())
        m_actors.resize(process + std::size_t{1}, ActorId::None);
    if (m_actors[process] == ActorId::None)
        m_actors[process] = m_run.addActor({.info = {}, .isPool = true});
    return m_actors[process];
}

MethodId GenericShape::methodOf(const ChromeEvent& event) {
    return m_run.method(!event.name.empty()       ? std::string_view(event.name)
                        : !event.category.empty() ? std::string_view(event.category)
                                                  : std::string_view("(no name)"));
}

void GenericShape::addCall(const Edge& begin, TimePoint end) {
    ToldCall& call = m_run.calls.emplace_back();
    call.submitted = call.started = begin.time;
    call.ended = end;
    call.track = begin.track;
    call.actor = begin.actor;
    call.method = begin.method;
}

/// An end belongs to the latest beginning of its thread that has none.
void GenericShape::matchEdges() {
    std::ranges::stable_sort(m_edges, {}, [](const Edge& edge) { return std::tuple(edge.track, edge.time); });
    std::vector<Edge> open;
    const auto leaveOpen = [&] {
        for (const Edge& edge : open)
            addCall(edge, TimePoint::max());
        open.clear();
    };
    std::uint32_t track = 0;
    for (const Edge& edge : m_edges) {
        if (edge.track != track)
            leaveOpen();
        track = edge.track;
        if (edge.isBegin) {
            open.push_back(edge);
        } else if (open.empty()) {
            m_run.leftOut.add(QT_TRANSLATE_NOOP("LeftOut", "ends without a beginning"));
        } else {
            addCall(open.back(), edge.time);
            open.pop_back();
        }
    }
    leaveOpen();
}

void GenericShape::finish() {
    for (const Edge& edge : m_edges)
        m_run.end = std::max(m_run.end, edge.time);
    matchEdges();
    for (const ToldCall& call : m_run.calls)
        m_run.end = std::max({m_run.end, call.started, call.isEnded() ? call.ended : call.started});
    m_run.moveToZero();
    layOut(m_run, m_tracks, Nesting::Calls);
    for (std::size_t process = 0; process < m_actors.size(); ++process) {
        if (m_actors[process] == ActorId::None)
            continue;
        const std::string name = m_tracks.processName(static_cast<std::uint32_t>(process));
        m_run.actors[toNumber(m_actors[process]) - 1].info = {name, name, ActorKind::Threaded};
    }
    if (!m_run.calls.empty())
        m_run.warnings.push_back(
            sentence("TraceFile", "Neither Actor Playground nor Ray wrote the file: each span is shown as a call, each "
                                  "process as an actor, and limits are the most lanes it needs."));
}

} // namespace playground
