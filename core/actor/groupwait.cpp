#include "core/actor/groupwait.h"

#include <algorithm>

namespace playground {

Hold<GroupWait> GroupWait::make(std::span<RefState* const> refs, std::size_t needed, OnError onError,
                                Wakeable& target) {
    Hold<GroupWait> group(new GroupWait(needed, onError, target));
    // All nodes exist before the first one can be told, for the deque must not grow under another thread.
    for (RefState* ref : refs) {
        if (!ref->isReady()) {
            group->m_nodes.emplace_back(*group, *ref);
            continue;
        }
        group->m_needed -= group->m_needed > 0 ? 1 : 0;
        group->m_isOver |= onError == OnError::Wake && ref->hasFailed();
    }
    group->m_isOver |= group->m_needed == 0;
    return group;
}

void GroupWait::begin() {
    {
        const std::lock_guard lock(m_mutex);
        if (m_target && m_isOver)
            std::exchange(m_target, nullptr)->wake();
        if (!m_target)
            return;
        m_attached = Attached::Now;
    }
    for (Node& node : m_nodes) {
        hold();
        node.isAttached = true;
        if (!node.ref->attach(node))
            node.refIsReady(*node.ref);
    }
    bool isAbandoned = false;
    {
        const std::lock_guard lock(m_mutex);
        m_attached = Attached::Yes;
        isAbandoned = m_isAbandoned;
    }
    if (isAbandoned)
        detachAll();
}

bool GroupWait::abandon() {
    bool wasWaiting = false;
    bool isAttached = false;
    {
        const std::lock_guard lock(m_mutex);
        wasWaiting = std::exchange(m_target, nullptr) != nullptr;
        m_isAbandoned = true;
        isAttached = m_attached == Attached::Yes; // Else begin() cleans up, if it ever comes to that.
    }
    if (isAttached)
        detachAll();
    return wasWaiting;
}

void GroupWait::detachAll() {
    for (Node& node : m_nodes) {
        if (std::exchange(node.isAttached, false) && node.ref->detach(node))
            release(); // The caller holds the group too.
    }
}

Awaited GroupWait::pending(std::span<RefState* const> refs) {
    const auto isPending = [](const RefState* ref) { return !ref->isReady(); };
    const auto first = std::find_if(refs.begin(), refs.end(), isPending);
    if (first == refs.end())
        return {};
    const bool isOnlyOne = std::none_of(first + 1, refs.end(), isPending);
    return isOnlyOne ? (*first)->awaited() : Awaited{WaitKind::Several, (*first)->id()};
}

bool GroupWait::isSatisfied(std::span<RefState* const> refs, std::size_t needed, OnError onError) {
    std::size_t readyCount = 0;
    for (const RefState* ref : refs) {
        if (!ref->isReady())
            continue;
        ++readyCount;
        if (readyCount >= needed || (onError == OnError::Wake && ref->hasFailed()))
            return true;
    }
    return readyCount >= needed;
}

std::vector<RefState*> GroupWait::statesOf(std::span<const Hold<RefState>> refs) {
    std::vector<RefState*> states;
    states.reserve(refs.size());
    for (const Hold<RefState>& ref : refs)
        states.push_back(ref.get());
    return states;
}

void GroupWait::Node::refIsReady(RefState& state) noexcept {
    group->countReady(state);
    group->release();
}

void GroupWait::countReady(const RefState& ref) {
    const std::lock_guard lock(m_mutex);
    if (m_needed > 0)
        --m_needed;
    if (m_target && (m_needed == 0 || (m_onError == OnError::Wake && ref.hasFailed())))
        std::exchange(m_target, nullptr)->wake();
}

} // namespace playground
