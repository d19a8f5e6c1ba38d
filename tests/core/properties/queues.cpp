// The parts that decide which call is next, against models that are too simple to be wrong.
#include "core/actor/admission.h"
#include "core/actor/callqueue.h"
#include "core/actor/slotset.h"
#include "core/exec/sleepheap.h"
#include "tests/core/properties/fakecalls.h"
#include "tests/core/properties/property.h"

#include <algorithm>
#include <deque>
#include <set>

using namespace playground;

namespace {

/// Which of some things to do, and to which of those that are there.
struct Move {
    unsigned what = 0;
    unsigned which = 0;
};

std::ostream& operator<<(std::ostream& out, const Move& move) { return out << move.what << ':' << move.which; }

/// `what` is below the number of kinds.
std::vector<Move> moves(unsigned kinds) {
    const auto move = rc::gen::build<Move>(rc::gen::set(&Move::what, between(0U, kinds - 1)),
                                           rc::gen::set(&Move::which, between(0U, 200U)));
    return *rc::gen::scale(3, rc::gen::container<std::vector<Move>>(move));
}

/// Calls in a queue, and beside it those that should be there, in order.
class QueueModel final {
public:
    QueueModel(FakeGroup& group, std::optional<std::uint64_t> seed)
        : m_group(group), m_queue(seed), m_isShuffled(seed) {}

    void push(unsigned parent) {
        auto* call = new FakeCall(m_group, static_cast<unsigned>(m_all.size()) + 1);
        m_all.emplace_back(call);
        call->comesFrom(0, CallId(parent));
        m_queue.push(*call);
        m_expected.push_back(call);
    }
    void pop() {
        Call* next = m_queue.pop();
        if (m_expected.empty()) {
            RC_ASSERT(next == nullptr);
            return;
        }
        const auto found = std::ranges::find(m_expected, next);
        RC_ASSERT(found != m_expected.end());
        RC_ASSERT((m_isShuffled || found == m_expected.begin()));
        m_expected.erase(found);
    }
    void forget(unsigned which) {
        if (m_expected.empty())
            return;
        const auto gone = m_expected.begin() + which % m_expected.size();
        m_queue.forget(**gone);
        m_expected.erase(gone);
    }
    void check(unsigned parent) {
        RC_ASSERT(m_queue.size() == m_expected.size());
        RC_ASSERT(m_queue.isEmpty() == m_expected.empty());
        std::vector<Hold<RefState>> found;
        m_queue.collectChildren(CallId(parent), found);
        std::multiset<RefState*> children;
        for (const Hold<RefState>& child : found)
            children.insert(child.get());
        std::multiset<RefState*> expected;
        for (Call* call : m_expected)
            if (call->parent() == CallId(parent))
                expected.insert(&call->ref());
        RC_ASSERT(children == expected);
    }
    void drain() {
        while (!m_expected.empty())
            pop();
        pop();
        RC_ASSERT(std::ranges::all_of(m_all, [](const auto& call) { return call->isHeldOnce(); }));
    }

private:
    FakeGroup& m_group;
    CallQueue m_queue;
    const bool m_isShuffled;
    std::vector<Hold<FakeCall>> m_all;
    std::vector<Call*> m_expected;
};

struct Nothing final : Job {
    void run() noexcept override {}
};

} // namespace

TEST(CallQueue, givesOutWhatWasPutInAndNotForgotten) {
    const FakeActor actor;
    FakeGroup group(actor.core());
    holds(3000, [&group] {
        const bool isShuffled = *sometimes(30);
        QueueModel model(group,
                         isShuffled ? std::optional<std::uint64_t>(*between<std::uint64_t>(0, 1000)) : std::nullopt);
        for (const Move& move : moves(5)) {
            if (move.what < 2)
                model.push(move.which % 3);
            else if (move.what == 2)
                model.pop();
            else if (move.what == 3)
                model.forget(move.which);
            model.check(move.which % 3);
        }
        model.drain();
    });
}

TEST(Admission, letsInAsManyAsAreFreeAndNoMore) {
    holds(3000, [] {
        std::int64_t limit = *between(1, 8);
        Admission admission(limit);
        std::int64_t inFlight = 0;
        std::int64_t waiting = 0;
        for (const Move& move : moves(4)) {
            if (move.what < 2) {
                ++waiting;
            } else if (move.what == 2 && inFlight > 0) {
                admission.finish();
                --inFlight;
            } else if (move.what == 3) {
                limit = 1 + move.which % 8;
                admission.setLimit(limit);
            }
            while (waiting > 0 && admission.hasFreeSlot()) {
                admission.start();
                --waiting;
                RC_ASSERT(++inFlight <= limit);
            }
            RC_ASSERT((waiting == 0 || inFlight >= limit));
            RC_ASSERT(admission.inFlight() == inFlight);
            RC_ASSERT(admission.limit() == limit);
        }
    });
}

TEST(SlotSet, alwaysGivesTheLowestThatIsFree) {
    holds(2000, [] {
        SlotSet slots;
        std::set<std::uint32_t> taken;
        const auto lowestFree = [&taken] {
            std::uint32_t slot = 0;
            while (taken.contains(slot))
                ++slot;
            return slot;
        };
        for (const Move& move : moves(5)) {
            if (move.what < 3) {
                const std::uint32_t slot = slots.take();
                RC_ASSERT(slot == lowestFree());
                taken.insert(slot);
            } else if (!taken.empty()) {
                const auto given = std::next(taken.begin(), move.which % static_cast<unsigned>(taken.size()));
                slots.giveBack(*given);
                taken.erase(given);
            }
        }
    });
}

TEST(SlotSet, growsBeyondAnyLevel) {
    holds(100, [] {
        SlotSet slots;
        const auto count = *between<std::uint32_t>(1, 9000);
        for (std::uint32_t slot = 0; slot < count; ++slot)
            RC_ASSERT(slots.take() == slot);
        std::set<std::uint32_t> given;
        for (const Move& move : moves(1))
            given.insert(move.which * 97 % count);
        for (const std::uint32_t slot : given)
            slots.giveBack(slot);
        for (const std::uint32_t slot : given)
            RC_ASSERT(slots.take() == slot);
        RC_ASSERT(slots.take() == count);
    });
}

TEST(SleepHeap, wakesInOrderOfTimeThenOfAddition) {
    struct Sleeper {
        TimePoint wakeUp;
        Job* job;
        SleepHeap::Ticket ticket;
    };
    holds(3000, [] {
        SleepHeap heap;
        std::deque<Nothing> jobs;
        std::vector<Sleeper> expected; // In order of addition.
        std::vector<Sleeper> awake;
        TimePoint now{};
        const auto first = [&expected] { return std::ranges::min_element(expected, {}, &Sleeper::wakeUp); };
        for (const Move& move : moves(6)) {
            if (move.what < 3) {
                const TimePoint time = now + Duration(move.which % 20);
                expected.push_back({time, &jobs.emplace_back(), heap.add(time, jobs.back())});
            } else if (move.what == 3 && !expected.empty()) {
                const auto gone = expected.begin() + move.which % expected.size();
                RC_ASSERT(heap.remove(gone->ticket, *gone->job));
                RC_ASSERT(!heap.remove(gone->ticket, *gone->job));
                expected.erase(gone);
            } else if (move.what == 4 && !awake.empty()) {
                const Sleeper& early = awake[move.which % awake.size()];
                RC_ASSERT(!heap.remove(early.ticket, *early.job));
            } else {
                now += Duration(move.which % 10);
                while (Job* due = heap.takeDue(now)) {
                    RC_ASSERT((!expected.empty() && due == first()->job && first()->wakeUp <= now));
                    awake.push_back(*first());
                    expected.erase(first());
                }
                RC_ASSERT((expected.empty() || first()->wakeUp > now));
            }
            RC_ASSERT(heap.size() == expected.size());
            RC_ASSERT(heap.next() == (expected.empty() ? std::nullopt : std::optional(first()->wakeUp)));
        }
    });
}
