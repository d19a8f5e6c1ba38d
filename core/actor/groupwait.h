#pragma once

#include "core/actor/refstate.h"
#include "core/actor/wakeable.h"
#include "core/trace/event.h"

#include <deque>
#include <mutex>
#include <span>
#include <vector>

namespace playground {

/// Wakes its target once `needed` of several refs are ready or, when asked to, as soon as one has failed.
/// Thread: any; one calls begin(), one abandon().
class GroupWait final : public Counted {
public:
    enum class OnError { KeepWaiting, Wake };

    static Hold<GroupWait> make(std::span<RefState* const> refs, std::size_t needed, OnError onError, Wakeable& target);

    /// From now on the target may be woken, before this returns at the earliest. Once.
    void begin();

    static Hold<GroupWait> start(std::span<RefState* const> refs, std::size_t needed, OnError onError,
                                 Wakeable& target) {
        Hold<GroupWait> group = make(refs, needed, onError, target);
        group->begin();
        return group;
    }

    /// After this the target is not touched any more. True when it had not been woken; doing it again changes nothing.
    bool abandon();

    /// What waiting for these refs waits for now.
    static Awaited pending(std::span<RefState* const> refs);

    /// True when waiting would end at once.
    static bool isSatisfied(std::span<RefState* const> refs, std::size_t needed, OnError onError);

    static std::vector<RefState*> statesOf(std::span<const Hold<RefState>> refs);

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
    void detachAll();

    std::mutex m_mutex; // Guards the target and the count: threads that make refs ready meet the one that waits.
    Wakeable* m_target;
    std::size_t m_needed;
    const OnError m_onError;
    enum class Attached : std::uint8_t { NotYet, Now, Yes };
    Attached m_attached = Attached::NotYet;
    bool m_isAbandoned = false;
    bool m_isOver = false; // From the beginning: enough were ready, or one had failed.
    std::deque<Node> m_nodes; // Each attached one holds this group.
};

} // namespace playground
