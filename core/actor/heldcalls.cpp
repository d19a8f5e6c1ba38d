#include "core/actor/heldcalls.h"

#include "core/actor/actorcore.h"
#include "core/actor/concurrencygroup.h"

#include <algorithm>

namespace playground {

HeldCalls::~HeldCalls() = default;

void HeldCalls::submit(Call& call, std::span<RefState* const> late, bool keepsOrder) {
    const std::uint32_t caller = call.caller();
    Hold<GroupWait> wait;
    Refused refused;
    {
        const std::lock_guard lock(m_mutex);
        const auto order = keepsOrder ? m_orders.find(caller) : m_orders.end();
        const bool standsBehind = order != m_orders.end();
        if (m_isClosed || (late.empty() && !standsBehind)) {
            // Under the lock: nobody of this caller may overtake.
            if (!call.group().enqueue(call))
                refused.push_back(&call);
        } else {
            auto held = std::make_unique<Held>(*this, call);
            held->keepsOrder = keepsOrder;
            held->isReady = late.empty();
            call.m_wasHeld = true;
            if (late.empty()) {
                m_actor.tracer().recordQueued(call.id(), QueueReason::Order, order->second.back()->id());
            } else {
                recordLate(call, late);
                held->wait = wait = GroupWait::make(late, late.size(), GroupWait::OnError::Wake, *held);
            }
            if (keepsOrder)
                m_orders[caller].push_back(&call);
            m_calls.emplace(&call, std::move(held));
            m_count.fetch_add(1, std::memory_order_release);
            m_waiting.fetch_add(1, std::memory_order_release);
        }
    }
    // Outside of the lock, for the arguments may come right now; the call may be over when this returns.
    if (wait)
        wait->begin();
    refuse(refused);
}

/// All of them, and the first one last: that is what is told of the call while it waits.
void HeldCalls::recordLate(const Call& call, std::span<RefState* const> late) const {
    const Tracer& tracer = m_actor.tracer();
    if (!tracer.recorder)
        return;
    const TimePoint time = tracer.now(); // One for all: what is told together belongs together.
    const CallId first = GroupWait::pending(late).call;
    const auto tell = [&](CallId by) { tracer.recordQueuedAt(time, call.id(), QueueReason::ArgumentLate, by); };
    for (const RefState* ref : late)
        if (!ref->isReady() && ref->id() != first)
            tell(ref->id());
    tell(first);
}

void HeldCalls::argumentsAreThere(Call& call) {
    std::shared_ptr<ActorCore> actor; // As long as a call is held, its actor is there; a kill may end both meanwhile.
    std::unique_ptr<Held> gone;
    Refused refused;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_calls.find(&call);
        if (found == m_calls.end())
            return;
        actor = m_actor.weak_from_this().lock();
        found->second->isReady = true;
        if (found->second->keepsOrder) {
            advance(call.caller(), refused);
            if (const auto behind = m_calls.find(&call); behind != m_calls.end())
                m_actor.tracer().recordQueued(call.id(), QueueReason::Order, m_orders.at(call.caller()).front()->id());
        } else {
            gone = std::move(found->second);
            m_calls.erase(found);
            letGo(call, refused);
        }
    }
    refuse(refused);
}

/// Lets the first calls of an order go, as far as they are ready.
void HeldCalls::advance(std::uint32_t caller, Refused& refused) {
    Order& order = m_orders[caller];
    while (!order.empty() && m_calls.at(order.front())->isReady) {
        Call* call = order.front();
        order.pop_front();
        m_calls.erase(call);
        letGo(*call, refused);
    }
    if (order.empty())
        m_orders.erase(caller);
}

void HeldCalls::letGo(Call& call, Refused& refused) {
    leave(call);
    if (!call.group().enqueue(call))
        refused.push_back(&call);
    m_count.fetch_sub(1, std::memory_order_release); // After it is in the queue: then others may pass by.
}

// At any time a call that is not over counts here, is expected, or keeps its group from being idle.
void HeldCalls::leave(Call& call) {
    m_actor.expect(call);
    m_waiting.fetch_sub(1, std::memory_order_release);
}

void HeldCalls::refuse(const Refused& refused) {
    for (Call* call : refused)
        m_actor.refuse(*call);
}

bool HeldCalls::take(Call& call) {
    std::unique_ptr<Held> held;
    Refused refused;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_calls.find(&call);
        if (found == m_calls.end())
            return false;
        held = std::move(found->second);
        m_calls.erase(found);
        leave(call);
        m_count.fetch_sub(1, std::memory_order_release);
        if (held->keepsOrder) {
            std::erase(m_orders.at(call.caller()), &call);
            advance(call.caller(), refused);
        }
    }
    if (held->wait)
        held->wait->abandon();
    refuse(refused);
    return true;
}

void HeldCalls::collectChildren(CallId parent, std::vector<Hold<RefState>>& children) {
    const std::lock_guard lock(m_mutex);
    for (const auto& [call, held] : m_calls)
        if (call->parent() == parent)
            children.emplace_back(&call->ref());
}

std::vector<Call*> HeldCalls::close() {
    std::unordered_map<Call*, std::unique_ptr<Held>> all;
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        all.swap(m_calls);
        m_orders.clear();
        m_count.store(0, std::memory_order_release);
        m_waiting.store(0, std::memory_order_release);
    }
    std::vector<Call*> calls;
    for (auto& [call, held] : all) {
        calls.push_back(call);
        if (held->wait)
            held->wait->abandon();
    }
    // Told in the order in which they came.
    std::ranges::sort(calls, {}, [](Call* call) { return toNumber(call->id()); });
    return calls;
}

} // namespace playground
