#include "core/io/reading/rayshape.h"

#include "core/base/sentence.h"
#include "core/io/reading/lanes.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

namespace playground {
namespace {

using Arg = ChromeEvent::Arg;

/// What Ray records beside calls.
constexpr std::array<std::string_view, 6> raysOwn{
    "submit_task", "ray.put", "wait_for_function", "fetch_and_run_function", "register_remote_function", "worker_idle"};

constexpr std::size_t mostTasks = 10'000; // That Ray gives.

bool isDriver(const ChromeEvent& event) { return event.thread.starts_with("driver:"); }
bool isWait(std::string_view category) { return category == "ray.get" || category == "ray.wait"; }

std::string errorOf(const ChromeEvent& event) {
    if (!event.has(Arg::Type) && !event.has(Arg::Value))
        return {};
    return event.has(Arg::Value) ? event.arg(Arg::Type) + ": " + event.arg(Arg::Value) : event.arg(Arg::Type);
}

} // namespace

RayShape::RayShape(ToldRun& run) : m_run(run) { run.format = "Ray"; }

bool RayShape::knows(const ChromeEvent& event) {
    if (event.phase != 'X')
        return false;
    const bool hasTask = event.has(Arg::TaskId);
    return event.category.starts_with("task:") || (event.category == "task" && hasTask) ||
           event.thread.starts_with("worker:") || isDriver(event);
}

void RayShape::take(const ChromeEvent& event) {
    if (event.phase == 'M')
        return m_tracks.takeName(event);
    if (event.phase != 'X')
        return m_run.leftOut.add(QT_TRANSLATE_NOOP("LeftOut", "events that are no spans"));
    if (!event.time || !event.duration || *event.duration < Duration(0))
        return m_run.leftOut.add(QT_TRANSLATE_NOOP("LeftOut", "spans without a possible time or length"));
    const TimePoint start(*event.time);
    const TimeRange range{start, start + *event.duration};
    if (isRayCall(event.category))
        takeCall(event, range);
    else if (event.category.starts_with("task:"))
        takePart(event, range);
    else if (isWait(event.category))
        takeWait(event, range);
    else
        m_run.leftOut.add(std::ranges::count(raysOwn, event.category) > 0
                              ? event.category
                              : QT_TRANSLATE_NOOP("LeftOut", "spans of other programs"));
    m_hasDriver = m_hasDriver || isDriver(event);
}

ActorId RayShape::ownerOf(const ChromeEvent& event, const RayCallNames& names) {
    const bool isTask = names.actor.empty();
    const auto [found, isNew] =
        m_ownerIndex.try_emplace(isTask ? "tasks of " + event.process : names.actor, ActorId::None);
    if (isNew) {
        found->second = m_run.addActor({.info = {}, .isPool = isTask});
        if (found->second != ActorId::None)
            m_owners.push_back({names.actor, {}, {}, m_tracks.processOf(event)});
    }
    return found->second;
}

void RayShape::takeCall(const ChromeEvent& event, TimeRange range) {
    const RayCallNames names = namesOf(event);
    const ActorId actor = ownerOf(event, names);
    if (actor == ActorId::None)
        return m_run.leftOut.add(QT_TRANSLATE_NOOP("LeftOut", "calls of actors beyond the first 20,000"));
    Owner& owner = m_owners[toNumber(actor) - 1];
    if (owner.className.empty())
        owner.className = names.className;
    if (owner.name.empty())
        owner.name = names.actorName;
    ToldCall call;
    call.submitted = call.started = range.start;
    call.ended = range.end;
    call.actor = actor;
    call.method = m_run.method(names.method);
    call.track = m_tracks.trackOf(event);
    std::string error = errorOf(event);
    if (const auto failure = m_failures.find(call.track); failure != m_failures.end()) {
        const TimeRange part = failure->second.range;
        if (error.empty() && range.start <= part.start && part.end <= range.end)
            error = std::move(failure->second.text);
        m_failures.erase(failure);
    }
    if (!error.empty()) {
        call.end = CallState::Failed;
        call.text = m_run.dictionary->text(error);
    }
    m_run.calls.push_back(call);
}

/// They come before their call.
void RayShape::takePart(const ChromeEvent& event, TimeRange range) {
    if (std::string error = errorOf(event); !error.empty())
        m_failures.insert_or_assign(m_tracks.trackOf(event), Failure{range, std::move(error)});
    m_run.leftOut.add(QT_TRANSLATE_NOOP("LeftOut", "parts of calls"));
}

void RayShape::takeWait(const ChromeEvent& event, TimeRange range) {
    if (isDriver(event))
        m_run.driverWaits.push_back(range);
    else
        m_waits.push_back({m_tracks.trackOf(event), range});
}

void RayShape::finish() {
    for (const ToldCall& call : m_run.calls)
        m_run.end = std::max(m_run.end, call.ended);
    for (const TimeRange& wait : m_run.driverWaits)
        m_run.end = std::max(m_run.end, wait.end);
    moveWaits(m_run.moveToZero());
    m_run.driverWaits = united(std::move(m_run.driverWaits));
    layOut(m_run, m_tracks, Nesting::Ignored);
    blockCalls(m_run, std::move(m_waits));
    nameOwners();
    tellWhatIsMissing();
}

void RayShape::moveWaits(TimePoint zero) {
    for (RayWait& wait : m_waits)
        wait.range = {wait.range.start - zero.time_since_epoch(), wait.range.end - zero.time_since_epoch()};
}

/// By the name it was given, else by its class; where several are called the same, with the beginning of their ids.
void RayShape::nameOwners() {
    constexpr std::size_t digits = 8;
    const auto nodes = std::ranges::count_if(m_owners, [](const Owner& owner) { return owner.actor.empty(); });
    std::map<std::string, int> named;
    for (Owner& owner : m_owners) {
        if (owner.actor.empty())
            owner.name = nodes == 1 ? "tasks" : "tasks on " + m_tracks.processName(owner.process);
        else if (owner.name.empty())
            owner.name = owner.className.empty() ? "actor" : owner.className;
        ++named[owner.name];
    }
    for (std::size_t index = 0; index < m_owners.size(); ++index) {
        const Owner& owner = m_owners[index];
        const bool isUnclear = !owner.actor.empty() && (named[owner.name] > 1 || owner.name == "actor");
        ActorInfo& info = m_run.actors[index].info;
        info = {owner.name, owner.className.empty() ? owner.name : owner.className, ActorKind::Threaded};
        if (isUnclear)
            info.name.append(" ").append(owner.actor, 0, digits);
    }
}

void RayShape::tellWhatIsMissing() {
    if (m_run.calls.size() == mostTasks)
        m_run.warnings.push_back(
            sentence("TraceFile", "The file has exactly 10,000 calls, the most that Ray puts into a timeline: it "
                                  "looks capped, and others are "
                                  "probably missing. Record a shorter time to have all."));
    if (m_run.calls.empty())
        return;
    m_run.warnings.push_back(sentence(
        "TraceFile",
        "Ray's timelines do not tell when calls were submitted, which of them are async, and max_concurrency: calls "
        "count as submitted when they started, and the limits are the most that ran at a time."));
    if (!m_hasDriver)
        m_run.warnings.push_back(sentence("TraceFile", "The file does not tell what the driver did."));
}

} // namespace playground
