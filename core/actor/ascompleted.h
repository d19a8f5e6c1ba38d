#pragma once

#include "core/actor/awaiters.h"
#include "core/actor/completions.h"
#include "core/actor/get.h"
#include "core/actor/refiterator.h"

#include <QCoroAsyncGenerator>

namespace playground {

/// What asCompleted() returns; see there. Thread: one thread only, where one at a time waits.
template <class T>
class AsCompleted final {
    using Item = typename detail::Completions<T>::Item;

public:
    using PlaygroundAwaitable = void;

    explicit AsCompleted(std::vector<ObjectRef<T>> refs) {
        detail::checkWait(refs, 1, {});
        m_completions = Hold<detail::Completions<T>>(new detail::Completions<T>(std::move(refs)));
        m_next = detail::Completions<T>::begin(m_completions);
    }
    ~AsCompleted() { m_completions->close(); }
    AsCompleted(const AsCompleted&) = delete;
    AsCompleted& operator=(const AsCompleted&) = delete;

    /// Blocks until the next ref is ready; none after the last.
    std::optional<ObjectRef<T>> next() {
        RefState* const state = m_next.get();
        detail::blockUntilReady({&state, 1}, 1, GroupWait::OnError::KeepWaiting, {}, "asCompleted");
        return take();
    }

    /// `co_await completed`: as next(), but gives the loop back.
    auto operator co_await() {
        struct Awaiter final : RefAwaiterBase {
            explicit Awaiter(AsCompleted& owner)
                : RefAwaiterBase(*owner.m_next), item(owner.m_next), completed(owner) {}
            std::optional<ObjectRef<T>> await_resume() const {
                throwIfCancelled();
                return completed.take();
            }
            Hold<Item> item; // The one it waits for.
            AsCompleted& completed;
        };
        return Awaiter(*this);
    }

    using Iterator = detail::RefIterator<AsCompleted, T>;
    Iterator begin() { return Iterator(this); }
    std::default_sentinel_t end() const { return {}; }

private:
    std::optional<ObjectRef<T>> take() {
        if (m_next->isEnd())
            return std::nullopt;
        const Hold<Item> item = m_next;
        m_next = item->next;
        return *item->value;
    }

    Hold<detail::Completions<T>> m_completions;
    Hold<Item> m_next;
};

/// `for (const ObjectRef<T>& ref : asCompleted(refs))`: each ref once, as they become ready; blocks between them.
/// Errors: see wait(). In a coroutine it gives the loop back: `auto completed = asCompleted(refs); while (const auto
/// ref = co_await completed)`.
template <class T>
AsCompleted<T> asCompleted(std::vector<ObjectRef<T>> refs) {
    return AsCompleted<T>(std::move(refs));
}

/// The same as a generator, for QCoro's own loop: `QCORO_FOREACH(auto ref, asCompletedAsync(refs))`.
template <class T>
QCoro::AsyncGenerator<ObjectRef<T>> asCompletedAsync(std::vector<ObjectRef<T>> refs) {
    AsCompleted<T> completed(std::move(refs));
    while (std::optional<ObjectRef<T>> ref = co_await completed)
        co_yield *ref;
}

} // namespace playground
