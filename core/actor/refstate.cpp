#include "core/actor/refstate.h"

#include "core/actor/errors.h"
#include "core/actor/logging.h"

#include <thread>

namespace playground {

static_assert(alignof(Waiter) >= 4);

RefState::~RefState() { reportUnlessLookedAt(); }

void RefState::reportUnlessLookedAt() const {
    if (!m_failure || m_id == CallId::None || m_looked.exchange(true, std::memory_order_relaxed))
        return;
    logWarning("Nobody looked at the error of call " + std::to_string(toNumber(m_id)) + ": " +
               textOf(m_failure->error));
    if (m_failure->dropped)
        m_failure->dropped->tell(m_id);
}

std::uintptr_t RefState::lockWhenFree() {
    while (true) {
        std::uintptr_t word = m_word.load(std::memory_order_relaxed);
        if (!(word & locked) && m_word.compare_exchange_weak(word, word | locked, std::memory_order_acquire))
            return word;
        if (word & locked)
            std::this_thread::yield();
    }
}

bool RefState::attach(Waiter& waiter) {
    if (isReady())
        return false;
    const std::uintptr_t word = lock();
    if (word & ready) {
        unlock(word);
        return false;
    }
    auto* first = reinterpret_cast<Waiter*>(word);
    waiter.m_next = first;
    waiter.m_previous = nullptr;
    if (first)
        first->m_previous = &waiter;
    unlock(reinterpret_cast<std::uintptr_t>(&waiter));
    return true;
}

bool RefState::detach(Waiter& waiter) {
    std::uintptr_t word = lock();
    if (word & ready) {
        unlock(word);
        return false;
    }
    if (waiter.m_previous)
        waiter.m_previous->m_next = waiter.m_next;
    else
        word = reinterpret_cast<std::uintptr_t>(waiter.m_next);
    if (waiter.m_next)
        waiter.m_next->m_previous = waiter.m_previous;
    unlock(word);
    return true;
}

void RefState::becomeReady() {
    auto* waiter = reinterpret_cast<Waiter*>(lock());
    unlock(ready);
    // The newest waiter is first; they are told in the order in which they came.
    while (waiter && waiter->m_next)
        waiter = waiter->m_next;
    while (waiter) {
        Waiter* newer = waiter->m_previous; // The waiter may be gone once it was told.
        waiter->refIsReady(*this);
        waiter = newer;
    }
}

const std::exception_ptr& RefState::error() const {
    look();
    return peekError();
}

const std::exception_ptr& RefState::peekError() const {
    static const std::exception_ptr none;
    return m_failure ? m_failure->error : none;
}

void RefState::setError(std::exception_ptr error) { m_failure = std::make_unique<Failure>(std::move(error)); }

void RefState::failAs(const RefState& other) {
    m_failure = std::make_unique<Failure>(*other.m_failure);
    m_looked.store(other.m_looked.exchange(true, std::memory_order_relaxed), std::memory_order_relaxed);
}

} // namespace playground
