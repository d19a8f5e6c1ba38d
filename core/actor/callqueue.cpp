#include "core/actor/callqueue.h"

#include <algorithm>
#include <utility>

namespace playground {

CallQueue::CallQueue(std::optional<std::uint64_t> shuffleSeed) {
    if (shuffleSeed)
        m_random.emplace(*shuffleSeed);
}

void CallQueue::push(Call& call) {
    ++m_size;
    call.m_isWaiting = true;
    if (m_random)
        m_shuffled.push_back(&call);
    else
        m_calls.push(call);
}

Call* CallQueue::pop() {
    if (m_random)
        return popAny();
    while (Job* job = m_calls.pop()) {
        auto& call = static_cast<Call&>(*job);
        if (std::exchange(call.m_isWaiting, false)) {
            --m_size;
            return &call;
        }
        call.ref().release(); // Kept for its place here only.
    }
    return nullptr;
}

Call* CallQueue::popAny() {
    if (m_shuffled.empty())
        return nullptr;
    --m_size;
    std::swap(m_shuffled[static_cast<std::size_t>(m_random->next() % m_shuffled.size())], m_shuffled.back());
    Call* call = m_shuffled.back();
    m_shuffled.pop_back();
    call->m_isWaiting = false;
    return call;
}

void CallQueue::forget(Call& call) {
    --m_size;
    call.m_isWaiting = false;
    if (m_random)
        std::erase(m_shuffled, &call);
    else
        call.ref().hold();
}

void CallQueue::collectChildren(CallId parent, std::vector<Hold<RefState>>& children) const {
    const auto collect = [&](Call& call) {
        if (call.parent() == parent && call.isWaiting())
            children.emplace_back(&call.ref());
    };
    std::ranges::for_each(m_shuffled, [&](Call* call) { collect(*call); });
    m_calls.forEach([&](Job& job) { collect(static_cast<Call&>(job)); });
}

} // namespace playground
