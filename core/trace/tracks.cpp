#include "core/trace/tracks.h"

#include <algorithm>

namespace playground {
namespace {

template <class Actors, class Driver, class Visit>
void forEachRow(Actors& actors, Driver& driver, Visit visit) {
    for (auto& actor : actors) {
        auto& track = actor.track();
        std::ranges::for_each(track.slotRows, visit);
        std::ranges::for_each(track.tails, visit);
        std::ranges::for_each(track.threads, visit, &ActorTrack::ThreadRow::spans);
    }
    visit(driver.waits);
}

std::size_t seriesBytes(const ActorTrack& actor) {
    std::size_t bytes = (actor.calls.capacity() + actor.ends.capacity()) * sizeof(actor.calls.front());
    for (const StepSeries* series :
         {&actor.inFlight, &actor.queued, &actor.limit, &actor.failures, &actor.cancellations})
        bytes += series->bytes();
    for (const ActorTrack::Group& group : actor.groups)
        bytes += group.limits.bytes() + group.inFlight.bytes();
    return bytes;
}

} // namespace

bool Tracks::apply(const Event& event) {
    if (event.kind == EventKind::ActorCreated)
        return create(event);
    if (event.kind == EventKind::DriverWaits || event.kind == EventKind::DriverResumes)
        return applyToDriver(event);
    TrackWriter* actor = writer(event.actor);
    return actor != nullptr && actor->apply(event);
}

bool Tracks::create(const Event& event) {
    const std::size_t number = toNumber(event.actor);
    if (number == 0 || writer(event.actor) != nullptr)
        return false;
    if (number >= m_index.size())
        m_index.resize(number + 1);
    m_index[number] = &m_actors.emplace_back(event, m_dictionary);
    return true;
}

bool Tracks::applyToDriver(const Event& event) {
    if (event.kind == EventKind::DriverWaits) {
        m_driver.waits.open(event.time, CallState::Blocked, CallId::None);
        m_driver.waitKind = WaitKind{event.flags};
        return true;
    }
    const bool waited = m_driver.waits.isOpen();
    m_driver.waits.close(event.time);
    return waited;
}

const ActorTrack* Tracks::actor(ActorId id) const {
    const TrackWriter* known = writer(id);
    return known == nullptr ? nullptr : &known->track();
}

std::uint64_t Tracks::spanCount() const {
    std::uint64_t count = 0;
    for (const TrackWriter& actor : m_actors) {
        for (const SpanRow& slot : actor.track().slotRows)
            count += slot.size() - slot.firstKept();
        for (const auto& thread : actor.track().threads)
            count += thread.spans.size() - thread.spans.firstKept();
    }
    return count;
}

std::vector<SpanRow*> Tracks::rows() {
    std::vector<SpanRow*> rows;
    forEachRow(m_actors, m_driver, [&rows](SpanRow& row) {
        if (row.blocks() != nullptr && row.blocks()->size() > 0)
            rows.push_back(&row);
    });
    return rows;
}

void Tracks::addTo(Holdings& held) const {
    forEachRow(m_actors, m_driver, [&held](const SpanRow& row) {
        held.spans += row.spanBytes();
        held.summaries += row.indexBytes();
        if (const BlockList* blocks = row.blocks())
            held.inFile += blocks->bytesInFile();
    });
    held.series += m_driver.submissions.bytes();
    for (const TrackWriter& actor : m_actors)
        held.series += seriesBytes(actor.track());
}

} // namespace playground
