#pragma once

#include "core/actor/awaitables.h"
#include "core/actor/get.h"
#include "core/actor/refiterator.h"

#include <QCoroAsyncGenerator>

namespace playground {

/// `for (const ObjectRef<T>& ref : asCompleted(refs))`: each ref once, as it becomes ready; blocks between them.
/// Errors: see wait(). Thread: one thread only.
template <class T>
class AsCompleted final {
public:
    explicit AsCompleted(std::vector<ObjectRef<T>> refs) : m_left(std::move(refs)) {}

    using Iterator = detail::RefIterator<AsCompleted, T>;
    Iterator begin() { return Iterator(this); }
    std::default_sentinel_t end() const { return {}; }

private:
    friend Iterator;
    std::optional<ObjectRef<T>> next() {
        if (m_next == m_ready.size() && !m_left.empty()) {
            // All that are ready by now, so that many refs do not cost the square of their number.
            detail::blockUntilReady(detail::statesOf(m_left), 1, GroupWait::OnError::KeepWaiting, {}, "asCompleted");
            Waited<ObjectRef<T>> waited = detail::split(m_left, m_left.size());
            m_ready = std::move(waited.ready);
            m_left = std::move(waited.notReady);
            m_next = 0;
        }
        return m_next < m_ready.size() ? std::optional(m_ready[m_next++]) : std::nullopt;
    }

    std::vector<ObjectRef<T>> m_left;
    std::vector<ObjectRef<T>> m_ready;
    std::size_t m_next = 0;
};

template <class T>
AsCompleted<T> asCompleted(std::vector<ObjectRef<T>> refs) {
    return AsCompleted<T>(std::move(refs));
}

/// The same for coroutines, giving the loop back between them: `QCORO_FOREACH(auto ref, asCompletedAsync(refs))`.
template <class T>
QCoro::AsyncGenerator<ObjectRef<T>> asCompletedAsync(std::vector<ObjectRef<T>> refs) {
    while (!refs.empty()) {
        auto some = whenReady(refs, 1);
        co_await some;
        Waited<ObjectRef<T>> waited = detail::split(refs, refs.size());
        refs = std::move(waited.notReady);
        for (ObjectRef<T>& ref : waited.ready)
            co_yield ref;
    }
}

} // namespace playground
