#pragma once

#include "core/actor/get.h"
#include "core/actor/objectref.h"
#include "core/actor/refiterator.h"
#include "core/actor/stream.h"

#include <QCoroAsyncGenerator>

#include <optional>

namespace playground {

/// The results of a call that come one by one: of a method that returns QCoro::Generator or QCoro::AsyncGenerator. The
/// method runs whether or not they are read; each can be read as soon as it is there, before the call ends.
/// An error is the last item: getting it throws. Copies read on their own from where they were copied.
/// Thread: any; one generator is a value like any other.
template <class T>
class ObjectRefGenerator final {
    using Item = detail::StreamItem<T>;

public:
    using PlaygroundAwaitable = void;

    ObjectRefGenerator() = default; ///< Of nothing; only assignment is allowed.
    ObjectRefGenerator(Hold<Item> first, ObjectRef<void> call) : m_next(std::move(first)), m_call(std::move(call)) {}

    /// Blocks until the next item is there; none after the last. Errors: see get().
    std::optional<ObjectRef<T>> next(std::optional<Duration> timeout = {}) {
        RefState* const state = m_next.get();
        if (!detail::blockUntilReady({&state, 1}, 1, GroupWait::OnError::KeepWaiting, timeout, "next"))
            throw GetTimeoutError("the next item of call " + std::to_string(toNumber(id())) + " did not come in time");
        return take();
    }

    /// `co_await generator`: as next(), but gives the loop back.
    auto operator co_await() {
        struct Awaiter final : RefAwaiterBase {
            explicit Awaiter(ObjectRefGenerator& owner)
                : RefAwaiterBase(*owner.m_next), item(owner.m_next), generator(owner) {}
            std::optional<ObjectRef<T>> await_resume() const {
                throwIfCancelled();
                return generator.take();
            }
            Hold<Item> item; // The one it waits for.
            ObjectRefGenerator& generator;
        };
        return Awaiter(*this);
    }

    bool isReady() const { return m_next->isReady(); } ///< The next item is there, or the end.

    /// As next(), but only when isReady().
    std::optional<ObjectRef<T>> take() {
        if (m_next->isEnd())
            return std::nullopt; // It stays there: what comes after the end is the end.
        Hold<Item> item = m_next;
        m_next = item->next;
        return ObjectRef<T>(Hold<ResultState<T>>(item.get()));
    }

    CallId id() const { return m_call.id(); }
    const ObjectRef<void>& call() const { return m_call; } ///< Ready when the method has ended.
    void cancel(Recursion recursion = Recursion::Recursive) const { m_call.cancel(recursion); }

    /// `for (const ObjectRef<T>& item : generator)`, blocking between items.
    using Iterator = detail::RefIterator<ObjectRefGenerator, T>;
    Iterator begin() { return Iterator(this); }
    std::default_sentinel_t end() const { return {}; }

    const Hold<Item>& state() const { return m_next; }

private:
    Hold<Item> m_next;
    ObjectRef<void> m_call;
};

} // namespace playground
