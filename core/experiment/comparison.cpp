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

Comparison::Comparison(const TraceStore& predicted, const TraceStore& real)
    : m_predicted(predicted), m_real(real), m_counterparts(predicted) {
    for (std::size_t actor = 0; actor < predicted.actorCount(); ++actor) {
        const ActorTrack& track = predicted.actorAt(actor);
        setRow(m_predictedRows, track.id, m_rows.size());
        m_rows.push_back({.actor = track.info.name, .track = std::nullopt, .compared = {}});
    }
}

bool Comparison::advance(std::size_t calls) {
    readActors();
    return readPredicted(calls) && readSubmitted(calls) && readEnded(calls);
}

Compared Comparison::total() const {
    Compared total;
    for (const Row& row : m_rows) {
        add(total.predicted, row.compared.predicted);
        add(total.real, row.compared.real);
        total.matched += row.compared.matched;
        total.apart += row.compared.apart;
    }
    return total;
}

// Those that were not predicted come below the others.
void Comparison::readActors() {
    m_counterparts.update(m_real);
    for (std::size_t actor = m_endsSeen.size(); actor < m_real.actorCount(); ++actor) {
        const ActorTrack& track = m_real.actorAt(actor);
        const std::size_t row = m_counterparts.of(actor).value_or(m_rows.size());
        if (row == m_rows.size())
            m_rows.push_back({.actor = track.info.name, .track = std::nullopt, .compared = {}});
        m_rows[row].track = actor;
        setRow(m_realRows, track.id, row);
        m_endsSeen.push_back(0);
    }
}

bool Comparison::readPredicted(std::size_t& calls) {
    const TimePoint zero = firstSubmission(m_predicted);
    for (; m_predictedSeen < m_predicted.callCount() && calls > 0; --calls, ++m_predictedSeen) {
        const CallRecord& call = m_predicted.callAt(m_predictedSeen);
        const std::size_t row = m_predictedRows[toNumber(call.actor)];
        Line*& line = m_predictedLines[{row, call.method}];
        if (line == nullptr)
            line = &m_lines[{row, m_predicted.dictionary().methodName(call.method)}];
        line->predicted.push_back(static_cast<std::uint32_t>(m_predictedSeen));
        Compared::Side& side = m_rows[row].compared.predicted;
        ++side.calls;
        if (call.isEnded())
            addEnd(side, call, zero);
    }
    return m_predictedSeen == m_predicted.callCount();
}

bool Comparison::readSubmitted(std::size_t& calls) {
    for (; m_partners.size() < m_real.callCount() && calls > 0; --calls) {
        const CallRecord& call = m_real.callAt(m_partners.size());
        const std::size_t row = m_realRows[toNumber(call.actor)];
        Line*& line = m_realLines[{row, call.method}];
        if (line == nullptr)
            line = &m_lines[{row, m_real.dictionary().methodName(call.method)}];
        ++m_rows[row].compared.real.calls;
        m_partners.push_back(line->met < line->predicted.size() ? line->predicted[line->met] : none);
        ++line->met;
    }
    return m_partners.size() == m_real.callCount();
}

bool Comparison::readEnded(std::size_t& calls) {
    for (std::size_t actor = 0; actor < m_endsSeen.size(); ++actor) {
        const ActorTrack& track = m_real.actorAt(actor);
        for (std::size_t& seen = m_endsSeen[actor]; seen < track.ends.size(); ++seen, --calls) {
            if (calls == 0)
                return false;
            addEnded(m_realRows[toNumber(track.id)], track.ends[seen]);
        }
    }
    return true;
}

void Comparison::addEnded(std::size_t row, std::uint32_t index) {
    const CallRecord& call = m_real.callAt(index);
    Compared& compared = m_rows[row].compared;
    const TimePoint zero = firstSubmission(m_real);
    addEnd(compared.real, call, zero);
    if (m_partners[index] == none)
        return;
    const CallRecord& partner = m_predicted.callAt(m_partners[index]);
    if (!partner.isEnded())
        return;
    ++compared.matched;
    compared.real.latency += call.ended - call.submitted;
    compared.predicted.latency += partner.ended - partner.submitted;
    const Duration difference = (call.ended - zero) - (partner.ended - firstSubmission(m_predicted));
    compared.apart += std::chrono::abs(difference);
}

Comparison compare(const TraceStore& predicted, const TraceStore& real) {
    Comparison all(predicted, real);
    all.advance(std::numeric_limits<std::size_t>::max());
    return all;
}

} // namespace playground
