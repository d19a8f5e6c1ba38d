#include "core/insight/callsearch.h"

#include <algorithm>
#include <bit>

namespace playground {

bool CallSearch::advance(std::size_t calls, TimePoint now) {
    // A round is ended before the next begins, or many unended calls would never all be reached.
    if (now != m_roundFor && m_again >= m_unended.size()) {
        m_roundFor = now;
        m_again = 0;
    }
    m_bits.resize((m_store.callCount() + wordBits - 1) / wordBits);
    for (; m_seen < m_store.callCount() && calls > 0; --calls, ++m_seen)
        if (!look(m_seen, now))
            m_unended.push_back(static_cast<std::uint32_t>(m_seen));
    for (; m_again < m_unended.size() && calls > 0; --calls) {
        if (!look(m_unended[m_again], now)) {
            ++m_again;
            continue;
        }
        m_unended[m_again] = m_unended.back();
        m_unended.pop_back();
    }
    return m_seen == m_store.callCount() && m_again == m_unended.size() && m_roundFor == now;
}

// True when it will not change any more.
bool CallSearch::look(std::size_t index, TimePoint now) {
    const CallRecord& call = m_store.callAt(index);
    const bool was = isMatch(index);
    const bool is = m_matcher.matches(call, now);
    const std::uint64_t bit = std::uint64_t{1} << index % wordBits;
    if (is && !was) {
        m_bits[index / wordBits] |= bit;
        ++m_count;
    } else if (!is && was) {
        m_bits[index / wordBits] &= ~bit;
        --m_count;
        takeOut(index);
    }
    if (is && call.isStarted())
        place(index);
    return call.isEnded();
}

// Calls of a slot come one after the other, nearly always in the order of their submission.
void CallSearch::place(std::size_t index) {
    const CallRecord& call = m_store.callAt(index);
    auto& lane = m_lanes[{call.actor, call.slot}];
    const auto number = static_cast<std::uint32_t>(index);
    if (!lane.empty() && lane.back() == number)
        return;
    const auto at = placeIn(lane, index);
    if (at == lane.end() || *at != number)
        lane.insert(at, number);
}

void CallSearch::takeOut(std::size_t index) {
    const CallRecord& call = m_store.callAt(index);
    const auto lane = m_lanes.find({call.actor, call.slot});
    if (lane == m_lanes.end())
        return; // It had not started.
    const auto at = placeIn(lane->second, index);
    if (at != lane->second.end() && *at == index)
        lane->second.erase(at);
}

CallSearch::Starts::iterator CallSearch::placeIn(Starts& lane, std::size_t index) const {
    const auto startOf = [this](std::size_t other) { return std::pair(m_store.callAt(other).started, other); };
    return std::ranges::lower_bound(lane, startOf(index), {}, startOf);
}

double CallSearch::progress() const {
    const std::size_t all = m_store.callCount();
    return all == 0 ? 1.0 : static_cast<double>(m_seen) / static_cast<double>(all);
}

bool CallSearch::isMatch(std::size_t index) const {
    return index / wordBits < m_bits.size() && (m_bits[index / wordBits] >> index % wordBits & 1U) != 0;
}

bool CallSearch::isMatch(CallId call) const {
    const std::uint32_t index = m_store.indexOf(call);
    return index != CallIndex::none && isMatch(index);
}

std::optional<std::size_t> CallSearch::nextAfter(std::optional<std::size_t> index) const {
    if (m_count == 0)
        return {};
    const std::size_t all = m_bits.size() * wordBits;
    std::size_t at = index && *index + 1 < all ? *index + 1 : 0;
    std::uint64_t word = m_bits[at / wordBits] >> at % wordBits << at % wordBits;
    for (at /= wordBits; word == 0; word = m_bits[at])
        at = (at + 1) % m_bits.size();
    return at * wordBits + static_cast<std::size_t>(std::countr_zero(word));
}

std::optional<std::size_t> CallSearch::nextBefore(std::optional<std::size_t> index) const {
    if (m_count == 0)
        return {};
    const std::size_t all = m_bits.size() * wordBits;
    const std::size_t end = index && *index > 0 ? std::min(*index, all) : all;
    std::size_t at = (end - 1) / wordBits;
    const std::size_t unused = wordBits - 1 - (end - 1) % wordBits;
    std::uint64_t word = m_bits[at] << unused >> unused;
    for (; word == 0; word = m_bits[at])
        at = at > 0 ? at - 1 : m_bits.size() - 1;
    return at * wordBits + wordBits - 1 - static_cast<std::size_t>(std::countl_zero(word));
}

std::size_t CallSearch::rankOf(std::size_t index) const {
    const std::size_t whole = std::min(index / wordBits, m_bits.size());
    std::size_t rank = 0;
    for (std::size_t word = 0; word < whole; ++word)
        rank += static_cast<std::size_t>(std::popcount(m_bits[word]));
    if (whole < m_bits.size())
        rank += static_cast<std::size_t>(std::popcount(m_bits[whole] & ((std::uint64_t{1} << index % wordBits) - 1)));
    return rank;
}

const CallRecord* CallSearch::firstInSlot(ActorId actor, std::uint32_t slot, TimePoint time) const {
    const auto lane = m_lanes.find({actor, slot});
    if (lane == m_lanes.end())
        return nullptr;
    const auto at = std::ranges::partition_point(
        lane->second, [&](std::uint32_t index) { return m_store.callAt(index).ended <= time; });
    return at == lane->second.end() ? nullptr : &m_store.callAt(*at);
}

} // namespace playground
