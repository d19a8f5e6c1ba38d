#include "core/insight/rangetally.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace playground {
namespace {

TimeRange cut(TimeRange range, TimeRange to) {
    const TimePoint start = std::max(range.start, to.start);
    return {start, std::max(start, std::min(range.end, to.end))};
}

double shareOf(double part, double whole) { return whole > 0 ? std::clamp(part / whole, 0.0, 1.0) : 0.0; }

double toDouble(Duration duration) { return static_cast<double>(duration.count()); }

constexpr double rangeShare = 0.7; // Of the whole work; the rest are percentiles.

} // namespace

Duration RangeSummary::Part::held() const { return std::accumulate(states.begin(), states.end(), Duration{}); }

RangeTally::RangeTally(const TraceStore& store, TimeRange range, TimePoint now)
    : m_store(store), m_now(now), m_tallies(store.actorCount()) {
    m_summary.range = cut(range, {TimePoint{}, now});
    for (std::size_t actor = 0; actor < store.actorCount(); ++actor)
        addRows(actor);
}

void RangeTally::addRows(std::size_t actor) {
    const ActorTrack& track = m_store.actorAt(actor);
    for (const SpanRow& slot : track.slotRows)
        m_rows.push_back({&slot, actor, RowKind::Slot});
    for (const ActorTrack::ThreadRow& thread : track.threads)
        m_rows.push_back({&thread.spans, actor, RowKind::Thread});
}

bool RangeTally::advance(std::size_t spans) {
    while (m_row < m_rows.size()) {
        const std::size_t walked = walk(m_rows[m_row], spans);
        if (m_span)
            return false;
        ++m_row;
        spans -= std::min(spans, walked + 1); // Finding nothing costs something too.
        if (spans == 0)
            break;
    }
    if (m_row < m_rows.size())
        return false;
    if (!m_ranks)
        beginRanks();
    if (!m_ranks->advance(spans))
        return false;
    finish();
    return true;
}

std::size_t RangeTally::walk(const Row& row, std::size_t most) {
    if (!m_span) {
        m_span = row.spans->firstEndingAfter(m_summary.range.start);
        m_lastCall = CallId::None;
    }
    Tally& tally = m_tallies[row.actor];
    std::size_t walked = 0;
    for (; walked < most; ++walked, ++*m_span) {
        if (*m_span >= row.spans->size()) {
            m_span.reset();
            break;
        }
        const Span span = row.spans->at(*m_span, m_now);
        if (span.range.start >= m_summary.range.end) {
            m_span.reset();
            break;
        }
        if (row.kind == RowKind::Thread)
            tally.onThreads += cut(span.range, m_summary.range).length();
        else
            add(tally, span);
    }
    return walked;
}

void RangeTally::add(Tally& tally, const Span& span) {
    tally.part.states[static_cast<std::size_t>(span.state)] += cut(span.range, m_summary.range).length();
    if (span.call != m_lastCall)
        addCall(tally, span.call);
    m_lastCall = span.call;
}

void RangeTally::addCall(Tally& tally, CallId id) {
    const CallRecord* call = m_store.call(id);
    if (call == nullptr)
        return;
    ++tally.part.calls;
    const TimePoint end = std::min(call->ended, m_now);
    tally.part.ended += call->ended <= m_now && end <= m_summary.range.end ? 1 : 0;
    m_durations.push_back(std::max(Duration(0), end - call->started));
    m_sum += toDouble(m_durations.back());
    m_summary.durations.max = std::max(m_summary.durations.max, m_durations.back());
}

void RangeTally::beginRanks() {
    if (!m_durations.empty())
        m_summary.durations.mean = Duration(std::llround(m_sum / static_cast<double>(m_durations.size())));
    m_ranks.emplace(std::move(m_durations), std::vector{0.5, 0.9, 0.99});
}

void RangeTally::finish() {
    if (!m_summary.actors.empty())
        return; // It had finished before.
    m_summary.durations.p50 = m_ranks->at(0);
    m_summary.durations.p90 = m_ranks->at(1);
    m_summary.durations.p99 = m_ranks->at(2);
    double offered = 0;
    double threads = 0;
    Duration onThreads{};
    const double length = toDouble(m_summary.range.length());
    for (std::size_t index = 0; index < m_tallies.size(); ++index) {
        const ActorTrack& track = m_store.actorAt(index);
        Tally& tally = m_tallies[index];
        const double offeredHere = offeredSlots(track);
        tally.part.utilisation = shareOf(toDouble(tally.part.held()), offeredHere);
        tally.part.busy = shareOf(toDouble(tally.onThreads), length * static_cast<double>(track.threads.size()));
        if (tally.part.calls == 0)
            continue;
        m_summary.actors.push_back({track.info.name, track.info.kind, tally.part});
        m_summary.all.calls += tally.part.calls;
        m_summary.all.ended += tally.part.ended;
        for (std::size_t state = 0; state < callStateCount; ++state)
            m_summary.all.states[state] += tally.part.states[state];
        offered += offeredHere;
        threads += length * static_cast<double>(track.threads.size());
        onThreads += tally.onThreads;
    }
    m_summary.all.utilisation = shareOf(toDouble(m_summary.all.held()), offered);
    m_summary.all.busy = shareOf(toDouble(onThreads), threads);
}

// Slots times nanoseconds.
double RangeTally::offeredSlots(const ActorTrack& track) const {
    const TimeRange lived = cut(m_summary.range, {track.created, track.stopped});
    double offered = 0;
    TimePoint from = lived.start;
    for (std::size_t change = track.limit.firstAfter(lived.start); from < lived.end; ++change) {
        const TimePoint to = change < track.limit.size() ? std::min(track.limit.timeAt(change), lived.end) : lived.end;
        offered += static_cast<double>(track.limit.at(from)) * toDouble(to - from);
        from = to;
    }
    return offered;
}

double RangeTally::progress() const {
    if (m_ranks)
        return rangeShare + (1.0 - rangeShare) * m_ranks->progress();
    if (m_rows.empty())
        return 0.0;
    double rows = static_cast<double>(m_row);
    if (m_span && m_row < m_rows.size()) {
        const Row& row = m_rows[m_row];
        const TimePoint reached = row.spans->at(std::min(*m_span, row.spans->size() - 1), m_now).range.start;
        rows += shareOf(toDouble(reached - m_summary.range.start), toDouble(m_summary.range.length()));
    }
    return rangeShare * rows / static_cast<double>(m_rows.size());
}

} // namespace playground
