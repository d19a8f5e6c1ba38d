#include "ui/panels/calls/callorder.h"

#include <algorithm>

namespace playground::ui {

namespace {

constexpr double searched = 0.4; // Shares of the whole that the phases end at.
constexpr double collected = 0.6;
constexpr double sorted = 0.8;

double share(std::size_t done, std::size_t all) {
    return all > 0 ? static_cast<double>(done) / static_cast<double>(all) : 1;
}

} // namespace

CallOrder::CallOrder(const TraceStore& store, CallSearch* search, CallSorting sorting, TimePoint now)
    : m_store(store),
      m_search(search),
      m_sorting(sorting),
      m_now(now),
      m_keys(sorting.column, store, now),
      m_end(store.callCount()),
      m_phase(search != nullptr ? Phase::Search : Phase::Collect) {}

bool CallOrder::isBefore(const Entry& a, const Entry& b) const {
    if (a.key != b.key)
        return m_sorting.isDescending ? a.key > b.key : a.key < b.key;
    return a.index < b.index;
}

bool CallOrder::advance(std::size_t calls) {
    switch (m_phase) {
    case Phase::Search:
        search(calls);
        break;
    case Phase::Collect:
        collect(calls);
        break;
    case Phase::Sort:
        for (std::size_t done = 0; done < calls && m_phase == Phase::Sort; done += run)
            sort();
        break;
    case Phase::Merge:
        merge(calls);
        break;
    case Phase::Done:
        break;
    }
    return m_phase == Phase::Done;
}

void CallOrder::search(std::size_t calls) {
    if (m_search->advance(calls, m_now))
        m_phase = Phase::Collect;
}

void CallOrder::collect(std::size_t calls) {
    if (m_next == 0)
        m_entries.reserve(m_search != nullptr ? std::min(m_search->count(), m_end) : m_end);
    const std::size_t last = m_next + std::min(calls, m_end - m_next);
    for (; m_next < last; ++m_next) {
        if (m_search != nullptr && !m_search->isMatch(m_next))
            continue;
        // Calls are numbered as they are submitted; their records need not be touched for that.
        const std::int64_t key =
            m_sorting.column == CallColumn::Id ? static_cast<std::int64_t>(m_next) : m_keys.of(m_store.callAt(m_next));
        const Entry entry{key, static_cast<std::uint32_t>(m_next)};
        m_isSorted = m_isSorted && (m_entries.empty() || isBefore(m_entries.back(), entry));
        m_entries.push_back(entry);
    }
    if (m_next < m_end)
        return;
    m_next = 0;
    m_phase = m_isSorted ? Phase::Done : Phase::Sort;
}

void CallOrder::sort() {
    const auto first = m_entries.begin() + static_cast<std::ptrdiff_t>(m_next);
    m_next = std::min(m_next + run, m_entries.size());
    std::sort(first, m_entries.begin() + static_cast<std::ptrdiff_t>(m_next),
              [this](const Entry& a, const Entry& b) { return isBefore(a, b); });
    if (m_next < m_entries.size())
        return;
    m_merged.reserve(m_entries.size());
    m_phase = Phase::Merge;
    beginMerge(0);
}

void CallOrder::beginMerge(std::size_t from) {
    m_left = from;
    m_leftEnd = m_right = std::min(from + m_width, m_entries.size());
    m_rightEnd = std::min(m_leftEnd + m_width, m_entries.size());
}

void CallOrder::merge(std::size_t calls) {
    for (; calls > 0; --calls) {
        if (m_width >= m_entries.size()) {
            m_phase = Phase::Done;
            return;
        }
        if (m_left < m_leftEnd || m_right < m_rightEnd) {
            const bool takesLeft =
                m_right >= m_rightEnd || (m_left < m_leftEnd && isBefore(m_entries[m_left], m_entries[m_right]));
            m_merged.push_back(m_entries[takesLeft ? m_left++ : m_right++]);
        } else if (m_rightEnd < m_entries.size()) {
            beginMerge(m_rightEnd);
        } else {
            m_entries.swap(m_merged);
            m_merged.clear();
            m_width *= 2;
            beginMerge(0);
        }
    }
}

double CallOrder::progress() const {
    switch (m_phase) {
    case Phase::Search:
        return searched * m_search->progress();
    case Phase::Collect:
        return searched + (collected - searched) * share(m_next, m_end);
    case Phase::Sort:
        return collected + (sorted - collected) * share(m_next, m_entries.size());
    case Phase::Merge:
        return sorted + (1 - sorted) * share(m_width, m_entries.size());
    case Phase::Done:
        break;
    }
    return 1;
}

std::vector<std::uint32_t> CallOrder::take() const {
    std::vector<std::uint32_t> indices;
    indices.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        indices.push_back(entry.index);
    return indices;
}

} // namespace playground::ui
