#pragma once

#include "core/actor/call.h"
#include "core/base/random.h"

#include <optional>
#include <vector>

namespace playground {

/// Calls that wait for a slot: first in, first out, or, to show that nothing promises that order, in a seeded random
/// one. One that ends while it waits, because it was cancelled, leaves at once; its place is freed later.
/// Thread: one at a time.
class CallQueue final {
public:
    /// With a seed, pop() gives out any of them.
    explicit CallQueue(std::optional<std::uint64_t> shuffleSeed);

    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }

    void push(Call& call);
    Call* pop(); ///< Null when empty.

    /// The call, which waits here, ends without a slot.
    void forget(Call& call);

    /// Calls with this parent, in no order.
    void collectChildren(CallId parent, std::vector<Hold<RefState>>& children) const;

private:
    Call* popAny();

    JobQueue m_calls;                        // In order of arrival, those that have ended too.
    std::optional<RandomSource> m_random;
    std::vector<Call*> m_shuffled;           // In place of m_calls.
    std::size_t m_size = 0;                  // That have not ended.
};

} // namespace playground
