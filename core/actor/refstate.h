#pragma once

#include "core/actor/droppederrors.h"
#include "core/actor/kept.h"
#include "core/base/counted.h"
#include "core/base/ids.h"
#include "core/trace/event.h"

#include <atomic>
#include <exception>
#include <memory>
#include <stdexcept>
#include <type_traits>
#include <utility>

namespace playground {

class RefState;

/// Whether calls that a call has submitted are cancelled with it.
enum class Recursion : std::uint8_t { Recursive, OnlyThis };

/// Is told once when a ref becomes ready, by the thread that made it so. Must be quick and must not throw.
class Waiter {
public:
    virtual void refIsReady(RefState& ref) noexcept = 0;

protected:
    Waiter() = default;
    ~Waiter() = default;
    Waiter(const Waiter&) = delete;
    Waiter& operator=(const Waiter&) = delete;

private:
    friend class RefState;
    Waiter* m_next = nullptr;
    Waiter* m_previous = nullptr;
};

/// What a call and its refs share: whether it has ended, its error, and who waits. The value is in ResultState.
/// Thread: any.
class RefState : public Counted {
public:
    bool isReady() const { return m_word.load(std::memory_order_acquire) & ready; }

    /// False when the ref is ready already: the waiter is not told then.
    bool attach(Waiter& waiter);

    /// True when the waiter was still attached: it will not be told. False: it was told or is being told right now.
    bool detach(Waiter& waiter);

    /// Does this, which must be quick, unless the ref is ready: it cannot become so meanwhile. False when it is.
    template <class F>
    bool whilePending(F&& function) {
        if (isReady())
            return false;
        const std::uintptr_t word = lock();
        if (!(word & ready))
            function();
        unlock(word);
        return !(word & ready);
    }

    /// Publishes the result and tells the waiters. Once; the result was written before. Whoever calls it holds this.
    void becomeReady();

    /// Only when isReady(). Asking counts as having looked at it.
    const std::exception_ptr& error() const;
    const std::exception_ptr& peekError() const; ///< Without having looked at it.
    bool hasFailed() const { return m_failure != nullptr; } ///< Only when isReady().
    void look() const { m_looked.store(true, std::memory_order_relaxed); } ///< Nobody need look at the error.

    // Only before becomeReady().
    void setError(std::exception_ptr error);
    void failAs(const RefState& other); ///< With the error of one that has failed, which is looked at here from now on.
    void tellWhenDropped(std::shared_ptr<DroppedErrors> dropped) { m_failure->dropped = std::move(dropped); }

    /// What happens when this is destroyed. Only once nobody can look any more.
    void reportUnlessLookedAt() const;

    /// Asks the call behind it to end; see ObjectRef::cancel(). Nothing where there is none.
    virtual void cancel(Recursion) {}

    CallId id() const { return m_id; } ///< None for a promise's ref.
    Awaited awaited() const { return {m_waitKind, m_id}; } ///< What waiting for this one waits for.

protected:
    explicit RefState(CallId id) : RefState({id == CallId::None ? WaitKind::Signal : WaitKind::Call, id}) {}
    explicit RefState(Awaited awaited) : m_id(awaited.call), m_waitKind(awaited.kind) {}
    ~RefState() override;

private:
    static constexpr std::uintptr_t ready = 1;
    static constexpr std::uintptr_t locked = 2;
    std::uintptr_t lock() {
        std::uintptr_t word = m_word.load(std::memory_order_relaxed);
        if (!(word & locked) && m_word.compare_exchange_strong(word, word | locked, std::memory_order_acquire))
            [[likely]]
            return word;
        return lockWhenFree();
    }
    std::uintptr_t lockWhenFree();
    void unlock(std::uintptr_t word) { m_word.store(word, std::memory_order_release); }

    struct Failure {
        explicit Failure(std::exception_ptr itsError) : error(std::move(itsError)) {}
        std::exception_ptr error;
        std::shared_ptr<DroppedErrors> dropped; // Null for one that no trace knows of.
    };

    const CallId m_id;
    // First waiter, with the two flags in its low bits. The lock is held for a few instructions only.
    std::atomic<std::uintptr_t> m_word{0};
    std::unique_ptr<Failure> m_failure;
    mutable std::atomic<bool> m_looked{false}; // Somebody asked for the error.
    const WaitKind m_waitKind;
};

/// A result of type T. One that cannot be copied is moved out by the first who asks for it.
template <class T>
class ResultState : public RefState {
public:
    using RefState::RefState;
    detail::Kept<T> value; ///< Written before becomeReady(), read after.

    /// Only when isReady() and not hasFailed().
    T give() {
        if constexpr (std::is_copy_constructible_v<T>) {
            return *value;
        } else {
            if (m_isTaken.exchange(true, std::memory_order_relaxed))
                throw std::logic_error("the result, which cannot be copied, was taken before");
            return std::move(*value);
        }
    }

private:
    std::atomic<bool> m_isTaken{false};
};

template <>
class ResultState<void> : public RefState {
public:
    using RefState::RefState;
    void give() const {}
};

} // namespace playground
