#pragma once

#include "core/actor/refstate.h"

#include <utility>

namespace playground::detail {

/// One item of a stream, and the way to the next. The last one is the stream's end and has no value.
template <class T>
class StreamItem final : public ResultState<T> {
public:
    explicit StreamItem(CallId id) : ResultState<T>(id) {}
    explicit StreamItem(Awaited awaited) : ResultState<T>(awaited) {}
    ~StreamItem() override {
        // One after the other: a long stream that nobody read must not be freed by recursion.
        Hold<StreamItem> after = std::move(next);
        while (after && after->isHeldOnce()) {
            Hold<StreamItem> rest = std::move(after->next);
            after = std::move(rest);
        }
    }

    Hold<StreamItem> next; ///< Written before becomeReady(); null at the end.
    bool isEnd() const { return !next; } ///< Only when isReady().
};

/// The giving side of a stream. Items can be read before the call ends, and as long as somebody holds them.
/// Thread: executor, but for first().
template <class T>
class Stream {
public:
    const Hold<StreamItem<T>>& first() const { return m_first; } ///< Before the first item was given.

    template <class V>
    void push(V&& value) {
        Hold<StreamItem<T>> next(new StreamItem<T>(m_last->id()));
        m_last->value.emplace(std::forward<V>(value));
        give(std::move(next));
    }

    /// The error of its call is the next item, where people look.
    void fail(const RefState& call) {
        m_last->failAs(call);
        give(Hold<StreamItem<T>>(new StreamItem<T>(m_last->id())));
    }

    void end() {
        m_last->becomeReady();
        m_first = Hold<StreamItem<T>>(); // Who wants to read has it.
    }

protected:
    Stream() = default;
    ~Stream() = default;
    void open(CallId id) { m_first = m_last = Hold<StreamItem<T>>(new StreamItem<T>(id)); }

private:
    void give(Hold<StreamItem<T>> next) {
        m_last->next = next;
        const Hold<StreamItem<T>> item = std::exchange(m_last, std::move(next));
        item->becomeReady();
        m_first = Hold<StreamItem<T>>();
    }

    Hold<StreamItem<T>> m_first;
    Hold<StreamItem<T>> m_last;
};

} // namespace playground::detail
