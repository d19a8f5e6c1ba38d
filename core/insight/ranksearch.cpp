#include "core/insight/ranksearch.h"

#include "core/insight/nearestrank.h"

#include <QtGlobal>

#include <algorithm>

namespace playground {

RankSearch::RankSearch(std::vector<Duration> values, const std::vector<double>& shares)
    : m_values(std::move(values)), m_pass(m_values.empty() ? passes : 0) {
    for (const double share : shares) {
        m_targets.push_back({.rank = nearestRank(m_values.size(), share),
                             .counts = std::vector<std::uint64_t>(std::size_t{1} << bits)});
    }
}

bool RankSearch::advance(std::size_t values) {
    while (!hasFinished() && values > 0) {
        const std::size_t last = m_next + std::min(values, m_values.size() - m_next);
        values -= last - m_next;
        for (; m_next < last; ++m_next)
            count(static_cast<std::uint64_t>(std::max<Duration::rep>(0, m_values[m_next].count())));
        if (m_next < m_values.size())
            break;
        for (Target& target : m_targets)
            narrow(target);
        m_next = 0;
        ++m_pass;
    }
    return hasFinished();
}

void RankSearch::count(std::uint64_t value) {
    const int below = bits * (passes - 1 - m_pass);
    const std::uint64_t known = value >> below;
    for (Target& target : m_targets)
        if (known >> bits == target.prefix)
            ++target.counts[known & ((1U << bits) - 1)];
}

void RankSearch::narrow(Target& target) const {
    std::uint64_t digit = 0;
    for (; target.rank >= target.counts[digit]; ++digit)
        target.rank -= target.counts[digit];
    target.prefix = target.prefix << bits | digit;
    std::ranges::fill(target.counts, 0);
}

double RankSearch::progress() const {
    if (hasFinished())
        return 1.0;
    return (m_pass + static_cast<double>(m_next) / static_cast<double>(m_values.size())) / passes;
}

Duration RankSearch::at(std::size_t index) const {
    Q_ASSERT(hasFinished());
    return Duration(static_cast<Duration::rep>(m_targets[index].prefix));
}

} // namespace playground
