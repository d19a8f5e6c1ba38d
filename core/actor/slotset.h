#pragma once

#include <cstdint>
#include <vector>

namespace playground {

/// Numbers from 0 that are taken and given back; the lowest free one comes first, so that lanes stay where they are.
/// Cost: a few machine words, 64 times more slots cost one more. Thread: one thread only.
class SlotSet final {
public:
    std::uint32_t take();
    void giveBack(std::uint32_t slot);

private:
    // Level 0 has a bit a slot, each level above a bit a word below; set means "full".
    std::vector<std::vector<std::uint64_t>> m_levels{{0}};
};

} // namespace playground
