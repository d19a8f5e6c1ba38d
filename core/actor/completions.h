#pragma once

#include "core/actor/objectref.h"
#include "core/actor/stream.h"

#include <deque>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace playground::detail {

/// Several refs as they become ready, as a stream of them. Each is attached to once, so that the cost of all waits
/// together grows with the number of refs, not with its square.
/// Thread: any; one makes it and closes it.
template <class T>
class Completions final : public Counted {
public:
    using Item = StreamItem<ObjectRef<T>>;

    /// Attaches to the refs and gives the first item to come; the end when there are none.
    static Hold<Item> begin(const Hold<Completions>& completions) {
        Hold<Item> first = completions->m_last;
        if (completions->m_nodes.empty())
            first->becomeReady();
        for (Node& node : completions->m_nodes) {
            completions->hold();
            RefState& state = *node.ref->state(); // The node's own: nobody is told before it is attached.
            if (!state.attach(node))
                node.refIsReady(state);
        }
        return first;
    }

    explicit Completions(std::vector<ObjectRef<T>> refs) {
        for (ObjectRef<T>& ref : refs)
            m_nodes.emplace_back(*this, std::move(ref));
        m_last = makeNext();
    }

    /// Nothing comes any more. After begin().
    void close() {
        for (Node& node : m_nodes) {
            const std::optional<ObjectRef<T>> ref = refOf(node);
            if (ref && ref->state()->detach(node))
                this->release(); // The caller holds it too.
        }
    }

private:
    struct Node final : Waiter {
        Node(Completions& owner, ObjectRef<T> awaited) : completions(owner), ref(std::move(awaited)) {}
        void refIsReady(RefState&) noexcept override {
            completions.push(*this);
            completions.release();
        }
        Completions& completions;
        std::optional<ObjectRef<T>> ref; // Until it was given.
    };

    std::optional<ObjectRef<T>> refOf(const Node& node) {
        const std::lock_guard lock(m_mutex);
        return node.ref;
    }

    void push(Node& node) {
        Hold<Item> item;
        {
            const std::lock_guard lock(m_mutex);
            item = m_last;
            item->value.emplace(*std::exchange(node.ref, std::nullopt));
            ++m_given;
            m_last = item->next = makeNext();
            // Nobody looks at the end before the last item has come.
            if (m_given == m_nodes.size())
                m_last->becomeReady();
        }
        item->becomeReady();
    }

    Hold<Item> makeNext() {
        const auto isPending = [](const Node& node) { return node.ref && !node.ref->isReady(); };
        while (m_firstPending < m_nodes.size() && !isPending(m_nodes[m_firstPending]))
            ++m_firstPending;
        if (m_firstPending == m_nodes.size())
            return Hold<Item>(new Item(CallId::None));
        const Awaited first = m_nodes[m_firstPending].ref->state()->awaited();
        const bool isOnlyOne = m_given + 1 == m_nodes.size();
        return Hold<Item>(new Item(isOnlyOne ? first : Awaited{WaitKind::Several, first.call}));
    }

    std::deque<Node> m_nodes; // Each attached one holds this.
    std::mutex m_mutex; // Guards the rest and the nodes' refs: threads that make refs ready meet here.
    Hold<Item> m_last;
    std::size_t m_given = 0;
    std::size_t m_firstPending = 0;
};

} // namespace playground::detail
