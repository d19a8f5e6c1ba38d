// Those who wait for refs: each is told once, or has left in time; one thread or many.
#include "core/actor/groupwait.h"
#include "tests/core/properties/fakecalls.h"
#include "tests/core/properties/property.h"

#include <algorithm>
#include <deque>
#include <latch>
#include <thread>

using namespace playground;

namespace {

struct TestWaiter final : Waiter {
    void refIsReady(RefState&) noexcept override {
        ++told;
        if (order)
            order->push_back(this);
    }
    std::atomic<int> told{0};
    std::vector<const TestWaiter*>* order = nullptr;
    bool isAttached = false;
    bool isDetached = false;
};

struct TestTarget final : Wakeable {
    void wake() noexcept override { ++woken; }
    std::atomic<int> woken{0};
};

/// How a group waits: for which refs, for how many of them.
struct WaitPlan {
    std::vector<unsigned> refs;
    unsigned needed = 0;
    bool wakesOnError = false;
    bool abandons = false;

    GroupWait::OnError onError() const {
        return wakesOnError ? GroupWait::OnError::Wake : GroupWait::OnError::KeepWaiting;
    }
    std::size_t count() const { return needed % (refs.size() + 1); }
};

std::ostream& operator<<(std::ostream& out, const WaitPlan& plan) {
    out << plan.count() << " of";
    for (const unsigned ref : plan.refs)
        out << ' ' << ref;
    return out << (plan.wakesOnError ? " or an error" : "") << (plan.abandons ? ", abandoned" : "");
}

constexpr unsigned refCount = 6;

rc::Gen<WaitPlan> anyGroup() {
    namespace gen = rc::gen;
    return gen::build<WaitPlan>(
        gen::set(&WaitPlan::refs, gen::resize(8, gen::container<std::vector<unsigned>>(between(0U, refCount - 1)))),
        gen::set(&WaitPlan::needed, between(0U, 8U)), gen::set(&WaitPlan::wakesOnError, sometimes(40)),
        gen::set(&WaitPlan::abandons, sometimes(40)));
}

/// Some refs, of which some are going to fail.
class Refs final {
public:
    explicit Refs(std::vector<bool> fails) : m_fails(std::move(fails)) {
        for (unsigned ref = 0; ref < refCount; ++ref)
            m_refs.emplace_back(new FakeRef);
    }
    RefState& operator[](unsigned ref) { return *m_refs[ref]; }
    void settle(unsigned ref) {
        if (m_fails[ref])
            m_refs[ref]->fail();
        else
            m_refs[ref]->settle();
    }
    std::vector<RefState*> of(const WaitPlan& plan) {
        std::vector<RefState*> states;
        for (const unsigned ref : plan.refs)
            states.push_back(m_refs[ref].get());
        return states;
    }
    /// Nobody who waited holds one any more.
    bool areHeldOnce() const {
        return std::ranges::all_of(m_refs, [](const auto& ref) { return ref->isHeldOnce(); });
    }

private:
    const std::vector<bool> m_fails;
    std::vector<Hold<FakeRef>> m_refs;
};

std::vector<bool> anyFailures() {
    return *rc::gen::container<std::vector<bool>>(static_cast<std::size_t>(refCount), sometimes(25));
}

/// Which of numbers that come in any order.
std::vector<unsigned> anyOrder() {
    std::vector<unsigned> all(refCount);
    for (unsigned number = 0; number < refCount; ++number)
        all[number] = number;
    std::vector<unsigned> order;
    while (!all.empty()) {
        const auto next = all.begin() + *between<long>(0, static_cast<long>(all.size()) - 1);
        order.push_back(*next);
        all.erase(next);
    }
    return order;
}

} // namespace

TEST(RefState, tellsThoseThatStayInTheOrderInWhichTheyCame) {
    holds(3000, [] {
        std::deque<TestWaiter> waiters(20);
        std::vector<const TestWaiter*> told;
        std::vector<const TestWaiter*> expected;
        const Hold<FakeRef> ref(new FakeRef);
        for (const unsigned which : *rc::gen::container<std::vector<unsigned>>(between(0U, 19U))) {
            TestWaiter& waiter = waiters[which];
            waiter.order = &told;
            if (waiter.isAttached) {
                RC_ASSERT(ref->detach(waiter));
                std::erase(expected, &waiter);
            } else {
                RC_ASSERT(ref->attach(waiter));
                expected.push_back(&waiter);
            }
            waiter.isAttached = !waiter.isAttached;
        }
        ref->becomeReady();
        RC_ASSERT(told == expected);
        for (TestWaiter& waiter : waiters) {
            RC_ASSERT(!ref->detach(waiter));
            RC_ASSERT(!ref->attach(waiter));
        }
        RC_ASSERT(told == expected);
    });
}

TEST(RefState, tellsEachOnceOrLetsItGoWhateverThreadsDo) {
    holds(300, [] {
        const auto detaches = *rc::gen::container<std::vector<bool>>(sometimes(50));
        constexpr std::size_t threadCount = 3;
        const Hold<FakeRef> ref(new FakeRef);
        std::array<std::deque<TestWaiter>, threadCount> waiters;
        {
            std::latch begin(threadCount + 1);
            std::vector<std::jthread> threads;
            for (auto& own : waiters)
                threads.emplace_back([&] {
                    begin.arrive_and_wait();
                    for (const bool leaves : detaches) {
                        TestWaiter& waiter = own.emplace_back();
                        waiter.isAttached = ref->attach(waiter);
                        waiter.isDetached = waiter.isAttached && leaves && ref->detach(waiter);
                    }
                });
            threads.emplace_back([&] {
                begin.arrive_and_wait();
                std::this_thread::yield();
                ref->becomeReady();
            });
        }
        for (const auto& own : waiters)
            for (const TestWaiter& waiter : own)
                RC_ASSERT(waiter.told.load() == (waiter.isAttached && !waiter.isDetached ? 1 : 0));
        RC_ASSERT(ref->isHeldOnce());
    });
}

TEST(GroupWait, wakesExactlyWhenWaitingWouldEnd) {
    holds(3000, [] {
        const WaitPlan plan = *anyGroup();
        const auto order = anyOrder();
        const auto already = *between(0U, refCount);
        const auto abandonedAt = *between(0U, refCount);
        Refs refs(anyFailures());
        for (unsigned settled = 0; settled < already; ++settled)
            refs.settle(order[settled]);

        TestTarget target;
        bool isAbandoned = false;
        {
            const auto states = refs.of(plan);
            const auto isOver = [&] { return GroupWait::isSatisfied(states, plan.count(), plan.onError()); };
            const Hold<GroupWait> group = GroupWait::start(states, plan.count(), plan.onError(), target);
            for (unsigned settled = already; settled <= refCount; ++settled) {
                if (!isAbandoned)
                    RC_ASSERT(target.woken.load() == (isOver() ? 1 : 0));
                if (plan.abandons && !isAbandoned && settled >= abandonedAt) {
                    RC_ASSERT(group->abandon() == (target.woken.load() == 0));
                    isAbandoned = true;
                }
                const int woken = target.woken.load();
                if (settled < refCount)
                    refs.settle(order[settled]);
                if (isAbandoned)
                    RC_ASSERT(target.woken.load() == woken);
            }
        }
        RC_ASSERT(refs.areHeldOnce());
    });
}

TEST(GroupWait, wakesOnceOrNeverWhateverThreadsDo) {
    holds(300, [] {
        const auto plans = *rc::gen::resize(4, rc::gen::nonEmpty(rc::gen::container<std::vector<WaitPlan>>(
                                                   rc::gen::resize(rc::kNominalSize, anyGroup()))));
        Refs refs(anyFailures());
        std::deque<TestTarget> targets(plans.size());
        std::vector<int> wasWaiting(plans.size(), -1); // What abandon() said.
        std::vector<int> wokenThen(plans.size(), 0);
        {
            std::vector<Hold<GroupWait>> groups;
            for (std::size_t group = 0; group < plans.size(); ++group)
                groups.push_back(GroupWait::make(refs.of(plans[group]), plans[group].count(), plans[group].onError(),
                                                 targets[group]));
            std::latch begin(static_cast<std::ptrdiff_t>(2 * plans.size() + 2));
            std::vector<std::jthread> threads;
            for (std::size_t group = 0; group < plans.size(); ++group) {
                threads.emplace_back([&, group] {
                    begin.arrive_and_wait();
                    groups[group]->begin();
                });
                threads.emplace_back([&, group] {
                    begin.arrive_and_wait();
                    if (!plans[group].abandons)
                        return;
                    wasWaiting[group] = groups[group]->abandon() ? 1 : 0;
                    wokenThen[group] = targets[group].woken.load();
                });
            }
            for (unsigned half = 0; half < 2; ++half)
                threads.emplace_back([&, half] {
                    begin.arrive_and_wait();
                    for (unsigned ref = half; ref < refCount; ref += 2)
                        refs.settle(ref);
                });
        }
        for (std::size_t group = 0; group < plans.size(); ++group) {
            const int woken = targets[group].woken.load();
            if (plans[group].abandons) {
                RC_ASSERT(woken == 1 - wasWaiting[group]);
                RC_ASSERT(woken == wokenThen[group]);
            } else {
                RC_ASSERT(woken == 1);
            }
        }
        RC_ASSERT(refs.areHeldOnce());
    });
}
