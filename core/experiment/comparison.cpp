#include "core/experiment/comparison.h"

#include <algorithm>
#include <limits>

namespace playground {

namespace {

void addEnd(Compared::Side& side, const CallRecord& call, TimePoint zero) {
    ++side.ended;
    side.lastEnd = std::max(side.lastEnd, call.ended - zero);
    if (call.isStarted())
        side.inSlots += call.ended - call.started;
}

void add(Compared::Side& sum, const Compared::Side& side) {
    sum.calls += side.calls;
    sum.ended += side.ended;
    sum.lastEnd = std::max(sum.lastEnd, side.lastEnd);
    sum.inSlots += side.inSlots;
    sum.latency += side.latency;
}

/// Keeps at the number of an actor which row it has.
void setRow(std::vector<std::size_t>& rows, ActorId actor, std::size_t row) {
    rows.resize(std::max<std::size_t>(rows.size(), toNumber(actor) + 1U));
    rows[toNumber(actor)] = row;
}

Duration meanOf(Duration sum, std::uint64_t count) {
    return count > 0 ? sum / static_cast<Duration::rep>(count) : Duration{};
}

} // namespace

double Compared::Side::meanInFlight() const {
    return lastEnd > Duration{} ? static_cast<double>(inSlots.count()) / static_cast<double>(lastEnd.count()) : 0;
}

Duration Compared::meanLatency(const Side& side) const { return meanOf(side.latency, matched); }

Duration Compared::meanApart() const { return meanOf(apart, matched); }

Comparison::Comparison(const TraceStore& reference, const TraceStore& run)
    : m_reference(reference), m_run(run), m_counterparts(reference) {
    for (std::size_t actor = 0; actor < reference.actorCount(); ++actor) {
        const ActorTrack& track = reference.actorAt(actor);
        setRow(m_referenceRows, track.id, m_rows.size());
        m_rows.push_back({.actor = track.info.name, .reference = actor, .track = std::nullopt, .compared = {}});
    }
}

bool Comparison::advance(std::size_t calls) {
    readActors();
    return readReference(calls) && readSubmitted(calls) && readEnded(calls);
}

std::optional<CallId> Comparison::inReference(CallId run) const {
    const std::uint32_t index = m_run.indexOf(run);
    return index < m_partners.size() && m_partners[index] != none
               ? std::optional(m_reference.callAt(m_partners[index]).id)
               : std::nullopt;
}

std::optional<CallId> Comparison::inRun(CallId reference) const {
    const std::uint32_t index = m_reference.indexOf(reference);
    return index < m_met.size() && m_met[index] != none ? std::optional(m_run.callAt(m_met[index]).id) : std::nullopt;
}

Compared Comparison::total() const {
    Compared total;
    for (const Row& row : m_rows) {
        add(total.reference, row.compared.reference);
        add(total.run, row.compared.run);
        total.matched += row.compared.matched;
        total.apart += row.compared.apart;
    }
    return total;
}

// Those that the reference has not come below the others.
void Comparison::readActors() {
    m_counterparts.update(m_run);
    for (std::size_t actor = m_endsSeen.size(); actor < m_run.actorCount(); ++actor) {
        const ActorTrack& track = m_run.actorAt(actor);
        const std::size_t row = m_counterparts.of(actor).value_or(m_rows.size());
        if (row == m_rows.size())
            m_rows.push_back(
                {.actor = track.info.name, .reference = std::nullopt, .track = std::nullopt, .compared = {}});
        m_rows[row].track = actor;
        setRow(m_runRows, track.id, row);
        m_endsSeen.push_back(0);
    }
}

bool Comparison::readReference(std::size_t& calls) {
    const TimePoint zero = firstSubmission(m_reference);
    for (; m_referenceSeen < m_reference.callCount() && calls > 0; --calls, ++m_referenceSeen) {
        const CallRecord& call = m_reference.callAt(m_referenceSeen);
        m_met.push_back(none);
        const std::size_t row = m_referenceRows[toNumber(call.actor)];
        Line*& line = m_referenceLines[{row, call.method}];
        if (line == nullptr)
            line = &m_lines[{row, m_reference.dictionary().methodName(call.method)}];
        line->reference.push_back(static_cast<std::uint32_t>(m_referenceSeen));
        Compared::Side& side = m_rows[row].compared.reference;
        ++side.calls;
        if (call.isEnded())
            addEnd(side, call, zero);
    }
    return m_referenceSeen == m_reference.callCount();
}

bool Comparison::readSubmitted(std::size_t& calls) {
    for (; m_partners.size() < m_run.callCount() && calls > 0; --calls) {
        const CallRecord& call = m_run.callAt(m_partners.size());
        const std::size_t row = m_runRows[toNumber(call.actor)];
        Line*& line = m_runLines[{row, call.method}];
        if (line == nullptr)
            line = &m_lines[{row, m_run.dictionary().methodName(call.method)}];
        ++m_rows[row].compared.run.calls;
        const std::uint32_t partner = line->met < line->reference.size() ? line->reference[line->met] : none;
        if (partner != none)
            m_met[partner] = static_cast<std::uint32_t>(m_partners.size());
        m_partners.push_back(partner);
        ++line->met;
    }
    return m_partners.size() == m_run.callCount();
}

bool Comparison::readEnded(std::size_t& calls) {
    for (std::size_t actor = 0; actor < m_endsSeen.size(); ++actor) {
        const ActorTrack& track = m_run.actorAt(actor);
        for (std::size_t& seen = m_endsSeen[actor]; seen < track.ends.size(); ++seen, --calls) {
            if (calls == 0)
                return false;
            addEnded(m_runRows[toNumber(track.id)], track.ends[seen]);
        }
    }
    return true;
}

void Comparison::addEnded(std::size_t row, std::uint32_t index) {
    const CallRecord& call = m_run.callAt(index);
    Compared& compared = m_rows[row].compared;
    const TimePoint zero = firstSubmission(m_run);
    addEnd(compared.run, call, zero);
    if (m_partners[index] == none)
        return;
    const CallRecord& partner = m_reference.callAt(m_partners[index]);
    if (!partner.isEnded())
        return;
    ++compared.matched;
    compared.run.latency += call.ended - call.submitted;
    compared.reference.latency += partner.ended - partner.submitted;
    const Duration difference = (call.ended - zero) - (partner.ended - firstSubmission(m_reference));
    compared.apart += std::chrono::abs(difference);
}

Comparison compare(const TraceStore& reference, const TraceStore& run) {
    Comparison all(reference, run);
    all.advance(std::numeric_limits<std::size_t>::max());
    return all;
}

} // namespace playground
