#include "core/actor/slotset.h"

#include <bit>

namespace playground {

namespace {

constexpr std::uint64_t full = ~std::uint64_t{0};

} // namespace

std::uint32_t SlotSet::take() {
    if (m_levels.back()[0] == full)
        m_levels.push_back({1}); // A new top, under which the old one is its first word.

    std::size_t word = 0;
    for (std::size_t level = m_levels.size(); level-- > 0;) {
        std::vector<std::uint64_t>& words = m_levels[level];
        if (words.size() <= word)
            words.resize(word + 1);
        word = word * 64 + static_cast<std::size_t>(std::countr_one(words[word]));
    }

    const auto slot = static_cast<std::uint32_t>(word);
    for (std::size_t level = 0; level < m_levels.size(); ++level) {
        std::uint64_t& bits = m_levels[level][word / 64];
        bits |= std::uint64_t{1} << (word % 64);
        if (bits != full)
            break;
        word /= 64;
    }
    return slot;
}

void SlotSet::giveBack(std::uint32_t slot) {
    std::size_t word = slot;
    for (std::vector<std::uint64_t>& words : m_levels) {
        words[word / 64] &= ~(std::uint64_t{1} << (word % 64));
        word /= 64;
    }
}

} // namespace playground
