#pragma once

#include "core/actor/refstate.h"
#include "core/actor/wakeable.h"

#include <deque>
#include <mutex>
#include <span>

namespace playground {

/// Wakes its target once `needed` of several refs are ready or, when asked to, as soon as one has failed.
/// Thread: any; the one that made it calls abandon().
class GroupWait final : public Counted {
public:
    enum class OnError { KeepWaiting, Wake };

    /// The target may be woken before this returns.
    static Hold<GroupWait> start(std::span<RefState* const> refs, std::size_t needed, OnError onError,
                                 Wakeable& target);

    /// After this the target is not touched any more. True when it had not been woken; doing it again changes nothing.
    bool abandon();

    /// The first call of those that are not ready; None when all are.
    static CallId firstPending(std::span<RefState* const> refs);

    /// True when waiting would end at once.
    static bool isSatisfied(std::span<RefState* const> refs, std::size_t needed, OnError onError);

private:
    struct Node final : Waiter {
        Node(GroupWait& owner, RefState& awaited) : group(&owner), ref(&awaited) {}
        void refIsReady(RefState& state) noexcept override;
        GroupWait* group;
        Hold<RefState> ref;
        bool isAttached = false; ///< Only for abandon().
    };

    GroupWait(std::size_t needed, OnError onError, Wakeable& target)
        : m_target(&target), m_needed(needed), m_onError(onError) {}
    void countReady(const RefState& ref);

    std::mutex m_mutex; // Guards the target and the count: threads that make refs ready meet the one that waits.
    Wakeable* m_target;
    std::size_t m_needed;
    const OnError m_onError;
    std::deque<Node> m_nodes; // Each attached one holds this group.
};

} // namespace playground
