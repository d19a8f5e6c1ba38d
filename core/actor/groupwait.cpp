#include "core/actor/groupwait.h"

#include <algorithm>

namespace playground {

Hold<GroupWait> GroupWait::start(std::span<RefState* const> refs, std::size_t needed, OnError onError,
                                 Wakeable& target) {
    Hold<GroupWait> group(new GroupWait(needed, onError, target));
    // All nodes exist before the first one can be told, for the deque must not grow under another thread.
    for (RefState* ref : refs)
        group->m_nodes.emplace_back(*group, *ref);
    for (Node& node : group->m_nodes) {
        group->hold();
        node.isAttached = true;
        if (!node.ref->attach(node))
            node.refIsReady(*node.ref);
    }
    return group;
}

bool GroupWait::abandon() {
    bool wasWaiting = false;
    {
        const std::lock_guard lock(m_mutex);
        wasWaiting = std::exchange(m_target, nullptr) != nullptr;
    }
    for (Node& node : m_nodes) {
        if (std::exchange(node.isAttached, false) && node.ref->detach(node))
            release(); // The caller holds the group too.
    }
    return wasWaiting;
}

CallId GroupWait::firstPending(std::span<RefState* const> refs) {
    const auto pending = std::find_if(refs.begin(), refs.end(), [](const RefState* ref) { return !ref->isReady(); });
    return pending == refs.end() ? CallId::None : (*pending)->id();
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
